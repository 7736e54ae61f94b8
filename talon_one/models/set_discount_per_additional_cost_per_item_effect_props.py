# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField, OptionalDecimal


class SetDiscountPerAdditionalCostPerItemEffectProps(Model):
    """Details of `setDiscountPerAdditionalCostPerItem`: take an amount off one additional cost
    of one unit.
    """

    name: str = required("name")
    """Name of the discount; ends with `#` and the position."""

    additional_cost_id: int = required("additionalCostId")
    """Internal id of the item's additional cost that gets cheaper."""

    value: DecimalField = required("value")
    """Amount to take off this cost of the unit, in the currency of the Application."""

    position: int = required("position")
    """Line that has the cost, from 0."""

    sub_position: int | None = optional("subPosition")
    """Unit of that line, from 0."""

    additional_cost: str = required("additionalCost")
    """API name of the cost, the key in the item's `additionalCosts`."""

    desired_value: OptionalDecimal = optional("desiredValue")
    """Amount asked for on this cost of the unit, where partial discounts allow less."""
