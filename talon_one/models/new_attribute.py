# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class NewAttribute(Model):
    """Definition of a custom attribute: which things may carry it and what values it takes."""

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
    """What may carry the attribute: `Application`, `Campaign`, `CustomerProfile`,
    `CustomerSession`, `CartItem`, `Coupon`, `Event`, `Giveaway`, `LoyaltyCard`, `Referral` or
    `Store`. Requests send it in `attributes` of that thing."""

    event_type: str | None = optional("eventType")
    """Name of the custom event type that carries it; only for the entity `Event`."""

    name: str = required("name")
    """API name, the key in `attributes` of requests; a letter, then letters, digits or `_`. It
    cannot be changed."""

    title: str = required("title")
    """Name that the Campaign Manager shows; unique for the entity, as the API name is."""

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
    """Type of the values.
    - `string`, `number`, `boolean`: as in JSON
    - `time`: text in RFC 3339
    - `location`: a place on earth
    - `(list string)`, `(list number)`, `(list time)`, `(list location)`: several of them

    It cannot be changed."""

    description: str = required("description")
    """What the attribute is for, in free text."""

    suggestions: list[str] = required("suggestions")
    """Values that the Campaign Manager offers, 50 at most; the list may be empty."""

    has_allowed_list: bool = optional("hasAllowedList", False)
    """Whether a list of allowed values belongs to the attribute, as `import_allowed_list`
    uploads it. Default: false."""

    restricted_by_suggestions: bool = optional("restrictedBySuggestions", False)
    """Whether only the suggested or allowed values are accepted. Default: false."""

    editable: bool = required("editable")
    """Whether the attribute may be changed."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications in which the attribute is available."""

    subscribed_catalogs_ids: list[int] | None = optional("subscribedCatalogsIds")
    """Internal ids of the catalogs in which the attribute is available; for cart item
    attributes."""

    allowed_subscriptions: list[Literal["application", "catalog"] | str] | None = optional(
        "allowedSubscriptions"
    )
    """Where a cart item attribute may be made available.
    - `application`: in Applications
    - `catalog`: in catalogs

    Only for the entity `CartItem`."""
