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
class LedgerKey:
    """Names one ledger of a program.

    Attributes:
        holder: A profile's integration id; in a card-based program a card's identifier.
        subledger: The subledger's id; empty for the main ledger.
    """

    program: Program
    holder: str
    subledger: str = ""

    @property
    def owner(self) -> tuple[int, str]:
        """The key of all ledgers of the holder in the program."""
        return self.program.id, self.holder


@dataclass(frozen=True)
class Timing:
    """When the points of a transaction become active, and when they expire."""

    starts: datetime | Literal["immediate", "on_action"] = "immediate"
    expires: datetime | Literal["unlimited"] = "unlimited"
    validity: str = ""


@dataclass(frozen=True)
class Origin:
    """Where a transaction comes from. The attributes are those of ``Transaction``."""

    name: str
    origin: Literal["session", "manual", "import"] = "session"
    session_id: str = ""
    profile_id: str = ""
    campaign_id: int = 0
    ruleset_id: int = 0
    rule_name: str = ""


def timing(program: Program, now: datetime, pending: str = "", validity: str = "") -> Timing:
    """Return the timing of points that are added now; by default that of the program."""
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


def ledger_of(store: Store, key: LedgerKey) -> Ledger:
    """Return a ledger; an empty one if nothing was ever booked."""
    return store.ledgers.get(key.owner, {}).get(key.subledger, Ledger())


def ledger_now(store: Store, key: LedgerKey, now: datetime) -> Ledger:
    """Return a ledger with its debts and its tier as they are now."""
    ledger = ledgers.settled(ledger_of(store, key), now)
    return followed(key.program, ledger, now, join_date(store, key, now))


def put_ledger(store: Store, key: LedgerKey, ledger: Ledger, now: datetime) -> None:
    """Store a changed ledger, in the tier that it has reached."""
    ledger = followed(key.program, ledger, now, join_date(store, key, now))
    store.ledgers[key.owner] = {**store.ledgers.get(key.owner, {}), key.subledger: ledger}


def add_points(
    store: Store,
    key: LedgerKey,
    points: Decimal,
    uuid: str,
    when: Timing,
    origin: Origin,
    now: datetime,
    rollback: bool = False,
) -> Transaction:
    """Book an addition and return it."""
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
    ledger = ledger_now(store, key, now)
    put_ledger(store, key, ledgers.added(ledger, addition), now)
    return addition


def subtract_points(
    store: Store,
    key: LedgerKey,
    points: Decimal,
    parts: ledgers.Parts,
    uuid: str,
    origin: Origin,
    now: datetime,
    rollback: bool = False,
) -> Transaction:
    """Book a subtraction that takes ``parts``; what they lack becomes a debt."""
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
    ledger = ledger_now(store, key, now)
    put_ledger(store, key, ledgers.subtracted(ledger, subtraction), now)
    return subtraction


def activate(
    store: Store, key: LedgerKey, transactions: Iterable[Transaction], now: datetime
) -> None:
    """Activate points that await an action; their validity begins now."""
    ledger = ledger_now(store, key, now)
    for transaction in transactions:
        expiry = _expiry(now, transaction.validity)
        expires = None if expiry == "unlimited" else expiry
        ledger = ledgers.activated(ledger, transaction.id, now, expires)
    put_ledger(store, key, ledgers.settled(ledger, now), now)


def awaiting(ledger: Ledger) -> list[Transaction]:
    """Return the additions with points that await their activation."""
    waiting = {lot.id for lot in ledger.lots if lot.starts is None}
    return [addition for addition in ledger.history if addition.id in waiting]


def join_date(store: Store, key: LedgerKey, at: datetime) -> datetime | None:
    """Return when a profile joined a program: on its own, or by points, as the program's policy says."""
    policy = key.program.definition.join_policy
    dates = []
    joined = store.joins.get(key.owner)
    if joined is not None:
        dates.append(joined)
    if policy != "not_join":
        for ledger in store.ledgers.get(key.owner, {}).values():
            for entry in ledger.history:
                starts = entry.created if isinstance(entry.starts, str) else entry.starts
                if entry.starts == "on_action" and policy == "points_activated":
                    continue
                date = starts if policy == "points_activated" else entry.created
                if entry.kind == "addition" and date <= at:
                    dates.append(date)
                    break
    return min(dates, default=None)
