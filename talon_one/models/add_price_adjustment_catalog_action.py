# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import NewPriceAdjustment


class AddPriceAdjustmentCatalogAction(Model):
    """Payload of an `ADD_PRICE_ADJUSTMENT` step: prices to set for price types of one item."""

    sku: str = required("sku")
    """Stock keeping unit of the item whose prices are set."""

    adjustments: list[NewPriceAdjustment] = required("adjustments")
    """The prices to set, each for one price type."""
