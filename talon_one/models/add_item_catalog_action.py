# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any

    from ..core.models.fields import OptionalDecimal
    from . import Product


class AddItemCatalogAction(Model):
    """Payload of an `ADD` step: an item to add to the catalog."""

    sku: str = required("sku")
    """Stock keeping unit of the new item."""

    price: OptionalDecimal = optional("price")
    """Price of one unit in the currency of the Application. Left out while replacing an item,
    its old price stays."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Attribute values of the item, by API name."""

    product: Product | None = optional("product")
    """Product of which the item is a variant. Left out while replacing an item, it belongs to
    none afterwards."""

    replace_if_exists: bool = optional("replaceIfExists", False)
    """If true, an item that already has this stock keeping unit is replaced. Default: false."""
