"""Loyalty points that are added or deducted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

from ..campaigns.checks import (
    Number,
    check_duration,
    check_formula_text,
    check_member,
    check_number,
    check_one_of,
    check_text,
)
from ..campaigns.items import Items
from ..loyalty import ledgers
from ..loyalty.accounts import Timing, add_points, ledger_now, subtract_points, timing
from ..rules.booking import Booking
from ..rules.context import Unit
from ..rules.rule import EffectNotApplicable, RuleRun
from ..rules.usage import Usage, add_to
from ..support.amounts import ZERO
from ..support.exact_json import EXACT, Json
from ..support.times import read_time, write_time
from .base import EvaluatedEffects, formula_number, session_number
from .ledgers import LedgerEffect, booked_ledger, new_transaction, origin_of

__all__ = ["AddLoyaltyPoints", "DeductLoyaltyPoints"]

_ROLLBACK_PROPS = (
    "programId",
    "subLedgerId",
    "recipientIntegrationId",
    "transactionUUID",
    "cartItemPosition",
    "cartItemSubPosition",
    "cardIdentifier",
)
"""The props that a rollback of added points takes over."""


@dataclass(frozen=True)
class AddLoyaltyPoints(LedgerEffect):
    """Effect ``addLoyaltyPoints``: points for the customer or the session's loyalty card.

    It is not applicable without profile, or without card if the program is card-based.

    Attributes:
        program: The name of the loyalty program.
        points_per_unit: The points for each currency unit of the session's total before discounts,
            not rounded; with ``per_item``, of the price of each unit.
        name: The reason shown with the points; the rule's name if empty.
        points: The number of points, instead of ``points_per_unit``.
        formula: A formula for the number of points, instead of ``points_per_unit``; 0 or less gives
            none.
        per_item: One effect for each unit of these items.
        subledger: Its id; empty for the main ledger.
        pending: ``immediate``, ``on_action``, or how long the points stay pending; empty: as in the
            program.
        validity: ``unlimited``, or how long the points are valid once they are active; empty: as in
            the program.
        partial: As in ``SetDiscount``.
    """

    program: str
    points_per_unit: Number | None = None
    name: str = ""
    points: Number | None = None
    formula: str = ""
    per_item: Items | None = None
    subledger: str = ""
    pending: str = ""
    validity: str = ""
    partial: bool | None = None

    effect_type = "addLoyaltyPoints"
    value_budget = "createLoyaltyPoints"
    feature = "loyalty"
    rollback_type = "rollbackAddedLoyaltyPoints"

    def __post_init__(self) -> None:
        check_text(self, "program")
        if self.points is None and self.points_per_unit is None and not self.formula:
            object.__setattr__(self, "points_per_unit", 1)
        check_number(self, "points_per_unit", above=0)
        check_number(self, "points", above=0)
        check_formula_text(self, "formula")
        check_one_of(self, "points_per_unit", "points", "formula")
        if self.per_item is not None:
            check_member(self, "per_item", Items)
        check_text(self, "subledger", shortest=0, longest=64)
        if self.pending not in ("immediate", "on_action"):
            check_duration(self, "pending")
        if self.validity != "unlimited":
            check_duration(self, "validity")

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        key = self.ledger_key(run)
        when = timing(key.program, run.context.at, self.pending, self.validity)
        for place, requested in self._amounts(run):
            if requested <= 0:
                continue
            run.require_budget(f"{self.value_budget}Effect")
            value = run.grant(self.value_budget, requested, self.partial)
            props: Json = {
                "name": self.name or run.rule_name,
                "programId": key.program.id,
                "subLedgerId": self.subledger,
                "value": value,
                "recipientIntegrationId": run.context.profile_id,
                "transactionUUID": new_transaction(run),
                **place,
                **run.requested_prop("desiredValue", requested, value, self.partial),
            }
            if isinstance(when.starts, datetime):
                props["startDate"] = write_time(when.starts)
            if when.starts == "on_action":
                props["awaitsActivation"] = True
                props["validityDuration"] = when.validity or "unlimited"
            if isinstance(when.expires, datetime):
                props["expiryDate"] = write_time(when.expires)
            if key.program.definition.card_based:
                props["cardIdentifier"] = key.holder
            yield self.effect_type, props

    def _amounts(self, run: RuleRun) -> Iterator[tuple[Json, Decimal]]:
        """Yield the points, each with the unit that they are for."""
        if self.per_item is None:
            yield {}, self._points(run, run.context.totals.total)
            return
        for unit in self.per_item.select(run.context.units):
            place = {"cartItemPosition": unit.position, "cartItemSubPosition": unit.sub_position}
            yield place, self._points(run, unit.price, unit)

    def _points(self, run: RuleRun, amount: Decimal, unit: Unit | None = None) -> Decimal:
        if self.formula:
            return formula_number(run, self.formula, unit)
        if self.points is not None:
            return Decimal(self.points)
        return EXACT.multiply(amount, Decimal(self.points_per_unit or 0))

    @classmethod
    def record_usage(cls, usage: Usage, effect: Json) -> None:
        usage.transactions += 1

    @classmethod
    def book(cls, booking: Booking, effect: Json) -> None:
        props = effect["props"]
        add_points(
            booking.store,
            booked_ledger(booking, props),
            props["value"],
            props["transactionUUID"],
            _timing(props),
            origin_of(booking, effect),
            booking.now,
        )

    @classmethod
    def roll_back(cls, booking: Booking, effect: Json) -> Iterable[Json]:
        """Subtract the points, as far as the program's return policy allows."""
        props, store, now = effect["props"], booking.store, booking.now
        key = booked_ledger(booking, props)
        ledger = ledger_now(store, key, now)
        for addition in ledger.history:
            if addition.uuid == props["transactionUUID"] and not addition.rollback:
                break
        else:
            return []
        policy = key.program.definition.return_policy
        parts, points = ledgers.taking_back(ledger, addition.id, addition.points, policy, now)
        if not points:
            return []
        origin = origin_of(booking, effect)
        subtract_points(store, key, points, parts, addition.uuid, origin, now, rollback=True)
        kept = {name: props[name] for name in _ROLLBACK_PROPS if name in props}
        return [{**kept, "value": points}]


@dataclass(frozen=True)
class DeductLoyaltyPoints(LedgerEffect):
    """Effect ``deductLoyaltyPoints``: active points are spent.

    It is not applicable without profile (or card), or with too few active points.

    Attributes:
        program: The name of the loyalty program.
        points: The number of points.
        name: The reason shown with the deduction; the rule's name if empty.
        attribute: A session attribute that holds the number of points, instead of ``points``.
        subledger: Its id; empty for the main ledger.
    """

    program: str
    points: Number | None = None
    name: str = ""
    attribute: str = ""
    subledger: str = ""

    effect_type = "deductLoyaltyPoints"
    value_budget = "redeemLoyaltyPoints"
    feature = "loyalty"
    labels = {"attribute": "CustomerSession attribute"}
    rollback_type = "rollbackDeductedLoyaltyPoints"
    rollback_order = 0  # points that were spent come back before others are subtracted

    def __post_init__(self) -> None:
        check_text(self, "program")
        check_number(self, "points", above=0)
        check_one_of(self, "points", "attribute")
        check_text(self, "subledger", shortest=0, longest=64)

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        key, context = self.ledger_key(run), run.context
        value = session_number(run, self.attribute) if self.attribute else Decimal(self.points or 0)
        if value <= 0:
            raise EffectNotApplicable("there are no points to deduct")
        spent = run.usage.points.get((key.program.id, self.subledger), ZERO)
        active = ledgers.active_points(ledger_now(context.store, key, context.at), context.at)
        if EXACT.subtract(active, spent) < value:
            raise EffectNotApplicable("the customer has too few points")
        run.require_budget(f"{self.value_budget}Effect")
        run.grant(self.value_budget, value, partial=False)
        props: Json = {
            "ruleTitle": run.rule_name,
            "programId": key.program.id,
            "subLedgerId": self.subledger,
            "value": value,
            "transactionUUID": new_transaction(run),
            "name": self.name or run.rule_name,
        }
        if key.program.definition.card_based:
            props["cardIdentifier"] = key.holder
        yield self.effect_type, props

    @classmethod
    def record_usage(cls, usage: Usage, effect: Json) -> None:
        props = effect["props"]
        usage.transactions += 1
        add_to(usage.points, (props["programId"], props["subLedgerId"]), props["value"])

    @classmethod
    def book(cls, booking: Booking, effect: Json) -> None:
        props, now = effect["props"], booking.now
        key = booked_ledger(booking, props)
        parts, _ = ledgers.spending(ledger_now(booking.store, key, now), props["value"], now)
        subtract_points(
            booking.store,
            key,
            props["value"],
            parts,
            props["transactionUUID"],
            origin_of(booking, effect),
            now,
        )

    @classmethod
    def roll_back(cls, booking: Booking, effect: Json) -> Iterator[Json]:
        """Give the points back with the dates they had, one effect for each addition."""
        props, store, now = effect["props"], booking.store, booking.now
        key = booked_ledger(booking, props)
        history = ledger_now(store, key, now).history
        additions = {entry.id: entry for entry in history if entry.kind == "addition"}
        for spent in history:
            if spent.uuid != props["transactionUUID"] or spent.kind != "subtraction":
                continue
            for id, points in spent.parts:
                source = additions.get(id)
                expires = "unlimited" if source is None else source.expires
                when, origin = Timing(expires=expires), origin_of(booking, effect)
                add_points(store, key, points, spent.uuid, when, origin, now, rollback=True)
                rollback = {
                    "programId": props["programId"],
                    "subLedgerId": props["subLedgerId"],
                    "value": points,
                    "recipientIntegrationId": booking.profile_id,
                    "transactionUUID": spent.uuid,
                }
                if expires != "unlimited":
                    rollback["expiryDate"] = write_time(expires)
                if "cardIdentifier" in props:
                    rollback["cardIdentifier"] = props["cardIdentifier"]
                yield rollback


def _timing(props: Json) -> Timing:
    starts: datetime | Literal["immediate", "on_action"] = "immediate"
    if "startDate" in props:
        starts = read_time(props["startDate"])
    elif props.get("awaitsActivation"):
        starts = "on_action"
    validity = props.get("validityDuration", "unlimited")
    return Timing(
        starts,
        read_time(props["expiryDate"]) if "expiryDate" in props else "unlimited",
        "" if validity == "unlimited" else validity,
    )
