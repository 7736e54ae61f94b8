"""The base class of the effects that rules may have, and what several families need."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from ..campaigns.parts import Effect
from ..rules.context import Unit
from ..rules.effect_types import EffectType
from ..rules.formulas import compute_number
from ..rules.rule import EffectNotApplicable, RuleRun
from ..support.exact_json import Json
from ..support.formulas import FormulaError

EvaluatedEffects = Iterator[tuple[str, Json]]
"""Types and props of effects."""


class RuleEffect(Effect, EffectType, abstract=True):
    """An effect that a rule may have: its definition, and what effects of its type do."""

    @abstractmethod
    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        """Yield what the effect gives in one evaluation of its rule.

        Raises:
            EffectNotApplicable: The rule fails.
        """


class RuleError(EffectNotApplicable):
    """A value that a rule computes with is missing; the rule fails and leaves an effect ``error``."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.effects = [(Error.effect_type, {"message": message})]


class Error(EffectType):
    """Effect ``error``."""

    effect_type = "error"


def formula_number(
    run: RuleRun, formula: str, unit: Unit | None = None, base: Decimal | None = None
) -> Decimal:
    """Return the number that a formula gives.

    Raises:
        RuleError: It gives none.
    """
    try:
        return compute_number(run.context, formula, unit, base)
    except FormulaError as error:
        raise RuleError(str(error)) from None


def session_number(run: RuleRun, attribute: str) -> Decimal:
    """Return the number that a session attribute holds.

    Raises:
        RuleError: It holds none.
    """
    session = run.context.session
    value: Any = session.content["attributes"].get(attribute) if session else None
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        raise RuleError(f"the session attribute {attribute} is not a number")
    return Decimal(value)
