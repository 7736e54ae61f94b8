"""Loyalty points in CSV files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from ..loyalty.accounts import LedgerKey, Origin, Timing, add_points, timing
from ..state.account import Application
from ..state.profiles import get_or_create_profile
from ..state.records.loyalty import Program
from ..support.csv_files import read_csv
from ..support.errors import InvalidFileError
from ..support.times import read_time
from .base import record_import
from .loyalty_holders import find_program
from .loyalty_points import make_uuid
from .registry import Invocation, Result, operation

_MAX_POINTS = Decimal("999999999999.99")
_IMPORT_COLUMNS = (
    "customerprofileid",
    "identifier",
    "amount",
    "startdate",
    "expirydate",
    "validityduration",
    "subledgerid",
    "reason",
)


@operation("importLoyaltyPoints")
def import_points(application: Application, invocation: Invocation) -> Result:
    """Import all of the file's rows, or none; no notification is sent."""
    store, now = application.store, application.clock()
    program = find_program(application, invocation)
    column = "identifier" if program.definition.card_based else "customerprofileid"
    optional = [name for name in _IMPORT_COLUMNS if name not in (column, "amount")]
    additions = []
    for line, row in enumerate(read_csv(invocation.body, (column, "amount"), optional), 2):
        if program.definition.card_based and (program.id, row[column]) not in store.cards:
            raise InvalidFileError(line, f"there is no loyalty card {row[column]!r}")
        try:
            additions.append((row, *_import_row(program, row, now)))
        except (ValueError, ArithmeticError) as error:
            raise InvalidFileError(line, str(error) or "is no number") from None
    for row, points, when in additions:
        if not program.definition.card_based:
            get_or_create_profile(store, row[column], now)
        account = LedgerKey(program, row[column], row["subledgerid"])
        origin = Origin(row["reason"], "import")
        add_points(store, account, points, make_uuid(store), when, origin, now)
    return Result(record_import(store, now, "LoyaltyPoints", len(additions)))


def _import_row(program: Program, row: Mapping[str, str], now: datetime) -> tuple[Decimal, Timing]:
    points = Decimal(row["amount"])
    if not 0 < points <= _MAX_POINTS:
        raise ValueError(f"amount must be above 0 and at most {_MAX_POINTS}")
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
