"""Loyalty points in CSV files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from ..http.csv_files import line_error, read_csv
from ..loyalty.accounts import LedgerKey, Origin, Timing, add_points, timing
from ..state.account import Application
from ..state.records.loyalty import Program
from ..support.times import read_time
from .base import import_view, known_profile
from .call import Answer, Call, Handler
from .loyalty_holders import program_of_path
from .loyalty_points import new_uuid

_MOST = Decimal("999999999999.99")
_IMPORTED = (
    "customerprofileid",
    "identifier",
    "amount",
    "startdate",
    "expirydate",
    "validityduration",
    "subledgerid",
    "reason",
)


def import_points(application: Application, call: Call) -> Answer:
    """`POST /v1/loyalty_programs/{loyaltyProgramId}/import_points`: all of the file's rows or none;
    nobody is notified."""
    store, now = application.store, application.clock()
    program = program_of_path(application, call)
    column = "identifier" if program.definition.card_based else "customerprofileid"
    optional = [name for name in _IMPORTED if name not in (column, "amount")]
    additions = []
    for line, row in enumerate(read_csv(call.body, (column, "amount"), optional), 2):
        if program.definition.card_based and (program.id, row[column]) not in store.cards:
            raise line_error(line, f"there is no loyalty card {row[column]!r}")
        try:
            additions.append((row, *_imported(program, row, now)))
        except (ValueError, ArithmeticError) as error:
            raise line_error(line, str(error) or "is no number") from None
    for row, points, when in additions:
        if not program.definition.card_based:
            known_profile(store, row[column], now)
        account = LedgerKey(program, row[column], row["subledgerid"])
        origin = Origin(row["reason"], "import")
        add_points(store, account, points, new_uuid(store), when, origin, now)
    return Answer(import_view(store, now, "LoyaltyPoints", len(additions)))


def _imported(program: Program, row: Mapping[str, str], now: datetime) -> tuple[Decimal, Timing]:
    points = Decimal(row["amount"])
    if not 0 < points <= _MOST:
        raise ValueError(f"amount must be above 0 and at most {_MOST}")
    if len(row["subledgerid"]) > 64 or len(row["reason"]) > 255:
        raise ValueError("subledgerid has at most 64 characters, reason 255")
    if row["expirydate"] and row["validityduration"]:
        raise ValueError("validityduration excludes expirydate")
    starts = read_time(row["startdate"]) if row["startdate"] else now
    when = timing(program, starts, "immediate", row["validityduration"] or "unlimited")
    if starts > now:
        when = replace(when, starts=starts)
    if row["expirydate"]:
        when = replace(when, expires=read_time(row["expirydate"]))
    return points, when


OPERATIONS: Mapping[str, Handler] = {"importLoyaltyPoints": import_points}
