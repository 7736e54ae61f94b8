"""Campaigns in responses."""

from __future__ import annotations

from datetime import datetime

from .. import campaigns as definitions
from ..state.account import Application
from ..state.records.campaigns import StoredCampaign
from ..state.store import USER_ID
from ..support.amounts import ZERO
from ..support.exact_json import Json
from ..support.times import write_time

_COUNTERS = {
    "redeemCoupon": "couponRedemptionCount",
    "redeemReferral": "referralRedemptionCount",
    "createCoupon": "couponCreationCount",
    "createReferral": "referralCreationCount",
    "reserveCoupon": "reservecouponEffectCount",
    "setDiscount": "discountCount",
    "setDiscountEffect": "discountEffectCount",
    "addFreeItemEffect": "addFreeItemEffectCount",
    "createLoyaltyPoints": "createdLoyaltyPointsCount",
    "createLoyaltyPointsEffect": "createdLoyaltyPointsEffectCount",
    "redeemLoyaltyPoints": "redeemedLoyaltyPointsCount",
    "redeemLoyaltyPointsEffect": "redeemedLoyaltyPointsEffectCount",
    "awardGiveaway": "awardedGiveawaysCount",
    "customEffect": "customEffectCount",
    "callApi": "callApiEffectCount",
}
"""The member that counts an action."""


_FEATURES = ("coupons", "referrals", "loyalty", "giveaways", "achievements")


def render_campaign(application: Application, campaign: StoredCampaign, now: datetime) -> Json:
    """Return the schema ``Campaign``."""
    definition, budgets = campaign.definition, application.store.budgets
    view = {
        **render_campaign_base(application, campaign),
        "created": write_time(campaign.created),
        "userId": USER_ID,
        "state": definition.state,
        "activeRulesetId": campaign.ruleset_id,
        "limits": [render_limit(limit) for limit in definition.all_limits],
        "budgets": [
            {
                "action": limit.action,
                "limit": limit.limit,
                "counter": budgets.get((campaign.id, limit.action), ZERO),
            }
            for limit in definition.all_limits
            if not limit.per and not limit.period
        ],
        "reevaluateOnReturn": definition.reevaluate_on_return,
        "frontendState": _find_frontend_state(definition, now),
        "storesImported": False,
    }
    for action, name in _COUNTERS.items():
        used = budgets.get((campaign.id, action), ZERO)
        if used:
            view[name] = used
    return view


def render_campaign_base(application: Application, campaign: StoredCampaign) -> Json:
    """Return the schema ``IntegrationCampaignBase``."""
    definition = campaign.definition
    view = {
        "id": campaign.id,
        "applicationId": application.id,
        "name": definition.name,
        "description": definition.description,
        "attributes": dict(definition.attributes),
        "state": "enabled",
        "tags": list(definition.tags),
        "features": _list_features(definition),
    }
    if definition.starts is not None:
        view["startTime"] = write_time(definition.starts)
    if definition.ends is not None:
        view["endTime"] = write_time(definition.ends)
    return view


def render_limit(limit: definitions.Limit) -> Json:
    """Return the schema ``LimitConfig``."""
    view = {"action": limit.action, "limit": limit.limit, "entities": list(limit.per)}
    return {**view, "period": limit.period} if limit.period else view


def _list_features(definition: definitions.Campaign) -> list[str]:
    used = {effect.feature for rule in definition.all_rules for effect in rule.effects}
    if definition.coupons:
        used.add("coupons")
    if definition.referrals:
        used.add("referrals")
    return [name for name in _FEATURES if name in used]


def _find_frontend_state(definition: definitions.Campaign, now: datetime) -> str:
    if definition.state != "enabled":
        return definition.state
    if definition.starts is not None and now < definition.starts:
        return "scheduled"
    if definition.ends is not None and definition.ends <= now:
        return "expired"
    return "running"
