"""Conditions on the customer: sessions, audiences, points and tiers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from ..campaigns.checks import Number, check_number, check_text, check_texts
from ..campaigns.parts import Condition, LedgerPart
from ..loyalty.accounts import ledger_now
from ..loyalty.ledgers import active_points
from ..rules.context import EvaluationContext
from ..state.records.loyalty import Ledger

__all__ = ["FirstSession", "InAudience", "InTier", "LoyaltyBalance"]


@dataclass(frozen=True)
class LoyaltyBalance(LedgerPart, Condition):
    """The customer, or the session's loyalty card, has enough active points.

    Attributes:
        program: The name of the loyalty program.
        at_least: The number of points needed.
        subledger: Its id; empty for the main ledger.
    """

    program: str
    at_least: Number
    subledger: str = ""

    def __post_init__(self) -> None:
        check_text(self, "program")
        check_number(self, "at_least", low=0)
        check_text(self, "subledger", shortest=0)

    def holds(self, context: EvaluationContext) -> bool:
        ledger = _ledger(self, context)
        return ledger is not None and active_points(ledger, context.at) >= Decimal(self.at_least)


@dataclass(frozen=True)
class InTier(LedgerPart, Condition):
    """The customer is in one of these tiers of a loyalty program.

    Attributes:
        program: The name of the loyalty program.
        tiers: The names of the tiers; without any, customers who are in no tier pass.
        subledger: Its id; empty for the main ledger.
    """

    program: str
    tiers: Sequence[str]
    subledger: str = ""

    def __post_init__(self) -> None:
        check_text(self, "program")
        check_texts(self, "tiers")
        check_text(self, "subledger", shortest=0)

    def holds(self, context: EvaluationContext) -> bool:
        ledger = _ledger(self, context)
        if ledger is None:
            return False
        return ledger.tier in self.tiers if self.tiers else not ledger.tier


@dataclass(frozen=True)
class FirstSession(Condition):
    """The session is the first of its customer; an anonymous session always passes."""

    def holds(self, context: EvaluationContext) -> bool:
        return context.session is not None and context.session.first_session


@dataclass(frozen=True)
class InAudience(Condition):
    """The customer is in an audience.

    Attributes:
        audience: Its name; the audience exists by being named.
    """

    references = {"audience": "audience"}
    audience: str

    def __post_init__(self) -> None:
        check_text(self, "audience")

    def holds(self, context: EvaluationContext) -> bool:
        audiences = context.store.audiences
        return context.profile is not None and any(
            audiences[id].name == self.audience for id in context.profile.audiences
        )


def _ledger(condition: LedgerPart, context: EvaluationContext) -> Ledger | None:
    key = context.ledger_key(context.programs[condition.program], condition.subledger)
    return None if key is None else ledger_now(context.store, key, context.at)
