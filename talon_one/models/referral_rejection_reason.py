# Generated from spec/.

from __future__ import annotations

from ..core.model import Model, required

TYPE_CHECKING = False
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
    """Why the referral was refused, such as `ReferralExpired` or
    `ReferralRecipientIdSameAsAdvocate`; more values than the listed ones occur."""
