"""Which effects hold after some were taken back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from talon_one.models import Effect

# The rollback, what it undoes, and by which props the two are known to belong together.
_UNDOES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "rollbackDiscount": (
        (
            "setDiscount",
            "setDiscountPerItem",
            "setDiscountPerAdditionalCost",
            "setDiscountPerAdditionalCostPerItem",
        ),
        ("name", "value", "position", "subPosition", "additionalCost"),
    ),
    "rollbackCoupon": (("acceptCoupon",), ("value",)),
    "rollbackReferral": (("acceptReferral",), ("value",)),
    "rollbackAddedLoyaltyPoints": (("addLoyaltyPoints",), ("transactionUUID", "value")),
    "rollbackDeductedLoyaltyPoints": (("deductLoyaltyPoints",), ("transactionUUID", "value")),
    "rollbackIncreasedAchievementProgress": (
        ("increaseAchievementProgress",),
        ("achievementId", "progressTrackerId"),
    ),
}
_OTHER_NAMES = {"position": "cartItemPosition", "subPosition": "cartItemSubPosition"}


def in_force(before: Iterable[Effect], answer: Iterable[Effect]) -> list[Effect]:
    """The effects that hold after an answer that tells what was taken back.

    Returning, cancelling and reopening answer with rollbacks alone, and with new effects if rules ran
    again. Pairs of an effect and its rollback go, as in what ``getCustomerSession`` gives.
    """
    left = list(before)
    new: list[Effect] = []
    for effect in answer:
        if str(effect.effect_type) not in _UNDOES:
            new.append(effect)
            continue
        kinds, members = _UNDOES[str(effect.effect_type)]
        undone = _marks(effect, members)
        for at, candidate in enumerate(left):
            if candidate.effect_type in kinds and _marks(candidate, members) == undone:
                del left[at]
                break
    return left + new


def _marks(effect: Effect, members: tuple[str, ...]) -> list[Any]:
    props = effect.props if isinstance(effect.props, dict) else {}
    marks = [props.get(member, props.get(_OTHER_NAMES.get(member, ""))) for member in members]
    return [effect.campaign_id, *marks]
