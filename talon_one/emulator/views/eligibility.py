"""Whether campaigns apply to a customer, as the API shows it."""

from __future__ import annotations

from ..rules.campaign import CampaignOutcome
from ..state.account import Application
from ..support.exact_json import Json
from .campaigns import campaign_base


def campaign_eligibility(application: Application, outcome: CampaignOutcome) -> Json:
    """Schema `CampaignEligibility`."""
    campaign = outcome.campaign
    return {
        **campaign_base(application, campaign),
        "eligibility": [_campaign(outcome)],
        "rules": [
            {
                "title": rule.name or campaign.definition.name,
                "eligibility": _rule(outcome, index),
            }
            for index, rule in enumerate(campaign.definition.all_rules)
        ],
    }


def _campaign(outcome: CampaignOutcome) -> Json:
    if outcome.triggered:
        return {"passed": True}
    code = "SKIPPED" if outcome.lost else "ALL_RULES_FAILED"
    return {"passed": False, "details": {"failureCode": code}}


def _rule(outcome: CampaignOutcome, index: int) -> list[Json]:
    """What became of a rule, each time it was evaluated."""
    passed = [
        {"passed": True, **({"couponCode": code} if code else {})}
        for number, code in outcome.passed
        if number == index
    ]
    return passed + [_failure(each) for each in outcome.reasons if each["ruleIndex"] == index]


def _failure(reason: Json) -> Json:
    """Schema `RuleEligibility`, of a `RuleFailureReason`."""
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
