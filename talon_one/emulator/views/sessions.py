"""Customer sessions as the Management API shows them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from ..rules.effect_types import effect_type_of, name_of
from ..state.account import Application
from ..state.sessions import Session
from ..support.amounts import ZERO, add_up
from ..support.exact_json import EXACT, Json
from ..support.times import write_time


def list_discounts(session: Session) -> dict[str, Decimal]:
    """Return the session's discounts, summed up by their names."""
    discounts: dict[str, Decimal] = {}
    for effect in session.effects:
        if effect_type_of(effect).is_discount:
            props = effect["props"]
            discounts[props["name"]] = EXACT.add(discounts.get(props["name"], ZERO), props["value"])
    return discounts


def count_effects(effects: Iterable[Json]) -> Counter[str]:
    """Return how many effects there are of each type."""
    return Counter(map(name_of, effects))


def render_application_session(application: Application, session: Session) -> Json:
    """Return the schema ``ApplicationSession``. Of several coupon codes it has the first."""
    content, discounts = session.content, list_discounts(session)
    view = {
        "id": session.id,
        "created": write_time(session.created),
        "integrationId": session.integration_id,
        "applicationId": application.id,
        "attributes": content["attributes"],
        "cartItems": list(session.cart_items),
        "coupon": next(iter(session.coupon_codes), ""),
        "referral": content["referralCode"],
        "state": session.state,
        "total": session.totals.total,
        "discounts": discounts,
        "totalDiscounts": add_up(discounts.values()),
    }
    profile = application.store.profiles.get(session.profile_id)
    if profile is not None:
        view["profileId"] = profile.id
        view["profileintegrationid"] = profile.integration_id
    if "storeIntegrationId" in content:
        view["storeIntegrationId"] = content["storeIntegrationId"]
    return view
