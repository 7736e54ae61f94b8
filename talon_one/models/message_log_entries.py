# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import MessageLogEntry


class MessageLogEntries(Model):
    """One page of the log of sent messages."""

    next_cursor: str | None = optional("nextCursor")
    """Pass it as `cursor` to get the next page; absent on the last one."""

    data: list[MessageLogEntry] = required("data")
    """Messages of this page."""
