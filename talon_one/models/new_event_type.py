# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewEventType(Model):
    """What can be chosen of an event type."""

    title: str = required("title")
    """Title of the event type for people, as the Campaign Manager shows it."""

    name: str = required("name")
    """Name of the event type in the API, as sent with an event; fixed once the type exists."""

    description: str | None = optional("description")
    """What the event stands for, in words for the team."""
