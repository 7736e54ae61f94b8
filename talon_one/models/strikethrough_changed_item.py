# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField
    from . import PriceDetail, StrikethroughEffect


class StrikethroughChangedItem(Model):
    """One catalog item with its price and the effects that hold for it now. Replace what was
    kept for the item before.
    """

    id: int = required("id")
    """Internal id of the event that made the price change; it is not the id of the item."""

    catalog_id: int = required("catalogId")
    """Internal id of the catalog in which the item is."""

    sku: str = required("sku")
    """Stock keeping unit of the item, by which you find it in your shop."""

    version: int = required("version")
    """Version of the item in its catalog, counted from 1."""

    price: DecimalField = required("price")
    """Price of one unit before the effects, in major units of the Application's currency."""

    prices: dict[str, PriceDetail] | None = optional("prices")
    """Prices of the item for each price type, by the name of the price type; only where price
    types are in use."""

    evaluated_at: datetime = required("evaluatedAt")
    """Time at which the effects for this item were worked out."""

    effects: list[StrikethroughEffect] | None = optional("effects")
    """Effects that hold for the item, such as a discount; empty or absent if none does any more."""
