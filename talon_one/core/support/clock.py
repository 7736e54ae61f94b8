"""Time as calls see it: what is left of a deadline, how long a pause lasts."""

from __future__ import annotations

import time


class Clock:
    """The system's time. Tests give a client one of their own, and need not wait."""

    __slots__ = ()

    def monotonic(self) -> float:
        """Seconds since some moment, never set back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)


SYSTEM = Clock()
