# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from . import TierWillDowngradeData


class TierWillDowngradeNotification(Model):
    """Body of the notification `TierWillDowngrade`, which goes out on a schedule to warn of
    customers who are about to fall to a lower tier.
    """

    total_result_size: int = required("TotalResultSize")
    """How many customers `data` lists."""

    data: list[TierWillDowngradeData] = required("Data")
    """Customers who are about to fall, one entry each."""

    notification_type: Literal["TierWillDowngrade"] | str = required("NotificationType")
    """Always `TierWillDowngrade`; dispatch on it where one URL receives several kinds."""
