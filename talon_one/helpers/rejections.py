"""Why a code was rejected: the API's reasons, and what to tell the customer.

The reasons are those in the descriptions of the effects: the enums of the API's schemas lack
``CouponLimitReached``, ``AdvocateNotFound`` and ``ReferralCustomerAlreadyReferred``. Newer reasons are
passed through unchanged.
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

# Reasons that coupons and referrals share stand without their first word.
_SENTENCES = {
    "AdvocateNotFound": "The customer who referred you no longer has an account with us.",
    "CampaignLimitReached": "This offer is no longer available.",
    "EffectCouldNotBeApplied": "This reward is no longer available.",
    "Expired": "This code has expired.",
    "LimitReached": "This code has reached its usage limit.",
    "NotFound": "We don't recognize this code. Please check the spelling.",
    "PartOfNotRunningCampaign": "This offer is not active at the moment.",
    "PartOfNotTriggeredCampaign": "This code cannot be combined with your other offers.",
    "ProfileLimitReached": "You've reached the limit for this code.",
    "ProfileRequired": "Please log in to use this code.",
    "RecipientDoesNotMatch": "This code belongs to another customer.",
    "ReferralCustomerAlreadyReferred": "You've already been referred by another customer.",
    "ReferralRecipientIdSameAsAdvocate": "You cannot use your own referral code.",
    "RejectedByCondition": "Your order doesn't meet the conditions for this code.",
    "ReservationRequired": "This code is reserved for other customers.",
    "StartDateInFuture": "This code is not valid yet.",
}


@dataclass(frozen=True)
class Rejection:
    """A coupon or referral code that was rejected."""

    code: str
    """The code as it was sent."""
    reason: RejectionReason | str
    """Why, in the API's words; values newer than :data:`RejectionReason` are passed through."""
    campaign_id: int
    """Internal id of the code's campaign; -1 if there is none."""
    details: str | None = None
    """More about the reason, for staff."""
    condition_index: int | None = None
    """Index of the rule's condition that failed, from 0."""
    effect_index: int | None = None
    """Index of the rule's effect that could not be applied, from 0."""
    exclusion_reason: str | None = None
    """Why the campaign lost against others: ``CampaignGaveLowerDiscount``, for example."""

    @property
    def message(self) -> str:
        """A sentence for the customer, in English."""
        shared = self.reason.removeprefix("Coupon").removeprefix("Referral")
        sentence = _SENTENCES.get(self.reason) or _SENTENCES.get(shared)
        return sentence or "This code cannot be used for this order."
