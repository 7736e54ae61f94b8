"""The conditions of a rule; it happens if all of them hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from ..support.exact_json import Json
from .checks import (
    Number,
    check_choices,
    check_member,
    check_members,
    check_number,
    check_one_of,
    check_text,
    check_texts,
    check_window,
)
from .items import Items


@dataclass(frozen=True)
class CouponValid:
    """A coupon of this campaign is in the session and can be redeemed.

    The rule is evaluated once for each such coupon.
    """


@dataclass(frozen=True)
class ReferralValid:
    """The session's referral code is one of this campaign and can be redeemed."""


@dataclass(frozen=True)
class SessionTotal:
    """A total of the session, before discounts, lies between two amounts.

    Attributes:
        at_least: the total reaches it.
        below: the total stays below it.
        of: `total` (items and all costs), `cartItems`, or `additionalCosts` (the session's own).
    """

    at_least: Number = 0
    below: Number | None = None
    of: Literal["total", "cartItems", "additionalCosts"] = "total"

    def __post_init__(self) -> None:
        check_number(self, "at_least", low=0)
        check_number(self, "below", above=0)
        check_choices(self)


@dataclass(frozen=True)
class CartContains:
    """The cart has enough of some items.

    Attributes:
        items: which of them count.
        quantity: so many units at least.
        total: their prices together reach this amount.
    """

    items: Items = Items()
    quantity: Number = 1
    total: Number = 0

    def __post_init__(self) -> None:
        check_member(self, "items", Items)
        check_number(self, "quantity", low=0)
        check_number(self, "total", low=0)


@dataclass(frozen=True)
class _AttributeCondition:
    """What conditions on attributes have in common."""

    name: str
    equals: Json = None
    one_of: Sequence[Json] = ()
    at_least: Number | None = None
    at_most: Number | None = None

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_members(self, "one_of", object)
        check_number(self, "at_least")
        check_number(self, "at_most")


@dataclass(frozen=True)
class SessionAttribute(_AttributeCondition):
    """An attribute of the session has a value that passes all of these; with its name alone: any.

    Attributes:
        name: of the attribute.
        equals: the value.
        one_of: the possible values.
        at_least, at_most: bounds of a number.
    """


@dataclass(frozen=True)
class ProfileAttribute(_AttributeCondition):
    """An attribute of the customer profile; as `SessionAttribute`.

    Attributes:
        name, equals, one_of, at_least, at_most: as there.
    """


@dataclass(frozen=True)
class EventAttribute(_AttributeCondition):
    """An attribute of the event; as `SessionAttribute`.

    Attributes:
        name, equals, one_of, at_least, at_most: as there.
    """


@dataclass(frozen=True)
class EventType:
    """The request is an event of this type.

    A rule without this condition is evaluated for customer sessions only. Types are those of custom
    events, and the built-in ones: `talon_session_created`, `talon_session_updated`,
    `talon_session_closed`, `talon_profile_created`, `talon_profile_updated`.
    """

    event: str

    def __post_init__(self) -> None:
        check_text(self, "event")


@dataclass(frozen=True)
class LoyaltyBalance:
    """The customer, or the session's loyalty card, has so many active points.

    Attributes:
        program: the name of the loyalty program.
        at_least: the balance reaches it.
        subledger: its id; empty for the main ledger.
    """

    program: str
    at_least: Number
    subledger: str = ""

    def __post_init__(self) -> None:
        check_text(self, "program")
        check_number(self, "at_least", low=0)
        check_text(self, "subledger", shortest=0)


@dataclass(frozen=True)
class InTier:
    """The customer is in one of these tiers of a loyalty program.

    Attributes:
        program: the name of the loyalty program.
        tiers: the names of the tiers; none means no tier at all.
        subledger: its id; empty for the main ledger.
    """

    program: str
    tiers: Sequence[str]
    subledger: str = ""

    def __post_init__(self) -> None:
        check_text(self, "program")
        check_texts(self, "tiers")
        check_text(self, "subledger", shortest=0)


@dataclass(frozen=True)
class FirstSession:
    """The session is the first of its customer; one without profile always is."""


@dataclass(frozen=True)
class Period:
    """The time lies from `starts` until before `ends`."""

    starts: datetime | None = None
    ends: datetime | None = None

    def __post_init__(self) -> None:
        check_window(self, "starts", "ends")
        if self.starts is None:
            check_one_of(self, "starts", "ends")


@dataclass(frozen=True)
class InAudience:
    """The customer is in an audience."""

    audience: str

    def __post_init__(self) -> None:
        check_text(self, "audience")


Condition = (
    CouponValid
    | ReferralValid
    | SessionTotal
    | CartContains
    | SessionAttribute
    | ProfileAttribute
    | EventAttribute
    | EventType
    | LoyaltyBalance
    | InTier
    | FirstSession
    | Period
    | InAudience
)

__all__ = [
    "CartContains",
    "Condition",
    "CouponValid",
    "EventAttribute",
    "EventType",
    "FirstSession",
    "InAudience",
    "InTier",
    "LoyaltyBalance",
    "Period",
    "ProfileAttribute",
    "ReferralValid",
    "SessionAttribute",
    "SessionTotal",
]
