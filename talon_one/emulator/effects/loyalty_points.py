"""The loyalty effects: points that are added or deducted, and when they expire."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

from .. import campaigns as definitions
from ..loyalty.accounts import Account, ledger_now, timing
from ..loyalty.ledgers import active_points
from ..rules.rule import CannotApply, Firing
from ..state.records.loyalty import Ledger
from ..support.amounts import ZERO
from ..support.durations import read_duration
from ..support.exact_json import EXACT, Json
from ..support.times import write_time
from .discounts import Props

_TRANSACTIONS = uuid.UUID("0a7d1c51-7a1e-5f0e-8f3c-3d6b1f1f6a10")


def add_loyalty_points(firing: Firing, effect: definitions.AddLoyaltyPoints) -> Props:
    """One effect, or one for each unit."""
    account = _account(firing, effect.program, effect.subledger)
    program = account.program
    when = timing(program, firing.scene.at, effect.pending, effect.validity)
    for place, desired in _amounts(firing, effect):
        if desired <= 0:
            continue
        firing.count("createLoyaltyPointsEffect")
        value = firing.granted("createLoyaltyPoints", desired, effect.partial)
        props: Json = {
            "name": effect.name or firing.rule_name,
            "programId": program.id,
            "subLedgerId": effect.subledger,
            "value": value,
            "recipientIntegrationId": firing.scene.profile_id,
            "transactionUUID": _uuid(firing),
            **place,
            **firing.desired("desiredValue", desired, value, effect.partial),
        }
        if isinstance(when.starts, datetime):
            props["startDate"] = write_time(when.starts)
        if when.starts == "on_action":
            props["awaitsActivation"] = True
            props["validityDuration"] = when.validity or "unlimited"
        if isinstance(when.expires, datetime):
            props["expiryDate"] = write_time(when.expires)
        if program.definition.card_based:
            props["cardIdentifier"] = account.holder
        yield "addLoyaltyPoints", props


def _amounts(
    firing: Firing, effect: definitions.AddLoyaltyPoints
) -> Iterator[tuple[Json, Decimal]]:
    """The points, each with the unit that they are for."""
    if effect.per_item is None:
        yield {}, _points(effect, firing.scene.totals.total)
        return
    for unit in firing.scene.units:
        if effect.per_item.include(unit.item):
            place = {"cartItemPosition": unit.position, "cartItemSubPosition": unit.sub_position}
            yield place, _points(effect, unit.price)


def _points(effect: definitions.AddLoyaltyPoints, amount: Decimal) -> Decimal:
    if effect.points is not None:
        return Decimal(effect.points)
    return EXACT.multiply(amount, Decimal(effect.points_per_unit or 0))


def deduct_loyalty_points(firing: Firing, effect: definitions.DeductLoyaltyPoints) -> Props:
    """One effect."""
    account = _account(firing, effect.program, effect.subledger)
    value = (
        firing.session_number(effect.attribute) if effect.attribute else Decimal(effect.points or 0)
    )
    if value <= 0:
        raise CannotApply("there are no points to deduct")
    scene = firing.scene
    spent = firing.tally.points.get((account.program.id, effect.subledger), ZERO)
    there = active_points(ledger_now(scene.store, account, scene.at), scene.at)
    if EXACT.subtract(there, spent) < value:
        raise CannotApply("the customer has too few points")
    firing.count("redeemLoyaltyPointsEffect")
    firing.granted("redeemLoyaltyPoints", value, partial=False)
    props: Json = {
        "ruleTitle": firing.rule_name,
        "programId": account.program.id,
        "subLedgerId": effect.subledger,
        "value": value,
        "transactionUUID": _uuid(firing),
        "name": effect.name or firing.rule_name,
    }
    if account.program.definition.card_based:
        props["cardIdentifier"] = account.holder
    yield "deductLoyaltyPoints", props


def extend_expiry(firing: Firing, effect: definitions.ExtendLoyaltyPointsExpiryDate) -> Props:
    """One effect, unless no points expire."""
    account = _account(firing, effect.program, effect.subledger)
    ledger = ledger_now(firing.scene.store, account, firing.scene.at)
    duration = read_duration(effect.by)
    dates = {
        id: duration.after(expires) for id, expires in _expiring(ledger, firing.scene.at).items()
    }
    yield (
        "extendLoyaltyPointsExpiryDate",
        {
            "programId": account.program.id,
            "subLedgerId": effect.subledger,
            "extensionDuration": effect.by,
            "affectedTransactions": _moves(ledger, dates),
        },
    )


def set_expiry(firing: Firing, effect: definitions.SetLoyaltyPointsExpiryDate) -> Props:
    """One effect; it is for points that never expire, too."""
    account = _account(firing, effect.program, effect.subledger)
    ledger = ledger_now(firing.scene.store, account, firing.scene.at)
    dates = {lot.id: effect.to for lot in ledger.lots if not lot.is_expired(firing.scene.at)}
    yield (
        "setLoyaltyPointsExpiryDate",
        {
            "programId": account.program.id,
            "subLedgerId": effect.subledger,
            "newExpiryDate": write_time(effect.to),
            "affectedTransactions": _moves(ledger, dates),
        },
    )


def _expiring(ledger: Ledger, at: datetime) -> dict[int, datetime]:
    """The expiry dates of active and pending points, by the transaction's id."""
    return {
        lot.id: lot.expires
        for lot in ledger.lots
        if lot.expires is not None and not lot.is_expired(at)
    }


def _moves(ledger: Ledger, dates: dict[int, datetime]) -> list[Json]:
    """Schema `LoyaltyLedgerEntryExpiryDateChange`, for each transaction."""
    expires = {lot.id: lot.expires for lot in ledger.lots}
    moves = []
    for transaction in ledger.history:
        if transaction.id in dates:
            move = {
                "transactionUUID": transaction.uuid,
                "newExpiryDate": write_time(dates[transaction.id]),
            }
            before = expires[transaction.id]
            if before is not None:
                move["previousExpiryDate"] = write_time(before)
            moves.append(move)
    return moves


def _account(firing: Firing, program: str, subledger: str) -> Account:
    account = firing.scene.account(firing.scene.programs[program], subledger)
    if account is None:
        raise CannotApply("there is no profile or loyalty card")
    return account


def _uuid(firing: Firing) -> str:
    """The same for the same update of the same session, whether dry or not."""
    number, session = firing.tally.transactions, firing.scene.session
    origin = (
        f"{session.update_count}/{number}/{session.integration_id}"
        if session
        else f"event {firing.scene.store.next_id('event')}/{number}"
    )
    return str(uuid.uuid5(_TRANSACTIONS, origin))
