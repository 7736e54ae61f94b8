# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class Product(Model):
    """Groups the cart items that are variants of one product."""

    name: str = required("name")
    """Name of the product, shared by all its variants."""
