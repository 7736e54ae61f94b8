"""What a customer has, and its deletion.

The inventory's coupons are those that the profile reserved or redeemed, that are for it alone, or
that are reserved for everybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from .. import views
from ..state.account import Application
from ..state.records.campaigns import StoredCoupon
from ..state.store import Store
from ..support.exact_json import Json
from .achievements import inventory_entries
from .base import found
from .call import NO_CONTENT, Answer, Call, Handler


def get_inventory(application: Application, call: Call) -> Answer:
    """`GET /v1/customer_profiles/{integrationId}/inventory`: what the query's switches ask for."""
    store, query = application.store, call.query
    profile = found(store.profiles, call.path[0], "customer profile")
    id = profile.integration_id
    inventory: Json = {}
    if query.get("profile", False):
        inventory["profile"] = views.customer_profile(store, profile)
    if query.get("referrals", False):
        inventory["referrals"] = [
            views.inventory_referral(referral)
            for referral in store.referrals.values()
            if referral.definition.advocate == id
        ]
    if query.get("coupons", False):
        now = application.clock()
        inventory["coupons"] = [
            {**views.integration_coupon(store, coupon, id), "state": _state(store, coupon, id, now)}
            for coupon in store.coupons.values()
            if _has(store, coupon, id)
        ]
    if query.get("loyalty", False):
        inventory["loyalty"] = views.profile_loyalty(application, id)
    if query.get("giveaways", False):
        inventory["giveaways"] = [
            views.giveaway(store, giveaway)
            for giveaway in store.giveaways.values()
            if giveaway.used and giveaway.profile_id == id
        ]
    if query.get("achievements", False):
        inventory["achievements"] = list(inventory_entries(application, id))
    return Answer(inventory)


def _has(store: Store, coupon: StoredCoupon, profile_id: str) -> bool:
    return (
        coupon.definition.implicitly_reserved
        or coupon.definition.recipient == profile_id
        or profile_id in coupon.reservations
        or store.redemptions.get((coupon.id, profile_id), 0) > 0
    )


def _state(store: Store, coupon: StoredCoupon, profile_id: str, now: datetime) -> str:
    """A coupon's state in an inventory. A scheduled campaign does not make it `disabled`."""
    definition = coupon.definition
    campaign = store.campaigns[coupon.campaign_id].definition
    limit = definition.usage_limit
    redeemed = store.redemptions.get((coupon.id, profile_id), 0)
    if redeemed or (limit and coupon.usage_counter >= limit):
        return "used"
    if definition.expires is not None and definition.expires <= now:
        return "expired"
    if campaign.state != "enabled" or (campaign.ends is not None and campaign.ends <= now):
        return "disabled"
    return "pending" if definition.starts is not None and now < definition.starts else "active"


def delete_customer_data(application: Application, call: Call) -> Answer:
    """`DELETE /v1/customer_data/{integrationId}`: all attributes of the profile, and of what refers
    to it in any Application: sessions, events, coupons, referrals."""
    profile = found(application.store.profiles, call.path[0], "customer profile")
    id = profile.integration_id
    application.store.profiles[id] = replace(profile, attributes={})
    for store in application.account.stores:
        for key, session in store.sessions.items():
            if session.profile_id == id:
                content = {**session.content, "attributes": {}}
                store.sessions[key] = replace(session, content=content)
        for number, event in store.events.items():
            if event.profile_id == id:
                store.events[number] = replace(event, attributes={})
        for code, coupon in store.coupons.items():
            if coupon.definition.recipient == id:
                definition = replace(coupon.definition, attributes={})
                store.coupons[code] = replace(coupon, definition=definition)
        for code, referral in store.referrals.items():
            if id in (referral.definition.advocate, referral.definition.friend):
                blank = replace(referral.definition, attributes={})
                store.referrals[code] = replace(referral, definition=blank)
    return NO_CONTENT


OPERATIONS: Mapping[str, Handler] = {
    "deleteCustomerData": delete_customer_data,
    "getCustomerInventory": get_inventory,
}
