"""The emulator's figures: ``python benchmarks/emulator.py`` (needs the extra and Linux).

Server and clients are processes of their own; the server is bound to one core where there are several.
"""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
KEY = "k" * 40
CAMPAIGNS = """
campaigns:
  - name: Welcome
    coupons: [{code: WELCOME10}]
    conditions: [{type: couponValid}]
    effects: [{type: setDiscount, percent: 10}]
  - name: Items
    effects: [{type: setDiscountPerItem, percent: 5}]
  - name: Points
    effects: [{type: addLoyaltyPoints, program: club, points_per_unit: 1}]
"""
CART = [{"sku": f"SKU-{n}", "quantity": 1, "price": 9.99 + n} for n in range(10)]
START = """
import time
begun = time.perf_counter()
from talon_one.emulator import Emulator
imported = time.perf_counter()
emulator = Emulator().start()
up = time.perf_counter()
emulator.stop()
print(imported - begun, up - imported)
"""
RESET = """
import gc, time
from dataclasses import replace
from talon_one.emulator import DEMO, Emulator
import sys
sys.path.insert(0, "benchmarks")
from emulator import Client
times = []
with Emulator(DEMO, api_key="k" * 40) as emulator:
    client = Client(int(emulator.url.rpartition(":")[2]))
    for _ in range(3):
        for number in range(3000):
            client.update(f"cart-{number}", number)
        begun = time.perf_counter()
        emulator.reset()
        times.append(time.perf_counter() - begun)
print(*times)
"""


class Client:
    """A client on one connection that is kept alive."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self._headers = {"Authorization": f"ApiKey-v1 {KEY}"}

    def update(self, session_id: str, profile: int = 0) -> int:
        """Updates a session with ten items; gives the size of the answer."""
        session = {
            "profileId": f"customer-{profile}",
            "cartItems": CART,
            "couponCodes": ["WELCOME10"],
        }
        body = {"customerSession": session, "responseContent": ["customerSession", "loyalty"]}
        path = f"/v2/customer_sessions/{session_id}"
        self._connection.request("PUT", path, json.dumps(body), self._headers)
        response = self._connection.getresponse()
        text = response.read()
        assert response.status == 200, text
        return len(text)


def timed(port: int, name: str, seconds: float) -> list[float]:
    """The times that updates of a client take, one after another, for some seconds."""
    client, times = Client(port), []
    end = time.perf_counter() + seconds
    for number in count():
        begun = time.perf_counter()
        if begun > end:
            break
        client.update(f"{name}-{number % 100}", number % 100)
        times.append(time.perf_counter() - begun)
    return times


@contextmanager
def server() -> Iterator[tuple[int, int]]:
    """An emulator in a process of its own: its port and process id."""
    with TemporaryDirectory() as folder:
        campaigns = Path(folder, "campaigns.yaml")
        campaigns.write_text(CAMPAIGNS)
        command = [sys.executable, "-m", "talon_one.emulator", "--port", "0", "--api-key", KEY]
        process = subprocess.Popen(
            [*command, "--campaigns", str(campaigns)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        )
        assert process.stdout is not None
        line = process.stdout.readline()
        if hasattr(os, "sched_setaffinity") and len(os.sched_getaffinity(0)) > 1:
            os.sched_setaffinity(process.pid, {max(os.sched_getaffinity(0))})
        yield int(line.rpartition(":")[2]), process.pid
        process.terminate()
        process.communicate()


def percentile(times: list[float], percent: float) -> float:
    """A percentile in milliseconds."""
    return sorted(times)[int(len(times) * percent / 100)] * 1e3


def resident(process: int) -> float:
    """The memory of a process in MiB."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    raise LookupError(process)


def in_python(code: str, rounds: int) -> list[list[float]]:
    """The numbers that a program prints, in fresh interpreters."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", code]
    return [
        list(
            map(
                float,
                subprocess.run(
                    command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True
                ).stdout.split(),
            )
        )
        for _ in range(rounds)
    ]


def main() -> None:
    """Print a line for each figure."""
    starts = in_python(START, 5)
    imported, up = min(start[0] for start in starts), min(start[1] for start in starts)
    print(f"import {imported * 1e3:.0f} ms, then up in {up * 1e3:.0f} ms (budget 150)")
    ((*resets,),) = in_python(RESET, 1)
    print(f"reset after 3,000 sessions: {min(resets) * 1e3:.2f} ms (budget 1)")
    with server() as (port, process):
        timed(port, "warm", 1)
        times = timed(port, "one", 5)
        print(
            f"1 client: {len(times) / 5:.0f} updates/s of a 10-item cart (budget 500), "
            f"p50 {percentile(times, 50):.2f} ms, p99 {percentile(times, 99):.2f} ms"
        )
        with ProcessPoolExecutor(8) as pool:
            results = pool.map(timed, [port] * 8, map("client-{}".format, range(8)), [5] * 8)
            times = [each for result in results for each in result]
        print(
            f"8 clients: {len(times) / 5:.0f} updates/s, p50 {percentile(times, 50):.1f} ms, "
            f"p99 {percentile(times, 99):.1f} ms (budget 25)"
        )
    with server() as (port, process):
        client, before = Client(port), resident(process)
        begun = time.perf_counter()
        for number in range(100_000):
            client.update(f"cart-{number}", number)
        seconds = time.perf_counter() - begun
        print(
            f"100,000 sessions: {resident(process):.0f} MiB (budget 1024; {before:.0f} MiB empty), "
            f"{100_000 / seconds:.0f} new ones a second"
        )


if __name__ == "__main__":
    main()
