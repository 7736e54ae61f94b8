# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import AccessLogEntry


class GetAccessLogsWithoutTotalCount200Response(Model):
    """One page of the access log of an Application."""

    has_more: bool = required("hasMore")
    """Whether more requests follow after this page."""

    data: list[AccessLogEntry] = required("data")
    """Requests of this page."""
