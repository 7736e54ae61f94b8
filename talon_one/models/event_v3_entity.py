# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class EventV3Entity(Model):
    """Your own id of an advanced event."""

    integration_id: str | None = optional("integrationId")
    """Your own id of the event; a second advanced event with the same id is refused with 409."""
