"""Work out which effects remain after some were rolled back.

Only needed until the session is read: ``getCustomerSession`` returns net effects, which are the truth.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from talon_one.core.models.numbers import to_decimal

from .money import subtract

if TYPE_CHECKING:
    from talon_one.models import Effect

_PLACE = ("cartItemPosition", "cartItemSubPosition", "additionalCost")
# Which effect a rollback takes back: the prefix of that effect's type, and the props that both share.
_ROLLED_BACK_BY = {
    "rollbackDiscount": ("setDiscount", ("name", *_PLACE)),
    "rollbackCoupon": ("acceptCoupon", ("value",)),
    "rollbackUseReward": ("useReward", ("rewardId", "applicationId")),
    "rollbackReferral": ("acceptReferral", ("value",)),
    "rollbackAddedLoyaltyPoints": ("addLoyaltyPoints", ("transactionUUID",)),
    "rollbackDeductedLoyaltyPoints": ("deductLoyaltyPoints", ("transactionUUID",)),
    "rollbackIncreasedAchievementProgress": (
        "increaseAchievementProgress",
        ("achievementId", "progressTrackerId"),
    ),
}
_ALIASES = {"cartItemPosition": "position", "cartItemSubPosition": "subPosition"}


class NetEffects(NamedTuple):
    """The effects that remain, and the rollbacks that match none."""

    active: list[Effect]
    unmatched: list[Effect]


def net_effects(previous: Iterable[Effect], response: Iterable[Effect]) -> NetEffects:
    """Return the effects that remain after a response with rollbacks.

    Returning, cancelling and reopening respond with rollbacks, and with new effects if rules ran again.
    An effect and its rollback cancel each other out. A rollback of a smaller amount leaves the rest. A
    new discount replaces the earlier ones of the same campaign, name and place.
    """
    rollbacks: list[Effect] = []
    new: list[Effect] = []
    for effect in response:
        (rollbacks if str(effect.effect_type) in _ROLLED_BACK_BY else new).append(effect)
    replaced = [_identity(effect, ("name", *_PLACE)) for effect in new if _is_discount(effect)]
    before, remaining = list(previous), list(previous)
    unmatched = [
        rollback
        for rollback in rollbacks
        if not _roll_back(rollback, remaining) and not _is_part(rollback, before)
    ]
    kept = [
        effect
        for effect in remaining
        if not (_is_discount(effect) and _identity(effect, ("name", *_PLACE)) in replaced)
    ]
    return NetEffects(kept + new, unmatched)


def _roll_back(rollback: Effect, remaining: list[Effect]) -> bool:
    """Remove or reduce what a rollback takes back; return whether it was there."""
    prefix, members = _ROLLED_BACK_BY[rollback.effect_type]
    same = [
        index
        for index, effect in enumerate(remaining)
        if str(effect.effect_type).startswith(prefix)
        and _identity(rollback, members) == _identity(effect, members)
    ]
    amount = _amount(rollback) if prefix == "setDiscount" else None
    if amount is None or not all(isinstance(_amount(remaining[at]), Decimal) for at in same):
        for at in same[:1]:
            del remaining[at]
        return bool(same)
    exact = [at for at in same if _amount(remaining[at]) == amount]
    gone = []
    for at in exact[:1] or same:
        there = _amount(remaining[at]) or Decimal(0)
        if there > amount:
            remaining[at] = _with_amount(remaining[at], subtract(there, amount))
            amount = Decimal(0)
        else:
            gone.append(at)
            amount = subtract(amount, there)
        if not amount:
            break
    for at in reversed(gone):
        del remaining[at]
    return bool(same) and not amount


def _is_part(rollback: Effect, before: list[Effect]) -> bool:
    """Return whether it takes back more of points that an earlier rollback took back in part."""
    _, members = _ROLLED_BACK_BY[rollback.effect_type]
    wanted = _identity(rollback, members)
    is_transaction = members == ("transactionUUID",)
    return is_transaction and any(_identity(effect, members) == wanted for effect in before)


def _amount(effect: Effect) -> Decimal | None:
    return to_decimal(effect.props.get("value")) if isinstance(effect.props, dict) else None


def _with_amount(effect: Effect, amount: Decimal) -> Effect:
    return type(effect).from_dict({**effect.to_dict(), "props": {**effect.props, "value": amount}})


def _is_discount(effect: Effect) -> bool:
    return str(effect.effect_type).startswith("setDiscount")


def _identity(effect: Effect, members: tuple[str, ...]) -> list[Any]:
    props = effect.props if isinstance(effect.props, dict) else {}
    values = (props.get(name, props.get(_ALIASES.get(name, ""))) for name in members)
    return [effect.campaign_id, *values]
