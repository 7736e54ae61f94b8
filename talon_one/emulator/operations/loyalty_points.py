"""Points added, deducted, activated and deleted by hand; joining programs."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from ..loyalty import ledgers
from ..loyalty.accounts import (
    LedgerKey,
    Origin,
    Timing,
    activate,
    add_points,
    awaiting,
    join_date,
    ledger_now,
    subtract_points,
    timing,
)
from ..state.account import Application
from ..state.profiles import get_or_create_profile
from ..state.records.loyalty import Program, Transaction
from ..state.store import Store
from ..support.durations import DurationError, read_duration
from ..support.errors import ApiError, ErrorDetail, InvalidDataError, to_pointer
from ..support.exact_json import Json
from .base import read_body_time
from .loyalty_holders import (
    Holder,
    find_card_holder,
    find_profile_holder,
    find_program,
    list_holders,
)
from .loyalty_rows import render_ledger_entry
from .registry import NO_CONTENT, Invocation, Result, operation

_TRANSACTIONS = uuid.UUID("6a0a2b0e-7d3f-5a44-9b1c-0f1f5c1f2a77")


def make_uuid(store: Store) -> str:
    """Return the UUID of the next transaction, derived from its id."""
    return str(uuid.uuid5(_TRANSACTIONS, str(store.next_id("transaction"))))


@operation("addLoyaltyPoints")
def add_profile_points(application: Application, invocation: Invocation) -> Result:
    return _add(application, invocation, find_profile_holder(application, invocation))


@operation("addLoyaltyCardPoints")
def add_card_points(application: Application, invocation: Invocation) -> Result:
    return _add(application, invocation, _find_active_card(application, invocation))


def _add(application: Application, invocation: Invocation, holder: Holder) -> Result:
    body, now = invocation.body, application.clock()
    account = _find_account(holder, body)
    when = _read_timing(holder.program, body, now)
    origin = Origin(body.get("name", ""), "manual")
    store = application.store
    add_points(store, account, Decimal(body["points"]), make_uuid(store), when, origin, now)
    return NO_CONTENT


@operation("removeLoyaltyPoints")
def remove_profile_points(application: Application, invocation: Invocation) -> Result:
    """Deduct active points."""
    return _remove(application, invocation, find_profile_holder(application, invocation))


@operation("deductLoyaltyCardPoints")
def remove_card_points(application: Application, invocation: Invocation) -> Result:
    """Deduct active points."""
    return _remove(application, invocation, _find_active_card(application, invocation))


def _remove(application: Application, invocation: Invocation, holder: Holder) -> Result:
    store, body, now = application.store, invocation.body, application.clock()
    points = Decimal(body["points"])
    if points <= 0:
        raise InvalidDataError(
            ErrorDetail("exclusiveMinimum", "points must be above 0", to_pointer(("points",)))
        )
    account = _find_account(holder, body)
    parts, missing = ledgers.spending(ledger_now(store, account, now), points, now)
    if missing:
        raise InvalidDataError(
            ErrorDetail("maximum", f"{missing} points are missing", to_pointer(("points",)))
        )
    origin = Origin(body.get("name", ""), "manual")
    subtract_points(store, account, points, parts, make_uuid(store), origin, now)
    return NO_CONTENT


def _find_active_card(application: Application, invocation: Invocation) -> Holder:
    holder = find_card_holder(application, invocation)
    assert holder.card is not None
    if holder.card.status != "active":
        raise ApiError(400, f"The loyalty card is {holder.card.status}")
    return holder


def _find_account(holder: Holder, body: Json) -> LedgerKey:
    subledger = body.get("subledgerId", "")
    for name, longest in (("subledgerId", 64), ("name", 255)):
        if len(body.get(name, "")) > longest:
            reason = f"{name} has more than {longest} characters"
            raise InvalidDataError(ErrorDetail("maxLength", reason, to_pointer((name,))))
    if subledger and not holder.program.definition.subledgers:
        raise InvalidDataError(
            ErrorDetail("Unknown", "the program has no subledgers", to_pointer(("subledgerId",)))
        )
    return holder.account(subledger)


def _read_timing(program: Program, body: Json, now: datetime) -> Timing:
    """Return when points start and expire: from durations or times, or as the program says."""
    for one, other in (("pendingDuration", "pendingUntil"), ("validityDuration", "validUntil")):
        if one in body and other in body:
            raise InvalidDataError(
                ErrorDetail("Invalid value", f"{other} excludes {one}", to_pointer((other,)))
            )
    for name, words in (
        ("pendingDuration", ("immediate", "on_action")),
        ("validityDuration", ("unlimited",)),
    ):
        if name in body and body[name] not in words:
            try:
                read_duration(body[name])
            except DurationError as error:
                raise InvalidDataError(
                    ErrorDetail("Invalid value", str(error), to_pointer((name,)))
                ) from None
    try:
        when = timing(
            program, now, body.get("pendingDuration", ""), body.get("validityDuration", "")
        )
        starts = read_body_time(body, "pendingUntil")
        if starts is not None:
            validity = timing(program, starts, "immediate", body.get("validityDuration", ""))
            when = Timing(starts, validity.expires)
    except (ValueError, OverflowError):
        raise InvalidDataError(
            ErrorDetail("Invalid value", "the time is out of range", "")
        ) from None
    expires = read_body_time(body, "validUntil")
    return when if expires is None else replace(when, expires=expires)


@operation("activateLoyaltyPoints")
def activate_points(application: Application, invocation: Invocation) -> Result:
    """Activate the points of a session, or of transactions."""
    store, body, now = application.store, invocation.body, application.clock()
    program = find_program(application, invocation)
    if ("sessionId" in body) == ("transactionUUIDs" in body):
        reason = "send exactly one of sessionId and transactionUUIDs"
        raise InvalidDataError(ErrorDetail("oneOf", reason, ""))
    uuids = {uuid.lower() for uuid in body.get("transactionUUIDs", ())}
    session_id = body.get("sessionId")
    found = [
        (holder, subledger, transactions)
        for holder in list(list_holders(store, program))
        for subledger, transactions in _list_awaiting(
            store,
            holder,
            lambda transaction: transaction.uuid in uuids or transaction.session_id == session_id,
        )
    ]
    if not found:
        raise ApiError(404, "No points await their activation there")
    entries = []
    for holder, subledger, transactions in found:
        account = holder.account(subledger)
        activate(store, account, transactions, now)
        ids = {transaction.id for transaction in transactions}
        entries += [
            render_ledger_entry(holder, subledger, transaction, transaction.points)
            for transaction in ledger_now(store, account, now).history
            if transaction.id in ids
        ]
    return Result({"ledgerEntries": entries})


def _list_awaiting(
    store: Store, holder: Holder, wanted: Callable[[Transaction], bool]
) -> Iterator[tuple[str, list[Transaction]]]:
    for subledger, ledger in holder.ledgers(store).items():
        transactions = [transaction for transaction in awaiting(ledger) if wanted(transaction)]
        if transactions:
            yield subledger, transactions


@operation("deleteLoyaltyTransactionsFromLedgers")
def delete_transactions(application: Application, invocation: Invocation) -> Result:
    """Empty ledgers."""
    store, body = application.store, invocation.body
    holder = find_profile_holder(application, invocation)
    key = holder.program.id, holder.id
    if body["scope"] == "AllSubledgers":
        store.ledgers.pop(key, None)
        return NO_CONTENT
    named = body.get("subledgerIds")
    if not named:
        reason = "subledgerIds is missing: SelectedSubledgers needs it"
        raise InvalidDataError(ErrorDetail("Required", reason, to_pointer(("subledgerIds",))))
    kept = {
        name: ledger for name, ledger in store.ledgers.get(key, {}).items() if name not in named
    }
    store.ledgers[key] = kept
    return NO_CONTENT


@operation("joinLoyaltyProgram")
def join_program(application: Application, invocation: Invocation) -> Result:
    """Join a profile to a program; a missing profile is created."""
    store, now = application.store, application.clock()
    program = find_program(application, invocation)
    if program.definition.card_based:
        raise ApiError(400, "Customers join card-based programs by their cards")
    profile_id = invocation.path[1]
    if join_date(store, LedgerKey(program, profile_id), now) is not None:
        raise ApiError(400, "The customer has joined the program already")
    get_or_create_profile(store, profile_id, now)
    store.joins[program.id, profile_id] = now
    return Result()
