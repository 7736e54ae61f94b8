# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class SummaryCampaignStoreBudget(Model):
    """Store budgets of a campaign for one action and period, summed up."""

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
    """Action that is limited.
    - `redeemCoupon`: coupon redemptions
    - `redeemReferral`: referral redemptions
    - `setDiscount`: amount of discounts
    - `setDiscountEffect`: number of discounts
    - `createCoupon`: coupons created by rules
    - `createReferral`: referral codes created by rules
    - `createLoyaltyPoints`: points added
    - `redeemLoyaltyPoints`: points spent
    - `customEffect`: custom effects
    - `createLoyaltyPointsEffect`: number of times points are added
    - `redeemLoyaltyPointsEffect`: number of times points are spent
    - `callApi`: calls of webhooks
    - `awardGiveaway`: giveaways
    - `addFreeItemEffect`: free items
    - `reserveCoupon`: coupon reservations"""

    period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = optional(
        "period"
    )
    """Span after which the budgets start again.
    - `overall`: never
    - `daily`, `weekly`, `monthly`, `yearly`: each day, week, month or year"""

    store_count: int = required("storeCount")
    """Number of stores that have a budget for this action and period."""

    imported: bool = required("imported")
    """Whether the budgets came from a CSV import."""
