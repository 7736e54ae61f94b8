# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any

    from . import NewNotificationWebhook


class NewBaseNotification(Model):
    """A notification to set up: its events and the receiver."""

    policy: dict[str, Any] = required("policy")
    """Settings of this kind of notification, such as its name and batching; which members it has
    depends on the kind."""

    enabled: bool = optional("enabled", True)
    """Whether the notification is sent. Default: true."""

    webhook: NewNotificationWebhook = required("webhook")
    """Address and headers of the requests that carry the notification."""
