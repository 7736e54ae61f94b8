# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.core.fields import OptionalNumber


class SupportRequest(Model):
    """``SupportRequest`` of the API description."""

    id: int = required("id")

    application_id: int = required("applicationId")

    campaign_id: int | None = optional("campaignId")

    loyalty_program_id: int | None = optional("loyaltyProgramId")

    subledger_id: int | None = optional("subledgerId")

    created_by_user: str = required("createdByUser")

    created_at: datetime = required("createdAt")

    customer_profile_id: str = required("customerProfileId")

    request_type: (
        Literal["gift_card", "personal_coupon", "loyalty_points_added", "loyalty_points_deducted"]
        | str
    ) = required("requestType")

    request_value: OptionalNumber = optional("requestValue")

    request_note: str = required("requestNote")

    request_status: Literal["pending_approval", "approved", "rejected"] | str = required(
        "requestStatus"
    )

    processed_at: datetime | None = optional("processedAt")

    processing_note: str | None = optional("processingNote")

    processed_by_user: str | None = optional("processedByUser")
