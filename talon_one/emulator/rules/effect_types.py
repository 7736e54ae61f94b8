"""Effect types: what an effect, as the API shows it, does once a rule has given it.

Evaluation, booking and rollbacks work with effects as JSON objects. What is particular to a type of
effect is said by its class, a subclass of ``EffectType`` in ``effects``, found by ``effectType``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import ClassVar

from ..state.totals import Totals
from ..support.exact_json import Json
from .booking import Booking
from .context import EvaluationContext, UnitKey
from .usage import Usage, add_to

_ONE = Decimal(1)

_TYPES: dict[str, type[EffectType]] = {}
_FOLLOWING: list[type[EffectType]] = []


class EffectType:
    """What effects of one type do. Without any override they only inform the integration."""

    effect_type: ClassVar[str] = ""

    budget: ClassVar[str] = ""
    """The budget's action that counts each effect."""

    value_budget: ClassVar[str] = ""
    """The budget's action that the effect's ``value`` uses up; ``<action>Effect`` counts it."""

    charged_immediately: ClassVar[bool] = False
    """Whether it uses up budgets with every update, instead of when the session is closed."""

    budget_is_refunded: ClassVar[bool] = True
    """Whether budgets are refunded when the session is cancelled, reopened or returned."""

    is_discount: ClassVar[bool] = False
    """Whether its ``value`` is a discount."""

    is_rejection: ClassVar[bool] = False
    """Whether it only says that a code was rejected."""

    changes_points: ClassVar[bool] = False
    """Whether booking it changes a ledger, which tentative balances show in advance."""

    rollback_type: ClassVar[str] = ""
    """The type of the effect that says it was rolled back; empty if that never happens."""

    rollback_order: ClassVar[int] = 1
    """Effects with a lower number are rolled back first."""

    def __init_subclass__(cls, **keywords: bool) -> None:
        super().__init_subclass__(**keywords)
        if "effect_type" in vars(cls):
            _TYPES[cls.effect_type] = cls
        if "follow" in vars(cls):
            _FOLLOWING.append(cls)

    @classmethod
    def charges(cls, props: Json) -> Sequence[tuple[str, Decimal]]:
        """Return the actions that it uses up, and how much of them."""
        if cls.value_budget:
            return [(cls.value_budget, props["value"]), (f"{cls.value_budget}Effect", _ONE)]
        return [(cls.budget, _ONE)] if cls.budget else []

    @classmethod
    def unit_of(cls, props: Json) -> UnitKey | None:
        """Return the unit of the cart that it is for; ``None`` if it is for no unit."""
        if "cartItemPosition" in props:
            return props["cartItemPosition"], props["cartItemSubPosition"]
        return (props["position"], props["subPosition"]) if "subPosition" in props else None

    @classmethod
    def record_usage(cls, usage: Usage, effect: Json) -> None:
        """Record what it leaves less of for later rules, besides budgets."""

    @classmethod
    def follow(cls, context: EvaluationContext, effects: Sequence[Json]) -> Iterable[Json]:
        """Return effects of this type that follow from all effects of an evaluation."""
        return ()

    @classmethod
    def book(cls, booking: Booking, effect: Json) -> None:
        """Book it in a closed session, an event or a profile's update."""

    @classmethod
    def book_immediately(cls, booking: Booking, effect: Json) -> None:
        """Book what does not wait for the session to be closed."""

    @classmethod
    def roll_back(cls, booking: Booking, effect: Json) -> Iterable[Json]:
        """Undo what ``book`` did; return the props of each rollback effect."""
        return ()

    @classmethod
    def roll_back_part(
        cls, booking: Booking, effect: Json, before: Totals, after: Totals
    ) -> tuple[Json, Json] | None:
        """Undo what it gave for returned items, if it is for the session as a whole.

        Args:
            before: The totals of the session without what was returned earlier.
            after: The same without what is returned now.

        Returns:
            The props of the rollback effect, and the effect that is left; ``None`` if all is left.
        """
        return None


def effect_type_of(effect: Json) -> type[EffectType]:
    """Return the class of an effect; ``EffectType`` for a type that does nothing here."""
    return _TYPES.get(effect["effectType"], EffectType)


def name_of(effect: Json) -> str:
    """Return the type of an effect as text."""
    name: str = effect["effectType"]
    return name


def effect_types() -> Mapping[str, type[EffectType]]:
    """Return all classes by effect type."""
    return _TYPES


def following_effects(context: EvaluationContext, effects: Sequence[Json]) -> list[Json]:
    """Return the effects that follow from all effects of an evaluation."""
    return [effect for kind in _FOLLOWING for effect in kind.follow(context, effects)]


def charges(effect: Json) -> Sequence[tuple[str, Decimal]]:
    """Return the actions that an effect uses up, and how much of them."""
    return effect_type_of(effect).charges(effect["props"])


def charge(usage: Usage, effect: Json, counters: Mapping[str, Sequence[str]]) -> None:
    """Charge an effect to a usage.

    Args:
        counters: Those of its campaign, by action (``budgets.counters``).
    """
    kind = effect_type_of(effect)
    for action, amount in kind.charges(effect["props"]):
        for counter in counters.get(action, ()):
            add_to(usage.budgets, (effect["campaignId"], counter), amount)
    kind.record_usage(usage, effect)
