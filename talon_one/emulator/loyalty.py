"""Balances of loyalty programs, as the API shows them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from .booking import points_of
from .settings import Settings
from .store import Program, Store
from .times import write_time
from .wire import EXACT, Json


def loyalty(store: Store, profile_id: str, previews: Iterable[Json], settings: Settings) -> Json:
    """A profile's balances in every program (schema `Loyalty`); none in an anonymous session.

    `previews`: effects that are not booked; they move the tentative balances only.
    """
    programs = {}
    if profile_id:
        unbooked = list(previews)
        for program in store.programs.values():
            key = program.definition.name if settings.loyalty_programs_key == "name" else program.id
            programs[str(key)] = _program(store, program, profile_id, unbooked)
    return {"cards": [], "programs": programs}


def _program(store: Store, program: Program, profile_id: str, previews: list[Json]) -> Json:
    transactions = store.ledgers.get((program.id, profile_id), ())
    balance = Decimal(0)
    for transaction in transactions:
        balance = EXACT.add(balance, transaction.points)
    tentative = balance
    for effect in previews:
        points = points_of(effect)
        if points is not None and effect["props"]["programId"] == program.id:
            tentative = EXACT.add(tentative, points)
    view = {
        "id": program.id,
        "title": program.definition.title or program.definition.name,
        "name": program.definition.name,
        "ledger": _balances(balance, tentative),
    }
    if transactions:
        view["joinDate"] = write_time(transactions[0].created)
    return view


def _balances(now: Decimal, after_close: Decimal) -> Json:
    zero = Decimal(0)
    return {
        "currentBalance": max(now, zero),
        "pendingBalance": zero,
        "negativeBalance": max(EXACT.minus(now), zero),
        "expiredBalance": zero,
        "spentBalance": zero,
        "tentativeCurrentBalance": max(after_close, zero),
        "tentativePendingBalance": zero,
        "tentativeNegativeBalance": max(EXACT.minus(after_close), zero),
    }
