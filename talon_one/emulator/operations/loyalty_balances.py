"""Balances of loyalty ledgers, at any time.

With a `subledgerId` the answer has the balance of that ledger alone; `""` is the main one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from decimal import Decimal

from .. import views
from ..loyalty import ledgers
from ..loyalty.accounts import join_date
from ..loyalty.tiers import followed, sorted_tiers
from ..state.account import Application
from ..state.records.loyalty import Ledger
from ..support.exact_json import EXACT, Json
from ..support.times import write_time
from .call import Answer, Call, Handler
from .loyalty_holders import Holder, card_of_path, profile_of_path
from .loyalty_rows import ledger_entry


def get_balances(application: Application, call: Call) -> Answer:
    """`GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/balances`, and
    `.../ledger_balances` of the Management API."""
    wanted = {call.query["subledgerId"]} if "subledgerId" in call.query else None
    return Answer(_balances(application, profile_of_path(application, call), call, wanted))


def get_card_balances(application: Application, call: Call) -> Answer:
    """`GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/balances`."""
    holder = card_of_path(application, call)
    wanted = call.query.get("subledgerId") or None
    view = _balances(application, holder, call, wanted)
    assert holder.card is not None
    view["profiles"] = [
        {"integrationId": each.integration_id, "timestamp": write_time(each.at)}
        for each in holder.card.profiles
    ]
    return Answer(view)


def _balances(
    application: Application, holder: Holder, call: Call, wanted: Collection[str] | None
) -> Json:
    at = call.query.get("endDate", application.clock())
    view: Json = {"subledgerBalances": {}}
    for subledger, ledger in holder.ledgers(application.store).items():
        if wanted is not None and subledger not in wanted:
            continue
        balance = _balance(ledger, at)
        if call.query.get("includeTiers", False):
            balance.update(_tiers(application, holder, subledger, ledger, at))
        if call.query.get("includeProjectedTier", False):
            balance.update(_projection(holder, ledger, at))
        if subledger:
            view["subledgerBalances"][subledger] = balance
        else:
            view["balance"] = balance
    return view


def _balance(ledger: Ledger, at: datetime) -> Json:
    """Schema `LoyaltyBalance`."""
    balance = ledgers.balance(ledgers.ledger_at(ledger, at), at)
    return {
        "activePoints": balance.active,
        "pendingPoints": balance.pending,
        "spentPoints": balance.spent,
        "expiredPoints": balance.expired,
        "negativePoints": balance.negative,
    }


def _tiers(
    application: Application, holder: Holder, subledger: str, ledger: Ledger, at: datetime
) -> Json:
    """The current tier and the next one, as far as there are any."""
    program = holder.program
    joined = join_date(application.store, holder.account(subledger), at)
    ledger = followed(program, ledgers.ledger_at(ledger, at), at, joined)
    view = {}
    tier = views.tier(program, ledger, joined)
    if tier is not None:
        view["currentTier"] = tier
    tiers = sorted_tiers(program)
    names = [each.name for each in tiers]
    above = tiers[names.index(ledger.tier) + 1 :] if ledger.tier in names else tiers
    if above:
        missing = EXACT.subtract(Decimal(above[0].min_points), ledgers.active_points(ledger, at))
        view["nextTierName"] = above[0].name
        view["pointsToNextTier"] = max(missing, Decimal(0))
    return view


def _projection(holder: Holder, ledger: Ledger, at: datetime) -> Json:
    """The tier that the points would give that are active at `endDate`."""
    points = ledgers.active_points(ledgers.ledger_at(ledger, at), at)
    reached = [each for each in sorted_tiers(holder.program) if Decimal(each.min_points) <= points]
    projection: Json = {"projectedActivePoints": points}
    if reached:
        projection["projectedTierName"] = reached[-1].name
        projection["stayInTierPoints"] = Decimal(0)
    return {"projectedTier": projection}


def get_points(application: Application, call: Call) -> Answer:
    """`GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}`: all ledgers whole."""
    holder, now = profile_of_path(application, call), application.clock()
    views = {
        subledger: _whole(holder, subledger, ledger, now)
        for subledger, ledger in holder.ledgers(application.store).items()
    }
    return Answer({"ledger": views.pop(""), "subLedgers": views})


def _whole(holder: Holder, subledger: str, ledger: Ledger, now: datetime) -> Json:
    """Schema `LoyaltySubLedger`."""
    balance = ledgers.balance(ledger, now)
    ledger = ledgers.settled(ledger, now)
    additions = {each.id: each for each in ledger.history}

    def unused(status: str) -> list[Json]:
        return [
            ledger_entry(holder, subledger, additions[lot.id], lot.points)
            for lot in ledger.lots
            if getattr(lot, f"is_{status}")(now)
        ]

    return {
        "total": balance.active,
        "totalActivePoints": balance.active,
        "totalPendingPoints": balance.pending,
        "totalSpentPoints": balance.spent,
        "totalExpiredPoints": balance.expired,
        "totalNegativePoints": balance.negative,
        "transactions": [
            ledger_entry(holder, subledger, each, each.points) for each in ledger.history
        ],
        "activePoints": unused("active"),
        "pendingPoints": unused("pending"),
        "expiredPoints": unused("expired"),
        "expiringPoints": [],
    }


OPERATIONS: Mapping[str, Handler] = {
    "getLoyaltyBalances": get_balances,
    "getLoyaltyCardBalances": get_card_balances,
    "getLoyaltyLedgerBalances": get_balances,
    "getLoyaltyPoints": get_points,
}
