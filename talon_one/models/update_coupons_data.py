# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class UpdateCouponsData(Model):
    """Body of the notification `CouponsUpdated`: many coupons of one batch were changed in one
    go. It names the batch and lists no coupons.
    """

    batch_id: str = required("BatchID")
    """Id of the batch whose coupons were changed; ask for the coupons of the batch to see them."""

    application_id: int = required("ApplicationID")
    """Internal id of the Application in which the coupons are."""

    campaign_id: int = required("CampaignID")
    """Internal id of the campaign to which the coupons belong."""

    type_of_change: str = required("TypeOfChange")
    """Through what the coupons were changed.
    - `campaign_manager`: by a person in the Campaign Manager
    - `rule_engine`: by a rule
    - `management_api`: by a call of the Management API"""

    operation: str = required("Operation")
    """Kind of change made to the batch, as free text."""

    employee_name: str = required("EmployeeName")
    """Name of the person who changed the coupons."""

    notification_type: Literal["CouponsUpdated"] | str = required("NotificationType")
    """Always `CouponsUpdated`, in the plural; a change of single coupons comes as
    `CouponUpdated` with another form."""
