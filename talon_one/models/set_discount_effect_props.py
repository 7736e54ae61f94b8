# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField, OptionalDecimal


class SetDiscountEffectProps(Model):
    """Details of `setDiscount`: take an amount off the order. Amounts are in the currency of the
    Application and are not rounded.
    """

    name: str = required("name")
    """Name of the discount , as named in its rule."""

    value: DecimalField = required("value")
    """Amount to take off."""

    scope: str | None = optional("scope")
    """What it is taken off: `sessionTotal`, `cartItems` or `additionalCosts`; sent with
    cascading discounts only."""

    desired_value: OptionalDecimal = optional("desiredValue")
    """Amount that the rule asked for, where partial discounts allow less to be given."""
