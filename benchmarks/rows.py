"""What is measured, and the budgets. The figures are kept by work, size and subject."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """A work in ``work.py``, of one size."""

    label: str
    work: str
    size: int = 10
    loops: int = 1
    """How often the work is done for one value, of any subject."""
    without: tuple[str, ...] = ()
    """Subjects that have nothing of their own to show here."""
    only: tuple[str, ...] = ()
    """The subjects, if not all."""

    @property
    def once(self) -> bool:
        """Whether a process gives one value: it starts others, or is not the same afterwards."""
        return self.work == "held" or self.work.startswith(("import", "ready", "first", "bare"))


# A program over msgspec differs from one over json in how it decodes and encodes, in nothing else.
_NO_START = ("structs",)


def standard(sessions: int) -> tuple[Row, ...]:
    """The rows of the table; ``sessions`` are held in memory at once."""
    return (
        Row("import", "import"),
        Row("import, not compiled before", "import uncached"),
        Row("client ready", "ready", without=_NO_START),
        Row("first call", "first call", without=_NO_START),
        Row("first call, not compiled before", "first call uncached", without=_NO_START),
        Row("memory: interpreter alone", "bare memory"),
        Row("memory: imported", "import memory"),
        Row("memory: client ready", "ready memory", without=_NO_START),
        Row("memory: first call", "first call memory", without=_NO_START),
        Row(f"memory: each of {sessions:,} sessions", "held", sessions),
        Row("build a cart of 10", "build", loops=200, without=_NO_START),
        Row("encode a response of 18 kB", "encode", loops=50),
        Row("decode it", "decode", loops=50),
        Row("decode it as Go writes it", "decode as Go", loops=50),
        Row("whole call", "call", loops=20),
        Row("decode a page of 1,000 coupons", "page", 1000),
        Row("calls a second, 1 thread", "threads", 1, 160),
        Row("calls a second, 8 threads", "threads", 8, 160),
        Row("calls a second, 32 threads", "threads", 32, 160),
    )


COUNTED = (Row("instructions to decode", "decode", loops=20), Row("... to call", "call", loops=20))
"""What callgrind counts as well."""
COUNTS = tuple(row._replace(work=f"instructions {row.work}") for row in COUNTED)
PACKAGE = (Row("wheel", "wheel"), Row("installed, with all that it needs", "installed"))
"""Rows for the table that are not timed."""

SIZES = {
    "call": (1, 10, 100, 1000, 10_000),
    "prices": (10, 100, 1000, 10_000),
    "page": (10, 100, 1000, 10_000),
    "threads": (1, 2, 4, 8, 16, 32, 64),
}
GROWTH = (
    *(Row("", "call", size, max(1, 200 // size)) for size in SIZES["call"]),
    *(Row("", "prices", size, max(1, 200 // size), only=("ours",)) for size in SIZES["prices"]),
    *(Row("", "page", size, max(1, 1000 // size)) for size in SIZES["page"]),
    *(Row("", "threads", size, 160) for size in SIZES["threads"]),
)

Figures = dict[tuple[str, int], dict[str, float]]
"""Seconds or bytes by subject, of each work and size."""


class Budget(NamedTuple):
    """What we promise ourselves; ``measured`` is ``None`` where it could not be."""

    label: str
    measured: float | None
    allowed: float
    aim: float | None = None
    unit: str = "x"
    at_least: bool = False

    @property
    def met(self) -> bool:
        """Whether the promise is kept."""
        assert self.measured is not None
        return self.measured >= self.allowed if self.at_least else self.measured <= self.allowed


def budgets(figures: Figures) -> list[Budget]:
    """The budgets of the design, each a ratio within one run."""

    def of(work: str, subject: str = "ours", size: int = 10) -> float | None:
        return figures.get((work, size), {}).get(subject)

    def ratio(one: float | None, other: float | None) -> float | None:
        return one / other if one and other else None

    def scaled(value: float | None, scale: float) -> float | None:
        return value * scale if value else None

    vendor = "newer" if of("encode", "newer") else "stock"
    return [
        Budget("import over the bare interpreter", scaled(of("import"), 1e3), 2, None, "ms"),
        Budget("client ready / import urllib3", ratio(of("ready"), of("import", "plain")), 1.2),
        Budget("... in memory", ratio(of("ready memory"), of("import memory", "plain")), 1.2),
        Budget("decode / json.loads", ratio(of("decode"), of("decode", "plain")), 1.75, 1.5),
        Budget(
            "... as Go writes it",
            ratio(of("decode as Go"), of("decode as Go", "plain")),
            1.9,
        ),
        Budget(
            f"encode, times faster than {vendor}",
            ratio(of("encode", vendor), of("encode")),
            *(3, None, "x", True),
        ),
        Budget("whole call / urllib3 + json", ratio(of("call"), of("call", "plain")), 1.15, 1.0),
        Budget("wheel", scaled(of("wheel"), 1e-3), 1050, None, "kB"),
    ]
