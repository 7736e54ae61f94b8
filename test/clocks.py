"""Clocks that tests advance."""

from __future__ import annotations

from collections.abc import Callable

from talon_one.core.support.clock import Clock

START = 1000.0


class HandClock(Clock):
    """Time that passes in pauses, when it is told to, and ``tick`` seconds with every look at it."""

    def __init__(self, tick: float = 0.0, on_look: Callable[[], None] = lambda: None) -> None:
        self.now = START
        self.tick = tick
        self.on_look = on_look
        self.pauses: list[float] = []

    def monotonic(self) -> float:
        self.on_look()
        self.now += self.tick
        return self.now

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    @property
    def elapsed(self) -> float:
        """Seconds since the clock was made."""
        return self.now - START
