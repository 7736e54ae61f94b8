"""What is answered about codes and rules that do not pass."""

from __future__ import annotations

from ..state.records.campaigns import StoredCampaign, StoredCoupon
from ..support.exact_json import Json
from .codes import Code, CodeKey, codes_of, key_of, kind_of, spelling_of
from .context import EvaluationContext
from .rule import RuleRun, envelope


def reject(
    context: EvaluationContext,
    campaign: StoredCampaign,
    code: Code,
    reason: str,
    more: Json = None,
) -> Json:
    """Return the effect that rejects a code."""
    return envelope(
        campaign,
        0,
        campaign.definition.name,
        kind_of(code).rejected.effect_type,
        {"value": spelling_of(context, code), "rejectionReason": reason, **(more or {})},
        code if isinstance(code, StoredCoupon) else None,
    )


def reject_all(
    context: EvaluationContext, campaign: StoredCampaign, reason: str, exclusion: str = ""
) -> dict[CodeKey, Json]:
    """Return the rejections of all codes of a campaign that is not evaluated or has lost.

    Args:
        reason: Without the kind of code.
        exclusion: The ``campaignExclusionReason``.
    """
    more = {"campaignExclusionReason": exclusion} if exclusion else {}
    return {
        key_of(code): reject(context, campaign, code, f"{kind_of(code).name}{reason}", more)
        for code in codes_of(context, campaign)
    }


def failure_reason(run: RuleRun, place: dict[str, int], details: str) -> Json:
    """Return why a rule failed (schema ``RuleFailureReason``)."""
    campaign, coupon, referral = run.campaign, run.coupon, run.referral
    reason: dict[str, Json] = {
        "campaignID": campaign.id,
        "campaignName": campaign.definition.name,
        "rulesetID": campaign.ruleset_id,
        "ruleIndex": run.index,
        "ruleName": run.rule_name,
        **place,
    }
    if coupon is not None:
        reason |= {"couponID": coupon.id, "couponValue": coupon.definition.code}
    if referral is not None:
        reason |= {"referralID": referral.id, "referralValue": referral.definition.code}
    if run.group is not None:
        reason["evaluationGroupID"], reason["evaluationGroupMode"] = run.group
    return {**reason, "details": details} if details else reason
