# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class NotificationActivation(Model):
    """Switches a notification on or off without changing its settings."""

    enabled: bool = required("enabled")
    """If true, the notification is sent; if false, it is kept but nothing goes out."""
