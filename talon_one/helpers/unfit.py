"""Values of a response that do not match their type: models keep them as they came, so helpers may meet them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from talon_one.models import CartItem

if TYPE_CHECKING:
    from talon_one.models import CustomerSessionV2, NewCustomerSessionV2


def as_key(value: Any) -> Any:
    """Return a value that a dict can have as key: the text of a list or an object, any other value as it is."""
    return str(value) if isinstance(value, (dict, list)) else value


def as_count(value: Any) -> int:
    """Return a number of things, or an index; 0 for what is none."""
    return value if isinstance(value, int) else 0


def lines_of(session: CustomerSessionV2 | NewCustomerSessionV2) -> list[CartItem]:
    """Return the lines of a session by position; a null is a line without units."""
    lines = session.cart_items or ()
    return [CartItem(sku="", quantity=0) if line is None else line for line in lines]
