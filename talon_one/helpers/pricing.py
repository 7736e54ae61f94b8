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
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from talon_one import models as m
from talon_one.core.errors import ApiValueError

from .money import EXACT, ZERO, subtract, total
from .prices import Discount, FreeItem, Line, PricedPart, Prices, TotalMismatch

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
    item_costs: Literal["line", "unit"] = "line"
    """Whether an item's additional cost counts once per line or once per unit. This is not documented;
    a wrong setting shows in ``Prices.mismatches``."""


DEFAULT_RULES = PriceRules()


def prices_of(
    session: Session, effects: Iterable[m.Effect], rules: PriceRules = DEFAULT_RULES
) -> Prices:
    """Calculate the exact prices of a session from its effects.

    Args:
        session: The session as it was sent or, better, as the server returned it: then its totals
            are checked, too.
        effects: All current effects; those that are neither discounts nor free items are ignored.
        rules: Settings of the Application.

    Raises:
        ApiValueError: A line has no price because a catalog defines it; request the response content
            ``customerSession``.
    """
    known = [(effect, effect.typed_props) for effect in effects]
    codes: dict[tuple[int, int | None], str] = {
        (effect.campaign_id, effect.triggered_by_coupon): props.value
        for effect, props in known
        if isinstance(props, m.AcceptCouponEffectProps) and effect.triggered_by_coupon is not None
    }
    claims = [
        _Claim(effect, props, codes.get((effect.campaign_id, effect.triggered_by_coupon)))
        for effect, props in known
        if str(effect.effect_type).startswith("setDiscount")
    ]
    prices = Prices(
        _lines(session, {claim.unit for claim in claims}, rules),
        {
            name: PricedPart(cost.price, "additionalCosts")
            for name, cost in (session.additional_costs or {}).items()
        },
        [],
        _free_items(props for _, props in known if isinstance(props, m.AddFreeItemEffectProps)),
    )
    if isinstance(session, m.CustomerSessionV2):
        prices.mismatches = list(_mismatches(session, prices, rules))
    for claim in claims:
        claim.locate(prices, rules)
    for claim in sorted(claims, key=_Claim.order):
        claim.apply(prices)
    return prices


class _Claim:
    """A discount that an effect requests."""

    def __init__(self, effect: m.Effect, props: Any, coupon: str | None) -> None:
        self.effect = effect
        self.props = props
        self.coupon = coupon
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
        return scope, len(self.parts), self.effect.to_json()

    def apply(self, prices: Prices) -> None:
        """Deduct the discount, at most down to zero."""
        if not self.parts:
            prices.unapplied.append(self.effect)
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
        requested = max(self.props.value, self.props.desired_value or ZERO)
        return Discount(
            self.props.name,
            amount,
            requested if requested > granted else None,
            self.effect.campaign_id,
            self.coupon,
            self.scope,
        )


def _at_most(amount: Decimal, available: Decimal) -> Decimal:
    return max(min(amount, available), ZERO)


def _part(parts: dict[Any, PricedPart], key: Any) -> list[PricedPart]:
    return [parts[key]] if key in parts else []


def _lines(
    session: Session, discounted: set[tuple[object, object]], rules: PriceRules
) -> list[Line]:
    lines = []
    for position, item in enumerate(session.cart_items or ()):
        price = _price(position, item)
        units = range(item.quantity or 0)
        order = sorted(units, key=lambda unit: (position, unit) in discounted)
        returned = set(order[: item.returned_quantity or 0])
        left = {unit: PricedPart(price, "cartItems") for unit in units if unit not in returned}
        costs = (
            {name: PricedPart(cost) for name, cost in _costs(item, len(left), rules)}
            if left
            else {}
        )
        lines.append(Line(position, item.sku, item.name or item.sku, left, costs))
    return lines


def _price(position: int, item: m.CartItem) -> Decimal:
    """Return the price of a unit: as sent, else that of the price type the server selected."""
    price = item.price
    if price is None and (chosen := (item.prices or {}).get(item.selected_price_type or "")):
        price = chosen.price
    if not isinstance(price, Decimal):
        problem = "the price is in a catalog; request the response content customerSession"
        raise ApiValueError(f"cartItems[{position}].price: {problem}")
    return price


def _costs(item: m.CartItem, units: int, rules: PriceRules) -> Iterator[tuple[str, Decimal]]:
    for name, cost in (item.additional_costs or {}).items():
        times = units if rules.item_costs == "unit" else 1
        yield name, EXACT.multiply(cost.price, times)


def _free_items(gifts: Iterable[m.AddFreeItemEffectProps]) -> list[FreeItem]:
    counts: dict[tuple[str, str], list[int]] = {}
    for gift in gifts:
        counts.setdefault((gift.sku, gift.name), []).append(gift.desired_quantity or 0)
    return [
        FreeItem(sku, name, len(asked), max(asked) if max(asked) > len(asked) else None)
        for (sku, name), asked in sorted(counts.items(), key=str)
    ]


def _mismatches(
    session: m.CustomerSessionV2, prices: Prices, rules: PriceRules
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
        total(EXACT.multiply(_price(at, item), item.quantity or 0) for at, item in items),
        total(cost for _, item in items for _, cost in _costs(item, item.quantity or 0, rules)),
    ]
    for name, reported, *calculated in (
        ("cartItemTotal", session.cart_item_total, left[0], full[0]),
        ("cartItemAdditionalCostTotal", session.cart_item_additional_cost_total, left[1], full[1]),
        ("additionalCostTotal", session.additional_cost_total, costs),
        ("total", session.total, total([*left, costs]), total([*full, costs])),
    ):
        if reported is not None and reported not in calculated:
            yield TotalMismatch(name, calculated[0], reported)
