"""Work out which effects remain after some were rolled back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from talon_one.models import Effect

# Which effect a rollback takes back: the prefix of that effect's type, and the props that both share.
_ROLLED_BACK_BY = {
    "rollbackDiscount": (
        "setDiscount",
        ("name", "value", "cartItemPosition", "cartItemSubPosition", "additionalCost"),
    ),
    "rollbackCoupon": ("acceptCoupon", ("value",)),
    "rollbackReferral": ("acceptReferral", ("value",)),
    "rollbackAddedLoyaltyPoints": ("addLoyaltyPoints", ("transactionUUID",)),
    "rollbackDeductedLoyaltyPoints": ("deductLoyaltyPoints", ("transactionUUID",)),
    "rollbackIncreasedAchievementProgress": (
        "increaseAchievementProgress",
        ("achievementId", "progressTrackerId"),
    ),
}
_ALIASES = {"cartItemPosition": "position", "cartItemSubPosition": "subPosition"}


def net_effects(previous: Iterable[Effect], response: Iterable[Effect]) -> list[Effect]:
    """Return the effects that remain after a response with rollbacks.

    Returning, cancelling and reopening respond with rollbacks, and with new effects if rules ran again.
    An effect and its rollback cancel each other out, as in the response of ``getCustomerSession``.
    """
    remaining = list(previous)
    new = []
    for effect in response:
        if str(effect.effect_type) not in _ROLLED_BACK_BY:
            new.append(effect)
        elif undone := next((old for old in remaining if _rolls_back(effect, old)), None):
            remaining.remove(undone)
    return remaining + new


def _rolls_back(rollback: Effect, effect: Effect) -> bool:
    prefix, members = _ROLLED_BACK_BY[rollback.effect_type]
    same = _identity(rollback, members) == _identity(effect, members)
    return same and str(effect.effect_type).startswith(prefix)


def _identity(effect: Effect, members: tuple[str, ...]) -> list[Any]:
    props = effect.props if isinstance(effect.props, dict) else {}
    values = (props.get(name, props.get(_ALIASES.get(name, ""))) for name in members)
    return [effect.campaign_id, *values]
