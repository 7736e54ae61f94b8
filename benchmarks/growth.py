"""How do costs grow with the size of a cart or a page, and with the number of threads?"""

from __future__ import annotations

from collections.abc import Sequence
from math import log

import bodies
from row import Figures, Row
from table import Lines, amount
from work import Timed, Work, cpu, used

SIZES = {
    "call": (1, 10, 100, 1000, 10_000),
    "prices": (10, 100, 1000, 10_000),
    "page": (10, 100, 1000, 10_000),
    "threads": (1, 2, 4, 8, 16, 32, 64),
}
POINTS = (
    *(Row("", "call", size, max(1, 200 // size)) for size in SIZES["call"]),
    *(Row("", "prices", size, max(1, 200 // size), only=("ours",)) for size in SIZES["prices"]),
    *(Row("", "page", size, max(1, 1000 // size)) for size in SIZES["page"]),
    *(Row("", "threads", size, 160) for size in SIZES["threads"]),
)

TITLES = {
    "call": "a call with a cart of n items",
    "prices": "effects and prices of n items",
    "page": "decode a page of n coupons",
    "threads": "calls a second, n threads",
}


def prices(usage: str, size: int, url: str) -> Timed:
    """The effects of an answer, and the prices of all its units."""
    user = used(usage)
    state = user.decode(bodies.state(size))
    return cpu(lambda: user.prices(state))


WORKS: dict[str, Work] = {"prices": prices}


def table(figures: Figures, labels: dict[str, str]) -> Lines:
    """A line for each curve: its ends, and its slope on the last stretch."""
    lines: Lines = [["growth", "", "least", "most", "each more", "slope"]]
    for work in SIZES:
        for name, points in curves(work, figures).items():
            (first, low), (last, high) = points[0], points[-1]
            ends = f"{amount(work, low)} at {first:,}", f"{amount(work, high)} at {last:,}"
            more = "" if work == "threads" else amount(work, (high - low) / (last - first))
            shown = [(x, 1 / y if work == "threads" else y) for x, y in points if x * 10 >= last]
            lines.append([TITLES[work], labels[name], *ends, more, f"{slope(shown):.2f}"])
    return lines


def curves(work: str, figures: Figures) -> dict[str, list[tuple[int, float]]]:
    """Size and figure, by subject, of a work that was measured in all its sizes."""
    sizes = SIZES[work]
    found = [figures.get((work, size), {}) for size in sizes]
    common = [name for name in found[0] if all(name in one for one in found)]
    return {
        name: [(size, one[name]) for size, one in zip(sizes, found, strict=True)] for name in common
    }


def slope(points: Sequence[tuple[float, float]]) -> float:
    """The power with which y grows with x: 1 is in proportion, 0 not at all.

    The slope of a line where both scales are logarithmic. Of the last tenfold only: before that the
    costs that do not depend on x hide the others.
    """
    xs, ys = [log(x) for x, _ in points], [log(y) for _, y in points]
    x_mean, y_mean = sum(xs) / len(xs), sum(ys) / len(ys)
    along = sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys, strict=True))
    return along / sum((x - x_mean) ** 2 for x in xs)
