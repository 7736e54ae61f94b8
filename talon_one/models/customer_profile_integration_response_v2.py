# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import (
        Campaign,
        CampaignEligibility,
        Coupon,
        CustomerProfile,
        Effect,
        Event,
        Giveaway,
        Loyalty,
        Referral,
        RuleFailureReason,
    )


class CustomerProfileIntegrationResponseV2(Model):
    """Response to a profile update. Without rules the effects are empty; the optional members
    are filled only if `response_content` asked for them.
    """

    customer_profile: CustomerProfile | None = optional("customerProfile")
    """The profile after the update; requested with `customerProfile`."""

    event: Event | None = optional("event")
    """The event that the profile update gave rise to; requested with `event`."""

    loyalty: Loyalty | None = optional("loyalty")
    """Balances of the customer in programs and on cards; requested with `loyalty`."""

    triggered_campaigns: list[Campaign] | None = optional("triggeredCampaigns")
    """Campaigns that took effect on the profile update; requested with `triggeredCampaigns`."""

    rule_failure_reasons: list[RuleFailureReason] | None = optional("ruleFailureReasons")
    """Why rules failed on the profile update, one entry for each; requested with
    `ruleFailureReasons`."""

    campaign_eligibility: list[CampaignEligibility] | None = optional("campaignEligibility")
    """Which campaigns the customer could take part in; requested with `campaignEligibility`, in
    a dry run only."""

    awarded_giveaways: list[Giveaway] | None = optional("awardedGiveaways")
    """Giveaways that the profile update handed out; requested with `awardedGiveaways`."""

    effects: list[Effect] = required("effects")
    """What the rules gave for the profile update; always empty if no rules ran."""

    created_coupons: list[Coupon] = required("createdCoupons")
    """Coupons that rules created on the profile update; empty if there are none."""

    created_referrals: list[Referral] = required("createdReferrals")
    """Referral codes that rules created on the profile update; empty if there are none."""
