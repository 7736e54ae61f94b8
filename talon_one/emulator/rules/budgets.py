"""Budgets: what effects use up, what is counted for whom, and what is left.

A campaign counts every action for itself (that is what the API shows of it), and once more for each
limit that asks for a period or counts per coupon, profile, ... Counters are texts such as
`redeemCoupon`, `setDiscount/2026-03` or `redeemCoupon/Profile=anna`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from itertools import product

from ..campaigns.codes import ACTIONS, Limit
from ..state.records.campaigns import StoredCampaign
from ..state.sessions import Session
from ..support.amounts import ZERO, add_up
from ..support.durations import round_down
from ..support.exact_json import EXACT, Json

_ONE = Decimal(1)
_PERIODS = {"daily": "D", "weekly": "W", "monthly": "M", "yearly": "Y"}

_COUNTED = {
    "acceptCoupon": "redeemCoupon",
    "acceptReferral": "redeemReferral",
    "couponCreated": "createCoupon",
    "referralCreated": "createReferral",
    "addFreeItem": "addFreeItemEffect",
    "awardGiveaway": "awardGiveaway",
    "willAwardGiveaway": "awardGiveaway",
    "customEffect": "customEffect",
    "triggerWebhook": "callApi",
}
_VALUED = {
    "setDiscount": "setDiscount",
    "setDiscountPerItem": "setDiscount",
    "setDiscountPerAdditionalCost": "setDiscount",
    "setDiscountPerAdditionalCostPerItem": "setDiscount",
    "addLoyaltyPoints": "createLoyaltyPoints",
    "deductLoyaltyPoints": "redeemLoyaltyPoints",
}

Owners = Mapping[str, list[str]]
"""Whom a budget may be counted for: the ids of each kind of entity that an effect concerns."""


def charges(effect: Json) -> list[tuple[str, Decimal]]:
    """The actions that an effect uses up, and how much of them."""
    kind, props = effect["effectType"], effect["props"]
    if kind in _VALUED:
        return [(_VALUED[kind], props["value"]), (f"{_VALUED[kind]}Effect", _ONE)]
    if kind == "reserveCoupon":
        return [("reserveCoupon", _ONE)] if props["isNewReservation"] else []
    return [(_COUNTED[kind], _ONE)] if kind in _COUNTED else []


def owners(session: Session | None, profile_id: str, store_id: str, coupon: int | None) -> Owners:
    """Whom the effects of a session, or of an event, concern; `coupon`: what triggered them."""
    found = {
        "Coupon": [] if coupon is None else [str(coupon)],
        "Profile": [profile_id] if profile_id else [],
        "Store": [store_id] if store_id else [],
    }
    if session is not None:
        found["Session"] = [session.integration_id]
        found["Referral"] = [code for code in (session.content["referralCode"],) if code]
        found["Identifier"] = list(dict.fromkeys(session.content["identifiers"]))
    return found


def counters(campaign: StoredCampaign, owners: Owners, at: datetime) -> dict[str, list[str]]:
    """What a campaign counts an effect under, by action."""
    found = {action: [action] for action in ACTIONS}
    for limit in campaign.definition.all_limits:
        if limit.period or limit.per:
            found[limit.action] += (
                each for each in _keys(limit, owners, at) if each not in found[limit.action]
            )
    return found


def _keys(limit: Limit, owners: Owners, at: datetime) -> list[str]:
    """The counters of a limit: one for each of those that it is counted for."""
    parts = [limit.action]
    if limit.period:
        parts.append(round_down(_PERIODS[limit.period], at).date().isoformat())
    if not limit.per:
        return ["/".join(parts)]
    choices = [[f"{kind}={id}" for id in owners.get(kind, ())] for kind in limit.per]
    return ["/".join((*parts, *chosen)) for chosen in product(*choices)]


def room(
    campaign: StoredCampaign,
    action: str,
    owners: Owners,
    at: datetime,
    used: Iterable[Mapping[tuple[int, str], Decimal]],
) -> tuple[Decimal, Limit] | None:
    """How much the tightest budget leaves of an action, and which budget that is.

    `None`: the action is not limited. `used`: counters that add up.
    """
    used = list(used)
    tightest: tuple[Decimal, Limit] | None = None
    for limit in campaign.definition.all_limits:
        if limit.action != action:
            continue
        keys = _keys(limit, owners, at)
        left = min(
            (
                EXACT.subtract(
                    Decimal(limit.limit),
                    add_up(each.get((campaign.id, key), ZERO) for each in used),
                )
                for key in keys
            ),
            default=ZERO,
        )
        if tightest is None or left < tightest[0]:
            tightest = max(left, ZERO), limit
    return tightest
