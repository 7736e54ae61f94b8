"""Work out which effects remain after some were rolled back.

Only needed until the session is read: ``getCustomerSession`` returns net effects, which are the truth.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from talon_one.core.models.numbers import to_decimal

from .money import ZERO, subtract
from .unfit import as_key

if TYPE_CHECKING:
    from talon_one.models import Effect

_DISCOUNT = ("name", "cartItemPosition", "cartItemSubPosition", "additionalCost")
# Which effect a rollback takes back: the prefix of that effect's type, and the props that both share.
_ROLLED_BACK_BY = {
    "rollbackDiscount": ("setDiscount", _DISCOUNT),
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

_Key = tuple[str, tuple[Any, ...]]  # type of rollback, identity of what it takes back


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
    earlier = _Earlier(previous)
    unmatched = [rollback for rollback in rollbacks if not earlier.roll_back(rollback)]
    replaced = {_identity(effect, _DISCOUNT) for effect in new if _is_discount(effect)}
    kept = [
        effect
        for effect in earlier.remaining
        if effect and not (_is_discount(effect) and _identity(effect, _DISCOUNT) in replaced)
    ]
    return NetEffects(kept + new, unmatched)


class _Earlier:
    """The effects before a response."""

    def __init__(self, effects: Iterable[Effect]) -> None:
        self.remaining: list[Effect | None] = [*effects]
        """``None`` for an effect that was taken back."""
        self._queues: dict[_Key, deque[int]] = {}
        """Indexes of the effects that a type of rollback takes back, in their order."""
        self._exact: dict[tuple[_Key, Decimal | None], list[int]] = {}
        """The same by amount, the first one last."""
        for at, effect in reversed([*enumerate(self.remaining)]):
            for kind, (prefix, members) in _ROLLED_BACK_BY.items():
                if effect and str(effect.effect_type).startswith(prefix):
                    key = kind, _identity(effect, members)
                    self._queues.setdefault(key, deque()).appendleft(at)
                    self._exact.setdefault((key, _amount(effect)), []).append(at)

    def roll_back(self, rollback: Effect) -> bool:
        """Remove or reduce what a rollback takes back; return whether it was there."""
        kind = str(rollback.effect_type)
        prefix, members = _ROLLED_BACK_BY[kind]
        key = kind, _identity(rollback, members)
        if key not in self._queues:
            return False
        amount = _amount(rollback)
        if prefix == "setDiscount" and amount is not None:
            return self._has_exactly(key, amount) or self._take(key, amount)
        # More of points that an earlier rollback took back in part is known, too.
        return self._take(key, None) or members == ("transactionUUID",)

    def _has_exactly(self, key: _Key, amount: Decimal) -> bool:
        """Remove an effect of this amount, if there is one."""
        places = self._exact.get((key, amount), [])
        while places:
            at = places.pop()
            effect = self.remaining[at]
            if effect and _amount(effect) == amount:
                self.remaining[at] = None
                return True
        return False

    def _take(self, key: _Key, amount: Decimal | None) -> bool:
        """Remove effects up to an amount, ``None`` for one effect; return whether there were enough."""
        queue = self._queues[key]
        while queue and amount != 0:
            effect = self.remaining[queue[0]]
            left = _amount(effect) if effect else ZERO
            if effect and amount is not None and left is not None and left > amount:
                rest = subtract(left, amount)
                self.remaining[queue[0]] = _with_amount(effect, rest)
                self._exact.setdefault((key, rest), []).append(queue[0])
                return True
            self.remaining[queue.popleft()] = None
            if effect:
                amount = ZERO if amount is None or left is None else subtract(amount, left)
        return amount == 0


def _amount(effect: Effect) -> Decimal | None:
    return to_decimal(effect.props.get("value")) if isinstance(effect.props, dict) else None


def _with_amount(effect: Effect, amount: Decimal) -> Effect:
    return type(effect).from_dict({**effect.to_dict(), "props": {**effect.props, "value": amount}})


def _is_discount(effect: Effect) -> bool:
    return str(effect.effect_type).startswith("setDiscount")


def _identity(effect: Effect, members: tuple[str, ...]) -> tuple[Any, ...]:
    props = effect.props if isinstance(effect.props, dict) else {}
    values = (props.get(name, props.get(_ALIASES.get(name, ""))) for name in members)
    return as_key(effect.campaign_id), *map(as_key, values)
