"""In responses: whether campaigns apply to a customer."""

from __future__ import annotations

from ..rules.campaign import CampaignOutcome
from ..state.account import Application
from ..support.exact_json import Json
from .campaigns import render_campaign_base


def render_campaign_eligibility(application: Application, outcome: CampaignOutcome) -> Json:
    """Return the schema ``CampaignEligibility``."""
    campaign = outcome.campaign
    return {
        **render_campaign_base(application, campaign),
        "eligibility": [_render_outcome(outcome)],
        "rules": [
            {
                "title": rule.name or campaign.definition.name,
                "eligibility": _render_rule(outcome, index),
            }
            for index, rule in enumerate(campaign.definition.all_rules)
        ],
    }


def _render_outcome(outcome: CampaignOutcome) -> Json:
    if outcome.triggered:
        return {"passed": True}
    code = "SKIPPED" if outcome.lost else "ALL_RULES_FAILED"
    return {"passed": False, "details": {"failureCode": code}}


def _render_rule(outcome: CampaignOutcome, index: int) -> list[Json]:
    """Return the results of a rule, one per evaluation."""
    passed = [
        {"passed": True, **({"couponCode": code} if code else {})}
        for number, code in outcome.passed
        if number == index
    ]
    return passed + [
        _render_failure(reason) for reason in outcome.reasons if reason["ruleIndex"] == index
    ]


def _render_failure(reason: Json) -> Json:
    """Return the schema ``RuleEligibility`` of a ``RuleFailureReason``."""
    details: Json = {
        "failureCode": "CONDITION_NOT_MET" if "conditionIndex" in reason else "EFFECT_FAILED",
        "details": reason.get("details", "a condition does not hold"),
    }
    for name in (
        "conditionIndex",
        "effectIndex",
        "couponID",
        "couponValue",
        "referralID",
        "referralValue",
    ):
        if name in reason:
            details[name] = reason[name]
    view: Json = {"passed": False, "details": details}
    return {**view, "couponCode": reason["couponValue"]} if "couponValue" in reason else view
