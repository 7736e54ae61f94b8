# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.core.fields import OptionalNumber


class SupportRequestInput(Model):
    """``SupportRequestInput`` of the API description."""

    application_id: int = required("applicationId")

    campaign_id: int | None = optional("campaignId")

    loyalty_program_id: int | None = optional("loyaltyProgramId")

    subledger_id: int | None = optional("subledgerId")

    customer_profile_id: str = required("customerProfileId")

    request_type: (
        Literal["gift_card", "personal_coupon", "loyalty_points_added", "loyalty_points_deducted"]
        | str
    ) = required("requestType")

    request_value: OptionalNumber = optional("requestValue")

    request_note: str = required("requestNote")
