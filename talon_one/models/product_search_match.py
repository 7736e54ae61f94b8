# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class ProductSearchMatch(Model):
    """One product or stock keeping unit that matches a search in the analytics."""

    product_id: int | None = optional("productId")
    """Internal id of the product that was found, or to which the stock keeping unit belongs."""

    value: str = required("value")
    """Text that matched: the name of a product or a stock keeping unit."""

    product_sku_id: int | None = optional("productSkuId")
    """Internal id of the stock keeping unit that was found; absent if the match is a product."""
