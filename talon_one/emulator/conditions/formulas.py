"""A condition on what a formula says."""

from __future__ import annotations

from dataclasses import dataclass

from ..campaigns.checks import check_formula_text, check_text
from ..campaigns.parts import Condition
from ..rules.context import EvaluationContext
from ..rules.formulas import compute
from ..support.formulas import FormulaError

__all__ = ["Formula"]


@dataclass(frozen=True)
class Formula(Condition):
    """A formula is true, as in ``session.total - session.attributes.deposit >= 50``.

    It is not if a name in it has no value, such as an attribute that was not sent.

    Attributes:
        formula: The formula; see "Formulas" for its names.
    """

    formula: str

    def __post_init__(self) -> None:
        check_text(self, "formula")
        check_formula_text(self, "formula")

    def holds(self, context: EvaluationContext) -> bool:
        try:
            return compute(context, self.formula) is True
        except FormulaError:
            return False
