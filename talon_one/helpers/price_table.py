"""Prices as people and machines read them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from talon_one.core.model import Model

from .money import EXACT, added

if TYPE_CHECKING:
    from .prices import Discount, Part, Prices


class Row(NamedTuple):
    """A row of the table; ``level`` 1 belongs to the row of level 0 before it, 2 is a sum."""

    level: int
    label: str
    quantity: str
    amount: str


def text(prices: Prices) -> str:
    """Plain text in columns."""
    shown = [(("  " if row.level == 1 else "") + row.label, *row[2:]) for row in _rows(prices)]
    widths = [max(len(row[column]) for row in shown) for column in range(3)]
    return "\n".join(
        f"{label:<{widths[0]}}  {quantity:>{widths[1]}}  {amount:>{widths[2]}}"
        for label, quantity, amount in shown
    )


def html(prices: Prices) -> str:
    """A table for notebooks."""
    right = ' style="text-align: right"'
    rows = []
    for level, label, quantity, amount in _rows(prices):
        cell = "th" if level == 2 else "td"
        space = (
            ' style="text-align: left; padding-left: 2em"'
            if level == 1
            else ' style="text-align: left"'
        )
        rows.append(
            f"<tr><{cell}{space}>{escape(label)}</{cell}>"
            f"<{cell}{right}>{escape(quantity)}</{cell}><{cell}{right}>{amount}</{cell}></tr>"
        )
    return f"<table>{''.join(rows)}</table>"


def plain(value: Any) -> Any:
    """Dataclasses as dicts, amounts as text, models by the names of the wire."""
    if isinstance(value, Decimal):
        return _shown(value)
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, Model):
        return value.to_dict()
    if is_dataclass(value):
        names = [each.name for each in fields(value)]
        if hasattr(value, "subtotal"):  # lines, and prices as a whole
            names += ["subtotal", "total"]
        return {name: plain(getattr(value, name)) for name in names}
    return value


def _rows(prices: Prices) -> Iterator[Row]:
    for line in prices.lines:
        listed = added(unit.price for unit in line.units)
        yield Row(0, line.name, str(len(line.units)), _shown(listed))
        yield from _discount_rows([d for unit in line.units for d in unit.discounts])
        for cost in line.costs:
            yield from _cost_rows(cost, 1)
    for cost in prices.costs:
        yield from _cost_rows(cost, 0)
    for item in prices.free_items:
        wanted = f" (of {item.wanted})" if item.wanted else ""
        yield Row(0, f"{item.name}: {item.sku}{wanted}", str(item.quantity), "0")
    yield from (row._replace(level=0) for row in _discount_rows(list(prices.discounts)))
    if prices.discount_total:
        yield Row(2, "Subtotal", "", _shown(prices.subtotal))
        yield Row(2, "Discounts", "", _shown(EXACT.minus(prices.discount_total)))
    yield Row(2, "Total", "", _shown(prices.total))
    for each in prices.mismatches:
        label = f"The server's {each.name} is {_shown(each.servers)}, not"
        yield Row(2, label, "", _shown(each.ours))
    for effect in prices.unplaced:
        yield Row(2, f"Not applied: {effect.effect_type} of campaign {effect.campaign_id}", "", "")


def _cost_rows(cost: Part, level: int) -> Iterator[Row]:
    yield Row(level, cost.name, "", _shown(cost.price))
    yield from _discount_rows(list(cost.discounts))


def _discount_rows(discounts: list[Discount]) -> Iterator[Row]:
    """One row for discounts of one name."""
    sums: dict[tuple[str, str | None], Decimal] = {}
    for each in discounts:
        key = each.name, each.coupon
        sums[key] = EXACT.add(sums.get(key, Decimal(0)), each.amount)
    for (name, coupon), amount in sums.items():
        yield Row(1, f"{name} ({coupon})" if coupon else name, "", _shown(EXACT.minus(amount)))


def _shown(amount: Decimal) -> str:
    return format(amount, "f")
