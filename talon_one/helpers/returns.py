"""Find the units that a return means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from talon_one.core.errors import ApiValueError
from talon_one.models import CartItem, ReturnedCartItem

from .content import check_quantity


def returned_units(
    items: Mapping[str | int, int], lines: Sequence[CartItem]
) -> list[ReturnedCartItem]:
    """Return the units to give back, addressed by position.

    It is not documented which line the server picks when several have the same SKU. So the SKU is
    resolved here: to the first of these lines that have units left.

    Args:
        items: Units by SKU or by position of the line.
        lines: The cart as the server stores it.

    Raises:
        ApiTypeError, ApiValueError: No such item, or not enough units left.
    """
    left = [line.quantity - (line.returned_quantity or 0) for line in lines]
    found: list[ReturnedCartItem] = []
    for item, quantity in items.items():
        missing = check_quantity(quantity)
        positions = [
            position for position, line in enumerate(lines) if item in (position, line.sku)
        ]
        available = sum(left[position] for position in positions)
        if quantity > available:
            raise ApiValueError(f"item {item!r}: cannot return {quantity}, only {available} left")
        for position in positions:
            units = min(left[position], missing)
            left[position] -= units
            missing -= units
            if units:
                found.append(ReturnedCartItem(position=position, quantity=units))
    return found
