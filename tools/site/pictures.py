"""Draw the pictures of the documentation from data into ``docs/pictures``.

The pictures are committed, so that code hosts show them; a test checks that they are up to date. On the
site they are inlined and use the colours of the page; elsewhere they follow the reader's colour scheme.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from talon_one.helpers.transitions import TRANSITIONS

_STYLE = """
.picture{--ink:var(--picture-ink,#1f2933);--quiet:var(--picture-quiet,#5d6873);
--box:var(--picture-box,#f3f6f5);--brand:var(--picture-brand,#0b6b4f);
font:14px system-ui,-apple-system,"Segoe UI",sans-serif}
@media(prefers-color-scheme:dark){.picture{--ink:var(--picture-ink,#e4e9ed);
--quiet:var(--picture-quiet,#9aa7b2);--box:var(--picture-box,#1d2429);
--brand:var(--picture-brand,#6fd3ae)}}
.picture text{fill:var(--ink);stroke:none;text-anchor:middle}
.picture .quiet{fill:var(--quiet);font-size:12px}
.picture .left{text-anchor:start}
.picture .right{text-anchor:end}
.picture .code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:12.5px}
.picture rect{fill:var(--box);stroke:var(--quiet)}
.picture .end{stroke:var(--brand);stroke-width:2}
.picture path,.picture circle{fill:none;stroke:var(--quiet);stroke-width:1.5}
.picture .tip,.picture circle{fill:var(--quiet);stroke:none}
.picture .full{fill:var(--brand);stroke:none}
.picture .half{fill:var(--brand);stroke:none;opacity:.35}
"""


class Point(NamedTuple):
    """A position, in pixels from the upper left corner."""

    x: float
    y: float


_HALF = Point(78, 22)
"""Half a box's width and height."""


def text(at: Point, words: str, kind: str = "") -> str:
    """Return a line of text centred at ``at``; the classes ``left`` and ``right`` change its anchor."""
    mark = f' class="{kind}"' if kind else ""
    return f'<text x="{at.x:g}" y="{at.y:g}"{mark}>{escape(words)}</text>'


def box(at: Point, lines: Sequence[str], kind: str = "", half: Point = _HALF) -> str:
    """Return a box with lines of text, centred at ``at``; all lines but the first are muted."""
    x, y = at.x - half.x, at.y - half.y
    mark = f' class="{kind}"' if kind else ""
    frame = (
        f'<rect x="{x:g}" y="{y:g}" width="{2 * half.x:g}" height="{2 * half.y:g}" rx="8"{mark}/>'
    )
    top = at.y + 5 - 9 * (len(lines) - 1)
    rows = [
        text(Point(at.x, top + 18 * row), line, "quiet" if row else "")
        for row, line in enumerate(lines)
    ]
    return frame + "".join(rows)


def arrow(points: Sequence[Point], words: str = "", at: Point | None = None) -> str:
    """Return an arrow through ``points`` with a label in code style at ``at``."""
    (before_x, before_y), (x, y) = points[-2:]
    length = ((x - before_x) ** 2 + (y - before_y) ** 2) ** 0.5
    along, across = (x - before_x) / length, (y - before_y) / length
    base = Point(x - 9 * along, y - 9 * across)
    line = "M" + "L".join(f"{point.x:g} {point.y:g}" for point in (*points[:-1], base))
    tip = (
        f"M{x:g} {y:g}L{base.x - 4 * across:.4g} {base.y + 4 * along:.4g}"
        f"L{base.x + 4 * across:.4g} {base.y - 4 * along:.4g}Z"
    )
    label = text(at, words, "code") if at else ""
    return f'<path d="{line}"/><path class="tip" d="{tip}"/>{label}'


def picture(width: int, height: int, title: str, parts: Iterable[str]) -> str:
    """Return a complete SVG file; screen readers read the ``title``."""
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="picture" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" aria-label="{escape(title, quote=True)}">'
        f"<style>{_STYLE}</style>\n{body}\n</svg>\n"
    )


# --- session states ------------------------------------------------------------------------------

_STATES: Mapping[str | None, Point] = {
    None: Point(20, 70),
    "open": Point(212, 70),
    "closed": Point(504, 70),
    "partially_returned": Point(826, 70),
    "cancelled": Point(504, 240),
}
_TEXTS = {
    "open": "a cart: effects are a preview",
    "closed": "an order: effects are booked",
    "partially_returned": "some items came back",
    "cancelled": "rolled back, final",
}
_ARROWS: Mapping[tuple[str | None, str], tuple[tuple[Point, ...], Point]] = {
    (None, "open"): ((Point(26, 70), Point(112, 70)), Point(68, 62)),
    (None, "closed"): (
        (Point(20, 64), Point(20, 22), Point(484, 22), Point(484, 42)),
        Point(250, 16),
    ),
    ("open", "open"): (
        (Point(160, 98), Point(160, 132), Point(190, 132), Point(190, 98)),
        Point(175, 148),
    ),
    ("open", "closed"): ((Point(312, 62), Point(404, 62)), Point(358, 54)),
    ("closed", "open"): ((Point(404, 80), Point(312, 80)), Point(358, 98)),
    ("closed", "partially_returned"): ((Point(604, 70), Point(726, 70)), Point(664, 62)),
    ("partially_returned", "partially_returned"): (
        (Point(850, 98), Point(850, 132), Point(880, 132), Point(880, 98)),
        Point(865, 148),
    ),
    ("open", "cancelled"): (
        (Point(250, 98), Point(250, 240), Point(404, 240)),
        Point(326, 232),
    ),
    ("closed", "cancelled"): ((Point(504, 98), Point(504, 212)), Point(540, 160)),
    ("partially_returned", "cancelled"): (
        (Point(790, 98), Point(790, 240), Point(604, 240)),
        Point(698, 232),
    ),
}


def session_states() -> str:
    """Draw the states of a customer session and the methods that change them."""
    half = Point(100, 28)
    arrows: dict[tuple[str | None, str], list[str]] = {}
    for transition in TRANSITIONS:
        arrows.setdefault((transition.origin, transition.target), []).append(
            f"{transition.action}()"
        )
    parts = ['<circle cx="20" cy="70" r="6"/>']
    for ends, actions in arrows.items():
        points, at = _ARROWS[ends]
        parts.append(arrow(points, ", ".join(actions), at))
    final = {transition.target for transition in TRANSITIONS} - {
        transition.origin for transition in TRANSITIONS
    }
    for state in dict.fromkeys(transition.target for transition in TRANSITIONS):
        kind = "end" if state in final else ""
        parts.append(box(_STATES[state], [state, _TEXTS[state]], kind, half))
    return picture(940, 280, "The states of a customer session", parts)


# --- effect flow ---------------------------------------------------------------------------------

_FLOW = (
    ("Your shop", "the cart changes"),
    ("SessionState", "update() sends changes"),
    ("Talon.One", "evaluates the rules"),
    ("Effects", "always the complete list"),
    ("Outcome", "effects sorted and typed"),
    ("Prices", "exact, for every line"),
)


def effect_flow() -> str:
    """Draw the way from a change of the cart to what the customer sees."""
    places = [Point(120, 45), Point(380, 45), Point(640, 45)]
    places += [Point(640, 155), Point(380, 155), Point(120, 155)]
    half = Point(95, 28)
    parts = [
        box(at, lines, "end" if at in (places[0], places[-1]) else "", half)
        for at, lines in zip(places, _FLOW, strict=True)
    ]
    for here, there in pairwise(places):
        if here.y == there.y:
            side = half.x if there.x > here.x else -half.x
            ends = Point(here.x + side, here.y), Point(there.x - side, there.y)
        else:
            ends = Point(here.x, here.y + half.y), Point(there.x, there.y - half.y)
        parts.append(arrow(ends))
    up = Point(places[-1].x, places[-1].y - half.y), Point(places[0].x, places[0].y + half.y)
    parts.append(arrow(up))
    parts.append(text(Point(136, 104), "shown to the customer", "quiet left"))
    parts.append(text(Point(632, 104), "replace all earlier effects", "quiet right"))
    return picture(760, 200, "From a change of the cart to effects and prices", parts)


# --- points timing -------------------------------------------------------------------------------

_BALANCES = (
    ("tentative", "half", 0, 1, "a preview, in responses to this session"),
    ("pending", "half", 1, 2, "cannot be spent yet"),
    ("active", "full", 2, 3, "can be spent"),
    ("expired", "half", 3, 4, "no longer valid"),
)
_MOMENTS = ("cart evaluated", "session closed", "start date", "expiry date")


def points_timing() -> str:
    """Draw when the points of an order can be spent."""
    left, step, top, row_height = 290, 122, 40, 48
    bottom = top + row_height * len(_BALANCES) + 8
    parts = []
    for number, moment in enumerate(_MOMENTS):
        x = left + step * number
        parts.append(f'<path d="M{x} {top}V{bottom}" stroke-dasharray="3 4"/>')
        parts.append(text(Point(x, top - 12), moment, "quiet"))
    for row, (name, kind, start, end, meaning) in enumerate(_BALANCES):
        y = top + 12 + row * row_height
        x, width = left + step * start, step * (end - start)
        parts.append(text(Point(8, y + 12), name, "left"))
        parts.append(text(Point(8, y + 29), meaning, "quiet left"))
        parts.append(
            f'<rect class="{kind}" x="{x}" y="{y + 4}" width="{width}" height="24" rx="4"/>'
        )
    return picture(800, 250, "When points can be spent", parts)


# --- errors --------------------------------------------------------------------------------------


def errors(tree: Sequence[tuple[str, str]]) -> str:
    """Draw the tree of errors.

    Args:
        tree: The name of each error and of its base class, which is empty for the root.
    """
    rows: list[tuple[int, str]] = []

    def add_subclasses(parent: str, depth: int) -> None:
        for name, base in tree:
            if base == parent:
                rows.append((depth, name))
                add_subclasses(name, depth + 1)

    add_subclasses("", 0)
    parts, open_rows = list[str](), dict[int, int]()
    for row, (depth, name) in enumerate(rows):
        x, y = 20 + 30 * depth, 24 + 26 * row
        if depth:
            above = 24 + 26 * open_rows[depth - 1]
            parts.append(f'<path d="M{x - 22} {above + 7}V{y - 4}H{x - 5}"/>')
        open_rows[depth] = row
        parts.append(text(Point(x, y), name, "code left"))
    return picture(420, 20 + 26 * len(rows), "The tree of errors", parts)


def draw(folder: Path, tree: Sequence[tuple[str, str]]) -> dict[Path, str]:
    """Return the SVG of each picture by its file."""
    return {
        folder / "session-states.svg": session_states(),
        folder / "effect-flow.svg": effect_flow(),
        folder / "points-timing.svg": points_timing(),
        folder / "errors.svg": errors(tree),
    }
