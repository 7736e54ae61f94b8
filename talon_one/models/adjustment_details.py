# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import Number


class AdjustmentDetails(Model):
    """The price adjustment behind a price."""

    reference_id: str = required("referenceId")
    """Id of the adjustment, as sent with the `ADD_PRICE_ADJUSTMENT` action."""

    selected_price_type: str = required("selectedPriceType")
    """Price type that was used for the item."""

    value: Number = required("value")
    """Value of the adjustment that was applied."""
