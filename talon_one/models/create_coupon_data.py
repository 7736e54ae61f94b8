# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from . import ExtendedCoupon


class CreateCouponData(Model):
    """Body of the notification about created coupons."""

    data: list[ExtendedCoupon] | None = optional("data")
    """The new coupons, if there are at most 1000; with more of them, use `batch_id`."""

    total_result_size: int | None = optional("totalResultSize")
    """Number of new coupons, whether or not `data` holds them."""

    batch_id: str | None = optional("BatchID")
    """Id of the batch that the new coupons belong to."""

    type_of_change: str = required("TypeOfChange")
    """What made the change, such as `campaign_manager`, `rule_engine` or `management_api`."""

    operation: str = required("Operation")
    """What was done, which is a creation."""

    employee_name: str = required("EmployeeName")
    """Name of the user who made the change, if a user did."""

    notification_type: Literal["CouponCreated"] | str = required("NotificationType")
    """`CouponCreated`: coupons were created."""
