# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional


class EventV3Connections(Model):
    """What an advanced event is tied to."""

    connected_session_id: str | None = optional("connectedSessionId")
    """Your own id of a session to tie the event to; it must be closed."""
