# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import NewPriceAdjustment


class AddPriceAdjustmentCatalogAction(Model):
    """Payload of an `ADD_PRICE_ADJUSTMENT` step: prices to set for price types of one item."""

    sku: str = required("sku")
    """Stock keeping unit of the item whose prices are set."""

    adjustments: list[NewPriceAdjustment] = required("adjustments")
    """The prices to set, each for one price type."""
