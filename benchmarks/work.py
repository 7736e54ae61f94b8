"""What the works share: the lines of a user, and a clock.

Times are CPU times: they do not count what neighbours take, and waiting for the server is free. Only
throughput goes by the clock on the wall.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from time import process_time
from typing import Any

Timed = Callable[[int], float]
"""Does the work so many times; returns seconds or bytes, to be divided by that number."""
Work = Callable[[str, int, str], Timed]
"""From the name of a module in ``usage/``, a size, and the URL of the server."""


def used(name: str) -> Any:
    """What a user writes for a subject, of which this environment has the only copy."""
    usage = import_module(f"usage.{name}")
    t1 = sys.modules.get("talon_one")
    assert t1 is None or str(t1.__file__).startswith(sys.prefix), t1
    return usage


def cpu(work: Callable[[], object]) -> Timed:
    """CPU seconds of the work."""

    def timed(loops: int) -> float:
        start = process_time()
        for _ in range(loops):
            work()
        return process_time() - start

    return timed
