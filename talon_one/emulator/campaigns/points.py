"""Effects of a rule: loyalty points."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .checks import (
    Number,
    check_duration,
    check_member,
    check_number,
    check_one_of,
    check_text,
    check_time,
)
from .items import Items


@dataclass(frozen=True)
class AddLoyaltyPoints:
    """Effect `addLoyaltyPoints`: points for the customer or the session's loyalty card.

    It can not happen without profile, or without card if the program is card-based.

    Attributes:
        program: the name of the loyalty program.
        points_per_unit: so many for each currency unit of the session's total before discounts, not
            rounded; with `per_item`, of the price of each unit.
        name: the reason shown with the points; the rule's name if empty.
        points: instead of `points_per_unit`: this many.
        per_item: one effect for each unit of these items.
        subledger: its id; empty for the main ledger.
        pending: `immediate`, `on_action`, or how long the points stay pending; empty: as the
            program has it.
        validity: `unlimited`, or how long they are valid once they are active; empty: as the
            program has it.
        partial: as in `SetDiscount`.
    """

    program: str
    points_per_unit: Number | None = None
    name: str = ""
    points: Number | None = None
    per_item: Items | None = None
    subledger: str = ""
    pending: str = ""
    validity: str = ""
    partial: bool | None = None

    def __post_init__(self) -> None:
        check_text(self, "program")
        if self.points is None and self.points_per_unit is None:
            object.__setattr__(self, "points_per_unit", 1)
        check_number(self, "points_per_unit", above=0)
        check_number(self, "points", above=0)
        check_one_of(self, "points_per_unit", "points")
        if self.per_item is not None:
            check_member(self, "per_item", Items)
        check_text(self, "subledger", shortest=0, longest=64)
        if self.pending not in ("immediate", "on_action"):
            check_duration(self, "pending")
        if self.validity != "unlimited":
            check_duration(self, "validity")


@dataclass(frozen=True)
class DeductLoyaltyPoints:
    """Effect `deductLoyaltyPoints`: active points are spent.

    It can not happen without profile (or card), or with too few active points.

    Attributes:
        program: the name of the loyalty program.
        points: so many.
        name: the reason shown with it; the rule's name if empty.
        attribute: instead of `points`: as many as this session attribute holds.
        subledger: its id; empty for the main ledger.
    """

    program: str
    points: Number | None = None
    name: str = ""
    attribute: str = ""
    subledger: str = ""

    def __post_init__(self) -> None:
        check_text(self, "program")
        check_number(self, "points", above=0)
        check_one_of(self, "points", "attribute")
        check_text(self, "subledger", shortest=0, longest=64)


@dataclass(frozen=True)
class ExtendLoyaltyPointsExpiryDate:
    """Effect `extendLoyaltyPointsExpiryDate`: all active and pending points that expire do so later.

    Attributes:
        program: the name of the loyalty program.
        by: a duration.
        subledger: its id; empty for the main ledger.
    """

    program: str
    by: str
    subledger: str = ""

    def __post_init__(self) -> None:
        check_text(self, "program")
        check_text(self, "by")
        check_duration(self, "by")


@dataclass(frozen=True)
class SetLoyaltyPointsExpiryDate:
    """Effect `setLoyaltyPointsExpiryDate`: all active and pending points expire at a time.

    Attributes:
        program: the name of the loyalty program.
        to: the time.
        subledger: its id; empty for the main ledger.
    """

    program: str
    to: datetime
    subledger: str = ""

    def __post_init__(self) -> None:
        check_text(self, "program")
        check_time(self, "to")
