# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from talon_one.models import AttributesSettings, LimitConfig


class NewApplication(Model):
    """``NewApplication`` of the API description."""

    name: str = required("name")

    description: str | None = optional("description")

    timezone: str = required("timezone")

    currency: str = required("currency")

    case_sensitivity: (
        Literal["sensitive", "insensitive-uppercase", "insensitive-lowercase"] | str | None
    ) = optional("caseSensitivity")

    attributes: dict[str, Any] | None = optional("attributes")

    limits: list[LimitConfig] | None = optional("limits")

    default_discount_scope: Literal["sessionTotal", "cartItems", "additionalCosts"] | str | None = (
        optional("defaultDiscountScope")
    )

    enable_cascading_discounts: bool | None = optional("enableCascadingDiscounts")

    enable_flattened_cart_items: bool | None = optional("enableFlattenedCartItems")

    attributes_settings: AttributesSettings | None = optional("attributesSettings")

    sandbox: bool | None = optional("sandbox")

    enable_partial_discounts: bool | None = optional("enablePartialDiscounts")

    default_discount_additional_cost_per_item_scope: (
        Literal["price", "itemTotal", "additionalCosts"] | str | None
    ) = optional("defaultDiscountAdditionalCostPerItemScope")

    key: str | None = optional("key")

    enable_campaign_state_management: bool | None = optional("enableCampaignStateManagement")
