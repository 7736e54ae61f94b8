# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class SummaryCampaignStoreBudget(Model):
    """``SummaryCampaignStoreBudget`` of the API description."""

    action: (
        Literal[
            "redeemCoupon",
            "redeemReferral",
            "setDiscount",
            "setDiscountEffect",
            "createCoupon",
            "createReferral",
            "createLoyaltyPoints",
            "redeemLoyaltyPoints",
            "customEffect",
            "createLoyaltyPointsEffect",
            "redeemLoyaltyPointsEffect",
            "callApi",
            "awardGiveaway",
            "addFreeItemEffect",
            "reserveCoupon",
        ]
        | str
    ) = required("action")

    period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = optional(
        "period"
    )

    store_count: int = required("storeCount")

    imported: bool = required("imported")
