"""Which effects hold after some were taken back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from talon_one.models import Effect

# What a rollback undoes: how the type of that effect starts, and the members of its props by which the
# two are known to belong together.
_UNDOES = {
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
_OTHER_NAMES = {"cartItemPosition": "position", "cartItemSubPosition": "subPosition"}


def in_force(before: Iterable[Effect], answer: Iterable[Effect]) -> list[Effect]:
    """The effects that hold after an answer that tells what was taken back.

    Returning, cancelling and reopening answer with rollbacks, and with new effects if rules ran again.
    Pairs of an effect and its rollback go, as in what ``getCustomerSession`` gives.
    """
    left = list(before)
    new = []
    for effect in answer:
        if str(effect.effect_type) not in _UNDOES:
            new.append(effect)
        elif undone := next((each for each in left if _undoes(effect, each)), None):
            left.remove(undone)
    return left + new


def _undoes(rollback: Effect, effect: Effect) -> bool:
    kind, members = _UNDOES[rollback.effect_type]
    alike = _marks(rollback, members) == _marks(effect, members)
    return alike and str(effect.effect_type).startswith(kind)


def _marks(effect: Effect, members: tuple[str, ...]) -> list[Any]:
    props = effect.props if isinstance(effect.props, dict) else {}
    marks = (props.get(each, props.get(_OTHER_NAMES.get(each, ""))) for each in members)
    return [effect.campaign_id, *marks]
