# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ShowNotificationEffectProps(Model):
    """Details of `showNotification`: a message for the customer."""

    notification_type: str = required("notificationType")
    """`Info`, `Offer`, `Error` or `Misc`; compare without regard to case."""

    title: str = required("title")
    """Headline of the message."""

    body: str = required("body")
    """Text of the message."""
