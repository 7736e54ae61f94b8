# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from . import ExpiringPointsData


class ExpiringPointsNotification(Model):
    """Body of the notification that points of customers expire soon."""

    total_result_size: int = required("TotalResultSize")
    """Number of entries that there are."""

    data: list[ExpiringPointsData] = required("Data")
    """One entry for each customer, ledger and expiry day."""

    notification_type: Literal["LoyaltyPointsExpiring"] | str = required("NotificationType")
    """`LoyaltyPointsExpiring`: points of customers expire soon."""
