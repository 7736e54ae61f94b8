# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import (
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
    """``CustomerProfileIntegrationResponseV2`` of the API description."""

    customer_profile: CustomerProfile | None = optional("customerProfile")

    event: Event | None = optional("event")

    loyalty: Loyalty | None = optional("loyalty")

    triggered_campaigns: list[Campaign] | None = optional("triggeredCampaigns")

    rule_failure_reasons: list[RuleFailureReason] | None = optional("ruleFailureReasons")

    campaign_eligibility: list[CampaignEligibility] | None = optional("campaignEligibility")

    awarded_giveaways: list[Giveaway] | None = optional("awardedGiveaways")

    effects: list[Effect] = required("effects")

    created_coupons: list[Coupon] = required("createdCoupons")

    created_referrals: list[Referral] = required("createdReferrals")
