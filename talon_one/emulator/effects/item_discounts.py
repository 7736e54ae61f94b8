"""Discounts on the units of cart items: on their prices and on their additional costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from ..campaigns.checks import (
    Number,
    check_choices,
    check_member,
    check_one_of,
    check_text,
)
from ..campaigns.items import Bundle, Items
from ..rules.context import Unit
from ..rules.rule import EffectNotApplicable, RuleRun
from ..rules.usage import Usage, add_to
from ..support.amounts import ZERO, add_up
from ..support.exact_json import EXACT, Json
from .base import EvaluatedEffects
from .discounts import DiscountEffect, check_amount, spread

__all__ = ["SetDiscountPerAdditionalCostPerItem", "SetDiscountPerItem"]


class _UnitDiscount(DiscountEffect, abstract=True):
    """A discount with one effect for each unit."""

    rollback_props = {
        **DiscountEffect.rollback_props,
        "position": "cartItemPosition",
        "subPosition": "cartItemSubPosition",
    }

    def grant_in_turn(
        self, run: RuleRun, units: Sequence[Unit], amounts: Sequence[Decimal]
    ) -> Iterator[tuple[Unit, Json]]:
        """Yield the props of each unit's effect; the effects are charged in between.

        With partial rewards the last one is cut and the rest is left out.

        Raises:
            EffectNotApplicable: Too little is left for the first one, or without partial rewards.
        """
        for number, (unit, requested) in enumerate(zip(units, amounts, strict=True)):
            try:
                value = self.grant(run, requested)
            except EffectNotApplicable:
                if number == 0 or not run.is_partial(self.partial):
                    raise
                return
            yield (
                unit,
                {
                    "name": f"{self.name or run.rule_name}#{unit.position}",
                    "value": value,
                    "position": unit.position,
                    "subPosition": unit.sub_position,
                    **self.requested_prop(run, requested, value),
                },
            )


@dataclass(frozen=True)
class SetDiscountPerItem(_UnitDiscount):
    """Effect ``setDiscountPerItem``: a discount on each unit of some cart items.

    Attributes:
        percent: The percentage of what ``scope`` says, above 0 and at most 100.
        name: The discount's name, to which ``#<position>`` is added; the rule's if empty.
        amount: An amount for each unit, instead of ``percent``.
        formula: A formula for the amount of each unit, instead of ``percent``.
        items: The items that get it.
        scope: The unit's price, its additional costs, or both; without it, the Application's
            setting.
        pro_rata: Whether ``amount`` is one discount for all units together, or for each instance of
            the bundle, spread in proportion to what ``scope`` says.
        bundle: A bundle, whose units get it; ``items`` then selects among the units of each
            instance.
        excluded_from_price_history: As in the API.
        partial: As in ``SetDiscount``; the units at the end get less, or nothing.
    """

    percent: Number | None = None
    name: str = ""
    amount: Number | None = None
    formula: str = ""
    items: Items = Items()
    scope: Literal["price", "additionalCosts", "itemTotal"] | None = None
    pro_rata: bool = False
    bundle: Bundle | None = None
    excluded_from_price_history: bool = False
    partial: bool | None = None

    effect_type = "setDiscountPerItem"
    rollback_props = {**_UnitDiscount.rollback_props, "scope": "scope"}

    def __post_init__(self) -> None:
        check_amount(self)
        if self.pro_rata:
            check_one_of(self, "amount")
        check_member(self, "items", Items)
        if self.bundle is not None:
            check_member(self, "bundle", Bundle)
        check_choices(self)

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        scope = self.scope or run.context.application.discount_per_item_scope
        if self.bundle is None:
            yield from self._discount(run, scope, self.items.select(run.context.units), {})
            return
        for index, instance in enumerate(self.bundle.instances(run.context.units)):
            place = {"bundleIndex": index, "bundleName": self.bundle.name}
            yield from self._discount(run, scope, self.items.select(instance), place)

    def _discount(
        self, run: RuleRun, scope: str, units: Sequence[Unit], place: Json
    ) -> EvaluatedEffects:
        bases = [_unit_base(run, unit, scope) for unit in units]
        amounts = (
            spread(Decimal(self.amount or 0), bases)
            if self.pro_rata
            else [self.part_of(run, base, unit) for base, unit in zip(bases, units, strict=True)]
        )
        whole = add_up(amounts)
        for _, props in self.grant_in_turn(run, units, amounts):
            props |= place
            if self.scope is not None or scope != "price":
                props["scope"] = scope
            if self.pro_rata:
                props["totalDiscount"] = whole
                props |= run.requested_prop("desiredTotalDiscount", whole, whole, self.partial)
            if self.excluded_from_price_history:
                props["excludedFromPriceHistory"] = True
            yield self.effect_type, props

    @classmethod
    def record_discount(cls, usage: Usage, props: Json) -> None:
        _record(usage, props, on_costs=props.get("scope") == "additionalCosts")


@dataclass(frozen=True)
class SetDiscountPerAdditionalCostPerItem(_UnitDiscount):
    """Effect ``setDiscountPerAdditionalCostPerItem``: a discount on an additional cost of items.

    There is one for each unit. It is not applicable if one of the items lacks that cost (docs).

    Attributes:
        cost: The API name of the additional cost.
        percent, amount, formula, name, items, partial: As in ``SetDiscountPerItem``.
    """

    cost: str
    percent: Number | None = None
    name: str = ""
    amount: Number | None = None
    formula: str = ""
    items: Items = Items()
    partial: bool | None = None

    effect_type = "setDiscountPerAdditionalCostPerItem"
    labels = {"cost": "additionalCost"}
    rollback_props = {
        **_UnitDiscount.rollback_props,
        "additionalCostId": "additionalCostId",
        "additionalCost": "additionalCost",
    }

    def __post_init__(self) -> None:
        check_text(self, "cost")
        check_amount(self)
        check_member(self, "items", Items)

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        units = self.items.select(run.context.units)
        if not units or any(self.cost not in unit.costs for unit in units):
            raise EffectNotApplicable(f"not every item has the additional cost {self.cost}")
        cost_id = run.context.store.named["additionalCost", self.cost]
        amounts = [self.part_of(run, unit.costs[self.cost], unit) for unit in units]
        for _, props in self.grant_in_turn(run, units, amounts):
            props |= {"additionalCostId": cost_id, "additionalCost": self.cost}
            yield self.effect_type, props

    @classmethod
    def record_discount(cls, usage: Usage, props: Json) -> None:
        _record(usage, props, on_costs=True)


def _unit_base(run: RuleRun, unit: Unit, scope: str) -> Decimal:
    """Return what a discount on a unit is a percentage of."""
    price, costs = unit.price, add_up(unit.costs.values())
    if run.context.application.cascading_discounts:
        price = EXACT.subtract(price, run.before.unit_prices.get(unit.key, ZERO))
        costs = EXACT.subtract(costs, run.before.unit_costs.get(unit.key, ZERO))
    parts = {"price": [price], "additionalCosts": [costs], "itemTotal": [price, costs]}
    return max(add_up(parts[scope]), ZERO)


def _record(usage: Usage, props: Json, on_costs: bool) -> None:
    unit, value = (props["position"], props["subPosition"]), props["value"]
    add_to(usage.discounts, "itemCosts" if on_costs else "cartItems", value)
    add_to(usage.unit_costs if on_costs else usage.unit_prices, unit, value)
