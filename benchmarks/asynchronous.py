"""asyncio clients against the same server: CPU time, memory, how long the event loop is held, the start.

    python3 dev.py bench-async              three minutes
    python3 dev.py bench-async -- --fast    one minute, to see that it runs

Beside ours: plain httpx and aiohttp, openai's SDK (its request method, against our server), and urllib3, which
makes one call at a time. ``async_work`` has the works.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from argparse import ArgumentParser
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import server

WORK = Path(__file__).with_name("async_work.py")
_PATHS = [str(WORK.parents[1]), *(path for path in sys.path if path.endswith("site-packages"))]
SUBJECTS = ("ours", "ours, uvloop", "httpx", "aiohttp", "openai", "urllib3")


class Effort(NamedTuple):
    """How much is measured."""

    calls: int
    rounds: int
    starts: int


FULL = Effort(calls=512, rounds=7, starts=40)
FAST = Effort(calls=256, rounds=1, starts=4)


class Row(NamedTuple):
    """A work with its load."""

    label: str
    work: str
    concurrency: int = 1
    items: int = 10
    scale: float = 1e6


ROWS = {
    "c=1": Row("CPU µs a call, one at a time", "cpu", 1),
    "c=32": Row("... 32 at a time", "cpu", 32),
    "c=256": Row("... 256 at a time", "cpu", 256),
    "32 MB": Row("memory, 32 at a time, MB", "memory", 32, scale=1e-6),
    "256 MB": Row("... 256 at a time, MB", "memory", 256, scale=1e-6),
    "held": Row("loop held by 18 kB, ms", "held", scale=1e3),
    "held by 1 MB": Row("... by 1 MB, ms", "held", items=1000, scale=1e3),
    "held by 3 MB": Row("... by 3 MB, ms", "held", items=3000, scale=1e3),
}
_START = "ready"

_READY = {
    "ours": "import talon_one as t1; t1.AsyncIntegrationApi(t1.AsyncApiClient(t1.Configuration("
    "'https://shop.talon.one', 'key')))",
    "httpx": "import httpx; httpx.AsyncClient()",
    "aiohttp": "import aiohttp; aiohttp.ClientSession",  # one is made within a loop only
    "openai": "import openai; openai.AsyncOpenAI(api_key='key')",
    "urllib3": "import urllib3",
}
Figures = dict[tuple[str, str], float]
"""By subject and row, in the row's unit."""


def main(effort: Effort) -> None:
    """Print the table and the budgets."""
    subjects = [name for name in SUBJECTS if "uvloop" not in name or find_spec("uvloop")]
    figures: Figures = {}
    print(f"{'':32}" + "".join(f"{name:>14}" for name in subjects))
    with server.running() as url:
        for key, row in ROWS.items():
            for name in subjects:
                if name != "urllib3" or row.work == "cpu":
                    figures[name, key] = _measure(name, row, url, effort)
            _print_row(row.label, key, subjects, figures)
    figures.update(_starts(effort.starts))
    _print_row("start, CPU ms beyond asyncio's", _START, subjects, figures)
    for label, value, most in _budgets(figures):
        print(f"{label}: {value:.2f} of at most {most}: {'met' if value <= most else 'MISSED'}")


def _measure(name: str, row: Row, url: str, effort: Effort) -> float:
    calls = effort.calls if row.work != "held" else 4
    load = (row.concurrency, row.items, calls, effort.rounds)
    command = [sys.executable, str(WORK), name, row.work, url, *map(str, load)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{name}, {row.label}: {done.stderr}")
    return float(done.stdout) * row.scale


def _starts(times: int) -> Figures:
    """CPU milliseconds until a client is ready: over importing asyncio, or over nothing for what is blocking."""
    codes = {name: f"import asyncio; {code}" for name, code in _READY.items() if name != "urllib3"}
    codes |= {"asyncio": "import asyncio", "nothing": "pass", "urllib3": _READY["urllib3"]}
    best = dict.fromkeys(codes, float("inf"))
    for _ in range(times):
        for name, code in codes.items():
            best[name] = min(best[name], _cpu_of(code))
    figures = {(name, _START): (best[name] - best["asyncio"]) * 1e3 for name in _READY}
    figures["urllib3", _START] = (best["urllib3"] - best["nothing"]) * 1e3
    figures["asyncio", _START] = (best["asyncio"] - best["nothing"]) * 1e3
    return figures


def _cpu_of(code: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    # Without the site module, whose finder of an editable package imports what urllib3 then need not.
    paths = f"import sys; sys.path += {_PATHS!r}; "
    subprocess.run([sys.executable, "-I", "-S", "-c", paths + code], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _print_row(label: str, key: str, subjects: list[str], figures: Figures) -> None:
    cells = [f"{figures[name, key]:.4g}" if (name, key) in figures else "" for name in subjects]
    print(f"{label:32}" + "".join(f"{cell:>14}" for cell in cells), flush=True)


def _budgets(figures: Figures) -> list[tuple[str, float, float]]:
    """Label, value, most."""

    def ours(row: str, other: str = "", others_row: str = "") -> float:
        return figures["ours", row] / (figures[other, others_row or row] if other else 1)

    asyncios = figures["asyncio", _START] / figures["urllib3", _START]
    return [
        ("one call at a time / urllib3", ours("c=1", "urllib3"), 1.35),
        ("256 at a time / urllib3", ours("c=256", "urllib3", "c=1"), 1.25),
        ("one at a time / httpx", ours("c=1", "httpx"), 0.65),
        ("32 at a time / httpx", ours("c=32", "httpx"), 0.4),
        ("memory of 256 over 32 at a time, MB", ours("256 MB") - ours("32 MB"), 10),
        ("loop held by 18 kB, ms", ours("held"), 1),
        ("loop held by 1 MB, ms", ours("held by 1 MB"), 20),
        ("loop held by 3 MB, ms", ours("held by 3 MB"), 20),
        # asyncio itself, which an application has imported anyway, takes more than ours.
        (
            f"start beyond asyncio / import urllib3 (asyncio alone: {asyncios:.2f})",
            ours(_START, "urllib3"),
            0.5,
        ),
    ]


if __name__ == "__main__":
    _parser = ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    _parser.add_argument("--fast", action="store_true")
    main(FAST if _parser.parse_args().fast else FULL)
