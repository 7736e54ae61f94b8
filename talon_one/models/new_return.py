# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import ReturnedCartItem


class NewReturn(Model):
    """What is given back."""

    returned_cart_items: list[ReturnedCartItem] = required("returnedCartItems")
    """Lines of the session with the units that come back."""
