"""Bookings, tiers and expiring points."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from .. import views
from ..loyalty.accounts import LedgerKey, join_date, ledger_now, put_ledger
from ..loyalty.ledgers import active_points
from ..loyalty.tiers import followed, sorted_tiers, tier_expiry
from ..state.records.loyalty import Ledger, Transaction
from ..state.store import USER_ID, Store
from ..support.amounts import ZERO
from ..support.exact_json import EXACT, Json
from ..support.times import write_time
from .kinds import Occurrence

EMPLOYEE = "Emulator"
"""The name of the user behind the Management API."""

Ledgers = Mapping[str, Ledger]


def find_ledger_changes(store: Store, now: datetime) -> Iterator[Occurrence]:
    """Yield what the drafts of a store say about bookings, activations and tiers."""
    booked_before = _last_transaction(store)
    changes: Any = store.ledgers
    for (program_id, holder), before, after in changes.changes():
        for subledger, ledger in (after or {}).items():
            old = (before or {}).get(subledger, Ledger())
            if ledger == old:
                continue
            key = LedgerKey(store.programs[program_id], holder, subledger)
            booked = [
                entry
                for entry in ledger.history
                if entry.id > booked_before and entry.origin != "import"
            ]
            yield from _report_bookings(store, key, booked, ledger, now)
            if not key.program.definition.card_based:
                yield from _report_activations(key, old, ledger)
                yield from _report_tier(store, key, old, ledger, now)


def _last_transaction(store: Store) -> int:
    """Return the id of the last transaction before the drafts."""
    ids: Any = store.ids
    for name, before, _ in ids.changes():
        if name == "transaction":
            return before or 0
    return store.ids.get("transaction", 0)


def _report_bookings(
    store: Store, key: LedgerKey, booked: list[Transaction], ledger: Ledger, now: datetime
) -> Iterator[Occurrence]:
    card = "Card" if key.program.definition.card_based else ""
    name = key.program.definition.name
    sessions: dict[str, list[Json]] = {}
    for entry in booked:
        action = _render_action(entry)
        direction = "Added" if entry.kind == "addition" else "Deducted"
        content = {**_render_origin(store, key, entry), **action}
        yield Occurrence(f"Loyalty{card}Points{direction}", content, name)
        sessions.setdefault(entry.session_id, []).append(action)
    last = {entry.session_id: entry for entry in booked}
    for session_id, actions in sessions.items():
        content = {
            **_render_origin(store, key, last[session_id]),
            "Actions": actions,
            "CurrentPoints": active_points(ledger, now),
        }
        yield Occurrence(f"Loyalty{card}AddedDeductedPointsBalances", content, name)


def _render_action(entry: Transaction) -> Json:
    view = {
        "Amount": entry.points,
        "Operation": entry.kind,
        "Reason": entry.name or entry.rule_name,
        "TransactionUUID": entry.uuid,
    }
    if isinstance(entry.starts, datetime):
        view["StartDate"] = write_time(entry.starts)
    if isinstance(entry.expires, datetime):
        view["ExpiryDate"] = write_time(entry.expires)
    return view


def _render_origin(store: Store, key: LedgerKey, entry: Transaction) -> Json:
    by_rule = entry.origin == "session"
    return {
        "LoyaltyProgramID": key.program.id,
        "SubledgerID": key.subledger,
        "SessionIntegrationID": entry.session_id,
        "TypeOfChange": "rule_engine" if by_rule else "management_api",
        "EmployeeName": "" if by_rule else EMPLOYEE,
        "UserID": 0 if by_rule else USER_ID,
        **_render_holder(store, key),
    }


def _render_holder(store: Store, key: LedgerKey) -> Json:
    if not key.program.definition.card_based:
        return {"ProfileIntegrationID": key.holder}
    return {
        "CardIdentifier": key.holder,
        "UsersPerCardLimit": key.program.definition.users_per_card,
        "ProfileIntegrationIDs": _profiles_of(store, key),
    }


def _profiles_of(store: Store, key: LedgerKey) -> list[str]:
    card = store.cards.get(key.owner)
    return [] if card is None else [profile.integration_id for profile in card.profiles]


def _report_activations(key: LedgerKey, before: Ledger, after: Ledger) -> Iterator[Occurrence]:
    """Yield points that awaited an action and became active by it."""
    waiting = {lot.id for lot in before.lots if lot.starts is None}
    for lot in after.lots:
        if lot.id in waiting and lot.starts is not None:
            yield _report_active(key, after, lot.id)


def _report_active(key: LedgerKey, ledger: Ledger, id: int) -> Occurrence:
    entry = next(entry for entry in ledger.history if entry.id == id)
    lot = next(lot for lot in ledger.lots if lot.id == id)
    content = {
        "CustomerProfileID": key.holder,
        "LoyaltyProgramID": key.program.id,
        "SubledgerID": key.subledger,
        "Points": lot.points,
        "SessionIntegrationID": entry.session_id,
    }
    if lot.starts is not None:
        content["ActiveOn"] = write_time(lot.starts)
    if lot.expires is not None:
        content["ExpireOn"] = write_time(lot.expires)
    name = key.program.definition.name
    return Occurrence("LoyaltyPointsPendingToActive", content, name, key=("activated", id))


def _report_tier(
    store: Store, key: LedgerKey, before: Ledger, after: Ledger, now: datetime
) -> Iterator[Occurrence]:
    names = ["", *(tier.name for tier in sorted_tiers(key.program))]
    if before.tier == after.tier:
        return
    content = _render_tier(store, key, after, now)
    content["TimestampOfTierChange"] = write_time(after.tier_since or now)
    if before.tier:
        content["OldTier"] = before.tier
    if names.index(after.tier) < names.index(before.tier):
        yield Occurrence("TierDowngrade", content, key.program.definition.name)
        return
    view = views.render_tiers(key.program, after, now, join_date(store, key, now))
    if "nextTierName" in view:
        content["NextTier"] = view["nextTierName"]
        content["PointsRequiredToTheNextTier"] = view["pointsToNextTier"]
    yield Occurrence("TierUpgrade", content, key.program.definition.name)


def _render_tier(store: Store, key: LedgerKey, ledger: Ledger, now: datetime) -> Json:
    expiry = tier_expiry(key.program, ledger, join_date(store, key, now))
    return {
        "CustomerProfileID": key.holder,
        "LoyaltyProgramID": key.program.id,
        "SubledgerID": key.subledger,
        "CurrentPoints": active_points(ledger, now),
        "CurrentTier": ledger.tier,
        "TierExpirationDate": None if expiry is None else write_time(expiry),
    }


def move_tiers(store: Store, now: datetime) -> None:
    """Store the ledgers whose tier has changed since they were last stored."""
    for key, ledger in _all_ledgers(store):
        if key.program.definition.tiers and ledger_now(store, key, now).tier != ledger.tier:
            put_ledger(store, key, ledger_now(store, key, now), now)


def _all_ledgers(store: Store) -> list[tuple[LedgerKey, Ledger]]:
    return [
        (LedgerKey(store.programs[program_id], holder, subledger), ledger)
        for (program_id, holder), ledgers in store.ledgers.items()
        for subledger, ledger in ledgers.items()
    ]


def find_activated_points(store: Store, since: datetime, now: datetime) -> Iterator[Occurrence]:
    """Yield points whose pending time ended after ``since``."""
    for key, ledger in _all_ledgers(store):
        if key.program.definition.card_based:
            continue
        created = {entry.id: entry.created for entry in ledger.history}
        for lot in ledger.lots:
            if (
                lot.starts is not None
                and created[lot.id] < lot.starts
                and since < lot.starts <= now
            ):
                yield _report_active(key, ledger, lot.id)


def find_expiring_points(
    store: Store, notice: timedelta, since: datetime, now: datetime
) -> Iterator[Occurrence]:
    """Yield points that expire at a notice whose time came after ``since``, by the day."""
    for key, ledger in _all_ledgers(store):
        days: dict[str, Decimal] = {}
        for lot in ledger.lots:
            if lot.expires is not None and since < lot.expires - notice <= now:
                day = lot.expires.astimezone(timezone.utc).date().isoformat()
                days[day] = EXACT.add(days.get(day, ZERO), lot.points)
        card_based = key.program.definition.card_based
        for day, points in days.items():
            content: Json = {
                "ExpiryDate": day,
                "LoyaltyProgramID": key.program.id,
                "AmountOfExpiringPoints": points,
                "SubledgerID": key.subledger,
            }
            if card_based:
                content["CardIdentifier"] = key.holder
                content["UsersPerCardLimit"] = key.program.definition.users_per_card
                content["Profiles"] = _profiles_of(store, key)
            else:
                content["CustomerProfileID"] = key.holder
            kind = "LoyaltyCardPointsExpiring" if card_based else "LoyaltyPointsExpiring"
            yield Occurrence(kind, content, key.program.definition.name)


def find_ending_tiers(
    store: Store, notice: timedelta, since: datetime, now: datetime
) -> Iterator[Occurrence]:
    """Yield tiers that end, unless points are added, at a notice whose time came after ``since``."""
    for key, _ in _all_ledgers(store):
        program = key.program
        if program.definition.card_based or not program.definition.tiers:
            continue
        joined = join_date(store, key, now)
        ledger = ledger_now(store, key, now)
        end = tier_expiry(program, ledger, joined)
        if end is None or not since < end - notice <= now:
            continue
        then = followed(program, ledger, end, joined)
        tiers = sorted_tiers(program)
        names = ["", *(tier.name for tier in tiers)]
        if names.index(then.tier) >= names.index(ledger.tier):
            continue
        needed = Decimal(tiers[names.index(ledger.tier) - 1].min_points)
        content = _render_tier(store, key, ledger, now)
        lacking = EXACT.subtract(needed, active_points(ledger, end))
        content["PointsRequiredToRemain"] = max(lacking, ZERO)
        if then.tier:
            content["NextTier"] = then.tier
        yield Occurrence("TierWillDowngrade", content, program.definition.name)
