# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField, OptionalDecimal


class SetDiscountPerAdditionalCostEffectProps(Model):
    """Details of `setDiscountPerAdditionalCost`: take an amount off one additional cost of the
    session.
    """

    name: str = required("name")
    """Name of the discount on the cost."""

    additional_cost_id: int = required("additionalCostId")
    """Internal id of the additional cost that gets cheaper."""

    additional_cost: str = required("additionalCost")
    """API name of the cost, the key in the session's `additionalCosts`."""

    value: DecimalField = required("value")
    """Amount to take off this cost, in the currency of the Application."""

    desired_value: OptionalDecimal = optional("desiredValue")
    """Amount the rule asked for on this cost, where partial discounts allow less."""
