"""Entries of loyalty ledgers in responses; each schema has its own names."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ..state.records.loyalty import Transaction
from ..support.amounts import add_up
from ..support.exact_json import Json
from ..support.times import write_time
from .loyalty_holders import Holder


def _render_time(time: datetime | str) -> str:
    """Return a time, or the word instead of one: ``immediate``, ``on_action``, ``unlimited``."""
    return time if isinstance(time, str) else write_time(time)


def render_points_row(
    holder: Holder, subledger: str, transaction: Transaction, points: Decimal
) -> Json:
    """Return ``LedgerPointsEntryIntegrationAPI`` or ``CardLedgerPointsEntryIntegrationAPI``."""
    row = {
        "id": transaction.id,
        "transactionUUID": transaction.uuid,
        "created": write_time(transaction.created),
        "programId": holder.program.id,
        "name": transaction.name,
        "startDate": _render_time(transaction.starts),
        "expiryDate": _render_time(transaction.expires),
        "subledgerId": subledger,
        "amount": points,
    }
    if transaction.session_id:
        row["customerSessionId"] = transaction.session_id
    if transaction.validity:
        row["validityDuration"] = transaction.validity
    if holder.card is not None and transaction.profile_id:
        row["customerProfileID"] = transaction.profile_id
    return row


def render_transaction_row(holder: Holder, subledger: str, transaction: Transaction) -> Json:
    """Return ``LedgerTransactionLogEntryIntegrationAPI`` or its twin for cards."""
    row = render_points_row(holder, subledger, transaction, transaction.points)
    row["type"] = transaction.kind
    if transaction.campaign_id:
        row["rulesetId"] = transaction.ruleset_id
        row["ruleName"] = transaction.rule_name
    if transaction.kind == "subtraction":
        taken = add_up(points for _, points in transaction.parts)
        row["flags"] = {"createsNegativeBalance": taken < transaction.points}
    if holder.card is not None:
        row["cardIdentifier"] = holder.id
    return row


def render_card_log_row(holder: Holder, subledger: str, transaction: Transaction) -> Json:
    """Return the schema ``CardLedgerTransactionLogEntry``."""
    row = render_points_row(holder, subledger, transaction, transaction.points)
    for name in ("validityDuration", "customerProfileID"):
        row.pop(name, None)
    return {**row, "type": transaction.kind, "cardIdentifier": holder.id}


def render_program_row(holder: Holder, subledger: str, transaction: Transaction) -> Json:
    """Return the schema ``LoyaltyProgramTransaction``."""
    row = render_transaction_row(holder, subledger, transaction)
    row.pop("customerProfileID", None)
    profile_id = transaction.profile_id if holder.card is not None else holder.id
    if profile_id:
        row["customerProfileId"] = profile_id
    if transaction.campaign_id:
        row["campaignId"] = transaction.campaign_id
    return row


def render_ledger_entry(
    holder: Holder, subledger: str, transaction: Transaction, points: Decimal
) -> Json:
    """Return the schema ``LoyaltyLedgerEntry``."""
    entry = {
        "created": write_time(transaction.created),
        "programID": holder.program.id,
        "type": transaction.kind,
        "amount": points,
        "name": transaction.name,
        "subLedgerID": subledger,
    }
    if isinstance(transaction.starts, datetime):
        entry["startDate"] = write_time(transaction.starts)
    if isinstance(transaction.expires, datetime):
        entry["expiryDate"] = write_time(transaction.expires)
    if transaction.session_id:
        entry["customerSessionID"] = transaction.session_id
    if transaction.validity:
        entry["validityDuration"] = transaction.validity
    if holder.card is None:
        entry["customerProfileID"] = holder.id
    else:
        entry["cardID"] = holder.card.id
    return entry
