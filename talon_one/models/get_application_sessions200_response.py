# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import ApplicationSession


class GetApplicationSessions200Response(Model):
    """One page of the customer sessions of an Application."""

    has_more: bool | None = optional("hasMore")
    """Whether another page of sessions follows."""

    data: list[ApplicationSession] = required("data")
    """The sessions on this page; their `totalDiscounts` is 0 if there are several."""
