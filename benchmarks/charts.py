"""The figures as SVG: bars of what a user pays, curves of how it grows. Text stays text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import ceil, floor, log10

from growth import TITLES, curves
from rows import SIZES, Figures, Row
from table import amount

WIDTH, PANEL, GAP, BAR = 860, 270, 25, 16
COLOURS = {
    "ours": "#1a7f5a",
    "plain": "#8a8f98",
    "structs": "#b9bec6",
    "stock": "#c96f3b",
    "newer": "#b0413e",
    "older": "#7a4a8c",
}
PANELS = (
    Row("Import", "import"),
    Row("First call of a process", "first call"),
    Row("Memory after it", "first call memory"),
    Row("Decode a response of 18 kB", "decode"),
    Row("Encode it", "encode"),
    Row("CPU of a whole call", "call"),
)


def bars(figures: Figures, labels: dict[str, str]) -> str:
    """A panel for each of six figures, a bar for each subject."""
    height = 34 + len(labels) * BAR
    parts = [
        _moved(
            (i % 3) * (PANEL + GAP),
            (i // 3) * (height + GAP),
            _bar_panel(row, figures.get((row.work, row.size), {}), labels),
        )
        for i, row in enumerate(PANELS)
    ]
    return _svg(2 * height + 2 * GAP, parts)


def _bar_panel(row: Row, found: dict[str, float], labels: dict[str, str]) -> str:
    most = max(found.values(), default=1.0)
    parts = [_text(0, 14, row.label, "bold")]
    for i, (name, label) in enumerate(labels.items()):
        y = 24 + i * BAR
        parts.append(_text(0, y + 11, label))
        if name in found:
            width = max(1.0, found[name] / most * 55)
            parts.append(f'<rect x="165" y="{y + 2}" width="{width:.1f}" height="11" ')
            parts.append(f'fill="{COLOURS[name]}"/>')
            parts.append(_text(169 + width, y + 11, amount(row.work, found[name])))
    return "".join(parts)


def growth(figures: Figures, labels: dict[str, str]) -> str:
    """A panel for each of three curves, both scales logarithmic."""
    parts = [
        _moved(i * (PANEL + GAP), 0, _curve_panel(work, curves(work, figures)))
        for i, work in enumerate(SIZES)
    ]
    drawn = [name for name in labels if any(name in curves(work, figures) for work in SIZES)]
    for i, name in enumerate(drawn):
        parts.append(f'<rect x="{i * 150}" y="244" width="11" height="11" fill="{COLOURS[name]}"/>')
        parts.append(_text(i * 150 + 16, 254, labels[name]))
    return _svg(262, parts)


def _curve_panel(work: str, drawn: dict[str, list[tuple[int, float]]]) -> str:
    parts = [_text(0, 14, TITLES[work][:1].upper() + TITLES[work][1:], "bold")]
    rate = work == "threads"
    points = {
        name: [(log10(x), log10(1 / y if rate else y)) for x, y in curve]
        for name, curve in drawn.items()
    }
    every = [point for curve in points.values() for point in curve]
    if not every:
        return "".join(parts)
    left, right = min(x for x, _ in every), max(x for x, _ in every)
    low, high = floor(min(y for _, y in every)), ceil(max(y for _, y in every))

    def place(x: float, y: float) -> tuple[float, float]:
        across = (x - left) / (right - left) * (PANEL - 55)
        return 50 + across, 205 - (y - low) / max(1, high - low) * 175

    for power in range(low, high + 1):
        _, y = place(left, power)
        parts.append(f'<path d="M50 {y:.1f}H{PANEL - 5}" stroke="#8a8f98" stroke-opacity=".3"/>')
        parts.append(_text(0, y + 4, amount(work, 10.0**-power if rate else 10.0**power)))
    for size in SIZES[work]:
        x, _ = place(log10(size), low)
        parts.append(_text(x, 222, f"{size:,}", anchor="middle"))
    for name, curve in points.items():
        path = " ".join("{:.1f},{:.1f}".format(*place(x, y)) for x, y in curve)
        parts.append(
            f'<polyline points="{path}" fill="none" stroke="{COLOURS[name]}" stroke-width="2"/>'
        )
    return "".join(parts)


def _moved(x: float, y: float, content: str) -> str:
    return f'<g transform="translate({x:g} {y:g})">{content}</g>'


def _text(x: float, y: float, text: str, weight: str = "normal", anchor: str = "start") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-weight="{weight}" text-anchor="{anchor}">'
        f"{escape(text)}</text>"
    )


def _svg(height: float, parts: Sequence[str]) -> str:
    # On a ground of its own: the page around it may be dark.
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -12 {WIDTH + 32} {height + 24:g}" '
        f'font-family="sans-serif" font-size="11" fill="#24292f">\n'
        f'<rect x="-16" y="-12" width="100%" height="100%" fill="#ffffff"/>\n{body}\n</svg>\n'
    )
