# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class EventType(Model):
    """A type of custom event as defined in the account."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    title: str = required("title")
    """Title of the event type for people, as the Campaign Manager shows it."""

    name: str = required("name")
    """Name of the event type in the API, as sent with an event; fixed once the type exists."""

    description: str | None = optional("description")
    """What the event stands for, in words for the team."""
