# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import ApplicationEvent


class GetApplicationEventsWithoutTotalCount200Response(Model):
    """One page of the events of an Application."""

    has_more: bool = required("hasMore")
    """Whether another page of events follows."""

    data: list[ApplicationEvent] = required("data")
    """The events on this page."""
