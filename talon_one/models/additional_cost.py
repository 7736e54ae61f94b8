# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class AdditionalCost(Model):
    """An amount charged beside the item prices, such as shipping or gift wrap."""

    price: DecimalField = required("price")
    """Amount in the currency of the Application, in major units."""
