"""Loyalty points, tiers, join dates and cards that come in CSV files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from ..loyalty.accounts import LedgerKey, Origin, Timing, add_points, ledger_now, timing
from ..state.account import Application
from ..state.profiles import get_or_create_profile
from ..state.records.loyalty import Card, Program, Registration
from ..support.csv_files import read_csv
from ..support.errors import ApiError, InvalidFileError
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


@operation("importLoyaltyJoinDates")
def import_join_dates(application: Application, invocation: Invocation) -> Result:
    """Set when profiles joined a program: all of the file's rows, or none."""
    store, now = application.store, application.clock()
    program = find_program(application, invocation)
    _require_kind(program, card_based=False)
    dates: dict[str, datetime] = {}
    rows = read_csv(invocation.body, ("customerprofileid", "newjoindate"))
    for line, row in enumerate(rows, 2):
        if row["customerprofileid"] not in store.profiles:
            raise InvalidFileError(line, f"there is no profile {row['customerprofileid']!r}")
        try:
            dates[row["customerprofileid"]] = read_time(row["newjoindate"])
        except ValueError as error:
            raise InvalidFileError(line, str(error)) from None
    for profile_id, date in dates.items():
        store.joins[program.id, profile_id] = date
    return Result(record_import(store, now, "LoyaltyJoinDates", len(rows)))


@operation("importLoyaltyCustomersTiers")
def import_tiers(application: Application, invocation: Invocation) -> Result:
    """Put customers into tiers until an expiry date: all of the file's rows, or none."""
    store, now = application.store, application.clock()
    program = find_program(application, invocation)
    if not program.definition.tiers_expire_in:
        raise ApiError(400, "The tiers of this program do not expire")
    names = {tier.name for tier in program.definition.tiers}
    rows = read_csv(
        invocation.body, ("customerprofileid", "tiername", "expirydate"), ("subledgerid",)
    )
    changes = []
    for line, row in enumerate(rows, 2):
        if row["tiername"] not in names:
            raise InvalidFileError(line, f"there is no tier {row['tiername']!r}")
        if row["customerprofileid"] not in store.profiles:
            raise InvalidFileError(line, f"there is no profile {row['customerprofileid']!r}")
        try:
            expiry = read_time(row["expirydate"])
        except ValueError as error:
            raise InvalidFileError(line, str(error)) from None
        if expiry <= now:
            raise InvalidFileError(line, "expirydate must lie in the future")
        changes.append((row, expiry))
    for row, expiry in changes:
        key = LedgerKey(program, row["customerprofileid"], row["subledgerid"])
        ledger = ledger_now(store, key, now)
        since = ledger.tier_since if ledger.tier == row["tiername"] else now
        moved = replace(ledger, tier=row["tiername"], tier_since=since, tier_until=expiry, seen=now)
        store.ledgers[key.owner] = {**store.ledgers.get(key.owner, {}), key.subledger: moved}
    return Result(record_import(store, now, "LoyaltyCustomersTiers", len(rows)))


@operation("importLoyaltyCards")
def import_cards(application: Application, invocation: Invocation) -> Result:
    """Create the cards of all of the file's rows, or none; missing profiles are created."""
    store, now = application.store, application.clock()
    program = find_program(application, invocation)
    _require_kind(program, card_based=True)
    cards: dict[str, Card] = {}
    rows = read_csv(invocation.body, ("identifier", "state"), ("customerprofileids", "attributes"))
    for line, row in enumerate(rows, 2):
        identifier = row["identifier"]
        if (program.id, identifier) in store.cards or identifier in cards:
            raise InvalidFileError(line, f"there is a card {identifier!r} already")
        if not re.fullmatch(r"[A-Za-z0-9._%+@-]{4,108}", identifier):
            raise InvalidFileError(line, f"{identifier!r} is no identifier of a card")
        if row["state"] not in ("active", "inactive"):
            raise InvalidFileError(line, f'state must be "active" or "inactive": {row["state"]!r}')
        ids = dict.fromkeys(id for id in row["customerprofileids"].split(";") if id)
        most = program.definition.users_per_card
        if most and len(ids) > most:
            raise InvalidFileError(line, f"a card has at most {most} profiles")
        registrations = tuple(Registration(id, now) for id in ids)
        number = store.next_id("card") + len(cards)
        cards[identifier] = Card(
            number, program.id, identifier, now, row["state"], profiles=registrations
        )
    for identifier, card in cards.items():
        store.take_id("card")
        store.cards[program.id, identifier] = card
        for registration in card.profiles:
            get_or_create_profile(store, registration.integration_id, now)
    return Result(record_import(store, now, "LoyaltyCard", len(rows)))


def _require_kind(program: Program, card_based: bool) -> None:
    if program.definition.card_based != card_based:
        place = "profiles" if card_based else "loyalty cards"
        raise ApiError(400, f"The points of this program are on {place}")
