# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField, OptionalDecimal


class SetDiscountPerItemEffectProps(Model):
    """Details of `setDiscountPerItem`: take an amount off one unit of one line. Amounts are in
    the currency of the Application and are not rounded.
    """

    name: str = required("name")
    """Name of the discount; mostly ends with `#` and the position, so do not parse it."""

    value: DecimalField = required("value")
    """Amount to take off this unit."""

    position: int = required("position")
    """Index of the line in the cart, from 0."""

    sub_position: int | None = optional("subPosition")
    """Index of the unit inside the line, from 0."""

    desired_value: OptionalDecimal = optional("desiredValue")
    """Amount the rule asked for on this unit, where partial discounts allow less."""

    scope: str | None = optional("scope")
    """What it is taken off: `price`, `additionalCosts` or `itemTotal` (both); else as set in the
    Application."""

    total_discount: OptionalDecimal = optional("totalDiscount")
    """Whole amount that was spread over several units; repeated on each, so never add it up."""

    desired_total_discount: OptionalDecimal = optional("desiredTotalDiscount")
    """Whole amount that the rule wanted to spread, where partial discounts allow less."""

    bundle_index: int | None = optional("bundleIndex")
    """Which instance of the bundle the unit belongs to."""

    bundle_name: str | None = optional("bundleName")
    """Definition of the bundle that the unit belongs to."""

    targeted_item_position: int | None = optional("targetedItemPosition")
    """Line of the bundle's reference item, from 0."""

    targeted_item_sub_position: int | None = optional("targetedItemSubPosition")
    """Unit of the bundle's reference item inside its line, from 0."""

    excluded_from_price_history: bool | None = optional("excludedFromPriceHistory")
    """If true, the discount leaves no trace in the price history."""
