"""The budgets of the first floor, measured in one run: ``python benchmarks/budgets.py``.

Minima of many interleaved rounds, so that a busy machine disturbs little. Compiled files are cached.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BODY = (ROOT / "benchmarks/session_response.json").read_text("utf-8")
CPU = "import time; s = time.process_time(); {}; print(time.process_time() - s)"


def import_cpu(statement: str, rounds: int = 20) -> float:
    """Least CPU time of a statement in a fresh interpreter, in milliseconds."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", CPU.format(statement)]
    times = [
        float(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)
        for _ in range(rounds)
    ]
    return min(times) * 1e3


def least(*calls: Callable[[], object], rounds: int = 2000) -> list[float]:
    """Least time of each call over interleaved rounds, in microseconds."""
    best = [float("inf")] * len(calls)
    for _ in range(rounds):
        for i, call in enumerate(calls):
            start = time.perf_counter()
            call()
            best[i] = min(best[i], time.perf_counter() - start)
    return [seconds * 1e6 for seconds in best]


def main() -> None:
    """Print a line for each budget."""
    from talon_one import CartItem, IntegrationStateV2

    print(f"Python {sys.version.split()[0]}, session response of {len(BODY):,} bytes")
    urllib3 = import_cpu("import urllib3")
    ready = import_cpu(
        "import talon_one as t; t.IntegrationApi(t.ApiClient(t.Configuration('http://h', api_key='k')))"
    )
    print(f"import talon_one           {import_cpu('import talon_one'):6.1f} ms CPU, budget 25")
    print(f"client ready               {ready / urllib3:6.2f} x import urllib3, budget 1.35")

    state, plain = IntegrationStateV2.from_json(BODY), json.loads(BODY)
    item = CartItem(sku="SHOE-42", quantity=1, price="99.99", name="Shoes")
    loads, decode, dumps, encode, small = least(
        lambda: json.loads(BODY),
        lambda: IntegrationStateV2.from_json(BODY),
        lambda: json.dumps(plain),
        state.to_json,
        item.to_json,
    )
    print(
        f"decode                     {decode / loads:6.2f} x json.loads ({loads:.0f} us), budget 1.75"
    )
    print(
        f"encode                     {encode / dumps:6.2f} x json.dumps of floats ({dumps:.0f} us)"
    )
    print(f"encode a cart item         {small:6.2f} us")
    lines = (ROOT / "talon_one/models/cart_item.py").read_text("utf-8").count("\n")
    print(f"cart_item.py               {lines:6d} lines, budget 100")


if __name__ == "__main__":
    main()
