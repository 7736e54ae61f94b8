"""Ledgers in a store: who has how many points, and how they change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

from ..state.records.loyalty import Ledger, Program, Transaction
from ..state.store import Store
from ..support.durations import read_duration
from . import ledgers
from .tiers import followed


@dataclass(frozen=True)
class Account:
    """One ledger of a program.

    Attributes:
        holder: a profile's integration id; in a card-based program a card's identifier.
        subledger: its id; empty for the main ledger.
    """

    program: Program
    holder: str
    subledger: str = ""


@dataclass(frozen=True)
class Timing:
    """When points become active and when they expire, as a transaction has it."""

    starts: datetime | Literal["immediate", "on_action"] = "immediate"
    expires: datetime | Literal["unlimited"] = "unlimited"
    validity: str = ""


@dataclass(frozen=True)
class Origin:
    """Where a transaction comes from; the attributes are those of `Transaction`."""

    name: str
    origin: Literal["session", "manual", "import"] = "session"
    session_id: str = ""
    profile_id: str = ""
    campaign_id: int = 0
    ruleset_id: int = 0
    rule_name: str = ""


def timing(program: Program, now: datetime, pending: str = "", validity: str = "") -> Timing:
    """The timing of points that are added now; the program's where nothing is said."""
    pending = pending or program.definition.pending
    validity = validity or program.definition.validity
    kept = "" if validity == "unlimited" else validity
    if pending == "on_action":
        return Timing("on_action", validity=kept)
    if pending == "immediate":
        return Timing(expires=_expiry(now, kept))
    starts = read_duration(pending).after(now)
    return Timing(starts, _expiry(starts, kept))


def _expiry(starts: datetime, validity: str) -> datetime | Literal["unlimited"]:
    return read_duration(validity).after(starts) if validity else "unlimited"


def ledger_of(store: Store, account: Account) -> Ledger:
    """The ledger of an account; an empty one if nothing was ever booked."""
    key = account.program.id, account.holder
    return store.ledgers.get(key, {}).get(account.subledger, Ledger())


def ledger_now(store: Store, account: Account, now: datetime) -> Ledger:
    """The ledger with its debts and its tier as they are now."""
    ledger = ledgers.settled(ledger_of(store, account), now)
    return followed(account.program, ledger, now, join_date(store, account, now))


def put_ledger(store: Store, account: Account, ledger: Ledger, now: datetime) -> None:
    """Stores a changed ledger, in the tier that it has reached."""
    key = account.program.id, account.holder
    ledger = followed(account.program, ledger, now, join_date(store, account, now))
    store.ledgers[key] = {**store.ledgers.get(key, {}), account.subledger: ledger}


def add_points(
    store: Store,
    account: Account,
    points: Decimal,
    uuid: str,
    when: Timing,
    origin: Origin,
    now: datetime,
    rollback: bool = False,
) -> Transaction:
    """Books an addition."""
    addition = Transaction(
        id=store.take_id("transaction"),
        uuid=uuid,
        created=now,
        kind="addition",
        points=points,
        starts=when.starts,
        expires=when.expires,
        validity=when.validity,
        rollback=rollback,
        **vars(origin),
    )
    ledger = ledger_now(store, account, now)
    put_ledger(store, account, ledgers.added(ledger, addition), now)
    return addition


def subtract_points(
    store: Store,
    account: Account,
    points: Decimal,
    parts: ledgers.Parts,
    uuid: str,
    origin: Origin,
    now: datetime,
    rollback: bool = False,
) -> Transaction:
    """Books a subtraction that takes `parts`; what they lack becomes a debt."""
    subtraction = Transaction(
        id=store.take_id("transaction"),
        uuid=uuid,
        created=now,
        kind="subtraction",
        points=points,
        parts=parts,
        rollback=rollback,
        **vars(origin),
    )
    ledger = ledger_now(store, account, now)
    put_ledger(store, account, ledgers.subtracted(ledger, subtraction), now)
    return subtraction


def activate(
    store: Store, account: Account, transactions: Iterable[Transaction], now: datetime
) -> None:
    """Makes points that await an action active; their validity begins now."""
    ledger = ledger_now(store, account, now)
    for each in transactions:
        expiry = _expiry(now, each.validity)
        ledger = ledgers.activated(ledger, each.id, now, None if expiry == "unlimited" else expiry)
    put_ledger(store, account, ledgers.settled(ledger, now), now)


def awaiting(ledger: Ledger) -> list[Transaction]:
    """The additions that have points which await their activation."""
    waiting = {lot.id for lot in ledger.lots if lot.starts is None}
    return [each for each in ledger.history if each.id in waiting]


def join_date(store: Store, account: Account, at: datetime) -> datetime | None:
    """When a profile joined a program: by itself, or by points as the program's policy has it."""
    program, policy = account.program, account.program.definition.join_policy
    dates = []
    joined = store.joins.get((program.id, account.holder))
    if joined is not None:
        dates.append(joined)
    if policy != "not_join":
        for ledger in store.ledgers.get((program.id, account.holder), {}).values():
            for each in ledger.history:
                starts = each.created if isinstance(each.starts, str) else each.starts
                if each.starts == "on_action" and policy == "points_activated":
                    continue
                date = starts if policy == "points_activated" else each.created
                if each.kind == "addition" and date <= at:
                    dates.append(date)
                    break
    return min(dates, default=None)
