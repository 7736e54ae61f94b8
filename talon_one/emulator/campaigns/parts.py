"""The base classes of what a rule is made of: conditions and effects.

Their subclasses stand in ``conditions`` and ``effects``, each with all that it does. A subclass
registers by being defined; everything that has to know all of them (campaign files, snapshots, the
checks of a setup) asks ``kinds()``.

Behaviour needs what evaluates it, which stands above this package. So the methods here are declared
with ``Any``; ``conditions`` and ``effects`` declare them with their real types.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal, TypeVar, get_origin

from ..support.exact_json import Json
from ..support.formulas import list_names
from .items import Bundle, Items

Definition = Literal["loyalty program", "giveaway pool", "achievement", "audience"]
"""What a part may refer to by its name and what is defined elsewhere."""

Label = Literal[
    "additionalCost",
    "customEffect",
    "webhook",
    "event type",
    "CustomerSession attribute",
    "CustomerProfile attribute",
    "CartItem attribute",
    "Event attribute",
]
"""What exists in an account by being named, and has nothing but its name and an id."""

_FORMULA_LABELS: Mapping[str, Label] = {
    "session.attributes": "CustomerSession attribute",
    "session.additional_costs": "additionalCost",
    "profile.attributes": "CustomerProfile attribute",
    "event.attributes": "Event attribute",
    "unit.attributes": "CartItem attribute",
    "unit.costs": "additionalCost",
}
"""What the names in a formula are, by what stands before the last dot."""

P = TypeVar("P", bound="Part")

_PARTS: dict[str, type[Part]] = {}


class Part(ABC):  # noqa: B024 - its subclasses have different methods
    """A condition or an effect."""

    references: ClassVar[Mapping[str, Definition]] = {}
    """What its attributes name, by attribute."""

    labels: ClassVar[Mapping[str, Label]] = {}
    """Likewise, for what exists by being named. See ``existing``."""

    def __init_subclass__(cls, abstract: bool = False) -> None:
        super().__init_subclass__()
        if not abstract:
            _PARTS[cls.__name__] = cls

    def parts(self) -> Iterator[tuple[str, Part]]:
        """Yield the parts inside it, each with its place."""
        return iter(())

    def named(self) -> set[tuple[Definition, str]]:
        """Return what it refers to: pairs of kind and name."""
        return {(kind, getattr(self, attribute)) for attribute, kind in self.references.items()}

    def existing(self) -> Iterator[tuple[Label, str]]:
        """Yield what exists because the part names it: pairs of kind and name."""
        for attribute, label in self.labels.items():
            name = getattr(self, attribute)
            if name:
                yield label, name
        for value in vars(self).values():
            if isinstance(value, (Items, Bundle)):
                for name in value.attribute_names():
                    yield "CartItem attribute", name
        for name in list_names(getattr(self, "formula", "")):
            place, _, last = name.rpartition(".")
            if place in _FORMULA_LABELS:
                yield _FORMULA_LABELS[place], last

    @classmethod
    def kinds(cls: type[P]) -> dict[str, type[P]]:
        """Return the subclasses that a rule may have, by name."""
        return {name: part for name, part in _PARTS.items() if issubclass(part, cls)}


class Condition(Part, abstract=True):
    """A condition of a rule."""

    needs_coupon: ClassVar[bool] = False
    """Whether a rule with it is evaluated once for each valid coupon of its campaign."""

    needs_referral: ClassVar[bool] = False
    """Whether a rule with it is evaluated for the valid referral of its campaign."""

    @property
    def event_type(self) -> str:
        """The type of event that a rule with this condition is for; empty if it does not say."""
        return ""

    @abstractmethod
    def holds(self, context: Any) -> bool:
        """Return whether the condition holds in a ``rules.EvaluationContext``."""


class Effect(Part, abstract=True):
    """An effect of a rule."""

    feature: ClassVar[str] = ""
    """The feature of a campaign (as the API lists them) that it uses."""

    @abstractmethod
    def evaluate(self, run: Any) -> Iterator[tuple[str, Json]]:
        """Yield effect types and props for a ``rules.RuleRun``."""


class FailureEffect(Effect, abstract=True):
    """An effect that may also follow when the conditions of a rule do not hold."""


class LedgerPart(Part, abstract=True):
    """A condition or an effect on a ledger of a loyalty program."""

    references = {"program": "loyalty program"}
    program: str
    subledger: str


def is_part(hint: Any) -> bool:
    """Return whether a type hint is a class of parts; on Python 3.10, ``list[Part]`` is a ``type``, too."""
    return get_origin(hint) is None and isinstance(hint, type) and issubclass(hint, Part)
