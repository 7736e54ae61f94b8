"""Records of the store as entities of the API."""

from __future__ import annotations

from datetime import datetime

from . import campaigns as definitions
from .sessions import Session
from .store import ACCOUNT_ID, APPLICATION_ID, USER_ID, Campaign, Coupon, Profile
from .times import write_time
from .wire import Json


def customer_session(session: Session) -> Json:
    """Schema `CustomerSessionV2`."""
    return {
        "id": session.id,
        "created": write_time(session.created),
        "integrationId": session.integration_id,
        "applicationId": APPLICATION_ID,
        **session.content,
        "state": session.state,
        "firstSession": session.first_session,
        "updateCount": session.update_count,
        "total": session.totals.total,
        "cartItemTotal": session.totals.cart_items,
        "additionalCostTotal": session.totals.additional_costs,
        "cartItemAdditionalCostTotal": session.totals.item_costs,
        "updated": write_time(session.updated),
    }


def customer_profile(profile: Profile) -> Json:
    """Schema `CustomerProfile`."""
    return {
        "id": profile.id,
        "created": write_time(profile.created),
        "integrationId": profile.integration_id,
        "attributes": profile.attributes,
        "accountId": ACCOUNT_ID,
        "closedSessions": profile.closed_sessions,
        "totalSales": profile.total_sales,
        "audienceMemberships": [],
        "lastActivity": write_time(profile.last_activity),
        "sandbox": True,
    }


def coupon(coupon: Coupon, profile_id: str) -> Json:
    """Schema `IntegrationCoupon`."""
    definition = coupon.definition
    view = {
        "id": coupon.id,
        "created": write_time(coupon.created),
        "campaignId": coupon.campaign_id,
        "value": definition.code,
        "usageLimit": definition.usage_limit,
        "usageCounter": coupon.usage_counter,
        "profileRedemptionCount": coupon.redemptions.get(profile_id, 0),
    }
    if definition.starts is not None:
        view["startDate"] = write_time(definition.starts)
    if definition.expires is not None:
        view["expiryDate"] = write_time(definition.expires)
    if definition.recipient:
        view["recipientIntegrationId"] = definition.recipient
    return view


def campaign(campaign: Campaign, now: datetime) -> Json:
    """Schema `Campaign`."""
    definition = campaign.definition
    features = ["coupons"] if definition.coupons else []
    if any(isinstance(effect, definitions.AddLoyaltyPoints) for effect in definition.effects):
        features.append("loyalty")
    view = {
        "id": campaign.id,
        "created": write_time(campaign.created),
        "applicationId": APPLICATION_ID,
        "userId": USER_ID,
        "name": definition.name,
        "description": "",
        "state": definition.state,
        "activeRulesetId": campaign.ruleset_id,
        "tags": [],
        "features": features,
        "limits": [],
        "reevaluateOnReturn": False,
        "frontendState": _frontend_state(definition, now),
        "storesImported": False,
    }
    if definition.redemption_limit:
        limit = definition.redemption_limit
        view["limits"] = [{"action": "redeemCoupon", "limit": limit, "entities": []}]
    if definition.starts is not None:
        view["startTime"] = write_time(definition.starts)
    if definition.ends is not None:
        view["endTime"] = write_time(definition.ends)
    return view


def _frontend_state(definition: definitions.Campaign, now: datetime) -> str:
    if definition.state != "enabled":
        return definition.state
    if definition.starts is not None and now < definition.starts:
        return "scheduled"
    if definition.ends is not None and definition.ends <= now:
        return "expired"
    return "running"
