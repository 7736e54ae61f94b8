# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import AttributesSettings, LimitConfig


class NewApplication(Model):
    """An Application to create: the shop, country or brand in which sessions arrive and
    campaigns run, with its settings. Currency and time zone should be right from the start.
    """

    name: str = required("name")
    """Name of the Application in the Campaign Manager."""

    description: str | None = optional("description")
    """Description of the Application."""

    timezone: str = required("timezone")
    """Time zone of the Application as an IANA name, such as `Europe/Lisbon`. Schedules and
    budgets follow it, so changing it later is unwise."""

    currency: str = required("currency")
    """Currency of all amounts in the Application, as a code such as `EUR`. Requests never name a
    currency: this one is meant."""

    case_sensitivity: (
        Literal["sensitive", "insensitive-uppercase", "insensitive-lowercase"] | str | None
    ) = optional("caseSensitivity")
    """How the case of coupon codes counts.
    - `sensitive`: codes are kept and compared as typed
    - `insensitive-uppercase`: they are kept in upper case and the case typed is ignored
    - `insensitive-lowercase`: the same in lower case

    A later change does not rewrite stored codes and can make them unusable."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the Application, by API name."""

    limits: list[LimitConfig] | None = optional("limits")
    """Budgets that campaigns created in this Application start with."""

    default_discount_scope: Literal["sessionTotal", "cartItems", "additionalCosts"] | str | None = (
        optional("defaultDiscountScope")
    )
    """What `setDiscount` is taken off where the effect names no scope.
    - `sessionTotal`: the whole order
    - `cartItems`: the items alone
    - `additionalCosts`: the costs of the session alone"""

    enable_cascading_discounts: bool | None = optional("enableCascadingDiscounts")
    """If true, a campaign computes its discount on what earlier campaigns of the same evaluation
    have left; `setDiscount` then names its `scope`."""

    enable_flattened_cart_items: bool | None = optional("enableFlattenedCartItems")
    """If true, a line of several units is evaluated as that many single units. An older switch:
    today that is said to happen always."""

    attributes_settings: AttributesSettings | None = optional("attributesSettings")
    """Which custom attributes are mandatory in this Application."""

    sandbox: bool | None = optional("sandbox")
    """True for a sandbox Application, false for a live one. Profiles, loyalty programs and
    audiences are shared inside one of these environments and never across."""

    enable_partial_discounts: bool | None = optional("enablePartialDiscounts")
    """If true, an effect whose budget is nearly used up gives what is left, and shows the
    requested amount in `desired_value`; otherwise its rule fails."""

    default_discount_additional_cost_per_item_scope: (
        Literal["price", "itemTotal", "additionalCosts"] | str | None
    ) = optional("defaultDiscountAdditionalCostPerItemScope")
    """What `setDiscountPerItem` is taken off where the effect names no scope.
    - `price`: the price of the item
    - `additionalCosts`: the costs of the item
    - `itemTotal`: both"""

    key: str | None = optional("key")
    """Key for signing requests by HMAC, 16 hexadecimal digits. It belongs to an old way of
    signing in; use API keys instead."""

    enable_campaign_state_management: bool | None = optional("enableCampaignStateManagement")
    """If true, campaigns can be staged, tested with a testing key and revised. It cannot be
    switched off again."""
