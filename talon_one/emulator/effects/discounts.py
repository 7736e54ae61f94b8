"""The discount effects and free items.

With cascading discounts a campaign computes with what the campaigns before it left of every price
(docs); without, with the prices themselves. Discounts are not rounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import ROUND_DOWN, Context, Decimal

from .. import campaigns as definitions
from ..rules.context import Unit
from ..rules.rule import CannotApply, Firing
from ..support.amounts import ZERO, add_up, take_percentage
from ..support.exact_json import EXACT, Json

Props = Iterator[tuple[str, Json]]
"""Types and props of effects."""

_DIVISION = Context(prec=60)


def set_discount(firing: Firing, effect: definitions.SetDiscount) -> Props:
    """One effect, unless there is nothing to discount."""
    application = firing.scene.application
    scope = effect.scope or application.discount_scope
    if effect.attribute:
        desired = firing.session_number(effect.attribute)
    else:
        desired = _part(effect, _session_base(firing, scope))
    if desired < 0:
        raise CannotApply("a discount can not be negative")
    firing.count("setDiscountEffect")
    value = firing.granted("setDiscount", desired, effect.partial)
    props = {"name": effect.name or firing.rule_name, "value": value}
    if application.cascading_discounts:
        props["scope"] = scope
    yield "setDiscount", {**props, **firing.desired("desiredValue", desired, value, effect.partial)}


def set_discount_per_item(firing: Firing, effect: definitions.SetDiscountPerItem) -> Props:
    """One effect for each unit."""
    default = firing.scene.application.discount_per_item_scope
    scope = effect.scope or default
    units = [unit for unit in firing.scene.units if effect.items.include(unit.item)]
    if effect.at_most_units:
        units = units[: effect.at_most_units]
    bases = [_unit_base(firing, unit, scope) for unit in units]
    if effect.pro_rata:
        amounts = _spread(Decimal(effect.amount or 0), bases)
    else:
        amounts = [_part(effect, base) for base in bases]
    whole = add_up(amounts)
    for unit, desired, value in zip(
        units, amounts, _granted_in_turn(firing, amounts, effect.partial), strict=False
    ):
        if value is None:
            break
        props: Json = {
            "name": f"{effect.name or firing.rule_name}#{unit.position}",
            "value": value,
            "position": unit.position,
            "subPosition": unit.sub_position,
            **firing.desired("desiredValue", desired, value, effect.partial),
        }
        if effect.scope is not None or scope != "price":
            props["scope"] = scope
        if effect.pro_rata:
            props["totalDiscount"] = whole
            props |= firing.desired("desiredTotalDiscount", whole, whole, effect.partial)
        if effect.excluded_from_price_history:
            props["excludedFromPriceHistory"] = True
        yield "setDiscountPerItem", props


def set_discount_per_additional_cost(
    firing: Firing, effect: definitions.SetDiscountPerAdditionalCost
) -> Props:
    """One effect."""
    session = firing.scene.session
    costs = session.content["additionalCosts"] if session else {}
    if effect.cost not in costs:
        raise CannotApply(f"the session has no additional cost {effect.cost}")
    base = Decimal(costs[effect.cost]["price"])
    if firing.scene.application.cascading_discounts:
        base = EXACT.subtract(base, firing.before.costs.get(effect.cost, ZERO))
    desired = _part(effect, max(base, ZERO))
    firing.count("setDiscountEffect")
    value = firing.granted("setDiscount", desired, effect.partial)
    yield (
        "setDiscountPerAdditionalCost",
        {
            "name": effect.name or firing.rule_name,
            "additionalCostId": _cost_id(firing, effect.cost),
            "additionalCost": effect.cost,
            "value": value,
            **firing.desired("desiredValue", desired, value, effect.partial),
        },
    )


def set_discount_per_additional_cost_per_item(
    firing: Firing, effect: definitions.SetDiscountPerAdditionalCostPerItem
) -> Props:
    """One effect for each unit; all of the items must have the cost (docs)."""
    units = [unit for unit in firing.scene.units if effect.items.include(unit.item)]
    if not units or any(effect.cost not in unit.costs for unit in units):
        raise CannotApply(f"not every item has the additional cost {effect.cost}")
    amounts = [_part(effect, unit.costs[effect.cost]) for unit in units]
    for unit, desired, value in zip(
        units, amounts, _granted_in_turn(firing, amounts, effect.partial), strict=False
    ):
        if value is None:
            break
        yield (
            "setDiscountPerAdditionalCostPerItem",
            {
                "name": f"{effect.name or firing.rule_name}#{unit.position}",
                "additionalCostId": _cost_id(firing, effect.cost),
                "additionalCost": effect.cost,
                "value": value,
                "position": unit.position,
                "subPosition": unit.sub_position,
                **firing.desired("desiredValue", desired, value, effect.partial),
            },
        )


def add_free_item(firing: Firing, effect: definitions.AddFreeItem) -> Props:
    """One effect for each unit (docs)."""
    granted = int(firing.granted("addFreeItemEffect", Decimal(effect.quantity), effect.partial))
    if not granted:
        raise CannotApply("the budget of addFreeItemEffect is used up")
    for _ in range(granted):
        yield (
            "addFreeItem",
            {
                "sku": effect.sku,
                "name": effect.name or firing.rule_name,
                **firing.desired("desiredQuantity", effect.quantity, granted, effect.partial),
            },
        )


def _part(
    effect: definitions.SetDiscount
    | definitions.SetDiscountPerItem
    | definitions.SetDiscountPerAdditionalCost
    | definitions.SetDiscountPerAdditionalCostPerItem,
    base: Decimal,
) -> Decimal:
    """The amount of a discount, or its take_percentage of what it is on."""
    if effect.percent is not None:
        return take_percentage(base, effect.percent)
    return Decimal(effect.amount or 0)


def _session_base(firing: Firing, scope: str) -> Decimal:
    totals, off = firing.scene.totals, firing.before.discounts
    parts = {
        "sessionTotal": (totals.total, off.values()),
        "cartItems": (totals.cart_items, [off.get("cartItems", ZERO)]),
        "additionalCosts": (totals.additional_costs, [off.get("additionalCosts", ZERO)]),
    }
    base, discounts = parts[scope]
    if firing.scene.application.cascading_discounts:
        base = EXACT.subtract(base, add_up(discounts))
    return max(base, ZERO)


def _unit_base(firing: Firing, unit: Unit, scope: str) -> Decimal:
    price, costs = unit.price, add_up(unit.costs.values())
    if firing.scene.application.cascading_discounts:
        key = unit.position, unit.sub_position
        price = EXACT.subtract(price, firing.before.unit_prices.get(key, ZERO))
        costs = EXACT.subtract(costs, firing.before.unit_costs.get(key, ZERO))
    parts = {"price": [price], "additionalCosts": [costs], "itemTotal": [price, costs]}
    return max(add_up(parts[scope]), ZERO)


def _granted_in_turn(
    firing: Firing, amounts: Sequence[Decimal], partial: bool | None
) -> Iterator[Decimal | None]:
    """What budgets allow of each amount; the caller's effects are charged in between.

    With partial rewards the last one is cut and `None` follows.

    Raises:
        CannotApply: too little is left, for a first one or without partial rewards.
    """
    for number, desired in enumerate(amounts):
        try:
            firing.count("setDiscountEffect")
            yield firing.granted("setDiscount", desired, partial)
        except CannotApply:
            if number == 0 or not firing.is_partial(partial):
                raise
            yield None


def _spread(amount: Decimal, bases: Sequence[Decimal]) -> list[Decimal]:
    """An amount in proportion to some prices; the parts add up to it exactly.

    The parts are rounded down to four digits more than the amount has; what that leaves goes to the
    last one that costs anything.
    """
    whole = add_up(bases)
    if not whole:
        return [ZERO for _ in bases]
    digits = Decimal(1).scaleb(min(int(amount.as_tuple().exponent), -2) - 4)
    parts = [
        _DIVISION.divide(EXACT.multiply(amount, base), whole).quantize(digits, ROUND_DOWN, EXACT)
        for base in bases
    ]
    last = max(index for index, base in enumerate(bases) if base)
    parts[last] = EXACT.add(parts[last], EXACT.subtract(amount, add_up(parts)))
    return parts


def _cost_id(firing: Firing, name: str) -> int:
    return firing.scene.store.named["additionalCost", name]
