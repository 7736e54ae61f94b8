"""Points given and taken by hand, activated and deleted; customers join programs."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
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
from ..state.records.loyalty import Program, Transaction
from ..state.store import Store
from ..support.durations import DurationError, read_duration
from ..support.errors import ApiError, Fault, invalid, pointer
from ..support.exact_json import Json
from .base import body_time, known_profile
from .call import NO_CONTENT, Answer, Call, Handler
from .loyalty_holders import Holder, card_of_path, holders, profile_of_path, program_of_path
from .loyalty_rows import ledger_entry

_TRANSACTIONS = uuid.UUID("6a0a2b0e-7d3f-5a44-9b1c-0f1f5c1f2a77")


def new_uuid(store: Store) -> str:
    """The UUID of the next transaction, which tells nothing but its id."""
    return str(uuid.uuid5(_TRANSACTIONS, str(store.next_id("transaction"))))


def add_profile_points(application: Application, call: Call) -> Answer:
    """`PUT .../profile/{integrationId}/add_points`."""
    return _add(application, call, profile_of_path(application, call))


def add_card_points(application: Application, call: Call) -> Answer:
    """`PUT .../cards/{loyaltyCardId}/add_points`."""
    return _add(application, call, _usable_card(application, call))


def _add(application: Application, call: Call, holder: Holder) -> Answer:
    body, now = call.body, application.clock()
    account = _account(holder, body)
    when = _timing(holder.program, body, now)
    origin = Origin(body.get("name", ""), "manual")
    store = application.store
    add_points(store, account, Decimal(body["points"]), new_uuid(store), when, origin, now)
    return NO_CONTENT


def remove_profile_points(application: Application, call: Call) -> Answer:
    """`PUT .../profile/{integrationId}/deduct_points`: of active points only."""
    return _remove(application, call, profile_of_path(application, call))


def remove_card_points(application: Application, call: Call) -> Answer:
    """`PUT .../cards/{loyaltyCardId}/deduct_points`: of active points only."""
    return _remove(application, call, _usable_card(application, call))


def _remove(application: Application, call: Call, holder: Holder) -> Answer:
    store, body, now = application.store, call.body, application.clock()
    points = Decimal(body["points"])
    if points <= 0:
        raise invalid(Fault("exclusiveMinimum", "points must be above 0", pointer(("points",))))
    account = _account(holder, body)
    parts, missing = ledgers.spending(ledger_now(store, account, now), points, now)
    if missing:
        raise invalid(Fault("maximum", f"{missing} points are missing", pointer(("points",))))
    origin = Origin(body.get("name", ""), "manual")
    subtract_points(store, account, points, parts, new_uuid(store), origin, now)
    return NO_CONTENT


def _usable_card(application: Application, call: Call) -> Holder:
    holder = card_of_path(application, call)
    assert holder.card is not None
    if holder.card.status != "active":
        raise ApiError(400, f"The loyalty card is {holder.card.status}")
    return holder


def _account(holder: Holder, body: Json) -> LedgerKey:
    subledger = body.get("subledgerId", "")
    for name, longest in (("subledgerId", 64), ("name", 255)):
        if len(body.get(name, "")) > longest:
            reason = f"{name} has more than {longest} characters"
            raise invalid(Fault("maxLength", reason, pointer((name,))))
    if subledger and not holder.program.definition.subledgers:
        raise invalid(Fault("Unknown", "the program has no subledgers", pointer(("subledgerId",))))
    return holder.account(subledger)


def _timing(program: Program, body: Json, now: datetime) -> Timing:
    """When the points start and expire: a duration or a time, or as the program has it."""
    for one, other in (("pendingDuration", "pendingUntil"), ("validityDuration", "validUntil")):
        if one in body and other in body:
            raise invalid(Fault("Invalid value", f"{other} excludes {one}", pointer((other,))))
    for name, words in (
        ("pendingDuration", ("immediate", "on_action")),
        ("validityDuration", ("unlimited",)),
    ):
        if name in body and body[name] not in words:
            try:
                read_duration(body[name])
            except DurationError as error:
                raise invalid(Fault("Invalid value", str(error), pointer((name,)))) from None
    try:
        when = timing(
            program, now, body.get("pendingDuration", ""), body.get("validityDuration", "")
        )
        starts = body_time(body, "pendingUntil")
        if starts is not None:
            validity = timing(program, starts, "immediate", body.get("validityDuration", ""))
            when = Timing(starts, validity.expires)
    except (ValueError, OverflowError):
        raise invalid(Fault("Invalid value", "the time is out of range", "")) from None
    expires = body_time(body, "validUntil")
    return when if expires is None else replace(when, expires=expires)


def activate_points(application: Application, call: Call) -> Answer:
    """`POST /v1/loyalty_programs/{loyaltyProgramId}/activate_points`: of a session, or those of
    transactions."""
    store, body, now = application.store, call.body, application.clock()
    program = program_of_path(application, call)
    if ("sessionId" in body) == ("transactionUUIDs" in body):
        reason = "send exactly one of sessionId and transactionUUIDs"
        raise invalid(Fault("oneOf", reason, ""))
    uuids = {each.lower() for each in body.get("transactionUUIDs", ())}
    session_id = body.get("sessionId")
    found = [
        (holder, subledger, transactions)
        for holder in list(holders(store, program))
        for subledger, transactions in _awaiting(
            store, holder, lambda each: each.uuid in uuids or each.session_id == session_id
        )
    ]
    if not found:
        raise ApiError(404, "No points await their activation there")
    entries = []
    for holder, subledger, transactions in found:
        account = holder.account(subledger)
        activate(store, account, transactions, now)
        ids = {each.id for each in transactions}
        entries += [
            ledger_entry(holder, subledger, each, each.points)
            for each in ledger_now(store, account, now).history
            if each.id in ids
        ]
    return Answer({"ledgerEntries": entries})


def _awaiting(
    store: Store, holder: Holder, wanted: Callable[[Transaction], bool]
) -> Iterator[tuple[str, list[Transaction]]]:
    for subledger, ledger in holder.ledgers(store).items():
        transactions = [each for each in awaiting(ledger) if wanted(each)]
        if transactions:
            yield subledger, transactions


def delete_transactions(application: Application, call: Call) -> Answer:
    """`POST .../profile/{integrationId}/delete_transactions`: empties ledgers."""
    store, body = application.store, call.body
    holder = profile_of_path(application, call)
    key = holder.program.id, holder.id
    if body["scope"] == "AllSubledgers":
        store.ledgers.pop(key, None)
        return NO_CONTENT
    named = body.get("subledgerIds")
    if not named:
        reason = "subledgerIds is missing: SelectedSubledgers needs it"
        raise invalid(Fault("Required", reason, pointer(("subledgerIds",))))
    kept = {
        name: ledger for name, ledger in store.ledgers.get(key, {}).items() if name not in named
    }
    store.ledgers[key] = kept
    return NO_CONTENT


def join_program(application: Application, call: Call) -> Answer:
    """`POST .../profile/{integrationId}/join`: makes the profile if it is missing."""
    store, now = application.store, application.clock()
    program = program_of_path(application, call)
    if program.definition.card_based:
        raise ApiError(400, "Customers join card-based programs by their cards")
    profile_id = call.path[1]
    if join_date(store, LedgerKey(program, profile_id), now) is not None:
        raise ApiError(400, "The customer has joined the program already")
    known_profile(store, profile_id, now)
    store.joins[program.id, profile_id] = now
    return Answer()


OPERATIONS: Mapping[str, Handler] = {
    "activateLoyaltyPoints": activate_points,
    "addLoyaltyCardPoints": add_card_points,
    "addLoyaltyPoints": add_profile_points,
    "deductLoyaltyCardPoints": remove_card_points,
    "deleteLoyaltyTransactionsFromLedgers": delete_transactions,
    "joinLoyaltyProgram": join_program,
    "removeLoyaltyPoints": remove_profile_points,
}
