"""Why a code is refused: the reasons of the API, and what to tell the customer.

The 13 reasons for coupons and 14 for referrals are those of the effects' descriptions; the enums of the
API's schemas lack ``CouponLimitReached``, ``AdvocateNotFound`` and ``ReferralCustomerAlreadyReferred``.
Newer ones pass as they come.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from talon_one.models import Effect, RejectCouponEffectProps, RejectReferralEffectProps

RejectionReason = Literal[
    "AdvocateNotFound",
    "CampaignLimitReached",
    "CouponExpired",
    "CouponLimitReached",
    "CouponNotFound",
    "CouponPartOfNotRunningCampaign",
    "CouponPartOfNotTriggeredCampaign",
    "CouponRecipientDoesNotMatch",
    "CouponRejectedByCondition",
    "CouponReservationRequired",
    "CouponStartDateInFuture",
    "EffectCouldNotBeApplied",
    "ProfileLimitReached",
    "ProfileRequired",
    "ReferralCustomerAlreadyReferred",
    "ReferralExpired",
    "ReferralLimitReached",
    "ReferralNotFound",
    "ReferralPartOfNotRunningCampaign",
    "ReferralPartOfNotTriggeredCampaign",
    "ReferralRecipientDoesNotMatch",
    "ReferralRecipientIdSameAsAdvocate",
    "ReferralRejectedByCondition",
    "ReferralStartDateInFuture",
]

MESSAGES: dict[str, str] = {
    "AdvocateNotFound": "The customer who recommended us is not known any more.",
    "CampaignLimitReached": "This offer is used up.",
    "CouponExpired": "This code has expired.",
    "CouponLimitReached": "This code was used as often as it may be.",
    "CouponNotFound": "There is no such code.",
    "CouponPartOfNotRunningCampaign": "The offer of this code is not running.",
    "CouponPartOfNotTriggeredCampaign": "This code cannot be combined with your other offers.",
    "CouponRecipientDoesNotMatch": "This code was made for another customer.",
    "CouponRejectedByCondition": "Your order does not meet the conditions of this code.",
    "CouponReservationRequired": "This code was not reserved for you.",
    "CouponStartDateInFuture": "This code is not valid yet.",
    "EffectCouldNotBeApplied": "What this code gives is used up.",
    "ProfileLimitReached": "You have used this code as often as you may.",
    "ProfileRequired": "Log in to use this code.",
    "ReferralCustomerAlreadyReferred": "Somebody has recommended us to you before.",
    "ReferralExpired": "This referral code has expired.",
    "ReferralLimitReached": "This referral code was used as often as it may be.",
    "ReferralNotFound": "There is no such referral code.",
    "ReferralPartOfNotRunningCampaign": "The offer of this referral code is not running.",
    "ReferralPartOfNotTriggeredCampaign": "This referral code cannot be combined with your other offers.",
    "ReferralRecipientDoesNotMatch": "This referral code was made for somebody else.",
    "ReferralRecipientIdSameAsAdvocate": "You cannot use your own referral code.",
    "ReferralRejectedByCondition": "Your order does not meet the conditions of this referral code.",
    "ReferralStartDateInFuture": "This referral code is not valid yet.",
}
"""A sentence for each reason."""

_OTHERWISE = "This code cannot be used."


@dataclass(frozen=True)
class Rejection:
    """A coupon or referral code that was refused."""

    code: str
    """As it was sent."""
    reason: RejectionReason | str
    """Why, in the API's words."""
    message: str
    """Why, in a sentence for the customer."""
    campaign_id: int
    """Campaign of the code; -1 if it has none."""
    details: str | None
    """More about it, from the server."""
    exclusion_reason: str | None
    """Why the campaign lost against others: ``CampaignGaveLowerDiscount``, for example."""


def rejection(
    effect: Effect, props: RejectCouponEffectProps | RejectReferralEffectProps
) -> Rejection:
    """The rejection that an effect tells of."""
    reason = props.rejection_reason
    return Rejection(
        props.value,
        reason,
        MESSAGES.get(reason, _OTHERWISE),
        effect.campaign_id,
        props.details,
        props.campaign_exclusion_reason,
    )
