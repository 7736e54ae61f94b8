"""Balances of loyalty ledgers, at any time.

With a ``subledgerId`` the response has only the balance of that ledger; ``""`` is the main one.
"""

from __future__ import annotations

from collections.abc import Collection
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
from .loyalty_holders import Holder, find_card_holder, find_profile_holder
from .loyalty_rows import render_ledger_entry
from .registry import Invocation, Result, operation


@operation("getLoyaltyBalances", "getLoyaltyLedgerBalances")
def get_balances(application: Application, invocation: Invocation) -> Result:
    wanted = {invocation.query["subledgerId"]} if "subledgerId" in invocation.query else None
    return Result(
        _render_balances(
            application, find_profile_holder(application, invocation), invocation, wanted
        )
    )


@operation("getLoyaltyCardBalances")
def get_card_balances(application: Application, invocation: Invocation) -> Result:
    holder = find_card_holder(application, invocation)
    wanted = invocation.query.get("subledgerId") or None
    view = _render_balances(application, holder, invocation, wanted)
    assert holder.card is not None
    view["profiles"] = [
        {"integrationId": profile.integration_id, "timestamp": write_time(profile.at)}
        for profile in holder.card.profiles
    ]
    return Result(view)


def _render_balances(
    application: Application, holder: Holder, invocation: Invocation, wanted: Collection[str] | None
) -> Json:
    at = invocation.query.get("endDate", application.clock())
    view: Json = {"subledgerBalances": {}}
    for subledger, ledger in holder.ledgers(application.store).items():
        if wanted is not None and subledger not in wanted:
            continue
        balance = _render_balance(ledger, at)
        if invocation.query.get("includeTiers", False):
            balance.update(_render_tiers(application, holder, subledger, ledger, at))
        if invocation.query.get("includeProjectedTier", False):
            balance.update(_render_projection(holder, ledger, at))
        if subledger:
            view["subledgerBalances"][subledger] = balance
        else:
            view["balance"] = balance
    return view


def _render_balance(ledger: Ledger, at: datetime) -> Json:
    """Return the schema ``LoyaltyBalance``."""
    balance = ledgers.balance(ledgers.ledger_at(ledger, at), at)
    return {
        "activePoints": balance.active,
        "pendingPoints": balance.pending,
        "spentPoints": balance.spent,
        "expiredPoints": balance.expired,
        "negativePoints": balance.negative,
    }


def _render_tiers(
    application: Application, holder: Holder, subledger: str, ledger: Ledger, at: datetime
) -> Json:
    """Return the members about the current and the next tier, as far as there are any."""
    program = holder.program
    joined = join_date(application.store, holder.account(subledger), at)
    ledger = followed(program, ledgers.ledger_at(ledger, at), at, joined)
    view = {}
    tier = views.render_tier(program, ledger, joined)
    if tier is not None:
        view["currentTier"] = tier
    tiers = sorted_tiers(program)
    names = [tier.name for tier in tiers]
    above = tiers[names.index(ledger.tier) + 1 :] if ledger.tier in names else tiers
    if above:
        missing = EXACT.subtract(Decimal(above[0].min_points), ledgers.active_points(ledger, at))
        view["nextTierName"] = above[0].name
        view["pointsToNextTier"] = max(missing, Decimal(0))
    return view


def _render_projection(holder: Holder, ledger: Ledger, at: datetime) -> Json:
    """Return the tier for the points that are active at ``endDate``."""
    points = ledgers.active_points(ledgers.ledger_at(ledger, at), at)
    reached = [tier for tier in sorted_tiers(holder.program) if Decimal(tier.min_points) <= points]
    projection: Json = {"projectedActivePoints": points}
    if reached:
        projection["projectedTierName"] = reached[-1].name
        projection["stayInTierPoints"] = Decimal(0)
    return {"projectedTier": projection}


@operation("getLoyaltyPoints")
def get_points(application: Application, invocation: Invocation) -> Result:
    """Return all ledgers with their transactions."""
    holder, now = find_profile_holder(application, invocation), application.clock()
    views = {
        subledger: _render_ledger(holder, subledger, ledger, now)
        for subledger, ledger in holder.ledgers(application.store).items()
    }
    return Result({"ledger": views.pop(""), "subLedgers": views})


def _render_ledger(holder: Holder, subledger: str, ledger: Ledger, now: datetime) -> Json:
    """Return the schema ``LoyaltySubLedger``."""
    balance = ledgers.balance(ledger, now)
    ledger = ledgers.settled(ledger, now)
    additions = {addition.id: addition for addition in ledger.history}

    def unused(status: str) -> list[Json]:
        return [
            render_ledger_entry(holder, subledger, additions[lot.id], lot.points)
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
            render_ledger_entry(holder, subledger, transaction, transaction.points)
            for transaction in ledger.history
        ],
        "activePoints": unused("active"),
        "pendingPoints": unused("pending"),
        "expiredPoints": unused("expired"),
        "expiringPoints": [],
    }
