"""What an evaluation has given so far: later rules have less budget, fewer points, lower prices.

A tally is charged with effects as the API shows them. It is copied before anything that may fail or
lose, and the copy is kept or dropped.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from ..support.amounts import ZERO
from ..support.exact_json import EXACT, Json
from .budgets import charges

UnitKey = tuple[int, int]
"""Position and sub-position of a unit."""


@dataclass
class Tally:
    """Running totals of one evaluation.

    Attributes:
        last_tracker: the id of the newest achievement tracker that is stored.
        budgets: what was used, by campaign and counter, besides what is booked.
        coupon_discounts: discounts by the id of the coupon that triggered them.
        points: points deducted, by program and subledger.
        giveaways: how many codes were taken, by pool.
        progress: the progress of achievement trackers (ids) that moved, and whether it completed
            them.
        trackers: the achievement (id) of each new tracker (id).
        transactions: how many transactions of points were announced.
        discounts: discounts by what they are on: `sessionTotal`, `cartItems`, `additionalCosts`,
            and `itemCosts` (additional costs of cart items).
        unit_prices, unit_costs: discounts on a unit's price and on its additional costs.
        costs: discounts by the name of an additional cost of the session.
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

    def copy(self) -> Tally:
        """A tally that goes its own way from here."""
        copies: dict[str, Any] = {
            name: dict(value) if isinstance(value, dict) else value
            for name, value in vars(self).items()
        }
        return Tally(**copies)

    def is_new(self, tracker: int) -> bool:
        """Whether no achievement tracker with this id exists yet."""
        return tracker > self.last_tracker and tracker not in self.trackers

    def charge(self, effect: Json, counters: dict[str, list[str]]) -> None:
        """Counts an effect; `counters`: those of its campaign, by action (`budgets.counters`)."""
        kind, props = effect["effectType"], effect["props"]
        for action, amount in charges(effect):
            for counter in counters.get(action, ()):
                _add(self.budgets, (effect["campaignId"], counter), amount)
        if kind in ("addLoyaltyPoints", "deductLoyaltyPoints"):
            self.transactions += 1
        if kind == "deductLoyaltyPoints":
            _add(self.points, (props["programId"], props["subLedgerId"]), props["value"])
        elif kind in ("awardGiveaway", "willAwardGiveaway"):
            self.giveaways[props["poolId"]] = self.giveaways.get(props["poolId"], 0) + 1
        elif kind in ("startAchievementProgress", "increaseAchievementProgress"):
            tracker = props["progressTrackerId"]
            if self.is_new(tracker):
                self.trackers[tracker] = props["achievementId"]
            self.progress[tracker] = props.get("value", ZERO), props.get("isJustCompleted", False)
        elif kind.startswith("setDiscount"):
            self._charge_discount(effect)

    def _charge_discount(self, effect: Json) -> None:
        kind, props = effect["effectType"], effect["props"]
        value = props["value"]
        if "triggeredByCoupon" in effect:
            _add(self.coupon_discounts, effect["triggeredByCoupon"], value)
        if kind == "setDiscount":
            _add(self.discounts, props.get("scope", "sessionTotal"), value)
        elif kind == "setDiscountPerAdditionalCost":
            _add(self.discounts, "additionalCosts", value)
            _add(self.costs, props["additionalCost"], value)
        else:
            unit = props["position"], props["subPosition"]
            on_costs = (
                kind == "setDiscountPerAdditionalCostPerItem"
                or props.get("scope") == "additionalCosts"
            )
            _add(self.discounts, "itemCosts" if on_costs else "cartItems", value)
            _add(self.unit_costs if on_costs else self.unit_prices, unit, value)


def _add(counts: dict[Json, Decimal], key: Json, amount: Decimal) -> None:
    counts[key] = EXACT.add(counts.get(key, ZERO), amount)
