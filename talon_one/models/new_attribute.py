# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class NewAttribute(Model):
    """``NewAttribute`` of the API description."""

    entity: (
        Literal[
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
        | str
    ) = required("entity")

    event_type: str | None = optional("eventType")

    name: str = required("name")

    title: str = required("title")

    type: (
        Literal[
            "string",
            "number",
            "boolean",
            "time",
            "(list string)",
            "(list number)",
            "(list time)",
            "location",
            "(list location)",
        ]
        | str
    ) = required("type")

    description: str = required("description")

    suggestions: list[str] = required("suggestions")

    has_allowed_list: bool = optional("hasAllowedList", False)

    restricted_by_suggestions: bool = optional("restrictedBySuggestions", False)

    editable: bool = required("editable")

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")

    subscribed_catalogs_ids: list[int] | None = optional("subscribedCatalogsIds")

    allowed_subscriptions: list[Literal["application", "catalog"] | str] | None = optional(
        "allowedSubscriptions"
    )
