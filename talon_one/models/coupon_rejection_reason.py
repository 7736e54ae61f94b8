# Generated from spec/.

from __future__ import annotations

from ..core.model import Model, required

TYPE_CHECKING = False
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
    """Why the coupon was refused, such as `CouponExpired` or `ProfileLimitReached`; more values
    than the listed ones occur."""
