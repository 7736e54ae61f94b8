# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class RollbackDiscountEffectProps(Model):
    """Details of `rollbackDiscount`: a discount is taken back because its session was cancelled,
    returned in part or reopened.
    """

    name: str = required("name")
    """Name of the discount that is taken back."""

    value: DecimalField = required("value")
    """Amount that is taken back, in the currency of the Application."""

    cart_item_position: int | None = optional("cartItemPosition")
    """Line that had the discount, from 0, if it was for one."""

    cart_item_sub_position: int | None = optional("cartItemSubPosition")
    """Unit of that line that had the discount, from 0."""

    additional_cost_id: int | None = optional("additionalCostId")
    """Internal id of the cost that had the discount, if it was for one."""

    additional_cost: str | None = optional("additionalCost")
    """API name of the cost that had the discount, if it was for one."""

    scope: str | None = optional("scope")
    """Scope of the discount, as in the original effect."""
