"""How far a file has come."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..core.support.clock import Clock


class Progress(NamedTuple):
    """Progress of an export or import."""

    bytes: int
    """Bytes that were received or sent; received ones as compressed as they come."""
    total_bytes: int | None
    """All bytes, ``None`` if the server does not say."""
    rows: int
    """Rows read so far; 0 in imports."""
    seconds: float
    """Seconds since the start."""


ProgressCallback = Callable[[Progress], None]


class Reporter:
    """Calls back with the progress, if anybody asked."""

    def __init__(self, progress: ProgressCallback | None, clock: Clock) -> None:
        self._progress = progress
        self._clock = clock
        self._start = clock.monotonic()
        self._last = 0, 0

    def report(self, count: int, total: int | None, rows: int = 0) -> None:
        """Call back, if the number of bytes has changed."""
        if self._progress is not None and count != self._last[0]:
            self.finish(count, total, rows)

    def finish(self, count: int, total: int | None, rows: int) -> None:
        """Call back with the final numbers, unless that is done."""
        if self._progress is not None and self._last != (count, rows):
            self._last = count, rows
            self._progress(Progress(count, total, rows, self._clock.monotonic() - self._start))
