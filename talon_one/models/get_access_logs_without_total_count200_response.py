# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import AccessLogEntry


class GetAccessLogsWithoutTotalCount200Response(Model):
    """One page of the access log of an Application."""

    has_more: bool = required("hasMore")
    """Whether more requests follow after this page."""

    data: list[AccessLogEntry] = required("data")
    """Requests of this page."""
