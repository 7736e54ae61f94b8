# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class TalangAttribute(Model):
    """``TalangAttribute`` of the API description."""

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

    name: str = required("name")

    title: str | None = optional("title")

    type: str = required("type")

    description: str | None = optional("description")

    visible: bool = optional("visible", True)

    kind: Literal["built-in", "custom"] | str = required("kind")

    campaigns_count: int = required("campaignsCount")

    example_value: list[str] | None = optional("exampleValue")
