"""Apply the discounts of effects to the lines, units and costs of a session.

Effects are advice: the shop calculates. The rules, from the API's documentation:

- An item's effect names a line and a unit of it, both counted from 0. Its ``value`` is for that unit.
  ``totalDiscount`` repeats on every effect of a distributed discount and is never added up.
- Several effects of the same type add up, even with the same name. Their order has no meaning.
- Amounts are unrounded and in major units. Nothing falls below zero.
- Session discounts are deducted after those of units and costs: first the ones on cart items
  (``cartItems``) or session costs (``additionalCosts``) only, then those on ``sessionTotal``.

Narrow discounts go before wide ones, so the totals do not depend on the order of effects. Returned units
are left out: the ones without a discount first, then by position.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from talon_one import models as m
from talon_one.core.errors import ApiValueError

from .money import EXACT, ZERO, subtract, total
from .prices import Discount, FreeItem, Line, PricedPart, Prices, TotalMismatch
from .typed_effects import TypedEffect, typed_effects

if TYPE_CHECKING:
    Session = m.CustomerSessionV2 | m.NewCustomerSessionV2

_SESSION_SCOPES = ("cartItems", "additionalCosts", "sessionTotal")


@dataclass(frozen=True)
class PriceRules:
    """Settings of the Application that affect prices and that no response contains."""

    discount_scope: Literal["sessionTotal", "cartItems", "additionalCosts"] = "sessionTotal"
    """``defaultDiscountScope``: what a session discount without a scope is deducted from."""
    item_discount_scope: Literal["price", "additionalCosts", "itemTotal"] = "price"
    """``defaultDiscountAdditionalCostPerItemScope``: the same for an item's discount."""
    item_costs: Literal["line", "unit"] | None = None
    """Whether an item's additional cost counts once per line or once per unit. By default, the server's
    ``cartItemAdditionalCostTotal`` decides; without it, costs count per unit."""


DEFAULT_RULES = PriceRules()


def prices_of(
    session: Session,
    effects: Iterable[m.Effect],
    rules: PriceRules = DEFAULT_RULES,
    returned: AbstractSet[tuple[int, int]] = frozenset(),
) -> Prices:
    """Calculate the exact prices of a session from its effects.

    Args:
        session: The session as it was sent or, better, as the server returned it: then its totals
            are checked, too.
        effects: All current effects; those that are neither discounts nor free items are ignored.
        rules: Settings of the Application.
        returned: Position and index, from 0, of units that came back earlier. Of the others, those
            without a discount come back first.

    Raises:
        ApiValueError: A line has no price because a catalog defines it; request the response content
            ``customerSession``.
    """
    known = typed_effects(effects)
    claims = [
        _Claim(effect)
        for effect in known
        if str(effect.source.effect_type).startswith("setDiscount")
    ]
    per_unit = _costs_per_unit(session, rules)
    chosen = _selected_prices(known)
    prices = Prices(
        _lines(session, {claim.unit for claim in claims}, returned, per_unit, chosen),
        {
            name: PricedPart(_amount(cost), "additionalCosts")
            for name, cost in (session.additional_costs or {}).items()
        },
        [],
        _free_items(known),
    )
    if isinstance(session, m.CustomerSessionV2):
        prices.mismatches = list(_mismatches(session, prices, per_unit, chosen))
    for claim in claims:
        claim.locate(prices, rules)
    for claim in sorted(claims, key=_Claim.order):
        claim.apply(prices)
    return prices


class _Claim:
    """A discount that an effect requests."""

    def __init__(self, effect: TypedEffect[Any]) -> None:
        self.effect = effect
        self.props = props = effect.props
        self.unit = getattr(props, "position", None), getattr(props, "sub_position", None)
        self.scope: str | None = None
        self.parts: list[PricedPart] = []

    def locate(self, prices: Prices, rules: PriceRules) -> None:
        """Find the parts to deduct from: none if they do not exist or the value is invalid."""
        props = self.props
        if not isinstance(getattr(props, "value", None), Decimal) or props.value < 0:
            return
        if isinstance(props, m.SetDiscountEffectProps):
            known = props.scope in _SESSION_SCOPES
            self.scope = scope = props.scope if known else rules.discount_scope
            self.parts = [part for part in prices.parts if scope in (part.scope, "sessionTotal")]
        elif isinstance(props, m.SetDiscountPerAdditionalCostEffectProps):
            self.parts = _part(prices.costs, props.additional_cost)
        elif 0 <= (props.position or 0) < len(prices.lines):
            self.parts = self._in(prices.lines[props.position or 0], rules)

    def _in(self, line: Line, rules: PriceRules) -> list[PricedPart]:
        props = self.props
        if isinstance(props, m.SetDiscountPerAdditionalCostPerItemEffectProps):
            return _part(line.costs, props.additional_cost)
        of_line = props.sub_position is None
        units = list(line.units.values()) if of_line else _part(line.units, props.sub_position)
        scope = props.scope or rules.item_discount_scope
        costs = list(line.costs.values()) if scope in ("additionalCosts", "itemTotal") else []
        return costs if scope == "additionalCosts" else [*units, *costs]

    def order(self) -> tuple[object, ...]:
        """Sort narrow discounts before wide ones, and equally wide ones by their content."""
        scope = _SESSION_SCOPES.index(self.scope) if self.scope else -1
        return scope, len(self.parts), self.effect.source.to_json()

    def apply(self, prices: Prices) -> None:
        """Deduct the discount, at most down to zero."""
        if not self.parts:
            prices.unapplied.append(self.effect.source)
            return
        available = total(part.total for part in self.parts)
        if self.scope is not None:
            earlier = [d for d in prices.discounts if self.scope in (d.scope, "sessionTotal")]
            left = subtract(available, *(d.amount for d in earlier))
            granted = _at_most(self.props.value, left)
            prices.discounts.append(self._discount(granted, granted))
            return
        granted = left = _at_most(self.props.value, available)
        for part in self.parts:
            amount = _at_most(left, part.total)
            left = subtract(left, amount)
            if amount or part is self.parts[0]:
                part.discounts.append(self._discount(amount, granted))

    def _discount(self, amount: Decimal, granted: Decimal) -> Discount:
        desired = self.props.desired_value
        requested = max(self.props.value, desired if isinstance(desired, Decimal) else ZERO)
        return Discount(
            self.props.name,
            amount,
            requested if requested > granted else None,
            self.effect.source.campaign_id,
            self.effect.coupon,
            self.scope,
        )


def _at_most(amount: Decimal, available: Decimal) -> Decimal:
    return max(min(amount, available), ZERO)


def _part(parts: dict[Any, PricedPart], key: Any) -> list[PricedPart]:
    return [parts[key]] if key in parts else []


def _lines(
    session: Session,
    discounted: set[tuple[object, object]],
    returned: AbstractSet[tuple[int, int]],
    per_unit: bool,
    chosen: dict[int, Decimal],
) -> list[Line]:
    lines = []
    for position, item in enumerate(session.cart_items or ()):
        price = _price(position, item, chosen)
        units = range(_count(item.quantity))
        order = sorted(
            units, key=lambda u: ((position, u) not in returned, (position, u) in discounted)
        )
        gone = set(order[: _count(item.returned_quantity)])
        left = {unit: PricedPart(price, "cartItems") for unit in units if unit not in gone}
        costs = {
            name: PricedPart(cost, "additionalCosts")
            for name, cost in _costs(item, len(left), per_unit)
            if left
        }
        lines.append(Line(position, item.sku, item.name or item.sku, left, costs))
    return lines


def _selected_prices(effects: Iterable[TypedEffect[Any]]) -> dict[int, Decimal]:
    """Return the price that the server selected for a line, where an effect on it says so."""
    return {
        position: price
        for effect in effects
        if isinstance(price := effect.source.selected_price, Decimal)
        and isinstance(position := getattr(effect.props, "position", None), int)
    }


def _price(position: int, item: m.CartItem, chosen: dict[int, Decimal]) -> Decimal:
    """Return the price of a unit: that of the price type the server selected, else as it was sent."""
    selected = (item.prices or {}).get(item.selected_price_type or "")
    price = chosen.get(position) if selected is None else selected.price
    price = item.price if price is None else price
    if not isinstance(price, Decimal):
        problem = "the price is in a catalog; request the response content customerSession"
        raise ApiValueError(f"cartItems[{position}].price: {problem}")
    return price


def _costs(item: m.CartItem, units: int, per_unit: bool) -> Iterator[tuple[str, Decimal]]:
    for name, cost in (item.additional_costs or {}).items():
        yield name, EXACT.multiply(_amount(cost), units if per_unit else min(units, 1))


def _amount(cost: m.AdditionalCost | None) -> Decimal:
    price = None if cost is None else cost.price
    return price if isinstance(price, Decimal) else ZERO


def _count(number: Any) -> int:
    return number if isinstance(number, int) else 0


def _costs_per_unit(session: Session, rules: PriceRules) -> bool:
    """Return whether the costs of items count per unit: the server's total tells."""
    if rules.item_costs is not None:
        return rules.item_costs == "unit"
    reported = getattr(session, "cart_item_additional_cost_total", None)
    items = session.cart_items or ()
    full = [(item, _count(item.quantity)) for item in items]
    left = [(item, units - _count(item.returned_quantity)) for item, units in full]
    sums = {
        per_unit: [
            total(cost for item, units in counted for _, cost in _costs(item, units, per_unit))
            for counted in (full, left)
        ]
        for per_unit in (True, False)
    }
    return reported in sums[True] or reported not in sums[False]


def _free_items(effects: Iterable[TypedEffect[Any]]) -> list[FreeItem]:
    requests: dict[tuple[str, str, int], list[int]] = {}
    referrals: dict[int, str] = {}
    for effect in effects:
        props, campaign = effect.props, effect.source.campaign_id
        if isinstance(props, m.AcceptReferralEffectProps):
            referrals[campaign] = props.value
        if isinstance(props, m.AddFreeItemEffectProps):
            requested = requests.setdefault((props.sku, props.name, campaign), [])
            requested.append(_count(props.desired_quantity))
    return [
        FreeItem(
            sku,
            name,
            len(units),
            max(units) if max(units) > len(units) else None,
            campaign,
            referrals.get(campaign),
        )
        for (sku, name, campaign), units in sorted(requests.items(), key=str)
    ]


def _mismatches(
    session: m.CustomerSessionV2, prices: Prices, per_unit: bool, chosen: dict[int, Decimal]
) -> Iterator[TotalMismatch]:
    """Yield the totals that differ from the server's.

    It is not documented whether the server's totals include returned units, so either is accepted.
    """
    items = list(enumerate(session.cart_items or ()))
    costs = total(cost.price for cost in prices.costs.values())
    left = [
        total(unit.price for line in prices.lines for unit in line.units.values()),
        total(cost.price for line in prices.lines for cost in line.costs.values()),
    ]
    full = [
        total(
            EXACT.multiply(_price(at, item, chosen), _count(item.quantity)) for at, item in items
        ),
        total(cost for _, it in items for _, cost in _costs(it, _count(it.quantity), per_unit)),
    ]
    # Packages of releases before 26.11 do not have this total.
    cost_total = getattr(session, "cart_item_additional_cost_total", None)
    for name, reported, *calculated in (
        ("cartItemTotal", session.cart_item_total, left[0], full[0]),
        ("cartItemAdditionalCostTotal", cost_total, left[1], full[1]),
        ("additionalCostTotal", session.additional_cost_total, costs),
        ("total", session.total, total([*left, costs]), total([*full, costs])),
    ):
        if reported is not None and reported not in calculated:
            yield TotalMismatch(name, calculated[0], reported)
