# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import CardExpiringPointsNotificationTrigger


class CardExpiringPointsNotificationPolicy(Model):
    """Settings of the notification about points on loyalty cards that are going to expire."""

    name: str = required("name")
    """Name of the notification for display; not empty."""

    triggers: list[CardExpiringPointsNotificationTrigger] = required("triggers")
    """How long before the expiry to send the notification; 1 to 3 times."""

    batching_enabled: bool = optional("batchingEnabled", True)
    """Whether several cards go into one message. Default: true."""

    batch_size: int = optional("batchSize", 1000)
    """Number of entries in a full message, if batching is on. Default: 1000."""
