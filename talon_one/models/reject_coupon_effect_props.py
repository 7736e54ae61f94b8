# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class RejectCouponEffectProps(Model):
    """Details of `rejectCoupon`: the code was refused. Show the customer why; the request itself
    still succeeds with status 200.
    """

    value: str = required("value")
    """Coupon code that was refused."""

    rejection_reason: str = required("rejectionReason")
    """Why, such as `CouponNotFound`, `CouponExpired`, `CouponLimitReached` (used up),
    `ProfileLimitReached` (limit for this customer) or `ProfileRequired` (session is
    anonymous)."""

    condition_index: int | None = optional("conditionIndex")
    """Index of the condition that did not hold, if there is one."""

    effect_index: int | None = optional("effectIndex")
    """Index of the effect that could not be given, if there is one."""

    details: str | None = optional("details")
    """Explanation of the coupon's rejection."""

    campaign_exclusion_reason: str | None = optional("campaignExclusionReason")
    """Why the campaign lost against others, such as `CampaignGaveLowerDiscount` or
    `CampaignIsNotFirst`."""
