# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class Notification(Model):
    """A notification that Talon.One can send to a URL of yours, in short form."""

    id: int = required("id")
    """Internal id of the notification."""

    name: str = required("name")
    """Name of the notification in the Campaign Manager."""

    description: str = required("description")
    """Description of the notification."""
