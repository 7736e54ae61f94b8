"""Conditions on the attributes of the session, the customer profile or the event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ..campaigns.checks import Number, check_members, check_number, check_text
from ..campaigns.items import same
from ..campaigns.parts import Condition
from ..rules.context import EvaluationContext
from ..support.exact_json import Json

__all__ = ["EventAttribute", "ProfileAttribute", "SessionAttribute"]


@dataclass(frozen=True)
class _AttributeCondition(Condition, abstract=True):
    name: str
    equals: Json = None
    one_of: Sequence[Json] = ()
    at_least: Number | None = None
    at_most: Number | None = None

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_members(self, "one_of", object)
        check_number(self, "at_least")
        check_number(self, "at_most")

    def holds(self, context: EvaluationContext) -> bool:
        value = self._attributes(context).get(self.name)
        if value is None:
            return False
        if self.equals is not None and not same(value, self.equals):
            return False
        if self.one_of and not any(same(value, allowed) for allowed in self.one_of):
            return False
        if self.at_least is None and self.at_most is None:
            return True
        if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
            return False
        return (self.at_least is None or value >= Decimal(self.at_least)) and (
            self.at_most is None or value <= Decimal(self.at_most)
        )

    def _attributes(self, context: EvaluationContext) -> Mapping[str, Json]:
        raise NotImplementedError


@dataclass(frozen=True)
class SessionAttribute(_AttributeCondition):
    """An attribute of the session has a value that passes all of these tests.

    With a name alone, any value passes.

    Attributes:
        name: The attribute's name.
        equals: The value.
        one_of: The possible values.
        at_least, at_most: Bounds of a number.
    """

    labels = {"name": "CustomerSession attribute"}

    def _attributes(self, context: EvaluationContext) -> Mapping[str, Json]:
        return context.session.content["attributes"] if context.session else {}


@dataclass(frozen=True)
class ProfileAttribute(_AttributeCondition):
    """An attribute of the customer profile, tested as by ``SessionAttribute``.

    Attributes:
        name, equals, one_of, at_least, at_most: As in ``SessionAttribute``.
    """

    labels = {"name": "CustomerProfile attribute"}

    def _attributes(self, context: EvaluationContext) -> Mapping[str, Json]:
        return context.profile.attributes if context.profile else {}


@dataclass(frozen=True)
class EventAttribute(_AttributeCondition):
    """An attribute of the event, tested as by ``SessionAttribute``.

    Attributes:
        name, equals, one_of, at_least, at_most: As in ``SessionAttribute``.
    """

    labels = {"name": "Event attribute"}

    def _attributes(self, context: EvaluationContext) -> Mapping[str, Json]:
        return context.attributes
