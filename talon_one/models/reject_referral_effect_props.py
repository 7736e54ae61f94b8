# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class RejectReferralEffectProps(Model):
    """Details of `rejectReferral`: the referral code was refused. Show the customer why; the
    request itself still succeeds with status 200.
    """

    value: str = required("value")
    """Referral code that was refused."""

    rejection_reason: str = required("rejectionReason")
    """Why, such as `ReferralNotFound`, `ReferralExpired`, `ReferralCustomerAlreadyReferred` or
    `ReferralRecipientIdSameAsAdvocate` (own code used)."""

    condition_index: int | None = optional("conditionIndex")
    """Index of the condition that failed for the referral, if one did."""

    effect_index: int | None = optional("effectIndex")
    """Index of the effect that failed for the referral, if one did."""

    details: str | None = optional("details")
    """Explanation of the referral's rejection."""

    campaign_exclusion_reason: str | None = optional("campaignExclusionReason")
    """Reason why another campaign was preferred, such as `CampaignNotInEvaluationSet`."""
