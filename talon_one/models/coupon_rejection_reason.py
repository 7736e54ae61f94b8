# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class CouponRejectionReason(Model):
    """Why a coupon code was refused."""

    campaign_id: int = required("campaignId")
    """Campaign that refused the coupon."""

    coupon_id: int = required("couponId")
    """Internal id of the refused coupon."""

    reason: (
        Literal[
            "CouponNotFound",
            "CouponPartOfNotRunningCampaign",
            "CampaignLimitReached",
            "ProfileLimitReached",
            "CouponRecipientDoesNotMatch",
            "CouponExpired",
            "CouponStartDateInFuture",
            "CouponRejectedByCondition",
            "EffectCouldNotBeApplied",
            "CouponPartOfNotTriggeredCampaign",
            "CouponReservationRequired",
            "ProfileRequired",
        ]
        | str
    ) = required("reason")
    """Why the coupon was refused.
    - `CouponNotFound`: the code is unknown
    - `CouponExpired`, `CouponStartDateInFuture`: it is outside its own dates
    - `CouponPartOfNotRunningCampaign`: its campaign is not active
    - `CouponPartOfNotTriggeredCampaign`: its campaign lost against another one
    - `CampaignLimitReached`: a limit of the campaign is used up
    - `ProfileLimitReached`: the limit of this customer is used up
    - `ProfileRequired`: it needs a customer, and the session is anonymous
    - `CouponRecipientDoesNotMatch`: it is for another customer
    - `CouponReservationRequired`: it had to be reserved by this customer
    - `CouponRejectedByCondition`: a condition of the rule failed
    - `EffectCouldNotBeApplied`: an effect hit its limit

    Values beyond these occur."""
