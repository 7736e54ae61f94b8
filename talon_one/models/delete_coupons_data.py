# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class DeleteCouponsData(Model):
    """Body of the notification about a batch of coupons that was deleted."""

    type_of_change: str = required("TypeOfChange")
    """What made the change, such as `campaign_manager`, `rule_engine` or `management_api`."""

    operation: str = required("Operation")
    """What was done, which is a deletion."""

    employee_name: str = required("EmployeeName")
    """Name of the user who made the change, if a user did."""

    batch_id: str = required("BatchID")
    """Id of the batch whose coupons were deleted."""

    application_id: int = required("ApplicationID")
    """Internal id of the Application of the deleted coupons."""

    campaign_id: int = required("CampaignID")
    """Internal id of the campaign of the deleted coupons."""

    total_result_size: int = required("TotalResultSize")
    """Number of deleted coupons."""

    notification_type: Literal["CouponsDeleted"] | str = required("NotificationType")
    """`CouponsDeleted`: a batch of coupons was deleted."""
