"""Transactions and unused points of loyalty ledgers; transactions come latest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timezone
from typing import Any

from ..loyalty import ledgers
from ..loyalty.accounts import awaiting
from ..state.account import Application
from ..state.records.loyalty import Ledger, Transaction
from ..state.store import Store
from ..support.errors import Fault, invalid
from ..support.exact_json import Json
from .base import has_more, page, within
from .call import Answer, Call, Handler
from .loyalty_holders import Holder, card_of_path, holders, profile_of_path, program_of_path
from .loyalty_rows import points_row, program_row, transaction_row

Row = Callable[[Holder, str, Transaction], Json]


def get_profile_transactions(application: Application, call: Call) -> Answer:
    """`GET .../profile/{integrationId}/transactions`, and `.../ledger_transactions` of the
    Management API."""
    return _transactions(application, [profile_of_path(application, call)], call, transaction_row)


def get_card_transactions(application: Application, call: Call) -> Answer:
    """`GET .../cards/{loyaltyCardId}/transactions`."""
    return _transactions(application, [card_of_path(application, call)], call, transaction_row)


def get_program_transactions(application: Application, call: Call) -> Answer:
    """`GET /v1/loyalty_programs/{loyaltyProgramId}/transactions`: of everybody."""
    everybody = holders(application.store, program_of_path(application, call))
    return _transactions(application, everybody, call, program_row)


def _transactions(application: Application, of: Iterable[Holder], call: Call, row: Row) -> Answer:
    query = call.query
    awaits = query.get("awaitsActivation", None)
    if awaits is False:
        fault = Fault("enum", "awaitsActivation can be true only", "awaitsActivation", "parameter")
        raise invalid(fault)
    rows = [
        (holder, subledger, transaction)
        for holder in of
        for subledger, ledger in _ledgers(application.store, holder, query)
        for transaction in (awaiting(ledger) if awaits else ledger.history)
        if query.get("loyaltyTransactionType", transaction.origin) == transaction.origin
        and within(transaction.created, query, "endDate", "startDate")
        and _is_wanted(transaction, query)
    ]
    rows.sort(key=lambda each: (each[2].created, each[2].id), reverse=True)
    shown, more = page(rows, query)
    return Answer(has_more((row(*each) for each in shown), more))


def get_profile_points(application: Application, call: Call) -> Answer:
    """`GET .../profile/{integrationId}/points`."""
    return _points(application, profile_of_path(application, call), call)


def get_card_points(application: Application, call: Call) -> Answer:
    """`GET .../cards/{loyaltyCardId}/points`."""
    return _points(application, card_of_path(application, call), call)


def _points(application: Application, holder: Holder, call: Call) -> Answer:
    query, now = call.query, application.clock()
    rows = []
    for subledger, ledger in _ledgers(application.store, holder, query):
        ledger = ledgers.settled(ledger, now)
        additions = {each.id: each for each in ledger.history}
        for lot in ledger.lots:
            fits = getattr(lot, f"is_{query['status']}")(now)
            if fits and _is_wanted(additions[lot.id], query):
                rows.append((lot, subledger, additions[lot.id]))
    wanted: str = query.get("sort", "")
    if wanted:
        end = datetime.max.replace(tzinfo=timezone.utc)
        name = "starts" if wanted.endswith("startDate") else "expires"
        rows.sort(
            key=lambda each: (getattr(each[0], name) or end, each[0].id),
            reverse=wanted.startswith("-"),
        )
    shown, more = page(rows, query)
    views = (points_row(holder, subledger, each, lot.points) for lot, subledger, each in shown)
    return Answer(has_more(views, more))


def _ledgers(
    store: Store, holder: Holder, query: Mapping[str, Any]
) -> Iterator[tuple[str, Ledger]]:
    """The ledgers that `subledgerId` asks for, one or a list of them; without it, all."""
    wanted = query.get("subledgerId")
    names = [wanted] if isinstance(wanted, str) else wanted
    for subledger, ledger in holder.ledgers(store).items():
        if not names or subledger in names:
            yield subledger, ledger


def _is_wanted(transaction: Transaction, query: Mapping[str, Any]) -> bool:
    sessions, uuids = query.get("customerSessionIDs"), query.get("transactionUUIDs")
    return (not sessions or transaction.session_id in sessions) and (
        not uuids or transaction.uuid in uuids
    )


OPERATIONS: Mapping[str, Handler] = {
    "getLoyaltyCardPoints": get_card_points,
    "getLoyaltyCardTransactions": get_card_transactions,
    "getLoyaltyProgramProfileLedgerTransactions": get_profile_transactions,
    "getLoyaltyProgramProfilePoints": get_profile_points,
    "getLoyaltyProgramProfileTransactions": get_profile_transactions,
    "getLoyaltyProgramTransactions": get_program_transactions,
}
