"""Tiers: which one a ledger is in, and until when. Pure functions.

A customer rises as soon as the active points reach a tier. Falling depends on the program. Without
``tiers_expire_in``, tiers follow the points down, too. With it, the tier is kept until it expires;
then it is renewed, or left as the downgrade policy says. Nothing happens between two requests, so
``followed`` catches up with what time has changed when a ledger is read.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from .. import campaigns as definitions
from ..state.records.loyalty import Ledger, Program
from ..support.durations import read_duration
from .ledgers import active_points


def sorted_tiers(program: Program) -> list[definitions.Tier]:
    """Return the tiers, lowest first."""
    return sorted(program.definition.tiers, key=lambda tier: Decimal(tier.min_points))


def followed(program: Program, ledger: Ledger, at: datetime, joined: datetime | None) -> Ledger:
    """Return the ledger with its tier at a time.

    Args:
        joined: When the customer joined the program.
    """
    if not program.definition.tiers:
        return ledger
    changes = {
        time
        for lot in ledger.lots
        for time in (lot.starts, lot.expires)
        if time is not None and time < at and (ledger.seen is None or ledger.seen < time)
    }
    for time in (*sorted(changes), at):
        ledger = _reviewed_until(program, ledger, time, joined)
        ledger = _moved(program, ledger, time)
    return replace(ledger, seen=at)


def _reviewed_until(
    program: Program, ledger: Ledger, time: datetime, joined: datetime | None
) -> Ledger:
    """Return the ledger after all reviews of its tier up to a time before which no points change."""
    end = tier_expiry(program, ledger, joined)
    while end is not None and end <= time:
        tier, ledger = ledger.tier, _reviewed(program, ledger, end)
        if ledger.tier == tier:  # so it is in all reviews up to the last one
            duration = read_duration(program.definition.tiers_expire_in)
            ledger = _reviewed(program, ledger, duration.last_repeat(end, time))
        end = tier_expiry(program, ledger, joined)
    return ledger


def tier_expiry(program: Program, ledger: Ledger, joined: datetime | None) -> datetime | None:
    """Return when the tier is reviewed; ``None`` without tier, or if it does not expire."""
    definition = program.definition
    if not definition.tiers_expire_in or not ledger.tier or ledger.tier_since is None:
        return None
    if ledger.tier_until is not None:
        return ledger.tier_until
    duration = read_duration(definition.tiers_expire_in)
    start = {
        "tier_start_date": ledger.tier_since,
        "program_join_date": joined or ledger.tier_since,
        "absolute_expiration": definition.tier_cycle_start or ledger.tier_since,
    }[definition.tiers_expiration]
    if start > ledger.tier_since:
        return start
    return duration.after(duration.last_repeat(start, ledger.tier_since))


def _moved(program: Program, ledger: Ledger, at: datetime) -> Ledger:
    names = ["", *(tier.name for tier in sorted_tiers(program))]
    earned = _earned(program, ledger, at)
    rises = names.index(earned) > names.index(ledger.tier)
    if rises or (earned != ledger.tier and not program.definition.tiers_expire_in):
        since = at if earned else None
        return replace(ledger, tier=earned, tier_since=since, tier_until=None)
    return ledger


def _reviewed(program: Program, ledger: Ledger, at: datetime) -> Ledger:
    names = ["", *(tier.name for tier in sorted_tiers(program))]
    rank = names.index(ledger.tier)
    earned = names.index(_earned(program, ledger, at))
    if earned < rank and program.definition.tiers_downgrade == "one_down":
        earned = rank - 1
    return replace(ledger, tier=names[earned], tier_since=at, tier_until=None)


def _earned(program: Program, ledger: Ledger, at: datetime) -> str:
    """Return the tier that the active points are enough for; empty if there is none."""
    points = active_points(ledger, at)
    names = [tier.name for tier in sorted_tiers(program) if Decimal(tier.min_points) <= points]
    return names[-1] if names else ""
