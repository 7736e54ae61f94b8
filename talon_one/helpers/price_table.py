"""Render the rows of a price table as plain text or HTML."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import NamedTuple


class Row(NamedTuple):
    """A row of the table."""

    level: int
    """0 for a line or cost, 1 for a detail of the row above, 2 for a sum or a remark."""
    label: str
    quantity: str
    amount: str


def as_text(rows: Iterable[Row]) -> str:
    """Return plain text in columns."""
    cells = [(("  " if row.level == 1 else "") + row.label, *row[2:]) for row in rows]
    widths = [max(len(row[column]) for row in cells) for column in range(3)]
    return "\n".join(
        f"{label:<{widths[0]}}  {quantity:>{widths[1]}}  {amount:>{widths[2]}}".rstrip()
        for label, quantity, amount in cells
    )


def as_html(rows: Iterable[Row]) -> str:
    """Return an HTML table, for notebooks."""
    lines = []
    for level, label, quantity, amount in rows:
        tag = "th" if level == 2 else "td"
        left = f'<{tag} style="text-align: left; padding-left: {2 * (level == 1)}em">'
        right = f'<{tag} style="text-align: right">'
        cells = left + escape(label), right + escape(quantity), right + amount
        lines.append(f"<tr>{''.join(cell + f'</{tag}>' for cell in cells)}</tr>")
    return f"<table>{''.join(lines)}</table>"
