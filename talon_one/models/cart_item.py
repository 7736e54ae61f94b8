# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..core.models.fields import OptionalDecimal
    from . import AdditionalCost, PriceDetail, Product


class CartItem(Model):
    """One line of the cart. A line with a quantity above 1 is evaluated as that many single
    units, so effects may name a unit inside the line.
    """

    name: str | None = optional("name")
    """Display name of the item."""

    sku: str = required("sku")
    """Stock keeping unit that identifies the item; also the key into a connected catalog."""

    quantity: int = required("quantity")
    """Number of units on this line, at least 1."""

    returned_quantity: int | None = optional("returnedQuantity", read_only=True)
    """Units of this line returned so far."""

    remaining_quantity: int | None = optional("remainingQuantity", read_only=True)
    """Units of this line that were not returned."""

    price: OptionalDecimal = optional("price")
    """Price of one unit, not of the line; may be omitted if a connected catalog has it."""

    category: str | None = optional("category")
    """Kind of item by which rules can select it."""

    product: Product | None = optional("product")
    """Product that the item is a variant of."""

    weight: OptionalDecimal = optional("weight")
    """Weight of the item in grams."""

    height: OptionalDecimal = optional("height")
    """Height of the item in millimetres."""

    width: OptionalDecimal = optional("width")
    """Width of the item in millimetres."""

    length: OptionalDecimal = optional("length")
    """Length of the item in millimetres."""

    position: int | None = optional("position", read_only=True)
    """Index of the line in the cart, from 0; effects refer to the line by it."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes by API name; leaving one out drops it, unknown names give 400."""

    additional_costs: dict[str, AdditionalCost] | None = optional("additionalCosts")
    """Costs of this line such as gift wrap, by the API name defined in the account."""

    catalog_item_id: int | None = optional("catalogItemID", read_only=True)
    """Internal id of the matching catalog item."""

    selected_price_type: str | None = optional("selectedPriceType", read_only=True)
    """Price type whose price was used for this item."""

    adjustment_reference_id: str | None = optional("adjustmentReferenceId", read_only=True)
    """Id of the price adjustment that was applied."""

    adjustment_effective_from: datetime | None = optional("adjustmentEffectiveFrom", read_only=True)
    """Start of the price adjustment that was applied."""

    adjustment_effective_until: datetime | None = optional(
        "adjustmentEffectiveUntil", read_only=True
    )
    """End of the price adjustment that was applied."""

    prices: dict[str, PriceDetail] | None = optional("prices", read_only=True)
    """All prices of the item by price type."""
