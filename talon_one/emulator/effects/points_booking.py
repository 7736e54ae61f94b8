"""Loyalty points: what effects book in ledgers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from ..loyalty import ledgers
from ..loyalty.accounts import (
    Account,
    Origin,
    Timing,
    add_points,
    ledger_now,
    put_ledger,
    subtract_points,
)
from ..state.store import Store
from ..support.exact_json import Json
from ..support.times import read_time


@dataclass(frozen=True)
class Actor:
    """Whose effects are booked: integration ids, empty where there is none."""

    session_id: str = ""
    profile_id: str = ""
    card: str = ""


def account_of(store: Store, actor: Actor, props: Json) -> Account:
    """The account that an effect about points names."""
    program = store.programs[props["programId"]]
    holder = actor.card if program.definition.card_based else actor.profile_id
    return Account(program, props.get("cardIdentifier", holder), props["subLedgerId"])


def origin_of(actor: Actor, effect: Json) -> Origin:
    """Where a transaction of an effect comes from."""
    props = effect["props"]
    return Origin(
        name=props.get("name", effect["ruleName"]),
        session_id=actor.session_id,
        profile_id=actor.profile_id,
        campaign_id=effect["campaignId"],
        ruleset_id=effect["rulesetId"],
        rule_name=effect["ruleName"],
    )


def book_points(store: Store, effects: Iterable[Json], actor: Actor, now: datetime) -> None:
    """Books the effects that add or deduct points, or change when they expire."""
    for effect in effects:
        kind, props = effect["effectType"], effect["props"]
        if kind == "addLoyaltyPoints":
            add_points(
                store,
                account_of(store, actor, props),
                props["value"],
                props["transactionUUID"],
                _timing(props),
                origin_of(actor, effect),
                now,
            )
        elif kind == "deductLoyaltyPoints":
            account = account_of(store, actor, props)
            ledger = ledger_now(store, account, now)
            parts, _ = ledgers.spending(ledger, props["value"], now)
            subtract_points(
                store,
                account,
                props["value"],
                parts,
                props["transactionUUID"],
                origin_of(actor, effect),
                now,
            )
        elif kind in ("extendLoyaltyPointsExpiryDate", "setLoyaltyPointsExpiryDate"):
            _move_expiry(store, account_of(store, actor, props), props, now)


def _timing(props: Json) -> Timing:
    starts: datetime | Literal["immediate", "on_action"] = "immediate"
    if "startDate" in props:
        starts = read_time(props["startDate"])
    elif props.get("awaitsActivation"):
        starts = "on_action"
    validity = props.get("validityDuration", "unlimited")
    return Timing(
        starts,
        read_time(props["expiryDate"]) if "expiryDate" in props else "unlimited",
        "" if validity == "unlimited" else validity,
    )


def _move_expiry(store: Store, account: Account, props: Json, now: datetime) -> None:
    dates = {
        each["transactionUUID"]: read_time(each["newExpiryDate"])
        for each in props["affectedTransactions"]
    }
    ledger = ledger_now(store, account, now)
    unused = {lot.id for lot in ledger.lots if not lot.is_expired(now)}
    times = {
        each.id: dates[each.uuid]
        for each in ledger.history
        if each.id in unused and each.uuid in dates
    }
    put_ledger(store, account, ledgers.expiring(ledger, times), now)
