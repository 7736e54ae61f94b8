# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class RuleFailureReason(Model):
    """Tells why one rule did not pass: a condition that did not hold or an effect that could not
    be given.
    """

    campaign_id: int = required("campaignID")
    """Campaign of the rule that failed."""

    campaign_name: str = required("campaignName")
    """Name of that campaign for display."""

    ruleset_id: int = required("rulesetID")
    """Ruleset of the rule that failed."""

    coupon_id: int | None = optional("couponID")
    """Coupon that was being tried when the rule failed, by internal id."""

    coupon_value: str | None = optional("couponValue")
    """Coupon code that was being tried when the rule failed."""

    referral_id: int | None = optional("referralID")
    """Referral that was being tried when the rule failed, by internal id."""

    referral_value: str | None = optional("referralValue")
    """Referral code that was being tried when the rule failed."""

    rule_index: int = required("ruleIndex")
    """Index of the failed rule inside its ruleset."""

    rule_name: str = required("ruleName")
    """Name of the failed rule."""

    condition_index: int | None = optional("conditionIndex")
    """Index of the failed condition; absent if an effect failed."""

    effect_index: int | None = optional("effectIndex")
    """Index of the failed effect; absent if a condition failed."""

    details: str | None = optional("details")
    """Explanation of the failure."""

    evaluation_group_id: int | None = optional("evaluationGroupID")
    """Evaluation group of the campaign."""

    evaluation_group_mode: str | None = optional("evaluationGroupMode")
    """Way in which that group picks among its campaigns, such as `stackable` or `listOrder`."""
