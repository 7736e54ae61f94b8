"""A customer's inventory, and the deletion of a customer's data.

The coupons of an inventory are those that the profile reserved or redeemed, that only it may redeem,
or that are reserved for everybody.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from .. import views
from ..state.account import Application
from ..state.records.campaigns import StoredCoupon
from ..state.store import Store
from ..support.exact_json import Json
from .achievements import list_inventory_entries
from .base import get_or_404
from .registry import NO_CONTENT, Invocation, Result, operation


@operation("getCustomerInventory")
def get_inventory(application: Application, invocation: Invocation) -> Result:
    """Return what the query's switches ask for."""
    store, query = application.store, invocation.query
    profile = get_or_404(store.profiles, invocation.path[0], "customer profile")
    id = profile.integration_id
    inventory: Json = {}
    if query.get("profile", False):
        inventory["profile"] = views.render_customer_profile(application, profile)
    if query.get("referrals", False):
        inventory["referrals"] = [
            views.render_inventory_referral(referral)
            for referral in store.referrals.values()
            if referral.definition.advocate == id
        ]
    if query.get("coupons", False):
        now = application.clock()
        inventory["coupons"] = [
            {
                **views.render_integration_coupon(store, coupon, id),
                "state": _find_state(store, coupon, id, now),
            }
            for coupon in store.coupons.values()
            if _belongs_to(store, coupon, id)
        ]
    if query.get("loyalty", False):
        inventory["loyalty"] = views.render_profile_loyalty(application, id)
    if query.get("giveaways", False):
        inventory["giveaways"] = [
            views.render_giveaway(store, giveaway)
            for giveaway in store.giveaways.values()
            if giveaway.used and giveaway.profile_id == id
        ]
    if query.get("achievements", False):
        inventory["achievements"] = list(list_inventory_entries(application, id))
    return Result(inventory)


def _belongs_to(store: Store, coupon: StoredCoupon, profile_id: str) -> bool:
    return (
        coupon.definition.implicitly_reserved
        or coupon.definition.recipient == profile_id
        or profile_id in coupon.reservations
        or store.redemptions.get((coupon.id, profile_id), 0) > 0
    )


def _find_state(store: Store, coupon: StoredCoupon, profile_id: str, now: datetime) -> str:
    """Return a coupon's state in an inventory. A scheduled campaign does not disable it."""
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


@operation("deleteCustomerData")
def delete_customer_data(application: Application, invocation: Invocation) -> Result:
    """Delete the attributes of a profile and of all that refers to it.

    That is sessions, events, coupons and referrals, in all Applications of the environment."""
    profile = get_or_404(application.store.profiles, invocation.path[0], "customer profile")
    id = profile.integration_id
    application.store.profiles[id] = replace(profile, attributes={})
    for neighbour in application.account.environments[application.environment]:
        store = neighbour.store
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
