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
        CustomerSessionV2,
        Effect,
        Event,
        EventV3,
        Giveaway,
        IntegrationCoupon,
        InventoryReferral,
        Loyalty,
        ModelReturn,
        Referral,
        RuleFailureReason,
    )


class IntegrationStateV2(Model):
    """Result of evaluating a session or a return. Apart from effects, created coupons and
    created referrals, a part is filled only if `response_content` asked for it.
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

    referral: InventoryReferral | None = optional("referral")
    """The referral behind the code of the session; requested with `referral`."""

    coupons: list[IntegrationCoupon] | None = optional("coupons")
    """The coupons behind the codes of the session; requested with `coupons`."""

    event: Event | None = optional("event")
    """The event that this request caused; requested with `event`."""

    advanced_event: EventV3 | None = optional("advancedEvent")
    """The advanced event that was tracked; requested with `advancedEvent`."""

    customer_session: CustomerSessionV2 | None = optional("customerSession")
    """The session after this request; requested with `customerSession`."""

    var_return: ModelReturn | None = optional("return")
    """The return that was booked; only in responses to a return."""

    previous_returns: list[ModelReturn] | None = optional("previousReturns")
    """Returns booked earlier on this session; requested with `previousReturns`."""
