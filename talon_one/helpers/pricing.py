"""What the customer pays: every line, unit and cost with the discounts that effects give it.

Effects are advice, the shop does the sums. The rules, as the API's documentation has them:

- An effect on an item names a line and a unit of it, both counted from 0; its ``value`` is for that
  unit. ``totalDiscount`` repeats on every effect of one discount and is never added up.
- Several effects of one kind, even of one name, add up. Their order means nothing.
- Amounts are in major units and unrounded; nothing gets below zero.
- A discount of the whole session comes after those of units and costs: first what is meant for cart
  items alone (``cartItems``) or for the session's costs alone (``additionalCosts``), then
  ``sessionTotal``.

Narrow discounts go before wide ones, so the totals are the same in any order. Units that were returned
are left out: those without a discount in force, and of these the first ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from talon_one import models as m
from talon_one.core.errors import ApiValueError

from .money import EXACT, ZERO, added, less
from .prices import Discount, FreeItem, Line, Mismatch, Part, Prices

if TYPE_CHECKING:
    Session = m.CustomerSessionV2 | m.NewCustomerSessionV2

_SESSION_SCOPES = ("cartItems", "additionalCosts", "sessionTotal")


@dataclass(frozen=True)
class PriceRules:
    """Settings of the Application that prices depend on and that no answer tells."""

    discount_scope: Literal["sessionTotal", "cartItems", "additionalCosts"] = "sessionTotal"
    """``defaultDiscountScope``: what a discount of the session without scope is taken off."""
    item_discount_scope: Literal["price", "additionalCosts", "itemTotal"] = "price"
    """``defaultDiscountAdditionalCostPerItemScope``: the same for a discount of an item."""
    item_costs: Literal["line", "unit"] = "line"
    """Whether an additional cost of a cart item is for its line or for each of its units. No public
    source tells; a wrong guess shows in ``Prices.mismatches``."""


DEFAULT_RULES = PriceRules()


def prices_of(
    session: Session, effects: Iterable[m.Effect], rules: PriceRules = DEFAULT_RULES
) -> Prices:
    """The exact prices of a session with the effects in force.

    Args:
        session: as it was sent, or better as the server has it, with totals to check against.
        effects: those in force; all that are neither discounts nor free items are ignored.
        rules: what the Application is set to.

    Raises:
        ApiValueError: only a catalog knows the price of a line; ask for ``customerSession``.
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
            name: Part(cost.price, "additionalCosts")
            for name, cost in (session.additional_costs or {}).items()
        },
        [],
        _free_items(props for _, props in known if isinstance(props, m.AddFreeItemEffectProps)),
    )
    if isinstance(session, m.CustomerSessionV2):
        prices.mismatches = list(_mismatches(session, prices, rules))
    for claim in claims:
        claim.find(prices, rules)
    for claim in sorted(claims, key=_Claim.order):
        claim.take(prices)
    return prices


class _Claim:
    """A discount that an effect asks for."""

    def __init__(self, effect: m.Effect, props: Any, coupon: str | None) -> None:
        self.effect = effect
        self.props = props
        self.coupon = coupon
        self.unit = getattr(props, "position", None), getattr(props, "sub_position", None)
        self.scope: str | None = None
        self.places: list[Part] = []

    def find(self, prices: Prices, rules: PriceRules) -> None:
        """Find what it is taken off: nothing, if that is not there or the discount makes no sense."""
        props = self.props
        if not isinstance(getattr(props, "value", None), Decimal) or props.value < 0:
            return
        if isinstance(props, m.SetDiscountEffectProps):
            known = props.scope in _SESSION_SCOPES
            self.scope = scope = props.scope if known else rules.discount_scope
            self.places = [part for part in prices.parts if scope in (part.scope, "sessionTotal")]
        elif isinstance(props, m.SetDiscountPerAdditionalCostEffectProps):
            self.places = _one(prices.costs, props.additional_cost)
        elif 0 <= (props.position or 0) < len(prices.lines):
            self.places = self._in(prices.lines[props.position or 0], rules)

    def _in(self, line: Line, rules: PriceRules) -> list[Part]:
        props = self.props
        if isinstance(props, m.SetDiscountPerAdditionalCostPerItemEffectProps):
            return _one(line.costs, props.additional_cost)
        of_line = props.sub_position is None
        units = list(line.units.values()) if of_line else _one(line.units, props.sub_position)
        scope = props.scope or rules.item_discount_scope
        costs = list(line.costs.values()) if scope in ("additionalCosts", "itemTotal") else []
        return costs if scope == "additionalCosts" else [*units, *costs]

    def order(self) -> tuple[object, ...]:
        """Narrow discounts before wide ones, and equally narrow ones by all that is in them."""
        scope = _SESSION_SCOPES.index(self.scope) if self.scope else -1
        return scope, len(self.places), self.effect.to_json()

    def take(self, prices: Prices) -> None:
        """Take it off; never more than is there."""
        if not self.places:
            prices.unplaced.append(self.effect)
            return
        there = added(part.total for part in self.places)
        if self.scope is not None:
            taken = [d for d in prices.discounts if self.scope in (d.scope, "sessionTotal")]
            granted = _at_most(self.props.value, less(there, *(d.amount for d in taken)))
            prices.discounts.append(self._discount(granted, granted))
            return
        granted = left = _at_most(self.props.value, there)
        for part in self.places:
            amount = _at_most(left, part.total)
            left = less(left, amount)
            if amount or part is self.places[0]:
                part.discounts.append(self._discount(amount, granted))

    def _discount(self, amount: Decimal, granted: Decimal) -> Discount:
        wanted = max(self.props.value, self.props.desired_value or ZERO)
        return Discount(
            self.props.name,
            amount,
            wanted if wanted > granted else None,
            self.effect.campaign_id,
            self.coupon,
            self.scope,
        )


def _at_most(amount: Decimal, there: Decimal) -> Decimal:
    return max(min(amount, there), ZERO)


def _one(parts: dict[Any, Part], key: Any) -> list[Part]:
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
        left = {unit: Part(price, "cartItems") for unit in units if unit not in returned}
        costs = {name: Part(cost) for name, cost in _costs(item, len(left), rules)} if left else {}
        lines.append(Line(position, item.sku, item.name or item.sku, left, costs))
    return lines


def _price(position: int, item: m.CartItem) -> Decimal:
    """The price of a unit: as it was sent, else that of the price type the server chose."""
    price = item.price
    if price is None and (chosen := (item.prices or {}).get(item.selected_price_type or "")):
        price = chosen.price
    if not isinstance(price, Decimal):
        problem = "only a catalog knows it; ask for the response content customerSession"
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
        FreeItem(sku, name, len(wanted), max(wanted) if max(wanted) > len(wanted) else None)
        for (sku, name), wanted in sorted(counts.items(), key=str)
    ]


def _mismatches(
    session: m.CustomerSessionV2, prices: Prices, rules: PriceRules
) -> Iterator[Mismatch]:
    """Whether the server leaves out returned units in its sums, no public source tells: both are right."""
    items = list(enumerate(session.cart_items or ()))
    costs = added(cost.price for cost in prices.costs.values())
    left = [
        added(unit.price for line in prices.lines for unit in line.units.values()),
        added(cost.price for line in prices.lines for cost in line.costs.values()),
    ]
    full = [
        added(EXACT.multiply(_price(at, item), item.quantity or 0) for at, item in items),
        added(cost for _, item in items for _, cost in _costs(item, item.quantity or 0, rules)),
    ]
    for name, servers, *ours in (
        ("cartItemTotal", session.cart_item_total, left[0], full[0]),
        ("cartItemAdditionalCostTotal", session.cart_item_additional_cost_total, left[1], full[1]),
        ("additionalCostTotal", session.additional_cost_total, costs),
        ("total", session.total, added([*left, costs]), added([*full, costs])),
    ):
        if servers is not None and servers not in ours:
            yield Mismatch(name, ours[0], servers)
