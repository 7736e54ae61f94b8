"""What does it cost to build, read, write and keep models?"""

from __future__ import annotations

import gc
import os
from pathlib import Path

import bodies
from row import Budget, Figures, Row, figure, ratio
from work import Timed, Work, cpu, used

SESSIONS = 10_000

ROWS = (
    Row("build a cart of 10", "build", loops=200, without=("structs",)),
    Row("encode a response of 18 kB", "encode", loops=50),
    Row("decode it", "decode", loops=50),
    Row("decode it as Go writes it", "decode as Go", loops=50),
    Row("decode a page of 1,000 coupons", "page", 1000),
    Row(f"memory: each of {SESSIONS:,} sessions", "held", SESSIONS, once=True),
)
COUNTED = (Row("instructions to decode", "decode", loops=20),)


def build(usage: str, size: int, url: str) -> Timed:
    """A session update with a cart of ``size`` items."""
    request = used(usage).request
    return cpu(lambda: request(size))


def decode(usage: str, size: int, url: str) -> Timed:
    """The answer to a cart of ``size`` items."""
    read, text = used(usage).decode, bodies.state(size)
    return cpu(lambda: read(text))


def decode_go(usage: str, size: int, url: str) -> Timed:
    """The same as a server in Go writes it."""
    read, text = used(usage).decode, bodies.state_as_go_writes_it(size)
    return cpu(lambda: read(text))


def encode(usage: str, size: int, url: str) -> Timed:
    """The same, back to text."""
    write, state = used(usage).encode, used(usage).decode(bodies.state(size))
    return cpu(lambda: write(state))


def page(usage: str, size: int, url: str) -> Timed:
    """A page of ``size`` coupons."""
    read, text = used(usage).page, bodies.page(size)
    return cpu(lambda: read(text))


def held(usage: str, size: int, url: str) -> Timed:
    """Bytes of memory that a session of ten items takes, by ``size`` of them."""
    read, text = used(usage).session, bodies.session(10)

    def taken(loops: int) -> float:
        read(text)  # what is only made once
        gc.collect()
        before = resident()
        sessions = [read(text) for _ in range(size)]
        return (resident() - before) / len(sessions)

    return taken


def resident() -> float:
    """Bytes of memory of this process."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return float(pages * os.sysconf("SC_PAGE_SIZE"))


WORKS: dict[str, Work] = {
    "build": build,
    "encode": encode,
    "decode": decode,
    "decode as Go": decode_go,
    "page": page,
    "held": held,
}


def budgets(figures: Figures) -> list[Budget]:
    """Reading costs less than twice json; writing a third of what the vendor's package takes."""

    def over_json(work: str) -> float | None:
        return ratio(figure(figures, work), figure(figures, work, "plain"))

    vendor = "newer" if figure(figures, "encode", "newer") else "stock"
    faster = ratio(figure(figures, "encode", vendor), figure(figures, "encode"))
    return [
        Budget("decode / json.loads", over_json("decode"), 1.75, 1.5),
        Budget("... as Go writes it", over_json("decode as Go"), 1.9),
        Budget(f"encode, times faster than {vendor}", faster, 3, at_least=True),
    ]
