"""What the Applications of an account share: giveaways and custom attributes."""

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
        name: The name that effects refer to.
        codes: Its codes, handed out in this order.
        starts, ends: Its codes are handed out from ``starts`` until before ``ends``.
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

    Requests may only use attributes that exist. As long as an entity has none here, it may have any
    (``Settings.undeclared_attributes``).

    Attributes:
        entity: The kind of thing that has it.
        name: Its name: a letter, then letters, digits and underscores.
        type: The type of its values.
        event_type: The type of event that has it, for attributes of events. The type exists by
            being named here.
        values: The texts that it may have; without any, it may have any.
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
            raise DefinitionError(
                "name", f"must be a letter, then letters, digits or underscores, got {self.name!r}"
            )
        if (self.entity == "Event") != bool(self.event_type):
            raise DefinitionError(
                "event_type", "must be given for attributes of events, and for no others"
            )
        check_texts(self, "values")
