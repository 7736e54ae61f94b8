"""Loyalty programs, their ledgers and cards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

from ... import campaigns as definitions


@dataclass(frozen=True)
class Program:
    """A loyalty program; ``tier_ids`` has the ids of its tiers, lowest first."""

    id: int
    created: datetime
    definition: definitions.LoyaltyProgram
    tier_ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class Transaction:
    """An entry of a ledger.

    Attributes:
        uuid: Its UUID in effects; a rollback has that of the transaction that it undoes.
        points: Above 0.
        starts: When the points of an addition become active.
        expires: When they expire.
        validity: How long they will be valid, while they await activation.
        parts: The additions (ids) that a subtraction took points from, and how many.
        rollback: Whether it undoes another transaction.
        session_id, profile_id: Integration ids; empty without.
        campaign_id: 0 for a manual transaction.
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
        id: The id of the transaction.
        starts: Active from then on; ``None`` while they await activation.
        expires: Active until then; ``None``: for ever.
    """

    id: int
    starts: datetime | None
    expires: datetime | None
    points: Decimal

    def is_active(self, at: datetime) -> bool:
        """Return whether the points can be spent."""
        return not self.is_pending(at) and not self.is_expired(at)

    def is_pending(self, at: datetime) -> bool:
        """Return whether the points cannot be spent yet."""
        return self.starts is None or at < self.starts

    def is_expired(self, at: datetime) -> bool:
        """Return whether the points have expired."""
        return not self.is_pending(at) and self.expires is not None and self.expires <= at


@dataclass(frozen=True)
class Ledger:
    """The points of one profile or card in one ledger of a program.

    Attributes:
        history: All transactions, oldest first.
        lots: The additions with unused points, oldest first.
        debt: Points that were deducted but not available; later points pay it once active.
        debt_since: When the debt arose.
        tier: The name of the tier at ``seen``; empty without.
        tier_since: When that tier, or its last renewal, began.
        tier_until: Until when the tier is kept, if a file said so; otherwise the program says it.
        seen: When the tier was last evaluated.
    """

    history: tuple[Transaction, ...] = ()
    lots: tuple[Lot, ...] = ()
    debt: Decimal = Decimal(0)
    debt_since: datetime | None = None
    tier: str = ""
    tier_since: datetime | None = None
    tier_until: datetime | None = None
    seen: datetime | None = None


@dataclass(frozen=True)
class Registration:
    """A profile (integration id) linked to a card."""

    integration_id: str
    at: datetime


@dataclass(frozen=True)
class Card:
    """A loyalty card. Its points are in the ledgers of its identifier.

    Attributes:
        old_identifier, new_identifier: After a transfer, the cards before and after this one.
        generated: Whether the emulator made up its identifier.
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
    generated: bool = False
