"""What holds of every ledger, whatever is booked in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from talon_one.emulator.loyalty import ledgers
from talon_one.emulator.state.records.loyalty import Ledger, Transaction
from talon_one.emulator.support.durations import Duration, read_duration, round_down

from .emulator_client import START

points = st.decimals("0.01", 100, places=2)
waits = st.integers(0, 20)
policies = st.sampled_from(["only_pending", "within_balance", "unlimited"])


class Ledgers(RuleBasedStateMachine):
    """Adds, spends, takes back and gives back points while time passes."""

    @initialize()
    def open(self) -> None:
        self.now = START
        self.ledger = Ledger()
        self.id = 0

    def _transaction(self, kind: Any, amount: Decimal, **more: Any) -> Transaction:
        self.id += 1
        return Transaction(self.id, str(self.id), self.now, kind, amount, "any", **more)

    @rule(days=st.integers(1, 10))
    def wait(self, days: int) -> None:
        self.now += timedelta(days=days)

    @rule(amount=points, pending=waits, valid=st.integers(0, 30))
    def add(self, amount: Decimal, pending: int, valid: int) -> None:
        starts = self.now + timedelta(days=pending)
        addition = self._transaction(
            "addition",
            amount,
            starts=starts if pending else "immediate",
            expires=starts + timedelta(days=valid) if valid else "unlimited",
        )
        self.ledger = ledgers.added(self.ledger, addition)

    @rule(amount=points)
    def spend(self, amount: Decimal) -> None:
        there = ledgers.active_points(self.ledger, self.now)
        parts, missing = ledgers.spending(self.ledger, amount, self.now)
        assert missing == max(Decimal(0), amount - there)
        if not missing:
            subtraction = self._transaction("subtraction", amount, parts=parts)
            self.ledger = ledgers.subtracted(self.ledger, subtraction)
            assert ledgers.active_points(self.ledger, self.now) == there - amount

    @rule(policy=policies, choice=st.randoms(use_true_random=False))
    def take_back(self, policy: str, choice: Any) -> None:
        undone = {each.uuid for each in self.ledger.history if each.rollback}
        additions = [
            each
            for each in self.ledger.history
            if each.kind == "addition" and not each.rollback and each.uuid not in undone
        ]
        if not additions:
            return
        addition = choice.choice(additions)
        before = ledgers.balance(self.ledger, self.now)
        parts, taken = ledgers.taking_back(
            self.ledger, addition.id, addition.points, policy, self.now
        )
        assert 0 <= taken <= addition.points
        if not taken:
            return
        rollback = self._transaction("subtraction", taken, parts=parts, rollback=True)
        self.ledger = ledgers.subtracted(self.ledger, replace(rollback, uuid=addition.uuid))
        after = ledgers.balance(self.ledger, self.now)
        if policy == "only_pending":
            assert after.active == before.active
        if policy != "unlimited":
            assert after.negative == before.negative

    @rule(choice=st.randoms(use_true_random=False))
    def give_back(self, choice: Any) -> None:
        undone = {each.uuid for each in self.ledger.history if each.rollback}
        spent = [
            each
            for each in self.ledger.history
            if each.kind == "subtraction" and not each.rollback and each.uuid not in undone
        ]
        if not spent:
            return
        chosen = choice.choice(spent)
        before = ledgers.balance(self.ledger, self.now).spent
        for id, amount in chosen.parts:
            (source,) = (each for each in self.ledger.history if each.id == id)
            addition = self._transaction("addition", amount, expires=source.expires, rollback=True)
            self.ledger = ledgers.added(self.ledger, replace(addition, uuid=chosen.uuid))
        assert ledgers.balance(self.ledger, self.now).spent == before - chosen.points

    @invariant()
    def the_balance_is_the_sum_of_the_transactions(self) -> None:
        balance = ledgers.balance(self.ledger, self.now)
        signs = {"addition": 1, "subtraction": -1}
        booked = sum((signs[each.kind] * each.points for each in self.ledger.history), Decimal(0))
        assert balance.active + balance.pending + balance.expired - balance.negative == booked

    @invariant()
    def nothing_is_below_zero_and_a_debt_leaves_nothing_active(self) -> None:
        balance = ledgers.balance(self.ledger, self.now)
        assert min(vars(balance).values()) >= 0
        assert not (balance.negative and balance.active)

    @invariant()
    def the_history_alone_gives_the_ledger(self) -> None:
        replayed = ledgers.ledger_of(self.ledger.history)
        settle = ledgers.settled
        assert settle(replayed, self.now).lots == settle(self.ledger, self.now).lots
        assert replayed.debt == self.ledger.debt

    @invariant()
    def the_past_does_not_change(self) -> None:
        assert ledgers.ledger_at(self.ledger, START - timedelta(1)) == Ledger()
        assert ledgers.ledger_at(self.ledger, self.now) == self.ledger


TestLedgers = Ledgers.TestCase


times = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(timezone.utc))
durations = st.builds(
    lambda count, unit, rounding: f"{count}{unit}{rounding}",
    st.integers(1, 400),
    st.sampled_from("smhDWMY"),
    st.just(""),
) | st.builds(lambda count, unit: f"{count}{unit}_U", st.integers(1, 50), st.sampled_from("DWMY"))


@given(durations, times)
def test_a_duration_ends_after_it_begins(text: str, start: datetime) -> None:
    assert read_duration(text).after(start) > start


@given(st.sampled_from("DWMY"), st.integers(1, 50), times)
def test_rounding_up_gives_the_end_of_what_it_is_rounded_to(
    unit: str, count: int, start: datetime
) -> None:
    plain = Duration(count, unit).after(start)
    rounded = Duration(count, unit, "_U").after(start)
    assert plain < rounded == round_down(unit, rounded)
    assert round_down(unit, plain) == round_down(unit, rounded - timedelta(microseconds=1))


@given(st.integers(1, 50), times)
def test_rounding_down_gives_the_start_of_the_day(count: int, start: datetime) -> None:
    rounded = Duration(count, "D", "_D").after(start)
    assert rounded == round_down("D", Duration(count, "D").after(start))


@given(durations | st.integers(1, 50).map("{}D_D".format), times, st.integers(0, 60), st.data())
def test_repeating_a_duration_is_computed_as_if_step_by_step(
    text: str, start: datetime, steps: int, data: st.DataObject
) -> None:
    duration = read_duration(text)
    reached = start
    for _ in range(steps):
        reached = duration.after(reached)
    assume(reached < duration.after(reached))  # not at the end of the calendar
    at = data.draw(st.sampled_from([reached, duration.after(reached) - timedelta(microseconds=1)]))
    assert duration.last_repeat(start, at) == reached


def test_no_duration_leads_out_of_the_calendar() -> None:
    end = datetime.max.replace(tzinfo=timezone.utc)
    for text in ("99999Y", "99999M_U", "99999W"):
        after = read_duration(text).after(START.replace(year=9000))
        assert after == read_duration(text).after(after) == end
    assert read_duration("1s").last_repeat(START.replace(year=1), end) > START.replace(year=9999)


def test_a_month_ends_with_the_month() -> None:
    january = START.replace(month=1, day=31)
    assert read_duration("1M").after(january) == START.replace(month=2, day=28)
    assert read_duration("1Y").after(START.replace(year=2028, month=2, day=29)) == START.replace(
        year=2029, month=2, day=28
    )
