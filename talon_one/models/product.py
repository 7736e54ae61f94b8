# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class Product(Model):
    """Groups the cart items that are variants of one product."""

    name: str = required("name")
    """Name of the product, shared by all its variants."""
