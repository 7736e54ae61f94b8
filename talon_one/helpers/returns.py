"""Find the units that a return means, and keep the invoice of closing for their refund."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from talon_one.core.errors import ApiValueError
from talon_one.models import CartItem, ReturnedCartItem

from .content import check_quantity
from .money import ZERO
from .refunds import Return
from .unfit import as_count, as_key, lines_of

if TYPE_CHECKING:
    from .outcome import Outcome
    from .refunds import Unit


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
    left = [as_count(line.quantity) - as_count(line.returned_quantity) for line in lines]
    places: dict[str | int, list[int]] = {position: [position] for position in range(len(lines))}
    for position, line in enumerate(lines):
        places.setdefault(as_key(line.sku), []).append(position)
    found: list[ReturnedCartItem] = []
    for item, quantity in items.items():
        missing = check_quantity(quantity)
        positions = places.get(item, [])
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


def with_invoice(outcome: Outcome, last: Outcome | None) -> Outcome:
    """Return the outcome with the closing outcome and the returns since then.

    Args:
        outcome: The outcome of a call.
        last: The outcome before it.
    """
    if last is None or outcome.state not in ("partially_returned", "cancelled"):
        return outcome
    closing = last if last.state == "closed" else last.closing
    if closing is None or not _same_order(closing, outcome) or not _is_priced(outcome):
        return outcome
    outcome = replace(outcome, closing=closing, returns=last.returns)
    if outcome.state == "cancelled":
        if last.state == "cancelled":
            return outcome
        entry = Return(tuple(_kept(closing, outcome)), ZERO, cancelled=True)
        return replace(outcome, returns=(*outcome.returns, entry))
    return replace(outcome, returns=(*outcome.returns, *_new_returns(outcome)))


def _new_returns(outcome: Outcome) -> Sequence[Return]:
    """Return the units that came back since the last outcome: those of this return are the last."""
    there = {(line.position, unit) for line in outcome.prices.lines for unit in line.units}
    gone = [unit for unit in _kept(outcome, outcome) if unit not in there]
    record = outcome.response.var_return
    if record is None or not gone:
        return [Return(tuple(gone), outcome.prices.total)] if gone else []
    quantities: Counter[int] = Counter()
    for item in record.returned_cart_items or ():
        if item is not None:
            quantities[as_count(item.position)] += as_count(item.quantity)
    ours: set[Unit] = set()
    for unit in reversed(gone):
        if quantities[unit[0]] > 0:
            quantities[unit[0]] -= 1
            ours.add(unit)
    others = tuple(unit for unit in gone if unit not in ours)
    entries = [Return(others, None)] if others else []
    return [*entries, Return(tuple(u for u in gone if u in ours), outcome.prices.total)]


def _kept(order: Outcome, outcome: Outcome) -> list[Unit]:
    """Return the units of an order that are not known to have come back."""
    lines, returned = lines_of(order.session), outcome.returned_units
    units = [(at, unit) for at, line in enumerate(lines) for unit in range(as_count(line.quantity))]
    return [unit for unit in units if unit not in returned]


def _is_priced(outcome: Outcome) -> bool:
    try:
        return outcome.prices is not None
    except ApiValueError:  # a catalog has the prices
        return False


def _same_order(closing: Outcome, outcome: Outcome) -> bool:
    orders = [
        [(line.sku, line.quantity, line.price) for line in lines_of(order.session)]
        for order in (closing, outcome)
    ]
    return orders[0] == orders[1]
