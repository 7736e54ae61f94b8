# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import EventType


class GetEventTypes200Response(Model):
    """One page of the event types of the account."""

    total_result_size: int = required("totalResultSize")
    """Number of event types that match, on all pages together."""

    data: list[EventType] = required("data")
    """The event types on this page."""
