"""Whether the conditions of a rule hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from .. import campaigns as definitions
from ..campaigns.items import same
from ..loyalty.accounts import ledger_now
from ..loyalty.ledgers import active_points
from ..support.amounts import add_up
from ..support.exact_json import Json
from .context import Scene


def failed_condition(rule: definitions.Rule, scene: Scene) -> int | None:
    """The index of the first condition that does not hold; `None` if all do.

    `CouponValid` and `ReferralValid` count as holding: whether they do is known before.
    """
    for index, condition in enumerate(rule.conditions):
        check = _CHECKS.get(type(condition))
        if check is not None and not check(condition, scene):
            return index
    return None


def concerns(rule: definitions.Rule, scene: Scene) -> bool:
    """Whether a rule is evaluated for this kind of request at all."""
    wanted = [each.event for each in rule.conditions if isinstance(each, definitions.EventType)]
    if not wanted:
        return scene.session is not None
    return all(event in scene.events for event in wanted)


def _session_total(condition: definitions.SessionTotal, scene: Scene) -> bool:
    if scene.session is None:
        return False
    totals = scene.totals
    total = {
        "total": totals.total,
        "cartItems": totals.cart_items,
        "additionalCosts": totals.additional_costs,
    }[condition.of]
    below = condition.below is None or total < Decimal(condition.below)
    return below and total >= Decimal(condition.at_least)


def _cart_contains(condition: definitions.CartContains, scene: Scene) -> bool:
    units = [unit for unit in scene.units if condition.items.include(unit.item)]
    return len(units) >= Decimal(condition.quantity) and add_up(
        unit.price for unit in units
    ) >= Decimal(condition.total)


def _session_attribute(condition: definitions.SessionAttribute, scene: Scene) -> bool:
    return scene.session is not None and _compare(condition, scene.session.content["attributes"])


def _profile_attribute(condition: definitions.ProfileAttribute, scene: Scene) -> bool:
    return scene.profile is not None and _compare(condition, scene.profile.attributes)


def _event_attribute(condition: definitions.EventAttribute, scene: Scene) -> bool:
    return _compare(condition, scene.attributes)


def _compare(
    condition: definitions.SessionAttribute
    | definitions.ProfileAttribute
    | definitions.EventAttribute,
    attributes: Mapping[str, Json],
) -> bool:
    value = attributes.get(condition.name)
    if value is None:
        return False
    if condition.equals is not None and not same(value, condition.equals):
        return False
    if condition.one_of and not any(same(value, each) for each in condition.one_of):
        return False
    if condition.at_least is None and condition.at_most is None:
        return True
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        return False
    return (condition.at_least is None or value >= Decimal(condition.at_least)) and (
        condition.at_most is None or value <= Decimal(condition.at_most)
    )


def _loyalty_balance(condition: definitions.LoyaltyBalance, scene: Scene) -> bool:
    account = scene.account(scene.programs[condition.program], condition.subledger)
    if account is None:
        return False
    ledger = ledger_now(scene.store, account, scene.at)
    return active_points(ledger, scene.at) >= Decimal(condition.at_least)


def _in_tier(condition: definitions.InTier, scene: Scene) -> bool:
    account = scene.account(scene.programs[condition.program], condition.subledger)
    if account is None:
        return False
    tier = ledger_now(scene.store, account, scene.at).tier
    return tier in condition.tiers if condition.tiers else not tier


def _first_session(condition: definitions.FirstSession, scene: Scene) -> bool:
    return scene.session is not None and scene.session.first_session


def _period(condition: definitions.Period, scene: Scene) -> bool:
    return (condition.starts is None or condition.starts <= scene.at) and (
        condition.ends is None or scene.at < condition.ends
    )


def _in_audience(condition: definitions.InAudience, scene: Scene) -> bool:
    return scene.profile is not None and any(
        scene.store.audiences[id].name == condition.audience for id in scene.profile.audiences
    )


_CHECKS: dict[type, Callable[[Any, Scene], bool]] = {
    definitions.SessionTotal: _session_total,
    definitions.CartContains: _cart_contains,
    definitions.SessionAttribute: _session_attribute,
    definitions.ProfileAttribute: _profile_attribute,
    definitions.EventAttribute: _event_attribute,
    definitions.LoyaltyBalance: _loyalty_balance,
    definitions.InTier: _in_tier,
    definitions.FirstSession: _first_session,
    definitions.Period: _period,
    definitions.InAudience: _in_audience,
}
