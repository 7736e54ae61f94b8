"""Loyalty programs as CSV files: transactions, balances, tiers, join dates and cards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..loyalty import ledgers
from ..loyalty.accounts import join_date, ledger_now
from ..loyalty.ledgers import Balance
from ..loyalty.tiers import tier_expiry
from ..state.account import Application
from ..state.records.loyalty import Card, Ledger, Program, Transaction
from ..support.errors import ApiError
from .base import is_within
from .csv_exports import Columns, export
from .loyalty_holders import (
    Holder,
    find_card_holder,
    find_profile_holder,
    find_program,
    list_holders,
)
from .loyalty_rows import render_transaction_row
from .registry import Invocation, Result, operation


@dataclass(frozen=True)
class _Entry:
    """A transaction in a ledger."""

    holder: Holder
    subledger: str
    transaction: Transaction


@operation("exportLoyaltyLedger")
def export_profile_ledger(application: Application, invocation: Invocation) -> Result:
    return _export_ledger(application, invocation, find_profile_holder(application, invocation))


@operation("exportLoyaltyCardLedger")
def export_card_ledger(application: Application, invocation: Invocation) -> Result:
    return _export_ledger(application, invocation, find_card_holder(application, invocation))


def _export_ledger(application: Application, invocation: Invocation, holder: Holder) -> Result:
    entries = (
        _Entry(holder, subledger, transaction)
        for subledger, ledger in holder.ledgers(application.store).items()
        for transaction in ledger.history
        if is_within(transaction.created, invocation.query, "rangeEnd", "rangeStart")
    )
    columns = _LEDGER if holder.card is None else _CARD_LEDGER
    return export(application, invocation, columns, entries, "LoyaltyLedgerLog")


def _read_flags(entry: _Entry) -> object:
    return render_transaction_row(entry.holder, entry.subledger, entry.transaction).get("flags")


_LEDGER: Columns[_Entry] = {
    "customerprofileid": lambda entry: entry.holder.id,
    "customersessionid": lambda entry: entry.transaction.session_id,
    "rulesetid": lambda entry: entry.transaction.ruleset_id or None,
    "rulename": lambda entry: entry.transaction.rule_name,
    "programid": lambda entry: entry.holder.program.id,
    "type": lambda entry: entry.transaction.kind,
    "name": lambda entry: entry.transaction.name,
    "subledgerid": lambda entry: entry.subledger,
    "startdate": lambda entry: entry.transaction.starts,
    "expirydate": lambda entry: entry.transaction.expires,
    "id": lambda entry: entry.transaction.id,
    "created": lambda entry: entry.transaction.created,
    "amount": lambda entry: entry.transaction.points,
    "archived": lambda entry: False,
    "campaignid": lambda entry: entry.transaction.campaign_id or None,
    "flags": _read_flags,
    "transactionUUID": lambda entry: entry.transaction.uuid,
}

_CARD_LEDGER: Columns[_Entry] = {
    **_LEDGER,
    "customerprofileid": lambda entry: entry.transaction.profile_id,
    "cardidentifier": lambda entry: entry.holder.id,
}
"""The columns of a card's file are not documented: those of a profile's, and the card."""


@dataclass(frozen=True)
class _HeldLedger:
    """A ledger of a holder, with its balance."""

    holder: Holder
    subledger: str
    ledger: Ledger
    balance: Balance


_BALANCES: dict[str, Callable[[_HeldLedger], object]] = {
    "currentBalance": lambda held: held.balance.active,
    "pendingBalance": lambda held: held.balance.pending,
    "expiredBalance": lambda held: held.balance.expired,
    "spentBalance": lambda held: held.balance.spent,
    "negativeBalance": lambda held: held.balance.negative,
}


@operation("exportLoyaltyBalances", "exportLoyaltyBalance")
def export_profile_balances(application: Application, invocation: Invocation) -> Result:
    """Export the balances at ``endDate``; the tier is always that of now."""
    program = _find_kind(application, invocation, card_based=False)
    columns: Columns[_HeldLedger] = {
        "loyaltyProgramID": lambda held: program.id,
        "loyaltySubledger": lambda held: held.subledger,
        "profileIntegrationID": lambda held: held.holder.id,
        **_choose_balances(invocation),
        "currentTier": lambda held: held.ledger.tier,
    }
    held = _list_held(application, invocation, program)
    return export(application, invocation, columns, held, "LoyaltyLedger")


@operation("exportLoyaltyCardBalances")
def export_card_balances(application: Application, invocation: Invocation) -> Result:
    program = _find_kind(application, invocation, card_based=True)
    columns: Columns[_HeldLedger] = {
        "loyaltyProgramID": lambda held: program.id,
        "loyaltySubledger": lambda held: held.subledger,
        "cardIdentifier": lambda held: held.holder.id,
        "cardState": lambda held: held.holder.card and held.holder.card.status,
        **_choose_balances(invocation),
    }
    held = _list_held(application, invocation, program)
    return export(application, invocation, columns, held, "LoyaltyLedger")


def _choose_balances(invocation: Invocation) -> Columns[_HeldLedger]:
    """Return the columns of balances; those that ``balances`` does not name stay empty."""
    wanted = invocation.query.get("balances")
    names = _BALANCES.keys() if not wanted else {"currentBalance", *wanted.split(",")}
    return {name: read if name in names else lambda held: None for name, read in _BALANCES.items()}


def _list_held(
    application: Application, invocation: Invocation, program: Program
) -> Iterator[_HeldLedger]:
    store, now = application.store, application.clock()
    at = invocation.query.get("endDate", now)
    for holder in list_holders(store, program):
        for subledger, ledger in holder.ledgers(store).items():
            balance = ledgers.balance(ledgers.ledger_at(ledger, at), at)
            current = ledger_now(store, holder.account(subledger), now)
            yield _HeldLedger(holder, subledger, current, balance)


@operation("exportCustomersTiers")
def export_tiers(application: Application, invocation: Invocation) -> Result:
    """Export who is in a tier; ledgers without tier are left out."""
    program, query = find_program(application, invocation), invocation.query
    subledgers, tiers = _read_list(query, "subledgerIds"), _read_list(query, "tierNames")
    held = (
        held
        for held in _list_held(application, invocation, program)
        if held.ledger.tier
        and (not subledgers or held.subledger in subledgers)
        and (not tiers or held.ledger.tier in tiers)
    )

    def read_expiry(held: _HeldLedger) -> object:
        account = held.holder.account(held.subledger)
        joined = join_date(application.store, account, application.clock())
        return tier_expiry(program, held.ledger, joined)

    columns: Columns[_HeldLedger] = {
        "programid": lambda held: program.id,
        "subledgerid": lambda held: held.subledger,
        "customerprofileid": lambda held: held.holder.id,
        "tiername": lambda held: held.ledger.tier,
        "startdate": lambda held: held.ledger.tier_since,
        "expirydate": read_expiry,
    }
    return export(application, invocation, columns, held)


def _read_list(query: object, name: str) -> list[str]:
    """Return the members of a list that may be given repeatedly or joined by commas."""
    assert isinstance(query, dict)
    return [part for text in query.get(name) or () for part in text.split(",")]


@operation("exportLoyaltyJoinDates")
def export_join_dates(application: Application, invocation: Invocation) -> Result:
    """Export who joined, by themselves or by points, and when."""
    program = _find_kind(application, invocation, card_based=False)
    store, now = application.store, application.clock()
    ids = [holder.id for holder in list_holders(store, program)]
    ids += [id for program_id, id in store.joins if program_id == program.id]
    dates = [
        (id, join_date(store, Holder(program, id).account(), now)) for id in dict.fromkeys(ids)
    ]
    columns: Columns[tuple[str, object]] = {
        "loyaltyProgramID": lambda joined: program.id,
        "profileIntegrationID": lambda joined: joined[0],
        "joinDate": lambda joined: joined[1],
    }
    return export(application, invocation, columns, (entry for entry in dates if entry[1]))


@operation("exportLoyaltyCards")
def export_cards(application: Application, invocation: Invocation) -> Result:
    program = _find_kind(application, invocation, card_based=True)
    query = invocation.query
    cards = (
        card
        for card in application.store.cards.values()
        if card.program_id == program.id
        and query.get("batchId", card.batch_id) == card.batch_id
        and is_within(card.created, query, "createdBefore", "createdAfter")
    )
    columns: Columns[Card] = {
        "identifier": lambda card: card.identifier,
        "created": lambda card: card.created,
        "status": lambda card: card.status,
        "userpercardlimit": lambda card: program.definition.users_per_card,
        "customerprofileids": lambda card: ";".join(
            profile.integration_id for profile in card.profiles
        ),
        "blockreason": lambda card: card.block_reason,
        "generated": lambda card: card.generated,
        "batchid": lambda card: card.batch_id,
    }
    return export(application, invocation, columns, cards)


def _find_kind(application: Application, invocation: Invocation, card_based: bool) -> Program:
    """Return the program that the path names.

    Raises:
        ApiError: 404: there is no such program. 400: it is of the other kind.
    """
    program = find_program(application, invocation)
    if program.definition.card_based != card_based:
        place = "profiles" if card_based else "loyalty cards"
        raise ApiError(400, f"The points of this program are on {place}")
    return program
