# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class NotificationListItem(Model):
    """One row of a list of notifications."""

    notification_id: int = required("notificationId")
    """Internal id of the listed notification."""

    notification_name: str = required("notificationName")
    """Name of the listed notification."""

    entity_id: int = required("entityId")
    """Internal id of what the notification watches, such as a loyalty program for a loyalty
    notification."""

    enabled: bool = required("enabled")
    """Whether the listed notification is sent at present."""
