# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class Product(Model):
    """Groups the cart items that are variants of one product."""

    name: str = required("name")
    """Name of the product, shared by all its variants."""
