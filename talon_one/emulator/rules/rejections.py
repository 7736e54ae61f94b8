"""What is said about codes and rules that do not pass."""

from __future__ import annotations

from ..state.records.campaigns import StoredCampaign, StoredCoupon, StoredReferral
from ..support.exact_json import Json
from .rule import Firing, envelope

Code = StoredCoupon | StoredReferral
CodeKey = tuple[bool, str]
"""Whether it is a coupon, and its code."""


def key_of(code: Code) -> CodeKey:
    """What tells codes of a campaign apart."""
    return isinstance(code, StoredCoupon), code.definition.code


def reason_for(code: Code, reason: str) -> str:
    """A reason in the words that the API has for the kind of code."""
    if reason == "EffectCouldNotBeApplied":
        return reason
    return f"{'Coupon' if isinstance(code, StoredCoupon) else 'Referral'}{reason}"


def rejection(campaign: StoredCampaign, code: Code, reason: str, more: Json) -> Json:
    """The effect that rejects a code."""
    props = {"value": code.definition.code, "rejectionReason": reason, **more}
    name = campaign.definition.name
    if isinstance(code, StoredCoupon):
        return envelope(campaign, 0, name, "rejectCoupon", props, code)
    return envelope(campaign, 0, name, "rejectReferral", props)


def failure(
    firing: Firing, referral: StoredReferral | None, place: dict[str, int], details: str
) -> Json:
    """Schema `RuleFailureReason`."""
    campaign, coupon = firing.campaign, firing.coupon
    reason: dict[str, Json] = {
        "campaignID": campaign.id,
        "campaignName": campaign.definition.name,
        "rulesetID": campaign.ruleset_id,
        "ruleIndex": firing.index,
        "ruleName": firing.rule_name,
        **place,
    }
    if coupon is not None:
        reason |= {"couponID": coupon.id, "couponValue": coupon.definition.code}
    if referral is not None:
        reason |= {"referralID": referral.id, "referralValue": referral.definition.code}
    if firing.group is not None:
        reason["evaluationGroupID"], reason["evaluationGroupMode"] = firing.group
    return {**reason, "details": details} if details else reason
