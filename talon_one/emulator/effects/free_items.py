"""Free items."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from ..campaigns.checks import check_limit, check_text
from ..rules.rule import EffectNotApplicable, RuleRun
from .base import EvaluatedEffects, RuleEffect

__all__ = ["AddFreeItem"]


@dataclass(frozen=True)
class AddFreeItem(RuleEffect):
    """Effect ``addFreeItem``: units of a product for free, one effect for each (docs).

    Attributes:
        sku: The product.
        quantity: The number of units.
        name: The reward's name; the rule's if empty.
        partial: As in ``SetDiscount``.
    """

    sku: str
    quantity: int = 1
    name: str = ""
    partial: bool | None = None

    effect_type = "addFreeItem"
    budget = "addFreeItemEffect"

    def __post_init__(self) -> None:
        check_text(self, "sku")
        check_limit(self, "quantity", low=1)

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        granted = int(run.grant(self.budget, Decimal(self.quantity), self.partial))
        if not granted:
            raise EffectNotApplicable(f"the budget of {self.budget} is used up")
        for _ in range(granted):
            yield (
                self.effect_type,
                {
                    "sku": self.sku,
                    "name": self.name or run.rule_name,
                    **run.requested_prop("desiredQuantity", self.quantity, granted, self.partial),
                },
            )
