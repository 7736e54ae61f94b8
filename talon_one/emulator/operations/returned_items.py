"""Which units of a session a return means."""

from __future__ import annotations

from collections.abc import Sequence

from ..state.account import Application
from ..state.sessions import Session
from ..support.errors import Fault, invalid, pointer
from ..support.exact_json import Json


def returned_items(application: Application, session: Session, sent: Sequence[Json]) -> list[Json]:
    """The returned items, each with the position, the SKU and the quantity that it means.

    A SKU means the lines that have it, the first one first.

    Raises:
        ApiError: 400, there is no such item, or there are not so many left of it.
    """
    lines = session.cart_items
    left = [line["quantity"] - line.get("returnedQuantity", 0) for line in lines]
    items: list[Json] = []
    faults = []
    for index, item in enumerate(sent):
        place = pointer(("return", "returnedCartItems", index))
        positions = _positions(application, session, item)
        if not positions:
            faults.append(Fault("Unknown", "there is no such item in the session", place))
            continue
        there = sum(left[position] for position in positions)
        all_left = application.settings.returned_quantity == "all"
        quantity = int(item.get("quantity", there if all_left else 1))
        if not 1 <= quantity <= there:
            details = f"{there} of the item can be returned, not {quantity}"
            faults.append(Fault("Invalid value", details, place + "/quantity"))
            continue
        for position in positions:
            units = min(left[position], quantity)
            if units:
                items.append(
                    {"position": position, "sku": lines[position]["sku"], "quantity": units}
                )
            left[position] -= units
            quantity -= units
    if faults:
        raise invalid(*faults)
    return items


def _positions(application: Application, session: Session, item: Json) -> list[int]:
    """The lines that a returned item means."""
    lines = session.cart_items
    position, sku = item.get("position"), item.get("sku")
    if position is None:
        return [index for index, line in enumerate(lines) if line["sku"] == sku]
    if not 0 <= position < len(lines):
        return []
    strict = application.settings.position_and_sku == "agree"
    if strict and sku is not None and lines[int(position)]["sku"] != sku:
        return []
    return [int(position)]
