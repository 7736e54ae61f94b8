"""Balances, tiers and cards as the API shows them.

A tentative balance is that after the evaluated session closes; where none is, it is the balance.
Subledgers with nothing in them are left out, spent and expired points are always 0 here (docs).
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ..loyalty.accounts import LedgerKey, join_date, ledger_now
from ..loyalty.ledgers import Balance, active_points, balance
from ..loyalty.tiers import sorted_tiers, tier_expiry
from ..state.account import Application
from ..state.records.loyalty import Card, Ledger, Program
from ..state.store import Store
from ..support.amounts import ZERO
from ..support.exact_json import EXACT, Json
from ..support.times import write_time


def profile_loyalty(application: Application, profile_id: str) -> Json:
    """Schema `Loyalty`: a profile's balances; none in an anonymous session."""
    store, now = application.store, application.clock()
    return session_loyalty(application, store, store, profile_id, None, now)


def session_loyalty(
    application: Application,
    store: Store,
    after: Store,
    profile_id: str,
    shown: Card | None,
    now: datetime,
) -> Json:
    """Schema `Loyalty`: the balances of a profile and of a card.

    `after`: the store as it will be when the session is closed.
    """
    by_name = application.settings.loyalty_programs_key == "name"
    programs = {
        str(program.definition.name if by_name else program.id): _program(
            store, after, program, profile_id, now
        )
        for program in store.programs.values()
        if profile_id and not program.definition.card_based
    }
    cards = [] if shown is None else [card(store, shown, now, after)]
    return {"cards": cards, "programs": programs}


def _program(store: Store, after: Store, program: Program, profile_id: str, now: datetime) -> Json:
    """Schema `LoyaltyProgramLedgers`."""
    main = LedgerKey(program, profile_id)
    view = {
        "id": program.id,
        "title": program.definition.title or program.definition.name,
        "name": program.definition.name,
        "ledger": ledger_info(store, main, now, after),
    }
    below = _subledgers(store, main, now, after)
    if below:
        view["subLedgers"] = below
    joined = join_date(store, main, now)
    return {**view, "joinDate": write_time(joined)} if joined is not None else view


def _subledgers(store: Store, main: LedgerKey, now: datetime, after: Store) -> Json:
    names = after.ledgers.get((main.program.id, main.holder), {})
    infos = {
        name: ledger_info(store, LedgerKey(main.program, main.holder, name), now, after)
        for name in names
        if name
    }
    return {name: info for name, info in infos.items() if any(_amounts(info))}


def _amounts(info: Json) -> list[Decimal]:
    return [info[name] for name in info if name.endswith("Balance")]


def ledger_info(
    store: Store, account: LedgerKey, now: datetime, after: Store | None = None
) -> Json:
    """Schema `LedgerInfo`."""
    ledger = ledger_now(store, account, now)
    balances = balance(ledger, now)
    tentative = balances if after is None else balance(ledger_now(after, account, now), now)
    view = {
        **_balances(balances, "current", "pending", "negative"),
        **_balances(tentative, "tentativeCurrent", "tentativePending", "tentativeNegative"),
        "expiredBalance": ZERO,
        "spentBalance": ZERO,
    }
    return {**view, **tiers(account.program, ledger, now, join_date(store, account, now))}


def _balances(balance: Balance, active: str, pending: str, negative: str) -> Json:
    return {
        f"{active}Balance": balance.active,
        f"{pending}Balance": balance.pending,
        f"{negative}Balance": balance.negative,
    }


def tiers(program: Program, ledger: Ledger, now: datetime, joined: datetime | None) -> Json:
    """The members of `LedgerInfo` about tiers: the current one, the next one (the lowest for a
    customer without tier), and the points lacking for it.

    The docs let the next tier's name be null at the top; the schema does not, so it is left out."""
    ordered = sorted_tiers(program)
    if not ordered:
        return {}
    names = [each.name for each in ordered]
    following = ordered[names.index(ledger.tier) + 1 :] if ledger.tier else ordered
    view: Json = {}
    current = tier(program, ledger, joined)
    if current is not None:
        view["currentTier"] = current
    if following:
        lacking = EXACT.subtract(Decimal(following[0].min_points), active_points(ledger, now))
        view["nextTierName"] = following[0].name
        view["pointsToNextTier"] = max(lacking, ZERO)
    return view


def tier(program: Program, ledger: Ledger, joined: datetime | None) -> Json | None:
    """Schema `Tier` of a ledger that is `followed`; `None` if it is in none."""
    if not ledger.tier:
        return None
    names = [each.name for each in sorted_tiers(program)]
    view = {
        "id": program.tier_ids[names.index(ledger.tier)],
        "name": ledger.tier,
        "downgradePolicy": program.definition.tiers_downgrade,
    }
    if ledger.tier_since is not None:
        view["startDate"] = write_time(ledger.tier_since)
    expiry = tier_expiry(program, ledger, joined)
    return {**view, "expiryDate": write_time(expiry)} if expiry is not None else view


def card(store: Store, card: Card, now: datetime, after: Store | None = None) -> Json:
    """Schema `LoyaltyCard`."""
    program = store.programs[card.program_id]
    main = LedgerKey(program, card.identifier)
    view = {
        "id": card.id,
        "created": write_time(card.created),
        "programID": program.id,
        "programName": program.definition.name,
        "programTitle": program.definition.title or program.definition.name,
        "status": card.status,
        "identifier": card.identifier,
        "usersPerCardLimit": program.definition.users_per_card,
        "profiles": [
            {"integrationId": each.integration_id, "timestamp": write_time(each.at)}
            for each in card.profiles
        ],
        "ledger": ledger_info(store, main, now, after),
        "subledgers": _subledgers(store, main, now, after or store),
    }
    optional = {
        "blockReason": card.block_reason,
        "batchId": card.batch_id,
        "oldCardIdentifier": card.old_identifier,
        "newCardIdentifier": card.new_identifier,
        "modified": write_time(card.modified) if card.modified is not None else "",
    }
    return {**view, **{name: value for name, value in optional.items() if value}}
