# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional


class EventV3Entity(Model):
    """Your own id of an advanced event."""

    integration_id: str | None = optional("integrationId")
    """Your own id of the event; a second advanced event with the same id is refused with 409."""
