"""How long does it take until a program can call, and how much memory?

Each figure is that of a new process, which tells it itself.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from row import Budget, Figures, Row, figure, ratio
from work import Timed, Work

HERE = Path(__file__).resolve().parent

# A program over msgspec differs from one over json in how it decodes and encodes, in nothing else.
_SAME_START = ("structs",)

ROWS = (
    Row("import", "import", once=True),
    Row("import, not compiled before", "import uncached", once=True),
    Row("client ready", "ready", once=True, without=_SAME_START),
    Row("first call", "first call", once=True, without=_SAME_START),
    Row("first call, not compiled before", "first call uncached", once=True, without=_SAME_START),
    Row("memory: interpreter alone", "bare memory", once=True),
    Row("memory: imported", "import memory", once=True),
    Row("memory: client ready", "ready memory", once=True, without=_SAME_START),
    Row("memory: first call", "first call memory", once=True, without=_SAME_START),
)

IMPORTS = {
    "ours": "import talon_one",
    "plain": "import urllib3",
    "structs": "import msgspec",
    "stock": "import talon_one",
    "older": "import talon_one",
}
READY = "from usage import {usage} as u; client = u.client({url!r})"
FIRST = READY + "; u.call(client, 'cart-10', u.request(10))"
PROGRAM = """
import time; start = time.process_time()
{code}
print(time.process_time() - start)
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def started(code: str, compiled: bool) -> tuple[float, float]:
    """CPU seconds of ``code`` in a new interpreter, and the most memory of that process in bytes.

    The process tells it: what the system keeps of an ended child counts the memory of its parent, too.
    """
    environment = dict(os.environ)
    if not compiled:  # the standard library's files still are
        environment.pop("PYTHONPYCACHEPREFIX", None)
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
    command = [sys.executable, "-c", PROGRAM.format(code=code)]
    # Python looks for modules here before anywhere else: there must be no talon_one.
    done = subprocess.run(command, cwd=HERE, env=environment, stdout=subprocess.PIPE, check=True)
    seconds, kilobytes = done.stdout.split()
    return float(seconds), int(kilobytes) * 1024.0


_SECONDS, _BYTES = 0, 1


def _starting(code: str, part: int, compiled: bool = True) -> Work:
    def work(usage: str, size: int, url: str) -> Timed:
        text = code.format(start=IMPORTS[usage], usage=usage, url=url)
        return lambda loops: sum(started(text, compiled)[part] for _ in range(loops))

    return work


WORKS = {
    "import": _starting("{start}", _SECONDS),
    "import uncached": _starting("{start}", _SECONDS, compiled=False),
    "ready": _starting(READY, _SECONDS),
    "first call": _starting(FIRST, _SECONDS),
    "first call uncached": _starting(FIRST, _SECONDS, compiled=False),
    "bare memory": _starting("pass", _BYTES),
    "import memory": _starting("{start}", _BYTES),
    "ready memory": _starting(READY, _BYTES),
    "first call memory": _starting(FIRST, _BYTES),
}


def budgets(figures: Figures) -> list[Budget]:
    """An import is almost free; a client costs little more than urllib3."""
    ready = ratio(figure(figures, "ready"), figure(figures, "import", "plain"))
    memory = ratio(figure(figures, "ready memory"), figure(figures, "import memory", "plain"))
    return [
        Budget(
            "import over the bare interpreter", figure(figures, "import", scale=1e3), 2, unit="ms"
        ),
        Budget("client ready / import urllib3", ready, 1.2),
        Budget("... in memory", memory, 1.2),
    ]
