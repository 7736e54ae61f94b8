"""Loyalty programs, their ledgers and cards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

from ... import campaigns as definitions


@dataclass(frozen=True)
class Program:
    """A loyalty program with the id that it got here; `tier_ids` has those of its tiers."""

    id: int
    created: datetime
    definition: definitions.LoyaltyProgram
    tier_ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class Transaction:
    """An entry of a ledger.

    Attributes:
        uuid: as effects name it; what a rollback books has that of what it undoes.
        points: above 0.
        starts: when the points of an addition become active.
        expires: when they expire.
        validity: how long they are valid, while they still await their activation.
        parts: the additions (ids) that a subtraction took points from, and how many.
        rollback: whether it undoes another transaction.
        session_id, profile_id: integration ids, as far as there are any.
        campaign_id: 0 for a manual one.
    """

    id: int
    uuid: str
    created: datetime
    kind: Literal["addition", "subtraction"]
    points: Decimal
    name: str
    starts: datetime | Literal["immediate", "on_action"] = "immediate"
    expires: datetime | Literal["unlimited"] = "unlimited"
    validity: str = ""
    parts: tuple[tuple[int, Decimal], ...] = ()
    rollback: bool = False
    origin: Literal["session", "manual", "import"] = "session"
    session_id: str = ""
    profile_id: str = ""
    campaign_id: int = 0
    ruleset_id: int = 0
    rule_name: str = ""


@dataclass(frozen=True)
class Lot:
    """The unused points of an addition.

    Attributes:
        id: of the transaction.
        starts: active from then on; `None`: once they are activated.
        expires: until before then; `None`: for ever.
    """

    id: int
    starts: datetime | None
    expires: datetime | None
    points: Decimal

    def is_active(self, at: datetime) -> bool:
        """Whether the points can be spent."""
        return not self.is_pending(at) and not self.is_expired(at)

    def is_pending(self, at: datetime) -> bool:
        """Whether they can not be spent yet."""
        return self.starts is None or at < self.starts

    def is_expired(self, at: datetime) -> bool:
        """Whether they can not be spent any more."""
        return not self.is_pending(at) and self.expires is not None and self.expires <= at


@dataclass(frozen=True)
class Ledger:
    """The points of one profile or card in one ledger of a program.

    Attributes:
        history: all transactions, oldest first.
        lots: the additions of which something is unused, oldest first.
        debt: points that were taken but were not there; later ones pay it when they become active.
        debt_since: when the debt was made.
        tier: the name of the tier it was in at `seen`; empty for none.
        tier_since: when that tier, or its last renewal, began.
        seen: when the tier was last looked at.
    """

    history: tuple[Transaction, ...] = ()
    lots: tuple[Lot, ...] = ()
    debt: Decimal = Decimal(0)
    debt_since: datetime | None = None
    tier: str = ""
    tier_since: datetime | None = None
    seen: datetime | None = None


@dataclass(frozen=True)
class Registration:
    """A profile (integration id) that is linked to a card."""

    integration_id: str
    at: datetime


@dataclass(frozen=True)
class Card:
    """A loyalty card; points are in the ledgers of its identifier.

    Attributes:
        old_identifier, new_identifier: after a transfer, the card before and after this one.
    """

    id: int
    program_id: int
    identifier: str
    created: datetime
    status: str = "active"
    block_reason: str = ""
    profiles: tuple[Registration, ...] = ()
    modified: datetime | None = None
    batch_id: str = ""
    old_identifier: str = ""
    new_identifier: str = ""
