"""Conditions that combine others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..campaigns.checks import DefinitionError, check_members
from ..campaigns.parts import Condition, Part
from ..rules.context import EvaluationContext

__all__ = ["AllOf", "AnyOf"]


@dataclass(frozen=True)
class _Combined(Condition, abstract=True):
    conditions: Sequence[Condition]

    def __post_init__(self) -> None:
        check_members(self, "conditions", Condition, called="a condition")
        if not self.conditions:
            raise DefinitionError("conditions", "is empty; give at least one condition")
        for index, condition in enumerate(self.conditions):
            if condition.needs_coupon or condition.needs_referral or condition.event_type:
                name = type(condition).__name__
                reason = (
                    f"{name} decides how often or when a rule is evaluated; give it to the rule"
                )
                raise DefinitionError(f"conditions[{index}]", reason)

    def parts(self) -> Iterator[tuple[str, Part]]:
        for index, condition in enumerate(self.conditions):
            yield f"conditions[{index}]", condition


@dataclass(frozen=True)
class AnyOf(_Combined):
    """At least one of these conditions holds.

    ``CouponValid``, ``ReferralValid`` and ``EventType`` cannot be among them.

    Attributes:
        conditions: The conditions.
    """

    def holds(self, context: EvaluationContext) -> bool:
        return any(condition.holds(context) for condition in self.conditions)


@dataclass(frozen=True)
class AllOf(_Combined):
    """All of these conditions hold. It is useful within ``AnyOf``.

    Attributes:
        conditions: The conditions, as in ``AnyOf``.
    """

    def holds(self, context: EvaluationContext) -> bool:
        return all(condition.holds(context) for condition in self.conditions)
