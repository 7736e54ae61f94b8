# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import BaseNotification


class BaseNotifications(Model):
    """The notification settings of an Application or a loyalty program."""

    data: list[BaseNotification] | None = optional("data")
    """Notification settings, one for each that was made."""
