# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import AttributesSettings, LimitConfig, LoyaltyProgram


class Application(Model):
    """An Application: a shop, brand or country with its own campaigns, keys and sessions.
    Integration keys belong to one Application.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")
    """Time at which the object was last changed."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    name: str = required("name")
    """Name of the Application for display; not empty."""

    description: str | None = optional("description")
    """What the Application is for, in free text."""

    timezone: str = required("timezone")
    """IANA name of the time zone that the Application is in."""

    currency: str = required("currency")
    """Code of the currency of all amounts in the Application; sessions do not carry one."""

    case_sensitivity: (
        Literal["sensitive", "insensitive-uppercase", "insensitive-lowercase"] | str | None
    ) = optional("caseSensitivity")
    """How coupon codes are compared.
    - `sensitive`: as typed
    - `insensitive-uppercase`: whatever the case, stored in capitals
    - `insensitive-lowercase`: whatever the case, stored in small letters

    A later change leaves stored codes as they are, which can make them useless."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Values of custom attributes of the Application by their API names."""

    limits: list[LimitConfig] | None = optional("limits")
    """Budgets that new campaigns of the Application start with."""

    default_discount_scope: Literal["sessionTotal", "cartItems", "additionalCosts"] | str | None = (
        optional("defaultDiscountScope")
    )
    """What `setDiscount` is taken off where the effect names no scope.
    - `sessionTotal`: the whole
    - `cartItems`: the items
    - `additionalCosts`: the additional costs"""

    enable_cascading_discounts: bool | None = optional("enableCascadingDiscounts")
    """Whether later discounts are worked out on what earlier ones left; effects then name their
    scope."""

    enable_flattened_cart_items: bool | None = optional("enableFlattenedCartItems")
    """Whether a line with a quantity above 1 is evaluated as single units; according to the
    current documentation this is always done."""

    attributes_settings: AttributesSettings | None = optional("attributesSettings")
    """Which custom attributes are mandatory."""

    sandbox: bool | None = optional("sandbox")
    """True for a sandbox Application, false for a live one. Profiles, loyalty programs and
    audiences are never shared between the two."""

    enable_partial_discounts: bool | None = optional("enablePartialDiscounts")
    """Whether a discount may be given in part when the budget does not suffice for all of it;
    otherwise the rule fails."""

    default_discount_additional_cost_per_item_scope: (
        Literal["price", "itemTotal", "additionalCosts"] | str | None
    ) = optional("defaultDiscountAdditionalCostPerItemScope")
    """What `setDiscountPerItem` is taken off where the effect names no scope.
    - `price`: the item price
    - `additionalCosts`: the additional costs of the item
    - `itemTotal`: both"""

    default_evaluation_group_id: int | None = optional("defaultEvaluationGroupId")
    """Internal id of the evaluation group that new campaigns join unless specified otherwise."""

    default_cart_item_filter_id: int | None = optional("defaultCartItemFilterId")
    """Internal id of the cart item filter that is the default of the Application."""

    enable_campaign_state_management: bool | None = optional("enableCampaignStateManagement")
    """Whether campaign staging and revisions are on; once on, they stay on, and
    `update_campaign` no longer works."""

    loyalty_programs: list[LoyaltyProgram] = required("loyaltyPrograms")
    """Loyalty programs that are connected to the Application."""
