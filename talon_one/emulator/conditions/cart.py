"""Conditions on the session's totals and its cart items."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from ..campaigns.checks import Number, check_choices, check_limit, check_member, check_number
from ..campaigns.items import Bundle, Items
from ..campaigns.parts import Condition
from ..rules.context import EvaluationContext
from ..support.amounts import add_up

__all__ = ["CartContains", "CartContainsBundle", "SessionTotal"]


@dataclass(frozen=True)
class SessionTotal(Condition):
    """A total of the session, before discounts, lies between two amounts.

    Attributes:
        at_least: The lowest total that passes.
        below: The total must stay below this amount.
        of: ``total`` (items and all costs), ``cartItems``, or ``additionalCosts`` (the session's
            own).
    """

    at_least: Number = 0
    below: Number | None = None
    of: Literal["total", "cartItems", "additionalCosts"] = "total"

    def __post_init__(self) -> None:
        check_number(self, "at_least", low=0)
        check_number(self, "below", above=0)
        check_choices(self)

    def holds(self, context: EvaluationContext) -> bool:
        if context.session is None:
            return False
        totals = context.totals
        total = {
            "total": totals.total,
            "cartItems": totals.cart_items,
            "additionalCosts": totals.additional_costs,
        }[self.of]
        below = self.below is None or total < Decimal(self.below)
        return below and total >= Decimal(self.at_least)


@dataclass(frozen=True)
class CartContains(Condition):
    """The cart has enough of some items.

    Attributes:
        items: The items that count.
        quantity: The number of units needed.
        total: The sum of their prices needed.
    """

    items: Items = Items()
    quantity: Number = 1
    total: Number = 0

    def __post_init__(self) -> None:
        check_member(self, "items", Items)
        check_number(self, "quantity", low=0)
        check_number(self, "total", low=0)

    def holds(self, context: EvaluationContext) -> bool:
        units = self.items.select(context.units)
        return len(units) >= Decimal(self.quantity) and add_up(
            unit.price for unit in units
        ) >= Decimal(self.total)


@dataclass(frozen=True)
class CartContainsBundle(Condition):
    """The cart has all items of a bundle.

    Attributes:
        bundle: The bundle.
        quantity: The number of its instances needed.
    """

    bundle: Bundle
    quantity: int = 1

    def __post_init__(self) -> None:
        check_member(self, "bundle", Bundle)
        check_limit(self, "quantity", low=1)

    def holds(self, context: EvaluationContext) -> bool:
        return len(self.bundle.instances(context.units)) >= self.quantity
