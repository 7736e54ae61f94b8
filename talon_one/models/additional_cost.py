# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import Number


class AdditionalCost(Model):
    """An amount charged beside the item prices, such as shipping or gift wrap."""

    price: Number = required("price")
    """Amount in the currency of the Application, in major units."""
