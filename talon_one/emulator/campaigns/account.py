"""What the Applications of an account share: giveaways, custom attributes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .checks import DefinitionError, check_choices, check_text, check_texts, check_window

__all__ = ["Attribute", "GiveawayPool"]


@dataclass(frozen=True)
class GiveawayPool:
    """A pool of giveaway codes; a code that is in it twice is handed out twice.

    Attributes:
        name: the name that effects use.
        codes: handed out in this order.
        starts, ends: the engine awards codes from `starts` until before `ends`.
    """

    name: str
    codes: Sequence[str] = ()
    starts: datetime | None = None
    ends: datetime | None = None

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_texts(self, "codes")
        check_window(self, "starts", "ends")


@dataclass(frozen=True)
class Attribute:
    """A custom attribute, or a type of custom events.

    Requests may use only attributes that exist; as long as an entity has none here, it may have any
    (`Settings.undeclared_attributes`).

    Attributes:
        entity: what has it.
        name: a letter, then letters, digits and underscores.
        type: of its value.
        event_type: for attributes of events: the event's type, which exists by this.
        values: the only values that a text may have; none: any.
    """

    entity: Literal[
        "Application",
        "Campaign",
        "CustomerProfile",
        "CustomerSession",
        "CartItem",
        "Coupon",
        "Event",
        "Giveaway",
        "LoyaltyCard",
        "Referral",
        "Store",
    ]
    name: str
    type: Literal[
        "string",
        "number",
        "boolean",
        "time",
        "(list string)",
        "(list number)",
        "(list time)",
        "location",
        "(list location)",
    ] = "string"
    event_type: str = ""
    values: Sequence[str] = ()

    def __post_init__(self) -> None:
        check_choices(self)
        check_text(self, "name")
        if not re.fullmatch(r"[A-Za-z]\w*", self.name):
            raise DefinitionError("name", f"must be letters, digits, underscores, got {self.name}")
        if (self.entity == "Event") != bool(self.event_type):
            raise DefinitionError("event_type", "is what attributes of events have, and only those")
        check_texts(self, "values")
