"""What the panels of the window do with an emulator."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from ..http.failures import MALFORMED_BODY, Failure, Failures
from .context import Controls, Snapshot
from .elements import TIMES

MOST_SNAPSHOTS = 10

UNITS = ("minutes", "hours", "days")

FAILURES: Mapping[str, tuple[str, Failure]] = {
    "503": ("503 service unavailable", Failure(status=503)),
    "500": ("500 server error", Failure(status=500)),
    "429": ("429 too many requests", Failure(status=429, headers={"Retry-After": "1"})),
    "409": ("409 busy", Failure(status=409)),
    "400": ("400 bad request", Failure(status=400)),
    "reset": ("connection reset", Failure(reset=True)),
    "lost": ("response lost after processing", Failure(reset=True, after_processing=True)),
    "malformed": ("a body that is not JSON", Failure(malformed_body=MALFORMED_BODY)),
    "slow": ("2 seconds late", Failure(latency=2)),
    "drip": ("body byte by byte", Failure(byte_delay=0.05)),
}
"""What the panel offers, with its words."""


class Actions:
    """What the panels do. Every action returns what it did, for the reader.

    Attributes:
        snapshots: The snapshots that were taken, by number; the oldest are dropped.
    """

    def __init__(self, emulator: Controls, failures: Failures) -> None:
        self._emulator = emulator
        self._failures = failures
        self._taken = 0
        self.snapshots: dict[int, Snapshot] = {}
        self.by_name: Mapping[str, Callable[[Mapping[str, str]], str]] = {
            "clock": self._move_clock,
            "failures": self._fail,
            "snapshots": self._take,
            "restore": self._restore,
            "upload": self._upload,
            "reset": self._reset,
        }

    def _move_clock(self, form: Mapping[str, str]) -> str:
        clock = self._emulator.clock
        done = form.get("do")
        if done == "stop":
            clock.freeze()
            return "The clock is stopped."
        if done == "run":
            clock.run()
            return "The clock runs."
        if done == "reset":
            clock.reset()
            return "The clock is where it started."
        amount, unit = form.get("amount", ""), form.get("unit", "")
        if unit not in UNITS:
            raise ValueError(f"the unit {unit!r} is not one of {', '.join(UNITS)}")
        time = clock.advance(timedelta(**{unit: float(amount)}))
        return f"The clock is at {time:%Y-%m-%d %H:%M:%S}."

    def _fail(self, form: Mapping[str, str]) -> str:
        if form.get("do") == "stop":
            self._emulator.stop_failing()
            return "No request will fail."
        how, operation = form.get("how", ""), form.get("operation", "")
        if how not in FAILURES:
            raise ValueError(f"there is no failure {how!r}")
        words, failure = FAILURES[how]
        times = int(form.get("times", "1"))
        self._failures.add(replace(failure, operation=operation), times)
        return f"{words[0].upper()}{words[1:]}: {times} {TIMES} {operation or 'any request'}."

    def _take(self, form: Mapping[str, str]) -> str:
        self._taken += 1
        emulator = self._emulator
        self.snapshots[self._taken] = Snapshot(
            emulator.clock(), len(emulator.requests), emulator.snapshot()
        )
        while len(self.snapshots) > MOST_SNAPSHOTS:
            del self.snapshots[min(self.snapshots)]
        return f"Snapshot {self._taken} is taken."

    def _restore(self, form: Mapping[str, str]) -> str:
        number = int(form.get("number", ""))
        if number not in self.snapshots:
            raise ValueError(f"there is no snapshot {number}")
        self._emulator.restore(self.snapshots[number].text)
        return f"Snapshot {number} is restored."

    def _upload(self, form: Mapping[str, str]) -> str:
        self._emulator.restore(form["file"])
        return "The file is restored."

    def _reset(self, form: Mapping[str, str]) -> str:
        self._emulator.reset()
        return "Everything is as at the start."
