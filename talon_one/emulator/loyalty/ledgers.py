"""The ledger of a profile or card: additions, subtractions, and what is left. Pure functions.

An addition makes a lot of points. Points are spent from active lots: those that expire first go
first, those that never expire last, and older ones before newer ones (docs). A subtraction remembers
the lots it took from, so that rolling it back restores them.

Taking back an addition (a session was cancelled, returned or reopened) is limited by the program's
return policy. The lot itself goes first. If it was spent meanwhile, other active points follow, and
with the policy ``unlimited`` the rest is a debt. Points that expired unused are not taken again. A
debt is paid by the points that become active next. No source says when; here it is at once.

At any time: active + pending + expired - negative = additions - subtractions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from ..state.records.loyalty import Ledger, Lot, Transaction
from ..support.amounts import ZERO, add_up
from ..support.exact_json import EXACT

Parts = tuple[tuple[int, Decimal], ...]
"""How many points are taken from which lots (ids)."""


@dataclass(frozen=True)
class Balance:
    """The points of a ledger at a time.

    Attributes:
        active: Those that can be spent.
        pending: Those that will be active later, or await an action.
        spent: Those that were spent and not given back.
        expired: Those that expired unused.
        negative: Those that are missing; `active` is 0 then.
    """

    active: Decimal = ZERO
    pending: Decimal = ZERO
    spent: Decimal = ZERO
    expired: Decimal = ZERO
    negative: Decimal = ZERO


def balance(ledger: Ledger, at: datetime) -> Balance:
    """Return the balance at a time, which is not before the last transaction."""
    ledger = settled(ledger, at)
    spent = [
        entry.points if entry.kind == "subtraction" else EXACT.minus(entry.points)
        for entry in ledger.history
        if entry.rollback == (entry.kind == "addition")
    ]
    return Balance(
        active=add_up(lot.points for lot in ledger.lots if lot.is_active(at)),
        pending=add_up(lot.points for lot in ledger.lots if lot.is_pending(at)),
        spent=add_up(spent),
        expired=add_up(lot.points for lot in ledger.lots if lot.is_expired(at)),
        negative=ledger.debt,
    )


def active_points(ledger: Ledger, at: datetime) -> Decimal:
    """Return the points that can be spent."""
    return add_up(lot.points for lot in settled(ledger, at).lots if lot.is_active(at))


def settled(ledger: Ledger, at: datetime) -> Ledger:
    """Return the ledger after points that have become active have paid the debt."""
    since = ledger.debt_since
    if since is None:
        return ledger
    due = [
        lot
        for lot in ledger.lots
        if not lot.is_pending(at) and (lot.expires is None or lot.expires > since)
    ]
    due.sort(key=lambda lot: (lot.starts or since, lot.id))
    parts, debt = _parts(due, ledger.debt)
    return replace(
        ledger,
        lots=_without(ledger.lots, parts),
        debt=debt,
        debt_since=since if debt else None,
    )


def added(ledger: Ledger, addition: Transaction) -> Ledger:
    """Return the ledger after an addition."""
    starts = addition.starts
    lot = Lot(
        id=addition.id,
        starts=None
        if starts == "on_action"
        else addition.created
        if starts == "immediate"
        else starts,
        expires=None if addition.expires == "unlimited" else addition.expires,
        points=addition.points,
    )
    ledger = settled(ledger, addition.created)
    ledger = replace(ledger, history=(*ledger.history, addition), lots=(*ledger.lots, lot))
    return settled(ledger, addition.created)


def subtracted(ledger: Ledger, subtraction: Transaction) -> Ledger:
    """Return the ledger after a subtraction of its ``parts``; what they lack is a debt."""
    ledger = settled(ledger, subtraction.created)
    missing = EXACT.subtract(subtraction.points, add_up(points for _, points in subtraction.parts))
    return replace(
        ledger,
        history=(*ledger.history, subtraction),
        lots=_without(ledger.lots, subtraction.parts),
        debt=EXACT.add(ledger.debt, missing),
        debt_since=ledger.debt_since or (subtraction.created if missing else None),
    )


def spending(ledger: Ledger, points: Decimal, at: datetime) -> tuple[Parts, Decimal]:
    """Return where points that are spent come from, and how many are missing."""
    return _parts(_in_spending_order(settled(ledger, at).lots, at), points)


def taking_back(
    ledger: Ledger, addition: int, points: Decimal, policy: str, at: datetime
) -> tuple[Parts, Decimal]:
    """Return where the points of an addition (id) are taken back from, and how many can be."""
    lots = settled(ledger, at).lots
    own = [lot for lot in lots if lot.id == addition]
    gone = add_up(lot.points for lot in own if lot.is_expired(at))
    points = max(ZERO, EXACT.subtract(points, gone))
    pending = [lot for lot in own if lot.is_pending(at)]
    if policy == "only_pending":
        parts, missing = _parts(pending, points)
        return parts, EXACT.subtract(points, missing)
    active = _in_spending_order(lots, at)
    active.sort(key=lambda lot: lot.id != addition)
    parts, missing = _parts([*pending, *active], points)
    return parts, points if policy == "unlimited" else EXACT.subtract(points, missing)


def ledger_of(history: Iterable[Transaction]) -> Ledger:
    """Return the ledger that transactions lead to."""
    ledger = Ledger()
    for transaction in history:
        book = added if transaction.kind == "addition" else subtracted
        ledger = book(ledger, transaction)
    return ledger


def ledger_at(ledger: Ledger, at: datetime) -> Ledger:
    """Return the ledger as it was at a time; if that is not past, as it is."""
    if not ledger.history or ledger.history[-1].created <= at:
        return ledger
    return ledger_of(entry for entry in ledger.history if entry.created <= at)


def activated(ledger: Ledger, id: int, now: datetime, expires: datetime | None) -> Ledger:
    """Return the ledger after the points of an addition (id) were activated."""
    return _changed(ledger, {id: (now, expires)})


def expiring(ledger: Ledger, times: dict[int, datetime]) -> Ledger:
    """Return the ledger after additions (ids) got new expiry dates."""
    starts = {lot.id: lot.starts for lot in ledger.lots}
    return _changed(ledger, {id: (starts[id], time) for id, time in times.items()})


def _changed(ledger: Ledger, windows: dict[int, tuple[datetime | None, datetime | None]]) -> Ledger:
    lots = tuple(
        replace(lot, starts=windows[lot.id][0], expires=windows[lot.id][1])
        if lot.id in windows
        else lot
        for lot in ledger.lots
    )
    history = tuple(
        _rescheduled(entry, *windows[entry.id]) if entry.id in windows else entry
        for entry in ledger.history
    )
    return replace(ledger, lots=lots, history=history)


def _rescheduled(
    addition: Transaction, starts: datetime | None, expires: datetime | None
) -> Transaction:
    if addition.starts == "on_action" and starts is not None:
        addition = replace(addition, starts=starts)
    return replace(addition, expires=expires or "unlimited")


def _in_spending_order(lots: Iterable[Lot], at: datetime) -> list[Lot]:
    active = [lot for lot in lots if lot.is_active(at)]
    return sorted(active, key=lambda lot: (lot.expires is None, lot.expires or at, lot.id))


def _parts(lots: Sequence[Lot], points: Decimal) -> tuple[Parts, Decimal]:
    """Return the parts that points take from lots in their order, and what is missing."""
    parts = []
    for lot in lots:
        part = min(lot.points, points)
        if part > 0:
            parts.append((lot.id, part))
            points = EXACT.subtract(points, part)
    return tuple(parts), points


def _without(lots: Sequence[Lot], parts: Parts) -> tuple[Lot, ...]:
    """Return what is left of lots."""
    if not parts:
        return tuple(lots)
    taken = dict(parts)
    left = [
        replace(lot, points=EXACT.subtract(lot.points, taken[lot.id])) if lot.id in taken else lot
        for lot in lots
    ]
    return tuple(lot for lot in left if lot.points)
