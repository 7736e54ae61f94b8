# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from . import ExpiringCouponsData


class ExpiringCouponsNotification(Model):
    """Body of the notification that coupons expire soon."""

    total_result_size: int = required("TotalResultSize")
    """Number of coupons that there are."""

    data: list[ExpiringCouponsData] = required("Data")
    """The coupons, one entry each."""

    notification_type: Literal["CouponCodeExpiring"] | str = required("NotificationType")
    """`CouponCodeExpiring`: coupons expire soon."""
