"""Which units a return means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from talon_one.core.errors import ApiValueError
from talon_one.models import CartItem, ReturnedCartItem

from .content import check_units


def returned_units(
    items: Mapping[str | int, int], lines: Sequence[CartItem]
) -> list[ReturnedCartItem]:
    """The units to return, by position: how the server takes a SKU that several lines have, no public
    source tells. The first of them that have units left are meant here.

    Args:
        items: units by SKU or by position of the line.
        lines: the cart as the server has it.

    Raises:
        ApiTypeError, ApiValueError: no such item, or not so many units left.
    """
    left = [line.quantity - (line.returned_quantity or 0) for line in lines]
    found: list[ReturnedCartItem] = []
    for item, wanted in items.items():
        check_units(wanted)
        positions = [at for at, line in enumerate(lines) if item in (at, line.sku)]
        there = sum(left[at] for at in positions)
        if wanted > there:
            raise ApiValueError(f"item {item!r}: {there} can be returned, not {wanted}")
        for at in positions:
            units = min(left[at], wanted)
            left[at] -= units
            wanted -= units
            if units:
                found.append(ReturnedCartItem(position=at, quantity=units))
    return found
