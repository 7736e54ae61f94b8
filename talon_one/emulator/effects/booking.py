"""Booking effects, previewing what they do to points, and rolling them back.

Effects are the record of what was done: closing a session books what its effects say. Cancelling,
reopening or returning it rolls those effects back one by one, each with a rollback effect. So a
rollback cannot miss what closing the session has done.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from ..rules.booking import Booking
from ..rules.budgets import counters
from ..rules.effect_types import charges, effect_type_of
from ..state.totals import Totals
from ..support.amounts import ZERO
from ..support.exact_json import EXACT, Json


def book(booking: Booking, effects: Iterable[Json]) -> None:
    """Book the effects of an evaluation that is final, except for what is booked immediately."""
    for effect in effects:
        kind = effect_type_of(effect)
        if not kind.charged_immediately:
            _count(booking, effect, booking.now, 1)
        kind.book(booking, effect)


def book_immediately(booking: Booking, effects: Iterable[Json]) -> None:
    """Book what effects do with every update that is stored, final or not."""
    for effect in effects:
        kind = effect_type_of(effect)
        if kind.charged_immediately:
            _count(booking, effect, booking.now, 1)
        kind.book_immediately(booking, effect)


def book_points(booking: Booking, effects: Iterable[Json]) -> None:
    """Book the effects that change ledgers only, to preview them."""
    for effect in effects:
        kind = effect_type_of(effect)
        if kind.changes_points:
            kind.book(booking, effect)


@dataclass(frozen=True)
class Rollbacks:
    """The result of rolling back the effects of a closed session.

    Attributes:
        effects: The rollback effects.
        kept: The effects that were not rolled back.
    """

    effects: tuple[Json, ...]
    kept: tuple[Json, ...]


def roll_back(booking: Booking, effects: Sequence[Json], whole: bool = True) -> Rollbacks:
    """Roll back effects of a session that was closed.

    Free items, giveaways, created codes, reservations, attributes, audiences and custom effects are
    kept (docs). So is what the loyalty program's return policy or the achievement protects; only as
    many points are rolled back as the rollback effect says.

    Args:
        whole: Whether the session does not count as closed any more. Then budgets are refunded for
            all effects (docs) but for codes that were created or reserved; otherwise for those that
            have a rollback effect.
    """
    session = booking.session
    closed_at = (session.closed_at if session else None) or booking.now
    rollbacks: dict[int, list[Json]] = {}
    order = sorted(
        range(len(effects)), key=lambda index: effect_type_of(effects[index]).rollback_order
    )
    for index in order:
        effect = effects[index]
        kind = effect_type_of(effect)
        undone = [
            {**effect, "effectType": kind.rollback_type, "props": props}
            for props in kind.roll_back(booking, effect)
        ]
        if undone:
            rollbacks[index] = undone
        if (undone or whole) and kind.budget_is_refunded:
            _count(booking, effect, closed_at, -1)
    return Rollbacks(
        tuple(rollback for index in sorted(rollbacks) for rollback in rollbacks[index]),
        tuple(effect for index, effect in enumerate(effects) if index not in rollbacks),
    )


def roll_back_parts(
    booking: Booking, effects: Sequence[Json], before: Totals, after: Totals
) -> Rollbacks:
    """Roll back what effects on the session as a whole gave for returned items.

    Args:
        before: The totals of the session without what was returned earlier.
        after: The same without what is returned now.

    Returns:
        The rollback effects, and all effects, reduced by them.
    """
    rollbacks, kept = [], []
    closed_at = (booking.session.closed_at if booking.session else None) or booking.now
    for effect in effects:
        kind = effect_type_of(effect)
        parts = kind.roll_back_part(booking, effect, before, after)
        if parts is not None:
            props, left = parts
            charged = [(kind.value_budget, props["value"])]
            _count(booking, effect, closed_at, -1, charged)
            rollbacks.append({**effect, "effectType": kind.rollback_type, "props": props})
            effect = left
        kept.append(effect)
    return Rollbacks(tuple(rollbacks), tuple(kept))


def _count(
    booking: Booking,
    effect: Json,
    at: datetime,
    times: int,
    charged: Sequence[tuple[str, Decimal]] | None = None,
) -> None:
    """Count an effect in the budgets of its campaign as of a time, or take that back (-1)."""
    charged = charges(effect) if charged is None else charged
    campaign = booking.store.campaigns.get(effect["campaignId"])
    if not charged or campaign is None:
        return
    counted = counters(campaign, booking.owners(effect.get("triggeredByCoupon")), at)
    budgets = booking.store.budgets
    for action, amount in charged:
        for counter in counted[action]:
            key = campaign.id, counter
            budgets[key] = EXACT.fma(amount, times, budgets.get(key, ZERO))
