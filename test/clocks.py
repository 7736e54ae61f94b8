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


class Interrupt(BaseException):
    """Like KeyboardInterrupt, or what a signal's handler raises."""


def is_interrupted(clock: HandClock, turn: int, work: Callable[[], object]) -> bool:
    """Interrupt some work at so many looks at the clock; return ``False`` if it looks less often."""
    looks = 0

    def look() -> None:
        nonlocal looks
        looks += 1
        if looks == turn:
            raise Interrupt

    clock.on_look = look
    try:
        work()
    except Interrupt:
        return True
    finally:
        clock.on_look = lambda: None
    assert looks < turn, f"the interrupt at look {turn} is swallowed"
    return False
