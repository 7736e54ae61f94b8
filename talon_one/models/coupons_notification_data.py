# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from . import ExtendedCoupon


class CouponsNotificationData(Model):
    """Body of the notification about single coupons that were changed or deleted."""

    type_of_change: str = required("TypeOfChange")
    """What made the change, such as `campaign_manager`, `rule_engine` or `management_api`."""

    operation: str = required("Operation")
    """What was done to the coupons."""

    employee_name: str = required("EmployeeName")
    """Name of the user who made the change, if a user did."""

    data: list[ExtendedCoupon] | None = optional("data")
    """The coupons concerned, each in full."""

    total_result_size: int | None = optional("totalResultSize")
    """Number of coupons concerned."""

    notification_type: Literal["CouponUpdated", "CouponDeleted"] | str = required(
        "NotificationType"
    )
    """Known values:
    - `CouponUpdated`: the coupons were changed
    - `CouponDeleted`: they were deleted"""
