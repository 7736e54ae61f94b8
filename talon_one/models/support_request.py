# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..core.models.fields import OptionalDecimal


class SupportRequest(Model):
    """A wish of a support agent to give a customer something that needs the approval of an
    admin.
    """

    id: int = required("id")
    """Internal id of the support request."""

    application_id: int = required("applicationId")
    """Internal id of the Application to which the campaign or loyalty program is connected."""

    campaign_id: int | None = optional("campaignId")
    """Internal id of the campaign in which the coupon or gift card is to be created; for those
    kinds only."""

    loyalty_program_id: int | None = optional("loyaltyProgramId")
    """Internal id of the loyalty program in which points are to be booked; for those kinds only."""

    subledger_id: int | None = optional("subledgerId")
    """Subledger on which the points are to be booked, created if it does not exist. It is a
    number here, though subledgers have text ids elsewhere."""

    created_by_user: str = required("createdByUser")
    """E-mail address of the support agent who asks."""

    created_at: datetime = required("createdAt")
    """Time at which the agent asked."""

    customer_profile_id: str = required("customerProfileId")
    """Your own id of the customer whom the request is about."""

    request_type: (
        Literal["gift_card", "personal_coupon", "loyalty_points_added", "loyalty_points_deducted"]
        | str
    ) = required("requestType")
    """What is asked for.
    - `gift_card`: a gift card with a balance
    - `personal_coupon`: a coupon for this customer alone
    - `loyalty_points_added`: points to add
    - `loyalty_points_deducted`: points to take away"""

    request_value: OptionalDecimal = optional("requestValue")
    """How much is asked for, more than 0: money for a gift card, in major units of the
    Application's currency, or a number of points. Absent for a personal coupon."""

    request_note: str = required("requestNote")
    """Why the agent asks, in words."""

    request_status: Literal["pending_approval", "approved", "rejected"] | str = required(
        "requestStatus"
    )
    """How far the support request has come.
    - `pending_approval`: nobody has decided yet
    - `approved`: it was granted
    - `rejected`: it was refused"""

    processed_at: datetime | None = optional("processedAt")
    """Time of the decision; absent while it is pending."""

    processing_note: str | None = optional("processingNote")
    """Words of the admin on the decision, if there are any."""

    processed_by_user: str | None = optional("processedByUser")
    """E-mail address of the admin who decided; absent while it is pending."""
