# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import MessageLogEntry


class MessageLogEntries(Model):
    """One page of the log of sent messages."""

    next_cursor: str | None = optional("nextCursor")
    """Pass it as `cursor` to get the next page; absent on the last one."""

    data: list[MessageLogEntry] = required("data")
    """Messages of this page."""
