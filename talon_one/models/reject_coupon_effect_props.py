# Generated from spec/.

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
    """Index of the condition that did not hold, if one is to blame."""

    effect_index: int | None = optional("effectIndex")
    """Index of the effect that could not be given, if one is to blame."""

    details: str | None = optional("details")
    """More about the refusal of the coupon, in words."""

    campaign_exclusion_reason: str | None = optional("campaignExclusionReason")
    """Why the campaign lost against others, such as `CampaignGaveLowerDiscount` or
    `CampaignIsNotFirst`."""
