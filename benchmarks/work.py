"""One piece of work of one subject, timed by pyperf. Runs in the environment of the subject.

    python benchmarks/work.py --usage ours --work decode --size 10 --url URL [pyperf's options]

Times are CPU times: they do not count what neighbours take, and waiting for the server is free. Only
throughput goes by the clock on the wall.
"""

from __future__ import annotations

import argparse
import gc
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from importlib import import_module
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import bodies
from server import session_id

HERE = Path(__file__).resolve().parent
Timed = Callable[[int], float]
"""Does the work so many times; what pyperf divides by that number."""


# --- in this process -----------------------------------------------------------------------------


def cpu(work: Callable[[], object]) -> Timed:
    """CPU seconds of the work."""

    def timed(loops: int) -> float:
        start = process_time()
        for _ in range(loops):
            work()
        return process_time() - start

    return timed


def build(usage: Any, size: int, url: str) -> Timed:
    """A session update with a cart of ``size`` items."""
    return cpu(lambda: usage.request(size))


def decode(usage: Any, size: int, url: str) -> Timed:
    """The answer to a cart of ``size`` items."""
    text = bodies.state(size)
    return cpu(lambda: usage.decode(text))


def decode_go(usage: Any, size: int, url: str) -> Timed:
    """The same as a server in Go writes it."""
    text = bodies.state_as_go_writes_it(size)
    return cpu(lambda: usage.decode(text))


def encode(usage: Any, size: int, url: str) -> Timed:
    """The same, back to text."""
    state = usage.decode(bodies.state(size))
    return cpu(lambda: usage.encode(state))


def call(usage: Any, size: int, url: str) -> Timed:
    """A whole call: a cart of ``size`` items is built, sent, and the answer decoded."""
    client, name = usage.client(url), session_id(size)
    return cpu(lambda: usage.call(client, name, usage.request(size)))


def prices(usage: Any, size: int, url: str) -> Timed:
    """The effects of an answer, and the prices of all its units."""
    state = usage.decode(bodies.state(size))
    return cpu(lambda: usage.prices(state))


def page(usage: Any, size: int, url: str) -> Timed:
    """A page of ``size`` coupons."""
    text = bodies.page(size)
    return cpu(lambda: usage.page(text))


def threads(usage: Any, size: int, url: str) -> Timed:
    """Seconds on the clock for a call when ``size`` threads share a client."""
    client, request, name = usage.client(url), usage.request(10), session_id(10)
    usage.call(client, name, request)  # msgspec crashes when threads race to make a type

    def some(count: int) -> None:
        for _ in range(count):
            usage.call(client, name, request)

    def timed(loops: int) -> float:
        each = max(1, loops // size)
        with ThreadPoolExecutor(size) as pool:
            start = perf_counter()
            for done in [pool.submit(some, each) for _ in range(size)]:
                done.result()
            return (perf_counter() - start) / (each * size) * loops

    return timed


def held(usage: Any, size: int, url: str) -> Timed:
    """Bytes of memory that a session of ten items takes, by ``size`` of them."""
    text = bodies.session(10)

    def taken(loops: int) -> float:
        usage.session(text)  # what is only made once
        gc.collect()
        before = resident()
        sessions = [usage.session(text) for _ in range(size)]
        return (resident() - before) / len(sessions)

    return taken


def resident() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return float(pages * os.sysconf("SC_PAGE_SIZE"))


# --- in a process of its own ---------------------------------------------------------------------

START = {
    "ours": "import talon_one",
    "plain": "import urllib3",
    "structs": "import msgspec",
    "stock": "import talon_one",
    "older": "import talon_one",
}
READY = "from usage import {usage} as u; client = u.client({url!r})"
FIRST = READY + "; u.call(client, 'cart-10', u.request(10))"
CHILD = """
import time; start = time.process_time()
{code}
print(time.process_time() - start)
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def fresh(code: str, part: int, compiled: bool = True) -> Callable[[str, str], Timed]:
    """The ``part`` of what :func:`started` gives for ``code``."""

    def work(usage: str, url: str) -> Timed:
        text = code.format(start=START[usage], usage=usage, url=url)
        return lambda loops: sum(started(text, compiled)[part] for _ in range(loops))

    return work


def started(code: str, compiled: bool) -> tuple[float, float]:
    """CPU seconds of ``code`` in a fresh interpreter, and the most memory of that process in bytes.

    The process tells it: what the system keeps of an ended child counts the memory of its parent, too.
    """
    environment = dict(os.environ)
    if not compiled:  # the standard library's files still are
        environment.pop("PYTHONPYCACHEPREFIX", None)
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
    command = [sys.executable, "-c", CHILD.format(code=code)]
    # Python looks for modules here before anywhere else: there must be no talon_one.
    done = subprocess.run(command, cwd=HERE, env=environment, stdout=subprocess.PIPE, check=True)
    seconds, kilobytes = done.stdout.split()
    return float(seconds), int(kilobytes) * 1024.0


# --- the command ---------------------------------------------------------------------------------

INSIDE = {
    "build": build,
    "encode": encode,
    "decode": decode,
    "decode as Go": decode_go,
    "prices": prices,
    "call": call,
    "page": page,
    "threads": threads,
    "held": held,
}
FRESH = {
    "import": fresh("{start}", 0),
    "import uncached": fresh("{start}", 0, compiled=False),
    "ready": fresh(READY, 0),
    "first call": fresh(FIRST, 0),
    "first call uncached": fresh(FIRST, 0, compiled=False),
    "bare memory": fresh("pass", 1),
    "import memory": fresh("{start}", 1),
    "ready memory": fresh(READY, 1),
    "first call memory": fresh(FIRST, 1),
}


def options(command: list[str], given: argparse.Namespace) -> None:
    """Hand our options on to pyperf's worker processes."""
    for name in ("usage", "work", "size", "url"):
        command += [f"--{name}", str(getattr(given, name))]


def main() -> None:
    """Time one work; pyperf writes the values."""
    import pyperf  # type: ignore[import-untyped]  # not needed to count instructions

    runner = pyperf.Runner(add_cmdline_args=options)
    for name in ("usage", "work", "url"):
        runner.argparser.add_argument(f"--{name}", required=True)
    runner.argparser.add_argument("--size", type=int, required=True)
    given = runner.parse_args()

    @cache  # for the first value; the process of pyperf that only counts values imports no subject
    def prepared() -> Timed:
        if given.work in FRESH:
            return FRESH[given.work](given.usage, given.url)
        usage = import_module(f"usage.{given.usage}")
        t1 = sys.modules.get("talon_one")
        assert t1 is None or str(t1.__file__).startswith(sys.prefix), t1
        return INSIDE[given.work](usage, given.size, given.url)

    in_bytes = given.work == "held" or given.work.endswith("memory")
    unit = "byte" if in_bytes else "second"
    name = f"{given.work} {given.size}"
    runner.bench_time_func(name, lambda loops: prepared()(loops), metadata={"unit": unit})


if __name__ == "__main__":
    main()
