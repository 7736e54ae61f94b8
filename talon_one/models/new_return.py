# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import ReturnedCartItem


class NewReturn(Model):
    """The returned items."""

    returned_cart_items: list[ReturnedCartItem] = required("returnedCartItems")
    """Lines of the session with the units that come back."""
