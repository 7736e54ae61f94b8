# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from . import TierDowngradeData


class TierDowngradeNotification(Model):
    """Body of the notification `TierDowngrade`, which tells of customers who fell to a lower
    tier. No effect of the Integration API does, so this is the place to learn of it.
    """

    total_result_size: int = required("TotalResultSize")
    """How many customers `data` lists."""

    data: list[TierDowngradeData] = required("Data")
    """Customers who fell, one entry each."""

    notification_type: Literal["TierDowngrade"] | str = required("NotificationType")
    """Always `TierDowngrade`; dispatch on it where one URL receives several kinds."""
