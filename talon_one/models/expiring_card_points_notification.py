# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from . import ExpiringCardPointsData


class ExpiringCardPointsNotification(Model):
    """Body of the notification that points on loyalty cards expire soon."""

    total_result_size: int = required("TotalResultSize")
    """Number of entries that there are."""

    data: list[ExpiringCardPointsData] = required("Data")
    """One entry for each card, ledger and expiry day."""

    notification_type: Literal["LoyaltyCardPointsExpiring"] | str = required("NotificationType")
    """`LoyaltyCardPointsExpiring`: points on cards expire soon."""
