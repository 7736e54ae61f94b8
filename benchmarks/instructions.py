"""How many instructions a work takes, by callgrind: a count that no neighbour on the machine changes.

    python benchmarks/instructions.py USAGE WORK SIZE URL TIMES       (what callgrind runs)

A run that does the work so often, less a run that does it not at all but is the same in the rest.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from environments import Environment
    from row import Row

WARM = 3
_VALGRIND = ("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null")


def available() -> bool:
    """Whether this machine can count them."""
    return shutil.which("valgrind") is not None


def count(environment: Environment, usage: str, row: Row, url: str) -> float:
    """Instructions of one work, in the mean of ``row.loops``."""

    words = (str(Path(__file__).resolve()), usage, row.work, str(row.size), url)
    environment.run(*words, "0")  # compiles what is not compiled yet

    def collected(times: int) -> int:
        done = subprocess.run(
            [*_VALGRIND, str(environment.folder / "bin/python"), *words, str(times)],
            env={**environment.variables(), "PYTHONHASHSEED": "0"},
            capture_output=True,
            text=True,
            check=True,
        )
        found = re.search(r"Collected : (\d+)", done.stderr)
        assert found, done.stderr
        return int(found[1])

    return (collected(row.loops) - collected(0)) / row.loops


if __name__ == "__main__":
    from timed import WORKS

    _usage, _work, _size, _url, _times = sys.argv[1:]
    WORKS[_work](_usage, int(_size), _url)(WARM + int(_times))
