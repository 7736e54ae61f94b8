"""Discounts on the session and on its additional costs.

With cascading discounts a campaign computes with what the campaigns before it left of every price
(docs); without, with the prices themselves. Discounts are in the Application's currency and are not
rounded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, Context, Decimal
from typing import ClassVar, Literal

from ..campaigns.checks import (
    Number,
    check_choices,
    check_formula_text,
    check_number,
    check_one_of,
    check_text,
)
from ..rules.booking import Booking
from ..rules.context import Unit
from ..rules.rule import EffectNotApplicable, RuleRun
from ..rules.usage import Usage, add_to
from ..state.totals import Totals
from ..support.amounts import ZERO, add_up, take_percentage
from ..support.exact_json import EXACT, Json
from .base import EvaluatedEffects, RuleEffect, formula_number, session_number

__all__ = ["SetDiscount", "SetDiscountPerAdditionalCost"]

_DIVISION = Context(prec=60)


class DiscountEffect(RuleEffect, abstract=True):
    """What all discounts have in common."""

    percent: Number | None
    amount: Number | None
    formula: str
    name: str
    partial: bool | None

    value_budget = "setDiscount"
    is_discount = True
    rollback_type = "rollbackDiscount"

    rollback_props: ClassVar[dict[str, str]] = {"name": "name", "value": "value"}
    """The props of a rollback effect, by those of the effect."""

    def part_of(self, run: RuleRun, base: Decimal, unit: Unit | None = None) -> Decimal:
        """Return the amount of the discount, its percentage of a price, or what a formula says.

        Raises:
            RuleError: The formula has no value.
        """
        if self.formula:
            return max(formula_number(run, self.formula, unit, base), ZERO)
        if self.percent is not None:
            return take_percentage(base, self.percent)
        return Decimal(self.amount or 0)

    def grant(self, run: RuleRun, requested: Decimal) -> Decimal:
        """Return how much of a discount the budgets and the coupon's own limit allow.

        Raises:
            EffectNotApplicable: Too little, or nothing, is left.
        """
        run.require_budget(f"{self.value_budget}Effect")
        return run.grant(self.value_budget, requested, self.partial, _left_of_coupon(run))

    def requested_prop(self, run: RuleRun, requested: Decimal, granted: Decimal) -> Json:
        """Return the prop that says what was requested, with partial rewards."""
        return run.requested_prop("desiredValue", requested, granted, self.partial)

    @classmethod
    def record_usage(cls, usage: Usage, effect: Json) -> None:
        if "triggeredByCoupon" in effect:
            coupon_id, value = effect["triggeredByCoupon"], effect["props"]["value"]
            add_to(usage.coupon_discounts, coupon_id, value)
        cls.record_discount(usage, effect["props"])

    @classmethod
    def record_discount(cls, usage: Usage, props: Json) -> None:
        """Record what it leaves less of for cascading discounts."""
        raise NotImplementedError

    @classmethod
    def book(cls, booking: Booking, effect: Json) -> None:
        _count_for_coupon(booking, effect, effect["props"]["value"])

    @classmethod
    def roll_back(cls, booking: Booking, effect: Json) -> Iterable[Json]:
        props = effect["props"]
        _count_for_coupon(booking, effect, EXACT.minus(props["value"]))
        return [
            {cls.rollback_props[name]: props[name] for name in cls.rollback_props if name in props}
        ]


def check_amount(record: object, *others: str) -> None:
    """Check that a discount has exactly one of percentage, amount and some other attributes."""
    check_number(record, "percent", above=0, high=100)
    check_number(record, "amount", above=0)
    check_formula_text(record, "formula")
    check_one_of(record, "percent", "amount", "formula", *others)


def _left_of_coupon(run: RuleRun) -> Decimal | None:
    """Return how much discount the coupon may still give, as a gift card; ``None`` for any."""
    coupon = run.coupon
    if coupon is None or coupon.definition.discount_limit is None:
        return None
    given = EXACT.add(coupon.discount_counter, run.usage.coupon_discounts.get(coupon.id, ZERO))
    return max(ZERO, EXACT.subtract(Decimal(coupon.definition.discount_limit), given))


def _count_for_coupon(booking: Booking, effect: Json, value: Decimal) -> None:
    """Count a discount for the coupon that triggered it; a negative one is taken back."""
    code = booking.coupon_codes.get(effect.get("triggeredByCoupon"))
    coupon = None if code is None else booking.store.coupons.get(code)
    if code is not None and coupon is not None:
        counter = EXACT.add(coupon.discount_counter, value)
        booking.store.coupons[code] = replace(coupon, discount_counter=counter)


@dataclass(frozen=True)
class SetDiscount(DiscountEffect):
    """Effect ``setDiscount``: a discount on the session.

    Attributes:
        percent: The percentage of what ``scope`` says, above 0 and at most 100.
        name: The discount's name; the rule's if empty.
        amount: An amount, instead of ``percent``.
        attribute: A session attribute that holds the amount, instead of ``percent``.
        formula: A formula for the amount, instead of ``percent``, as ``min(base * 0.1, 20)``; below 0
            it is 0. See "Formulas" for its names.
        scope: The total with all costs, the cart items alone, or the session's additional costs
            alone; without it, the Application's setting.
        partial: Whether a budget that is too small cuts the discount instead of failing the rule;
            without it, the Application's setting.
    """

    percent: Number | None = None
    name: str = ""
    amount: Number | None = None
    attribute: str = ""
    formula: str = ""
    scope: Literal["sessionTotal", "cartItems", "additionalCosts"] | None = None
    partial: bool | None = None

    effect_type = "setDiscount"
    labels = {"attribute": "CustomerSession attribute"}
    rollback_props = {**DiscountEffect.rollback_props, "scope": "scope"}

    def __post_init__(self) -> None:
        check_amount(self, "attribute")
        check_choices(self)

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        application = run.context.application
        scope = self.scope or application.discount_scope
        if self.attribute:
            requested = session_number(run, self.attribute)
        else:
            requested = self.part_of(run, _session_base(run, scope))
        if requested < 0:
            raise EffectNotApplicable("a discount cannot be negative")
        value = self.grant(run, requested)
        props = {"name": self.name or run.rule_name, "value": value}
        if application.cascading_discounts:
            props["scope"] = scope
        yield self.effect_type, {**props, **self.requested_prop(run, requested, value)}

    @classmethod
    def record_discount(cls, usage: Usage, props: Json) -> None:
        add_to(usage.discounts, props.get("scope", "sessionTotal"), props["value"])

    @classmethod
    def roll_back_part(
        cls, booking: Booking, effect: Json, before: Totals, after: Totals
    ) -> tuple[Json, Json] | None:
        props = effect["props"]
        scope = props.get("scope", booking.application.discount_scope)
        base, rest = _base(before, scope), _base(after, scope)
        part, left = spread(props["value"], [EXACT.subtract(base, rest), rest])
        if not part:
            return None
        _count_for_coupon(booking, effect, EXACT.minus(part))
        rollback = {name: props[name] for name in cls.rollback_props if name in props}
        return {**rollback, "value": part}, {**effect, "props": {**props, "value": left}}


@dataclass(frozen=True)
class SetDiscountPerAdditionalCost(DiscountEffect):
    """Effect ``setDiscountPerAdditionalCost``: a discount on an additional cost of the session.

    It is not applicable in a session without that cost.

    Attributes:
        cost: The API name of the additional cost.
        percent, amount, formula, name, partial: As in ``SetDiscount``.
    """

    cost: str
    percent: Number | None = None
    name: str = ""
    amount: Number | None = None
    formula: str = ""
    partial: bool | None = None

    effect_type = "setDiscountPerAdditionalCost"
    labels = {"cost": "additionalCost"}
    rollback_props = {
        **DiscountEffect.rollback_props,
        "additionalCostId": "additionalCostId",
        "additionalCost": "additionalCost",
    }

    def __post_init__(self) -> None:
        check_text(self, "cost")
        check_amount(self)

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        session = run.context.session
        costs = session.content["additionalCosts"] if session else {}
        if self.cost not in costs:
            raise EffectNotApplicable(f"the session has no additional cost {self.cost}")
        base = Decimal(costs[self.cost]["price"])
        if run.context.application.cascading_discounts:
            base = EXACT.subtract(base, run.before.costs.get(self.cost, ZERO))
        requested = self.part_of(run, max(base, ZERO))
        value = self.grant(run, requested)
        yield (
            self.effect_type,
            {
                "name": self.name or run.rule_name,
                "additionalCostId": run.context.store.named["additionalCost", self.cost],
                "additionalCost": self.cost,
                "value": value,
                **self.requested_prop(run, requested, value),
            },
        )

    @classmethod
    def record_discount(cls, usage: Usage, props: Json) -> None:
        add_to(usage.discounts, "additionalCosts", props["value"])
        add_to(usage.costs, props["additionalCost"], props["value"])


def _base(totals: Totals, scope: str) -> Decimal:
    """Return the total that a discount on the session is of."""
    if scope == "sessionTotal":
        return totals.total
    return totals.cart_items if scope == "cartItems" else totals.additional_costs


def _session_base(run: RuleRun, scope: str) -> Decimal:
    """Return what a discount on the session is a percentage of."""
    base, discounts = _base(run.context.totals, scope), run.before.discounts
    if run.context.application.cascading_discounts:
        given = discounts.values() if scope == "sessionTotal" else [discounts.get(scope, ZERO)]
        base = EXACT.subtract(base, add_up(given))
    return max(base, ZERO)


def spread(amount: Decimal, bases: Sequence[Decimal]) -> list[Decimal]:
    """Divide an amount in proportion to some prices; the parts add up to it exactly.

    The parts are rounded down to four digits more than the amount has. The remainder goes to the
    last price that is not zero.
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
