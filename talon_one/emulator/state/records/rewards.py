"""Giveaways and achievements."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from ... import campaigns as definitions
from ...support.exact_json import Json


@dataclass(frozen=True)
class Pool:
    """A pool of giveaways; its codes are `Giveaway` records."""

    id: int
    created: datetime
    definition: definitions.GiveawayPool
    description: str = ""


@dataclass(frozen=True)
class Giveaway:
    """A code of a pool.

    Attributes:
        used: whether it was handed out, to `profile_id` (integration id).
    """

    id: int
    pool_id: int
    created: datetime
    code: str
    used: bool = False
    profile_id: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    import_id: int | None = None
    attributes: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True)
class StoredAchievement:
    """An achievement with the ids that it got here."""

    id: int
    application_id: int
    campaign_id: int
    created: datetime
    definition: definitions.Achievement


@dataclass(frozen=True)
class Tracker:
    """A customer's progress in one period of an achievement.

    Attributes:
        ends: when the period ends; `None`: never.
        completed: when the target was reached; `None`: not yet.
    """

    id: int
    starts: datetime
    ends: datetime | None
    progress: Decimal = Decimal(0)
    completed: datetime | None = None

    def is_over(self, now: datetime) -> bool:
        """Whether its period has ended."""
        return self.ends is not None and self.ends <= now
