# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class TalangAttribute(Model):
    """An attribute as the rule editor offers it, built in or custom, in the names of Talang, the
    language of the rules.
    """

    entity: (
        Literal[
            "AdvocateProfile",
            "Account",
            "Application",
            "AwardedGiveaway",
            "Bundle",
            "Campaign",
            "CartItem",
            "Coupon",
            "CustomerProfile",
            "CustomerSession",
            "Event",
            "Item",
            "Loyalty",
            "LoyaltyCard",
            "Profile",
            "Giveaway",
            "Referral",
            "Session",
            "Store",
            "Achievements",
            "AdvancedEvent",
            "AdvancedEventConnectedSession",
        ]
        | str
        | None
    ) = optional("entity")
    """Kind of object on which the attribute is found, such as `CustomerSession` or `CartItem`."""

    name: str = required("name")
    """Name of the attribute in rules and requests."""

    title: str | None = optional("title")
    """Name of the attribute in the Campaign Manager."""

    type: str = required("type")
    """Type of its values in Talang, such as `string` or `(list number)`."""

    description: str | None = optional("description")
    """What the attribute says, in words."""

    visible: bool = optional("visible", True)
    """If true, which is the default, the Campaign Manager offers the attribute; false hides it
    there."""

    kind: Literal["built-in", "custom"] | str = required("kind")
    """Where the attribute comes from.
    - `built-in`: Talon.One has it in every account
    - `custom`: somebody defined it in this account"""

    campaigns_count: int = required("campaignsCount")
    """How many campaigns use the attribute."""

    example_value: list[str] | None = optional("exampleValue")
    """Values that the attribute may have, to illustrate it."""
