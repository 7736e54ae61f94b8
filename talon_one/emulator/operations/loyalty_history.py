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
from ..support.errors import ErrorDetail, InvalidDataError
from ..support.exact_json import Json
from .base import build_page, is_within, paginate
from .loyalty_holders import (
    Holder,
    find_card_holder,
    find_profile_holder,
    find_program,
    list_holders,
)
from .loyalty_rows import (
    render_card_log_row,
    render_points_row,
    render_program_row,
    render_transaction_row,
)
from .registry import Invocation, Result, operation

Row = Callable[[Holder, str, Transaction], Json]


@operation("getLoyaltyProgramProfileLedgerTransactions", "getLoyaltyProgramProfileTransactions")
def get_profile_transactions(application: Application, invocation: Invocation) -> Result:
    return _list_transactions(
        application,
        [find_profile_holder(application, invocation)],
        invocation,
        render_transaction_row,
    )


@operation("getLoyaltyCardTransactions")
def get_card_transactions(application: Application, invocation: Invocation) -> Result:
    return _list_transactions(
        application, [find_card_holder(application, invocation)], invocation, render_transaction_row
    )


@operation("getLoyaltyProgramTransactions")
def get_program_transactions(application: Application, invocation: Invocation) -> Result:
    """List the transactions of all holders."""
    everybody = list_holders(application.store, find_program(application, invocation))
    return _list_transactions(application, everybody, invocation, render_program_row)


@operation("getLoyaltyCardTransactionLogs")
def get_card_logs(application: Application, invocation: Invocation) -> Result:
    return _list_transactions(
        application, [find_card_holder(application, invocation)], invocation, render_card_log_row
    )


def _list_transactions(
    application: Application, of: Iterable[Holder], invocation: Invocation, row: Row
) -> Result:
    query = invocation.query
    awaits = query.get("awaitsActivation", None)
    if awaits is False:
        fault = ErrorDetail(
            "enum", "awaitsActivation can be true only", "awaitsActivation", "parameter"
        )
        raise InvalidDataError(fault)
    rows = [
        (holder, subledger, transaction)
        for holder in of
        for subledger, ledger in _list_ledgers(application.store, holder, query)
        for transaction in (awaiting(ledger) if awaits else ledger.history)
        if query.get("loyaltyTransactionType", transaction.origin) == transaction.origin
        and is_within(transaction.created, query, "endDate", "startDate")
        and _is_wanted(transaction, query)
    ]
    rows.sort(key=lambda row: (row[2].created, row[2].id), reverse=True)
    shown, more = paginate(rows, query)
    return Result(build_page((row(*entry) for entry in shown), more))


@operation("getLoyaltyProgramProfilePoints")
def get_profile_points(application: Application, invocation: Invocation) -> Result:
    return _list_points(application, find_profile_holder(application, invocation), invocation)


@operation("getLoyaltyCardPoints")
def get_card_points(application: Application, invocation: Invocation) -> Result:
    return _list_points(application, find_card_holder(application, invocation), invocation)


def _list_points(application: Application, holder: Holder, invocation: Invocation) -> Result:
    query, now = invocation.query, application.clock()
    rows = []
    for subledger, ledger in _list_ledgers(application.store, holder, query):
        ledger = ledgers.settled(ledger, now)
        additions = {addition.id: addition for addition in ledger.history}
        for lot in ledger.lots:
            fits = getattr(lot, f"is_{query['status']}")(now)
            if fits and _is_wanted(additions[lot.id], query):
                rows.append((lot, subledger, additions[lot.id]))
    wanted: str = query.get("sort", "")
    if wanted:
        end = datetime.max.replace(tzinfo=timezone.utc)
        name = "starts" if wanted.endswith("startDate") else "expires"
        rows.sort(
            key=lambda row: (getattr(row[0], name) or end, row[0].id),
            reverse=wanted.startswith("-"),
        )
    shown, more = paginate(rows, query)
    views = (
        render_points_row(holder, subledger, addition, lot.points)
        for lot, subledger, addition in shown
    )
    return Result(build_page(views, more))


def _list_ledgers(
    store: Store, holder: Holder, query: Mapping[str, Any]
) -> Iterator[tuple[str, Ledger]]:
    """Yield the ledgers that ``subledgerId`` names, one or several; without it, all."""
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
