# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ExpiringPointsNotificationTrigger


class ExpiringPointsNotificationPolicy(Model):
    """Settings of the notification about points that expire soon."""

    name: str = required("name")
    """Name of the notification in the Campaign Manager."""

    triggers: list[ExpiringPointsNotificationTrigger] = required("triggers")
    """When the message is sent: one to three spans before the expiry."""

    batching_enabled: bool = optional("batchingEnabled", True)
    """Whether changes are collected and sent in batches; true if omitted."""

    batch_size: int = optional("batchSize", 1000)
    """Most entries in one message; only of use if `batching_enabled` is true. 1000 if omitted."""
