"""Why a code is refused: the reasons of the API, and what to tell the customer.

The 13 reasons for coupons and 14 for referrals are those of the effects' descriptions; the enums of the
API's schemas lack ``CouponLimitReached``, ``AdvocateNotFound`` and ``ReferralCustomerAlreadyReferred``.
Newer ones pass as they come.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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

# Reasons that coupons and referrals share are without their first word.
_SENTENCES = {
    "AdvocateNotFound": "The customer who recommended us is not known any more.",
    "CampaignLimitReached": "This offer is used up.",
    "EffectCouldNotBeApplied": "What this code gives is used up.",
    "Expired": "This code has expired.",
    "LimitReached": "This code was used as often as it may be.",
    "NotFound": "There is no such code.",
    "PartOfNotRunningCampaign": "The offer of this code is not running.",
    "PartOfNotTriggeredCampaign": "This code cannot be combined with your other offers.",
    "ProfileLimitReached": "You have used this code as often as you may.",
    "ProfileRequired": "Log in to use this code.",
    "RecipientDoesNotMatch": "This code was made for somebody else.",
    "ReferralCustomerAlreadyReferred": "Somebody has recommended us to you before.",
    "ReferralRecipientIdSameAsAdvocate": "You cannot use your own referral code.",
    "RejectedByCondition": "Your order does not meet the conditions of this code.",
    "ReservationRequired": "This code was not reserved for you.",
    "StartDateInFuture": "This code is not valid yet.",
}


@dataclass(frozen=True)
class Rejection:
    """A coupon or referral code that was refused."""

    code: str
    """As it was sent."""
    reason: RejectionReason | str
    """Why, in the API's words; newer ones than those of :data:`RejectionReason` pass."""
    campaign_id: int
    """Campaign of the code; -1 if it has none."""

    @property
    def message(self) -> str:
        """Why, in a sentence for the customer, in English."""
        shared = self.reason.removeprefix("Coupon").removeprefix("Referral")
        sentence = _SENTENCES.get(self.reason) or _SENTENCES.get(shared)
        return sentence or "This code cannot be used."
