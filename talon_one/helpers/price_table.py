"""Prices as a table for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from .money import added

if TYPE_CHECKING:
    from .prices import Discount, Part, Prices


class Row(NamedTuple):
    """A row of the table; ``level`` 1 belongs to the row of level 0 before it, 2 is a sum or a remark."""

    level: int
    label: str
    quantity: str
    amount: str


def text(prices: Prices) -> str:
    """Plain text in columns."""
    shown = [(("  " if row.level == 1 else "") + row.label, *row[2:]) for row in _rows(prices)]
    widths = [max(len(row[column]) for row in shown) for column in range(3)]
    return "\n".join(
        f"{label:<{widths[0]}}  {quantity:>{widths[1]}}  {amount:>{widths[2]}}".rstrip()
        for label, quantity, amount in shown
    )


def html(prices: Prices) -> str:
    """A table for notebooks."""
    rows = []
    for level, label, quantity, amount in _rows(prices):
        cell = "th" if level == 2 else "td"
        start = f'<{cell} style="text-align: left; padding-left: {2 * (level == 1)}em">'
        end = f'<{cell} style="text-align: right">'
        cells = start + escape(label), end + escape(quantity), end + amount
        rows.append(f"<tr>{''.join(each + f'</{cell}>' for each in cells)}</tr>")
    return f"<table>{''.join(rows)}</table>"


def _rows(prices: Prices) -> Iterator[Row]:
    for line in prices.lines:
        units = line.units.values()
        price = added(unit.price for unit in units)
        yield Row(0, line.name, str(len(units)), _shown(price))
        yield from _discounts(discount for unit in units for discount in unit.discounts)
        for name, cost in line.costs.items():
            yield from _cost(name, cost, 1)
    for name, cost in prices.costs.items():
        yield from _cost(name, cost, 0)
    for item in prices.free_items:
        wanted = f" (of {item.wanted})" if item.wanted else ""
        yield Row(0, f"{item.name}: {item.sku}{wanted}", str(item.quantity), "0")
    yield from (row._replace(level=0) for row in _discounts(prices.discounts))
    if prices.discount_total:
        yield Row(2, "Subtotal", "", _shown(prices.subtotal))
        yield Row(2, "Discounts", "", _shown(prices.discount_total.copy_negate()))
    yield Row(2, "Total", "", _shown(prices.total))
    for each in prices.mismatches:
        label = f"The server's {each.name} is {_shown(each.servers)}, not"
        yield Row(2, label, "", _shown(each.ours))
    for effect in prices.unplaced:
        yield Row(2, f"Not applied: {effect.effect_type} of campaign {effect.campaign_id}", "", "")


def _cost(name: str, cost: Part, level: int) -> Iterator[Row]:
    yield Row(level, name, "", _shown(cost.price))
    yield from _discounts(cost.discounts)


def _discounts(discounts: Iterable[Discount]) -> Iterator[Row]:
    """One row for discounts of one name."""
    amounts: dict[tuple[str, str | None], list[Decimal]] = {}
    for each in discounts:
        amounts.setdefault((each.name, each.coupon), []).append(each.amount)
    for (name, coupon), parts in amounts.items():
        label = f"{name} ({coupon})" if coupon else name
        yield Row(1, label, "", _shown(added(parts).copy_negate()))


def _shown(amount: Decimal) -> str:
    return format(amount, "f")
