# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class ReferralRejectionReason(Model):
    """Why a referral code was refused."""

    campaign_id: int = required("campaignId")
    """Campaign that refused the referral."""

    referral_id: int = required("referralId")
    """Internal id of the refused referral."""

    reason: (
        Literal[
            "ReferralNotFound",
            "ReferralRecipientIdSameAsAdvocate",
            "ReferralPartOfNotRunningCampaign",
            "ReferralLimitReached",
            "CampaignLimitReached",
            "ProfileLimitReached",
            "ReferralRecipientDoesNotMatch",
            "ReferralExpired",
            "ReferralStartDateInFuture",
            "ReferralRejectedByCondition",
            "EffectCouldNotBeApplied",
            "ReferralPartOfNotTriggeredCampaign",
        ]
        | str
    ) = required("reason")
    """Why the referral was refused.
    - `ReferralNotFound`: the code is unknown
    - `ReferralRecipientIdSameAsAdvocate`: it is the customer's own code
    - `ReferralExpired`, `ReferralStartDateInFuture`: it is outside its own dates
    - `ReferralPartOfNotRunningCampaign`: its campaign is not active
    - `ReferralPartOfNotTriggeredCampaign`: its campaign lost against another one
    - `ReferralLimitReached`: the code is used up
    - `CampaignLimitReached`: a limit of the campaign is used up
    - `ProfileLimitReached`: the limit of this customer is used up
    - `ReferralRecipientDoesNotMatch`: it is meant for somebody else
    - `ReferralRejectedByCondition`: a condition of the rule failed
    - `EffectCouldNotBeApplied`: an effect hit its limit

    Values beyond these occur."""
