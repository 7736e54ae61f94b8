# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from ..core.models.fields import DecimalField, OptionalDecimal
    from . import AdditionalCost, CartItem, ExperimentVariantAllocation


class CustomerSessionV2(Model):
    """A stored customer session, which is one cart or order of one Application. It contains the
    submitted data and totals, all of them before discounts and in the currency of the
    Application.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which the object with this integration id first arrived."""

    integration_id: str = required("integrationId")
    """Your own id of the object, at most 1000 characters, fixed once it is created."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    profile_id: str | None = optional("profileId")
    """Your own id of the customer profile; empty for an anonymous customer."""

    store_integration_id: str | None = optional("storeIntegrationId")
    """Your own id of the store; campaigns linked to stores run only where it names one of
    theirs."""

    evaluable_campaign_ids: list[int] | None = optional("evaluableCampaignIds")
    """Campaigns to evaluate alone, even disabled ones; only has a meaning with `dry=True`."""

    coupon_codes: list[str] | None = optional("couponCodes")
    """Codes to try, up to 100 characters each; an empty list removes all, leaving it out keeps
    them."""

    referral_code: str | None = optional("referralCode")
    """The one referral code to try, up to 100 characters; an empty string removes it."""

    loyalty_cards: list[str] | None = optional("loyaltyCards")
    """Identifier of the loyalty card to use, at most one; needed for card-based programs."""

    state: Literal["open", "closed", "partially_returned", "cancelled"] | str = optional(
        "state", "open"
    )
    """State of the session.
    - `open`: shopping goes on, and effects are a preview
    - `closed`: ordered, so codes are redeemed and points booked
    - `cancelled`: the order is undone
    - `partially_returned`: some items were given back, which the server sets

    A closed session opens again only through `reopen_customer_session`."""

    cart_items: list[CartItem] | None = optional("cartItems")
    """All items of the cart, replaced as a whole; at most 1000 lines and 10000 units in sum."""

    experiment_variant_allocations: list[ExperimentVariantAllocation] | None = optional(
        "experimentVariantAllocations"
    )
    """Variants for experiments whose assignment is made outside Talon.One."""

    additional_costs: dict[str, AdditionalCost] | None = optional("additionalCosts")
    """Costs of the whole order such as shipping, by the API name defined in the account."""

    identifiers: list[str] | None = optional("identifiers")
    """Up to 5 marks of the customer such as a hashed e-mail; needed by the time of closing for
    limits per identifier."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes by API name; a name that the account does not know is refused with 400."""

    first_session: bool = required("firstSession")
    """Whether this is the first session of the profile; always true for an anonymous one."""

    update_count: int | None = optional("updateCount")
    """How often the session was written; 1 after its creation."""

    total: DecimalField = required("total")
    """Cart items plus additional costs of session and items, before discounts."""

    cart_item_total: DecimalField = required("cartItemTotal")
    """Sum of price times quantity over all cart items, before discounts."""

    additional_cost_total: DecimalField = required("additionalCostTotal")
    """Sum of the additional costs of the session itself, before discounts."""

    cart_item_additional_cost_total: OptionalDecimal = optional(
        "cartItemAdditionalCostTotal", read_only=True
    )
    """Sum of the additional costs of all cart items, before discounts."""

    updated: datetime | None = optional("updated")
    """Time of the last event that the session received."""
