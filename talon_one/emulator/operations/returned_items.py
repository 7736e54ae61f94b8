"""The units of a session that a return refers to."""

from __future__ import annotations

from collections.abc import Sequence

from ..state.account import Application
from ..state.sessions import Session
from ..support.errors import ErrorDetail, InvalidDataError, to_pointer
from ..support.exact_json import Json


def resolve_items(application: Application, session: Session, sent: Sequence[Json]) -> list[Json]:
    """Return the returned items with position, SKU and quantity.

    A SKU refers to all lines with it, in their order.

    Raises:
        InvalidDataError: There is no such item, or there are not enough units left.
    """
    lines = session.cart_items
    left = [line["quantity"] - line.get("returnedQuantity", 0) for line in lines]
    items: list[Json] = []
    errors = []
    for index, item in enumerate(sent):
        place = to_pointer(("return", "returnedCartItems", index))
        positions = _find_positions(application, session, item)
        if not positions:
            errors.append(ErrorDetail("Unknown", "there is no such item in the session", place))
            continue
        there = sum(left[position] for position in positions)
        all_left = application.settings.default_returned_quantity == "all"
        quantity = int(item.get("quantity", there if all_left else 1))
        if not 1 <= quantity <= there:
            details = f"{there} of the item can be returned, not {quantity}"
            errors.append(ErrorDetail("Invalid value", details, place + "/quantity"))
            continue
        for position in positions:
            units = min(left[position], quantity)
            if units:
                items.append(
                    {"position": position, "sku": lines[position]["sku"], "quantity": units}
                )
            left[position] -= units
            quantity -= units
    if errors:
        raise InvalidDataError(*errors)
    return items


def _find_positions(application: Application, session: Session, item: Json) -> list[int]:
    """Return the lines that a returned item refers to."""
    lines = session.cart_items
    position, sku = item.get("position"), item.get("sku")
    if position is None:
        return [index for index, line in enumerate(lines) if line["sku"] == sku]
    if not 0 <= position < len(lines):
        return []
    strict = application.settings.returned_position_and_sku == "must_agree"
    if strict and sku is not None and lines[int(position)]["sku"] != sku:
        return []
    return [int(position)]
