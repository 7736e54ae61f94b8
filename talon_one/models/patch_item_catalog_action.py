# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any

    from ..core.models.fields import OptionalDecimal
    from . import Product


class PatchItemCatalogAction(Model):
    """Payload of a catalog action of type `PATCH`: changes one item. Mind the difference: a
    price left out stays, while a product left out is set to null.
    """

    sku: str = required("sku")
    """Stock keeping unit of the item to change; no other action of the same request may name it."""

    price: OptionalDecimal = optional("price")
    """New price of one unit, in major units of the Application's currency; if omitted, the
    present price stays."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Attributes of the item to set, by API name."""

    product: Product | None = optional("product")
    """Product that the item is a variant of; if omitted, the link to its present product is
    removed."""

    create_if_not_exists: bool = optional("createIfNotExists", False)
    """If true, an item with an unknown stock keeping unit is added; with false, the default,
    none is."""
