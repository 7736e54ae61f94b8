# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import (
        Campaign,
        CampaignEligibility,
        Coupon,
        CustomerAchievement,
        CustomerProfile,
        Effect,
        Giveaway,
        Loyalty,
        Referral,
        RuleFailureReason,
    )


class IntegrationResponse(Model):
    """What every evaluation answers. Effects, created coupons and created referrals are always
    there, if need be as empty lists.
    """

    customer_profile: CustomerProfile | None = optional("customerProfile")
    """The profile of the customer; requested with `customerProfile`."""

    loyalty: Loyalty | None = optional("loyalty")
    """Points and tiers of the customer; requested with `loyalty`."""

    triggered_campaigns: list[Campaign] | None = optional("triggeredCampaigns")
    """Campaigns that gave at least one effect; requested with `triggeredCampaigns`."""

    campaign_eligibility: list[CampaignEligibility] | None = optional("campaignEligibility")
    """Which campaigns and rules passed; requested with `campaignEligibility` in dry requests."""

    effects: list[Effect] = required("effects")
    """All effects now in force; they replace those of earlier answers."""

    rule_failure_reasons: list[RuleFailureReason] | None = optional("ruleFailureReasons")
    """Why rules did not pass; requested with `ruleFailureReasons`."""

    created_coupons: list[Coupon] = required("createdCoupons")
    """Coupons that this evaluation created, in full."""

    created_referrals: list[Referral] = required("createdReferrals")
    """Referral codes that this evaluation created, in full."""

    awarded_giveaways: list[Giveaway] | None = optional("awardedGiveaways")
    """Giveaways that this evaluation handed out; requested with `awardedGiveaways`."""

    achievements: list[CustomerAchievement] | None = optional("achievements")
    """Achievements of the customer with progress; requested with `achievements`."""
