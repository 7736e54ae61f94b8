# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class AsyncCouponsData(Model):
    """Body of the notification that coupons created in the background are ready."""

    batch_id: str = required("BatchID")
    """Id of the batch of the new coupons, the one that `create_coupons_asynchronously` has
    answered; list coupons by it."""

    type_of_change: str = required("TypeOfChange")
    """What started the creation, such as `campaign_manager` or `management_api`."""

    operation: str = required("Operation")
    """What was done, which is a creation."""

    employee_name: str = required("EmployeeName")
    """Name of the user who started the creation, if a user did."""

    notification_type: Literal["AsyncCouponsCreated"] | str = required("NotificationType")
    """`AsyncCouponsCreated`: all coupons of the batch exist."""
