"""When loyalty points expire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ..campaigns.checks import check_duration, check_text, check_time
from ..loyalty import ledgers
from ..loyalty.accounts import ledger_now, put_ledger
from ..rules.booking import Booking
from ..rules.rule import RuleRun
from ..state.records.loyalty import Ledger
from ..support.durations import read_duration
from ..support.exact_json import Json
from ..support.times import read_time, write_time
from .base import EvaluatedEffects
from .ledgers import LedgerEffect, booked_ledger

__all__ = ["ExtendLoyaltyPointsExpiryDate", "SetLoyaltyPointsExpiryDate"]


class _ExpiryEffect(LedgerEffect, abstract=True):
    """An effect that changes the expiry dates of transactions."""

    @classmethod
    def book(cls, booking: Booking, effect: Json) -> None:
        key = booked_ledger(booking, effect["props"])
        dates = {
            change["transactionUUID"]: read_time(change["newExpiryDate"])
            for change in effect["props"]["affectedTransactions"]
        }
        ledger = ledger_now(booking.store, key, booking.now)
        unused = {lot.id for lot in ledger.lots if not lot.is_expired(booking.now)}
        times = {
            transaction.id: dates[transaction.uuid]
            for transaction in ledger.history
            if transaction.id in unused and transaction.uuid in dates
        }
        put_ledger(booking.store, key, ledgers.expiring(ledger, times), booking.now)


@dataclass(frozen=True)
class ExtendLoyaltyPointsExpiryDate(_ExpiryEffect):
    """Effect ``extendLoyaltyPointsExpiryDate``: active and pending points expire later.

    Points that never expire stay as they are.

    Attributes:
        program: The name of the loyalty program.
        by: A duration.
        subledger: Its id; empty for the main ledger.
    """

    program: str
    by: str
    subledger: str = ""

    effect_type = "extendLoyaltyPointsExpiryDate"

    def __post_init__(self) -> None:
        check_text(self, "program")
        check_text(self, "by")
        check_duration(self, "by")

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        key, at = self.ledger_key(run), run.context.at
        ledger = ledger_now(run.context.store, key, at)
        duration = read_duration(self.by)
        dates = {
            lot.id: duration.after(lot.expires)
            for lot in ledger.lots
            if lot.expires is not None and not lot.is_expired(at)
        }
        yield (
            self.effect_type,
            {
                "programId": key.program.id,
                "subLedgerId": self.subledger,
                "extensionDuration": self.by,
                "affectedTransactions": _changes(ledger, dates),
            },
        )


@dataclass(frozen=True)
class SetLoyaltyPointsExpiryDate(_ExpiryEffect):
    """Effect ``setLoyaltyPointsExpiryDate``: all active and pending points expire at a time.

    Points that never expire are among them.

    Attributes:
        program: The name of the loyalty program.
        to: The time.
        subledger: Its id; empty for the main ledger.
    """

    program: str
    to: datetime
    subledger: str = ""

    effect_type = "setLoyaltyPointsExpiryDate"

    def __post_init__(self) -> None:
        check_text(self, "program")
        check_time(self, "to")

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        key, at = self.ledger_key(run), run.context.at
        ledger = ledger_now(run.context.store, key, at)
        dates = {lot.id: self.to for lot in ledger.lots if not lot.is_expired(at)}
        yield (
            self.effect_type,
            {
                "programId": key.program.id,
                "subLedgerId": self.subledger,
                "newExpiryDate": write_time(self.to),
                "affectedTransactions": _changes(ledger, dates),
            },
        )


def _changes(ledger: Ledger, dates: Mapping[int, datetime]) -> list[Json]:
    """Return the changes of transactions (schema ``LoyaltyLedgerEntryExpiryDateChange``)."""
    expires = {lot.id: lot.expires for lot in ledger.lots}
    changes = []
    for transaction in ledger.history:
        if transaction.id in dates:
            change = {
                "transactionUUID": transaction.uuid,
                "newExpiryDate": write_time(dates[transaction.id]),
            }
            before = expires[transaction.id]
            if before is not None:
                change["previousExpiryDate"] = write_time(before)
            changes.append(change)
    return changes
