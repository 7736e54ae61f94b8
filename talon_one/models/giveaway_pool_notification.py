# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from . import GiveawayPoolNotificationData


class GiveawayPoolNotification(Model):
    """Body of the notification that giveaway pools run low."""

    total_result_size: int = required("TotalResultSize")
    """Number of pools reported."""

    data: list[GiveawayPoolNotificationData] = required("Data")
    """One entry for each pool."""

    notification_type: Literal["GiveawayPoolNotification"] | str = required("NotificationType")
    """`GiveawayPoolNotification`: a giveaway pool runs low."""
