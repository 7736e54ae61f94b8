# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from . import TierUpgradeData


class TierUpgradeNotification(Model):
    """Body of the notification `TierUpgrade`, which tells of customers who rose to a higher
    tier.
    """

    total_result_size: int = required("TotalResultSize")
    """How many customers `data` lists."""

    data: list[TierUpgradeData] = required("Data")
    """Customers who rose, one entry each."""

    notification_type: Literal["TierUpgrade"] | str = required("NotificationType")
    """Always `TierUpgrade`; dispatch on it where one URL receives several kinds."""
