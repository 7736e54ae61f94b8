# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class AdjustmentDetails(Model):
    """The price adjustment behind a price."""

    reference_id: str = required("referenceId")
    """Id of the adjustment, as sent with the `ADD_PRICE_ADJUSTMENT` action."""

    selected_price_type: str = required("selectedPriceType")
    """Price type that was used for the item."""

    value: DecimalField = required("value")
    """Value of the adjustment that was applied."""
