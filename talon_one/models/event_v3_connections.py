# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class EventV3Connections(Model):
    """What an advanced event is tied to."""

    connected_session_id: str | None = optional("connectedSessionId")
    """Your own id of a session to tie the event to; it must be closed."""
