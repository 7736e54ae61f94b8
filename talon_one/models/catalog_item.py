# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import OptionalDecimal
    from . import ItemAttribute, Product


class CatalogItem(Model):
    """One item of a catalog, as rules see it."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    sku: str = required("sku")
    """Stock keeping unit by which sessions name the item; occurs once in a catalog."""

    price: OptionalDecimal = optional("price")
    """Price of one unit in the currency of the Application; it is used for cart items that are
    sent without a price."""

    catalogid: int = required("catalogid")
    """Internal id of the catalog in which the item is; mind the lower-case name."""

    version: int = required("version")
    """Version of the item."""

    attributes: list[ItemAttribute] | None = optional("attributes")
    """Attribute values of the item, one entry for each."""

    product: Product | None = optional("product")
    """Product of which the item is a variant."""
