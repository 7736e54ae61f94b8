"""What customers collect: points and tiers of loyalty programs, progress of achievements."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .checks import (
    DefinitionError,
    Number,
    check_choices,
    check_duration,
    check_limit,
    check_members,
    check_number,
    check_text,
    check_time,
    check_unique,
    check_window,
)

__all__ = ["Achievement", "LoyaltyProgram", "Tier"]


@dataclass(frozen=True)
class Tier:
    """A tier of a loyalty program.

    Attributes:
        name: Its name, unique within the program.
        min_points: The active points that a customer needs to be in it.
    """

    name: str
    min_points: Number

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_number(self, "min_points", low=0)


@dataclass(frozen=True)
class LoyaltyProgram:
    """A loyalty program.

    Attributes:
        name: The name that conditions and effects refer to.
        title: The name that customers see; ``name`` if empty.
        description: Shown, not used.
        card_based: Whether points are on loyalty cards instead of on profiles.
        users_per_card: The number of profiles that may be linked to a card; 0 means any number.
        subledgers: Whether there may be other ledgers than the main ledger.
        pending: How long new points are pending: ``immediate``, ``on_action`` or a duration.
        validity: How long points are valid once they are active: ``unlimited`` or a duration.
        return_policy: The points that a cancelled, returned or reopened session takes back.
        join_policy: When a customer joins: not by points, when points become active, or when they
            are earned.
        tiers: Its tiers, in any order.
        tiers_expire_in: A duration after which the customer's tier is reviewed; if empty, tiers
            follow the active points at once, up and down.
        tiers_expiration: What that duration is counted from: the start in the tier, the joining of
            the program, or ``tier_cycle_start``.
        tier_cycle_start: A time, for ``absolute_expiration``.
        tiers_downgrade: Whether a customer with too few points for the tier falls by one tier, or to
            the tier that the points are enough for.
    """

    name: str
    title: str = ""
    description: str = ""
    card_based: bool = False
    users_per_card: int = 0
    subledgers: bool = True
    pending: str = "immediate"
    validity: str = "unlimited"
    return_policy: Literal["only_pending", "within_balance", "unlimited"] = "within_balance"
    join_policy: Literal["not_join", "points_activated", "points_earned"] = "points_earned"
    tiers: Sequence[Tier] = ()
    tiers_expire_in: str = ""
    tiers_expiration: Literal["tier_start_date", "program_join_date", "absolute_expiration"] = (
        "tier_start_date"
    )
    tier_cycle_start: datetime | None = None
    tiers_downgrade: Literal["one_down", "balance_based"] = "balance_based"

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_limit(self, "users_per_card")
        if self.pending not in ("immediate", "on_action"):
            check_text(self, "pending")
            check_duration(self, "pending")
        if self.validity != "unlimited":
            check_text(self, "validity")
            check_duration(self, "validity")
        check_choices(self)
        check_members(self, "tiers", Tier)
        check_unique(self, "tiers", "name")
        check_unique(self, "tiers", "min_points")
        check_duration(self, "tiers_expire_in")
        check_time(self, "tier_cycle_start")
        if self.tiers_expiration == "absolute_expiration" and self.tier_cycle_start is None:
            raise DefinitionError("tier_cycle_start", "is missing: absolute_expiration needs it")


@dataclass(frozen=True)
class Achievement:
    """A target that customers reach step by step.

    Attributes:
        name: Its name: a letter, then at least one letter, digit or underscore.
        target: The progress at which it is completed.
        title: The name that customers see; ``name`` if empty.
        description: Shown, not used.
        period: The duration that a customer has; empty for ever.
        recurrence: Whether it starts again: never, when its period has expired, or when it is
            completed.
        activation: Whether the period begins with the customer's first progress, or for all at
            ``starts``.
        starts, ends: The achievement itself runs from ``starts`` (needed by ``fixed_schedule``)
            until before ``ends``.
        allow_rollback_after_completion: Whether cancelling or reopening a session takes back
            progress of a completed one; not with ``on_completion``.
    """

    name: str
    target: Number
    title: str = ""
    description: str = ""
    period: str = ""
    recurrence: Literal["no_recurrence", "on_expiration", "on_completion"] = "no_recurrence"
    activation: Literal["user_action", "fixed_schedule"] = "user_action"
    starts: datetime | None = None
    ends: datetime | None = None
    allow_rollback_after_completion: bool = False

    def __post_init__(self) -> None:
        check_text(self, "name")
        if not re.fullmatch(r"[a-zA-Z]\w+", self.name):
            raise DefinitionError(
                "name",
                f"must be a letter and at least one more letter, digit or underscore, got {self.name!r}",
            )
        check_number(self, "target", above=0)
        check_duration(self, "period")
        check_choices(self)
        check_window(self, "starts", "ends")
        if self.activation == "fixed_schedule" and self.starts is None:
            raise DefinitionError("starts", "is missing: fixed_schedule needs it")
        if self.recurrence == "on_completion" and self.allow_rollback_after_completion:
            raise DefinitionError(
                "allow_rollback_after_completion", "cannot be given with on_completion"
            )
