"""The price breakdown of a session, unit by unit. All amounts come from the helpers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from xml.etree.ElementTree import Element  # nosec B405: nothing is parsed

from talon_one import TalonOneError
from talon_one.helpers import Discount, Line, Outcome, PricedPart, Prices

from .elements import TIMES, Content, h, row, section, table

MOST_UNITS = 100
"""How many units of a line are shown."""

_HEAD = ("Item", "Price", "Discounts", "Discounted", "To pay")
_NUMBERS = (1, 3, 4)


def breakdown(outcome: Outcome, currency: str) -> Content:
    """Return what every unit and every cost of the session is sold for; nothing for an empty cart."""
    try:
        prices = outcome.prices
    except TalonOneError as error:
        return section("Prices", h("p", str(error), class_="problem"))
    try:
        prices, unit = prices.rounded(currency), currency
    except TalonOneError:
        unit = "unrounded"
    rows = list(_rows(prices))
    if not rows:
        return None
    return section(
        "Prices",
        table(f"Prices in {unit}" if unit == currency else "Prices", _HEAD, rows, numbers=_NUMBERS),
        (
            h("p", f"{item.name}: {item.quantity} {TIMES} {item.sku} free of charge", class_="hint")
            for item in prices.free_items
        ),
        (
            h("p", f"The total {m.name} is {m.reported}, not {m.calculated}.", class_="problem")
            for m in prices.mismatches
        ),
    )


def _rows(prices: Prices) -> Iterator[Element]:
    for line in prices.lines:
        yield _line_row(line)
        for unit, part in list(line.units.items())[:MOST_UNITS]:
            yield _part_row(f"unit {unit + 1}", part, "unit")
        if len(line.units) > MOST_UNITS:
            more = len(line.units) - MOST_UNITS
            yield row(f"and {more} more units", "", "", "", "", numbers=_NUMBERS)
        for name, part in line.costs.items():
            yield _part_row(name, part, "unit")
    for name, part in prices.costs.items():
        yield _part_row(name, part, "cost")
    if not prices.parts:
        return
    yield _sum_row("Before discounts", prices.subtotal)
    if prices.discounts:
        yield _marked("sum", row("On the whole order", "", _discounts(prices.discounts), "", ""))
    if prices.discount_total:
        yield _sum_row("Discounts", prices.discount_total.copy_negate())
    yield _sum_row("Total", prices.total, "total")


def _line_row(line: Line) -> Element:
    title = [
        h("strong", line.name),
        h("span", f" {len(line.units)} {TIMES} {line.sku}", class_="hint"),
    ]
    cells = (_show(line.subtotal), "", _show(line.total), _show(line.net))
    return _marked("line", row(title, *cells, numbers=_NUMBERS))


def _part_row(name: str, part: PricedPart, kind: str) -> Element:
    paid = part.total if part.net is None else part.net
    cells = (_show(part.price), _discounts(part.discounts), _show(part.total), _show(paid))
    return _marked(kind, row(name, *cells, numbers=_NUMBERS))


def _sum_row(name: str, amount: Decimal, kind: str = "sum") -> Element:
    return _marked(kind, row(name, "", "", "", _show(amount), numbers=_NUMBERS))


def _marked(kind: str, element: Element) -> Element:
    element.set("class", kind)
    return element


def _discounts(discounts: Iterable[Discount]) -> Content:
    return [
        h(
            "div",
            f"{_show(discount.amount.copy_negate())} {discount.name}",
            f" ({discount.coupon})" if discount.coupon else "",
            f", of {_show(discount.requested)} asked for" if discount.requested is not None else "",
        )
        for discount in discounts
        if discount.amount
    ]


def _show(amount: Decimal) -> str:
    return format(amount, "f")
