"""What an evaluation has given so far: later rules have less budget, fewer points, lower prices.

``effect_types.charge`` charges effects to it, as the API shows them. It is copied before anything
that may fail or lose, and the copy is kept or dropped.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from ..support.amounts import ZERO
from ..support.exact_json import EXACT, Json
from .context import UnitKey


@dataclass
class Usage:
    """Running totals of one evaluation.

    Attributes:
        last_tracker: The id of the newest achievement tracker that is stored.
        budgets: What was used, by campaign and counter, besides what is booked.
        coupon_discounts: Discounts by the id of the coupon that triggered them.
        points: Points deducted, by program and subledger.
        giveaways: How many codes were taken, by pool.
        progress: The achievement trackers (ids) that changed: their progress, and whether it
            completed them.
        trackers: The achievement (id) of each new tracker (id).
        transactions: How many transactions of points were announced.
        discounts: Discounts by what they reduce: ``sessionTotal``, ``cartItems``,
            ``additionalCosts``, and ``itemCosts`` (additional costs of cart items).
        unit_prices, unit_costs: Discounts on a unit's price and on its additional costs.
        costs: Discounts by the name of an additional cost of the session.
    """

    last_tracker: int = 0
    budgets: dict[tuple[int, str], Decimal] = field(default_factory=dict)
    coupon_discounts: dict[int, Decimal] = field(default_factory=dict)
    points: dict[tuple[int, str], Decimal] = field(default_factory=dict)
    giveaways: dict[int, int] = field(default_factory=dict)
    progress: dict[int, tuple[Decimal, bool]] = field(default_factory=dict)
    trackers: dict[int, int] = field(default_factory=dict)
    transactions: int = 0
    discounts: dict[str, Decimal] = field(default_factory=dict)
    unit_prices: dict[UnitKey, Decimal] = field(default_factory=dict)
    unit_costs: dict[UnitKey, Decimal] = field(default_factory=dict)
    costs: dict[str, Decimal] = field(default_factory=dict)

    def copy(self) -> Usage:
        """Return an independent copy."""
        copies: dict[str, Any] = {
            name: dict(value) if isinstance(value, dict) else value
            for name, value in vars(self).items()
        }
        return Usage(**copies)

    def is_new(self, tracker: int) -> bool:
        """Return whether no achievement tracker with this id exists yet."""
        return tracker > self.last_tracker and tracker not in self.trackers


def add_to(totals: dict[Json, Decimal], key: Json, amount: Decimal) -> None:
    """Add an amount to one of several totals."""
    totals[key] = EXACT.add(totals.get(key, ZERO), amount)
