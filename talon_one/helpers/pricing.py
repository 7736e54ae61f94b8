"""Calculate the prices of a session from its lines, costs and effects.

Prices and counts are the server's where it says them: the price type that it selected, what came back, and
whether the costs of items count per unit. Returned units are left out: the ones without a discount first,
then by position.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from talon_one import models as m
from talon_one.core.errors import ApiValueError

from .deductions import deduct
from .money import EXACT, ZERO, total
from .prices import FreeItem, Line, PricedPart, Prices, TotalMismatch
from .typed_effects import TypedEffect, typed_effects
from .unfit import as_count, as_key, lines_of

if TYPE_CHECKING:
    Session = m.CustomerSessionV2 | m.NewCustomerSessionV2


_ACCEPTED: dict[str, tuple[str | None, ...]] = {
    "discount_scope": ("sessionTotal", "cartItems", "additionalCosts"),
    "item_discount_scope": ("price", "additionalCosts", "itemTotal"),
    "item_costs": ("line", "unit", None),
}


@dataclass(frozen=True)
class PriceRules:
    """Settings of the Application that affect prices and that no response contains.

    Raises:
        ApiValueError: A setting has another value than these.
    """

    discount_scope: Literal["sessionTotal", "cartItems", "additionalCosts"] = "sessionTotal"
    """``defaultDiscountScope``: what a session discount without a scope is deducted from."""
    item_discount_scope: Literal["price", "additionalCosts", "itemTotal"] = "price"
    """``defaultDiscountAdditionalCostPerItemScope``: the same for an item's discount."""
    item_costs: Literal["line", "unit"] | None = None
    """Whether an item's additional cost counts once per line or once per unit. By default, the server's
    ``cartItemAdditionalCostTotal`` decides; without it, costs count per unit."""

    def __post_init__(self) -> None:
        for name, accepted in _ACCEPTED.items():
            if (value := getattr(self, name)) not in accepted:
                choice = " or ".join(map(repr, accepted))
                raise ApiValueError(f"{name}: expected {choice}, got {value!r}")


DEFAULT_RULES = PriceRules()
_MAX_UNITS = 1_000_000  # each has a price of its own; the API accepts 10,000 in a session


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
    discounts = [e for e in known if str(e.source.effect_type).startswith("setDiscount")]
    discounted: set[tuple[object, object]] = {
        (getattr(effect.props, "position", None), getattr(effect.props, "sub_position", None))
        for effect in discounts
    }
    per_unit = _costs_per_unit(session, rules)
    chosen = _selected_prices(known)
    prices = Prices(
        _lines(session, discounted, returned, per_unit, chosen),
        {
            name: PricedPart(_amount(cost), "additionalCosts")
            for name, cost in (session.additional_costs or {}).items()
        },
        [],
        _free_items(known),
    )
    if isinstance(session, m.CustomerSessionV2):
        prices.mismatches = list(_mismatches(session, prices, per_unit, chosen))
    deduct(discounts, prices, rules.discount_scope, rules.item_discount_scope)
    return prices


def _lines(
    session: Session,
    discounted: set[tuple[object, object]],
    returned: AbstractSet[tuple[int, int]],
    per_unit: bool,
    chosen: dict[int, Decimal],
) -> list[Line]:
    items, lines = lines_of(session), []
    if sum(as_count(item.quantity) for item in items) > _MAX_UNITS:
        raise ApiValueError(f"cartItems: more than {_MAX_UNITS:,} units")
    for position, item in enumerate(items):
        price = _price(position, item, chosen)
        units = range(as_count(item.quantity))
        order = sorted(
            units, key=lambda u: ((position, u) not in returned, (position, u) in discounted)
        )
        gone = set(order[: as_count(item.returned_quantity)])
        left = {unit: PricedPart(price, "cartItems") for unit in units if unit not in gone}
        costs = {
            name: PricedPart(cost, "additionalCosts")
            for name, cost in _costs(item, len(left), per_unit)
            if left
        }
        sku = str(item.sku or "")
        lines.append(Line(position, sku, str(item.name or sku), left, costs))
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
    selected = (item.prices or {}).get(as_key(item.selected_price_type))
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


def _costs_per_unit(session: Session, rules: PriceRules) -> bool:
    """Return whether the costs of items count per unit: the server's total tells."""
    if rules.item_costs is not None:
        return rules.item_costs == "unit"
    reported = getattr(session, "cart_item_additional_cost_total", None)
    items = lines_of(session)
    full = [(item, as_count(item.quantity)) for item in items]
    left = [(item, units - as_count(item.returned_quantity)) for item, units in full]
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
        props, campaign = effect.props, as_key(effect.source.campaign_id)
        if isinstance(props, m.AcceptReferralEffectProps):
            referrals[campaign] = props.value
        if isinstance(props, m.AddFreeItemEffectProps):
            requested = requests.setdefault((props.sku, props.name, campaign), [])
            requested.append(as_count(props.desired_quantity))
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
    items = list(enumerate(lines_of(session)))
    costs = total(cost.price for cost in prices.costs.values())
    left = [
        total(unit.price for line in prices.lines for unit in line.units.values()),
        total(cost.price for line in prices.lines for cost in line.costs.values()),
    ]
    full = [
        total(
            EXACT.multiply(_price(at, item, chosen), as_count(item.quantity)) for at, item in items
        ),
        total(cost for _, it in items for _, cost in _costs(it, as_count(it.quantity), per_unit)),
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
