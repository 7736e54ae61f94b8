"""Deduct the discounts of effects from the units and costs that they name.

Effects are advice: the shop calculates. The rules, from the API's documentation:

- An item's effect names a line and a unit of it, both counted from 0. Its ``value`` is for that unit.
  ``totalDiscount`` repeats on every effect of a distributed discount and is never added up.
- Several effects of the same type add up, even with the same name. Their order has no meaning.
- Amounts are unrounded and in major units. Nothing falls below zero.
- Session discounts are deducted after those of units and costs: first the ones on cart items
  (``cartItems``) or on costs (``additionalCosts``) only, then those on ``sessionTotal``.

Narrow discounts go before wide ones, so the totals do not depend on the order of effects.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from talon_one import models as m

from .money import ZERO, subtract, total
from .prices import Discount

if TYPE_CHECKING:
    from .prices import PricedPart, Prices
    from .typed_effects import TypedEffect

_SCOPES = ("cartItems", "additionalCosts", "sessionTotal")


def deduct(
    effects: Iterable[TypedEffect[Any]], prices: Prices, session_scope: str, item_scope: str
) -> None:
    """Deduct discounts from prices that have none.

    Args:
        effects: Effects that set a discount. Those of nothing that exists, or without a valid amount, are
            added to ``prices.unapplied``.
        prices: The prices to change.
        session_scope: What a session discount without a scope is deducted from.
        item_scope: What an item's discount without a scope is deducted from.
    """
    left = {id(part): part.price for part in prices.parts}
    narrow: list[tuple[TypedEffect[Any], list[PricedPart]]] = []
    wide: dict[str, list[TypedEffect[Any]]] = {scope: [] for scope in _SCOPES}
    for effect in sorted(effects, key=lambda effect: effect.source.to_json()):
        props = effect.props
        if not isinstance(getattr(props, "value", None), Decimal) or props.value < 0:
            prices.unapplied.append(effect.source)
        elif isinstance(props, m.SetDiscountEffectProps):
            wide[props.scope if props.scope in _SCOPES else session_scope].append(effect)
        else:
            narrow.append((effect, _parts_of(props, prices, item_scope)))
    for effect, parts in sorted(narrow, key=lambda found: len(found[1])):
        _deduct_from_parts(effect, parts, prices, left)
    for scope, found in wide.items():
        amounts = [left[id(part)] for part in prices.parts if scope in (part.scope, "sessionTotal")]
        earlier = prices.discounts if scope == "sessionTotal" else ()
        available = subtract(total(amounts), *(discount.amount for discount in earlier))
        for effect in found:
            if amounts:
                granted = _at_most(effect.props.value, available)
                available = subtract(available, granted)
                prices.discounts.append(_discount(effect, granted, granted, scope))
            else:
                prices.unapplied.append(effect.source)


def _deduct_from_parts(
    effect: TypedEffect[Any], parts: list[PricedPart], prices: Prices, left: dict[int, Decimal]
) -> None:
    if not parts:
        prices.unapplied.append(effect.source)
    granted = rest = _at_most(effect.props.value, total(left[id(part)] for part in parts))
    for part in parts:
        amount = _at_most(rest, left[id(part)])
        if amount or part is parts[0]:
            part.discounts.append(_discount(effect, amount, granted))
            left[id(part)] = subtract(left[id(part)], amount)
            rest = subtract(rest, amount)


def _parts_of(props: Any, prices: Prices, item_scope: str) -> list[PricedPart]:
    """Return the units and costs that a discount is deducted from, in this order."""
    if isinstance(props, m.SetDiscountPerAdditionalCostEffectProps):
        return _part(prices.costs, props.additional_cost)
    position = props.position or 0
    if not 0 <= position < len(prices.lines):
        return []
    line = prices.lines[position]
    if isinstance(props, m.SetDiscountPerAdditionalCostPerItemEffectProps):
        return _part(line.costs, props.additional_cost)
    of_line = props.sub_position is None
    units = list(line.units.values()) if of_line else _part(line.units, props.sub_position)
    scope = props.scope or item_scope
    costs = list(line.costs.values()) if scope in ("additionalCosts", "itemTotal") else []
    return costs if scope == "additionalCosts" else [*units, *costs]


def _discount(
    effect: TypedEffect[Any], amount: Decimal, granted: Decimal, scope: str | None = None
) -> Discount:
    desired = effect.props.desired_value
    requested = max(effect.props.value, desired if isinstance(desired, Decimal) else ZERO)
    return Discount(
        effect.props.name,
        amount,
        requested if requested > granted else None,
        effect.source.campaign_id,
        effect.coupon,
        scope,
    )


def _at_most(amount: Decimal, available: Decimal) -> Decimal:
    return max(min(amount, available), ZERO)


def _part(parts: dict[Any, PricedPart], key: Any) -> list[PricedPart]:
    return [parts[key]] if key in parts else []
