"""Balances, tiers and cards in responses.

A tentative balance is the balance once the evaluated session is closed; without a session, it is the
current one. Empty subledgers are left out. Spent and expired points are always 0 here (documented).
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


def render_profile_loyalty(application: Application, profile_id: str) -> Json:
    """Return the schema ``Loyalty``: a profile's balances; none for an anonymous session."""
    store, now = application.store, application.clock()
    return render_session_loyalty(application, store, store, profile_id, None, now)


def render_session_loyalty(
    application: Application,
    store: Store,
    after: Store,
    profile_id: str,
    shown: Card | None,
    now: datetime,
) -> Json:
    """Return the schema ``Loyalty``: the balances of a profile and of a card.

    Args:
        store: The state now.
        after: The state once the session is closed.
        shown: The card, if any.
    """
    by_name = application.settings.loyalty_programs_key == "name"
    programs = {
        str(program.definition.name if by_name else program.id): _render_program(
            store, after, program, profile_id, now
        )
        for program in store.programs.values()
        if profile_id and not program.definition.card_based
    }
    cards = [] if shown is None else [render_card(store, shown, now, after)]
    return {"cards": cards, "programs": programs}


def _render_program(
    store: Store, after: Store, program: Program, profile_id: str, now: datetime
) -> Json:
    """Return the schema ``LoyaltyProgramLedgers``."""
    main = LedgerKey(program, profile_id)
    view = {
        "id": program.id,
        "title": program.definition.title or program.definition.name,
        "name": program.definition.name,
        "ledger": render_ledger_info(store, main, now, after),
    }
    below = _render_subledgers(store, main, now, after)
    if below:
        view["subLedgers"] = below
    joined = join_date(store, main, now)
    return {**view, "joinDate": write_time(joined)} if joined is not None else view


def _render_subledgers(store: Store, main: LedgerKey, now: datetime, after: Store) -> Json:
    names = after.ledgers.get((main.program.id, main.holder), {})
    infos = {
        name: render_ledger_info(store, LedgerKey(main.program, main.holder, name), now, after)
        for name in names
        if name
    }
    return {name: info for name, info in infos.items() if any(_list_balances(info))}


def _list_balances(info: Json) -> list[Decimal]:
    return [info[name] for name in info if name.endswith("Balance")]


def render_ledger_info(
    store: Store, account: LedgerKey, now: datetime, after: Store | None = None
) -> Json:
    """Return the schema ``LedgerInfo``."""
    ledger = ledger_now(store, account, now)
    balances = balance(ledger, now)
    tentative = balances if after is None else balance(ledger_now(after, account, now), now)
    view = {
        **_render_balances(balances, "current", "pending", "negative"),
        **_render_balances(tentative, "tentativeCurrent", "tentativePending", "tentativeNegative"),
        "expiredBalance": ZERO,
        "spentBalance": ZERO,
    }
    return {**view, **render_tiers(account.program, ledger, now, join_date(store, account, now))}


def _render_balances(balance: Balance, active: str, pending: str, negative: str) -> Json:
    return {
        f"{active}Balance": balance.active,
        f"{pending}Balance": balance.pending,
        f"{negative}Balance": balance.negative,
    }


def render_tiers(program: Program, ledger: Ledger, now: datetime, joined: datetime | None) -> Json:
    """Return the members of ``LedgerInfo`` about tiers: the current one, the next, the points to it.

    The next tier of a customer without tier is the lowest. At the top, the documentation lets its
    name be null, but the schema does not, so it is left out.
    """
    ordered = sorted_tiers(program)
    if not ordered:
        return {}
    names = [tier.name for tier in ordered]
    following = ordered[names.index(ledger.tier) + 1 :] if ledger.tier else ordered
    view: Json = {}
    current = render_tier(program, ledger, joined)
    if current is not None:
        view["currentTier"] = current
    if following:
        lacking = EXACT.subtract(Decimal(following[0].min_points), active_points(ledger, now))
        view["nextTierName"] = following[0].name
        view["pointsToNextTier"] = max(lacking, ZERO)
    return view


def render_tier(program: Program, ledger: Ledger, joined: datetime | None) -> Json | None:
    """Return the schema ``Tier`` of an up-to-date ledger; ``None`` if it has no tier."""
    if not ledger.tier:
        return None
    names = [tier.name for tier in sorted_tiers(program)]
    view = {
        "id": program.tier_ids[names.index(ledger.tier)],
        "name": ledger.tier,
        "downgradePolicy": program.definition.tiers_downgrade,
    }
    if ledger.tier_since is not None:
        view["startDate"] = write_time(ledger.tier_since)
    expiry = tier_expiry(program, ledger, joined)
    return {**view, "expiryDate": write_time(expiry)} if expiry is not None else view


def render_card(store: Store, card: Card, now: datetime, after: Store | None = None) -> Json:
    """Return the schema ``LoyaltyCard``."""
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
            {"integrationId": profile.integration_id, "timestamp": write_time(profile.at)}
            for profile in card.profiles
        ],
        "ledger": render_ledger_info(store, main, now, after),
        "subledgers": _render_subledgers(store, main, now, after or store),
    }
    optional = {
        "blockReason": card.block_reason,
        "batchId": card.batch_id,
        "oldCardIdentifier": card.old_identifier,
        "newCardIdentifier": card.new_identifier,
        "modified": write_time(card.modified) if card.modified is not None else "",
    }
    return {**view, **{name: value for name, value in optional.items() if value}}
