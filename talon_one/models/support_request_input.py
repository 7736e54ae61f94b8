# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from ..core.models.fields import OptionalDecimal


class SupportRequestInput(Model):
    """What a support agent sends to ask for approval. Nothing is given to the customer before an
    admin approves it.
    """

    application_id: int = required("applicationId")
    """Internal id of the Application to which the campaign or loyalty program is connected."""

    campaign_id: int | None = optional("campaignId")
    """Internal id of the campaign in which the coupon or gift card is to be created; needed for
    those kinds."""

    loyalty_program_id: int | None = optional("loyaltyProgramId")
    """Internal id of the loyalty program in which points are to be booked; needed for those
    kinds."""

    subledger_id: int | None = optional("subledgerId")
    """Subledger on which the points are to be booked, created if it does not exist. It is a
    number here, though subledgers have text ids elsewhere."""

    customer_profile_id: str = required("customerProfileId")
    """Your own id of the customer whom the request is about."""

    request_type: (
        Literal["gift_card", "personal_coupon", "loyalty_points_added", "loyalty_points_deducted"]
        | str
    ) = required("requestType")
    """What to ask for.
    - `gift_card`: a gift card with a balance
    - `personal_coupon`: a coupon for this customer alone
    - `loyalty_points_added`: points to add
    - `loyalty_points_deducted`: points to take away"""

    request_value: OptionalDecimal = optional("requestValue")
    """How much to ask for, more than 0: money for a gift card, in major units of the
    Application's currency, or a number of points. Not needed for a personal coupon."""

    request_note: str = required("requestNote")
    """Why it is asked for, in words, for the admin who decides."""
