"""The clock that deadlines and pauses go by."""

from __future__ import annotations

import time


class Clock:
    """The system's clock. Tests pass a client a clock of their own, so that they need not wait."""

    __slots__ = ()

    def monotonic(self) -> float:
        """Return seconds that never go back; only differences have a meaning."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait for a number of seconds."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Let other tasks run for a number of seconds."""
        from asyncio import sleep

        await sleep(seconds)


SYSTEM = Clock()
