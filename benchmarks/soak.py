"""Many threads on one client, for long, against a server that misbehaves: ``python benchmarks/soak.py``.

Ten minutes with 32 threads and 5 % of faults, if nothing else is said. Each of them makes reads,
repeatable writes, writes with an ``Idempotency-Key`` and writes that must not come twice. The main thread does
the same, and a signal handler that raises interrupts every other of its calls at a random point. It ends with
status 1 and says why if an answer belonged to another request, a write was done twice, an error was not
of our tree or told a wrong fate, a call outlived its deadline, or descriptors, threads or memory are not
given back. The server (test/core/transport/soak_server.py) is a process of its own and counts what it did.

Linux only: it looks into /proc.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import signal
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any
from zlib import crc32

from talon_one import Call, Hooks, RetryPolicy
from talon_one.core.calls.client import ApiClient
from talon_one.core.errors import ApiConnectionError, ApiException, OpenApiException
from talon_one.core.settings.configuration import Configuration
from talon_one.core.settings.operation import Operation

ROOT = Path(__file__).resolve().parent.parent
SERVER = "test.core.transport.soak_server"

DEADLINE = 3.0
READ_TIMEOUT = 1.0
LATE = 2.0  # seconds by which a busy machine may be late
GROWTH = 3_000_000  # bytes of memory that count as none

PATH = "/v1/things/{thingId}"
KEYS = ("api_key_v1",)
READ = Operation("getThing", "GET", PATH, returns="Any", keys=KEYS)
SET = Operation("setThing", "PUT", PATH, returns="Any", keys=KEYS, repeatable=True)
ADD = Operation("addThing", "POST", PATH, returns="Any", keys=KEYS)
ADD_ONCE = Operation("addOnce", "POST", PATH, returns="Any", keys=KEYS, idempotency_key=True)
OPERATIONS = (READ, SET, ADD, ADD_ONCE)

# What is known of a call in the end; SETS is added where a write may come twice.
NO_WRITE, OPEN, DONE, NOT_DONE = range(4)
SETS = 4


class Interrupt(Exception):
    """As soft time limits of task queues raise."""


class Alarm:
    """Raises once, a while after it was set."""

    def __init__(self) -> None:
        self.armed: list[None] = []
        signal.signal(signal.SIGALRM, self)

    def __call__(self, *_: object) -> None:
        if self.armed:
            self.armed.clear()
            raise Interrupt

    def set(self, after: float) -> None:
        self.armed.append(None)
        signal.setitimer(signal.ITIMER_REAL, after)


class Worker(Thread):
    """Calls one thing after another and remembers, in a byte each, what came of it."""

    def __init__(self, client: ApiClient, number: int, seed: int, end: float) -> None:
        super().__init__()
        self.client = client
        self.number = number
        self.chance = random.Random(f"{seed} {number}")
        self.end = end
        self.fates = bytearray()
        self.seen: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.longest = 0.0

    def run(self) -> None:
        while time.monotonic() < self.end:
            self.once()

    def once(self, alarm: Alarm | None = None) -> None:
        """Make a call, which an alarm may interrupt, and note what came of it."""
        name = f"{self.number}-{len(self.fates)}"
        operation = self.chance.choice(OPERATIONS)
        began = time.monotonic()
        fate = OPEN
        try:
            try:
                if alarm:
                    alarm.set(self.chance.expovariate(200))
                fate = self.call(operation, name)
            finally:
                if alarm:
                    alarm.armed.clear()
        except Interrupt:
            self.seen["interrupts"] += 1
        except Exception as error:
            self.wrong.append(f"{name}: {error!r} is no error of ours")
        kind = SETS if operation is SET else 0
        self.fates.append(NO_WRITE if operation is READ else fate + kind)
        took = time.monotonic() - began
        self.longest = max(self.longest, took)
        if took > DEADLINE + LATE:
            self.wrong.append(f"{name}: took {took:.1f} s")

    def call(self, operation: Operation, name: str) -> int:
        """Call and check what comes back; gives what is known of the write."""
        body = None if operation is READ else {"name": name}
        try:
            answer = self.client.call(operation, {}, path={"thingId": name}, body=body)
        except OpenApiException as error:
            self.seen[type(error).__name__] += 1
            return self.failed(error, name)
        self.seen["answers"] += 1
        self.seen["answers after the first attempt"] += answer.attempts > 1
        data = answer.data
        if data["id"] != name or crc32(data["payload"].encode()) != data["crc"]:
            self.wrong.append(f"{name}: got the answer of {data['id']}")
        return DONE

    def failed(self, error: OpenApiException, name: str) -> int:
        not_done = False
        if isinstance(error, ApiException):
            told = error.data.get("id", name) if isinstance(error.data, dict) else name
            if told != name:
                self.wrong.append(f"{name}: got the error of {told}")
            not_done = error.status == 429 and not error.may_have_succeeded
        elif isinstance(error, ApiConnectionError):
            not_done = error.sent == "no"
        else:
            self.wrong.append(f"{name}: {error!r}")
        return NOT_DONE if not_done else OPEN


class Retried(Hooks):
    """Counts."""

    count = 0

    def on_retry(self, call: Call) -> None:
        self.count += 1  # roughly: threads may overtake each other


@contextmanager
def misbehaving(share: float, seed: int) -> Iterator[tuple[str, dict[int, bytes]]]:
    """The server's address, and what it did, once it has ended."""
    command = [sys.executable, "-m", SERVER, str(share), str(seed)]
    pipe = subprocess.PIPE
    done: dict[int, bytes] = {}
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        yield f"http://127.0.0.1:{int(server.stdout.readline())}", done
        server.stdin.close()
        report: dict[str, str] = json.loads(server.stdout.read())
        done.update({int(thread): bytes.fromhex(counts) for thread, counts in report.items()})


def held() -> tuple[int, int]:
    """How many descriptors and threads this process has."""
    return len(os.listdir("/proc/self/fd")), threading.active_count()


def memory() -> int:
    """Bytes of memory that this process has in use."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


def check_fates(workers: list[Worker], done: dict[int, bytes]) -> list[str]:
    """Where the server did something else than the client believes, or did it twice."""
    wrong: list[str] = []
    for worker in workers:
        counts = done.get(worker.number, b"").ljust(len(worker.fates), b"\0")
        for number, (known, count) in enumerate(zip(worker.fates, counts, strict=True)):
            name = f"{worker.number}-{number}"
            fate = known % SETS
            if fate == DONE and count == 0:
                wrong.append(f"{name}: success was told, and it was not done")
            if fate == NOT_DONE and count:
                wrong.append(f"{name}: done, though the error says that it was not")
            if fate != NO_WRITE and known < SETS and count > 1:
                wrong.append(f"{name}: done {count} times")
    return wrong


def main() -> int:
    """Run, print figures, and give the status to exit with."""
    options = argparse.ArgumentParser(description="Many threads against a server that misbehaves.")
    options.add_argument("--minutes", type=float, default=10)
    options.add_argument("--threads", type=int, default=32)
    options.add_argument("--faults", type=float, default=0.05, help="share of bad answers")
    options.add_argument("--seed", type=int, default=0)
    given: Any = options.parse_args()
    seconds = min(given.minutes, 600) * 60
    retried = Retried()
    with misbehaving(given.faults, given.seed) as (url, done):
        before = held()
        client = ApiClient(
            Configuration(
                url,
                "key",
                timeout=(3, READ_TIMEOUT),
                deadline=DEADLINE,
                retries=RetryPolicy(2, initial_delay=0.02),
                hooks=retried,
                trust_env=False,
            )
        )
        end = time.monotonic() + seconds
        workers = [Worker(client, n, given.seed, end) for n in range(given.threads)]
        for worker in workers:
            worker.start()
        threads = [*workers]
        interrupted = Worker(client, given.threads, given.seed, end)
        workers.append(interrupted)
        alarm = Alarm()
        samples: list[int] = []
        descriptors = 0
        pause = min(1.0, seconds / 60)
        look = time.monotonic() + pause
        while time.monotonic() < end:
            interrupted.once(alarm)
            interrupted.once()
            if time.monotonic() >= look:
                look += pause
                descriptors = max(descriptors, held()[0])
                samples.append(memory() - sum(len(worker.fates) for worker in workers))
        for worker in threads:
            worker.join(DEADLINE + 10)
        client.close()
        after = held()
    wrong = [text for worker in workers for text in worker.wrong]
    wrong += [f"thread {worker.number} hangs" for worker in workers if worker.is_alive()]
    wrong += check_fates(workers, done)
    if after != before:
        wrong.append(f"descriptors and threads: {before} before, {after} after")
    if descriptors > before[0] + len(workers):
        wrong.append(f"{descriptors} descriptors for {len(workers)} threads")
    quarter = max(1, len(samples) // 4)
    early = statistics.median(samples[quarter : 2 * quarter])
    late = statistics.median(samples[-quarter:])
    if late - early > GROWTH:
        wrong.append(f"memory grew from {early / 1e6:.1f} to {late / 1e6:.1f} MB")

    seen = sum((worker.seen for worker in workers), Counter[str]())
    calls = sum(len(worker.fates) for worker in workers)
    print(f"{calls:,} calls in {seconds:.0f} s, {given.threads} threads, {given.faults:.0%} faults")
    for name, count in seen.most_common():
        print(f"  {count:9,} {name}")
    print(f"  {retried.count:9,} further attempts")
    writes = [count for counts in done.values() for count in counts if count]
    print(f"  {len(writes):9,} writes done, {sum(1 for n in writes if n > 1):,} states set again")
    print(
        f"longest call {max(worker.longest for worker in workers):.2f} s, deadline {DEADLINE:g} s"
    )
    print(f"memory {early / 1e6:.1f} MB in the second quarter, {late / 1e6:.1f} MB in the last")
    print(
        f"descriptors and threads {before} before, {after} after; at most {descriptors} descriptors"
    )
    print(f"{len(wrong)} things wrong")
    for text in wrong[:50]:
        print(f"  {text}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
