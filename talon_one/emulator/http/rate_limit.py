"""The limit of the Management API: so many requests a second for each operation (documented: 3)."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable
from datetime import datetime, timedelta

from ..support.errors import ApiError

_WINDOW = timedelta(seconds=1)


class RateLimit:
    """Counts the requests for each operation within the last second of the emulator's time."""

    def __init__(self, rate: int | None, clock: Callable[[], datetime]) -> None:
        """Limit requests.

        Args:
            rate: Requests a second; ``None`` for any number.
            clock: The emulator's time.

        Raises:
            ValueError: ``rate`` is less than 1.
        """
        if rate is not None and rate < 1:
            raise ValueError(f"management_rate must be at least 1 or None, got {rate}")
        self._rate = rate
        self._clock = clock
        self._times: dict[str, deque[datetime]] = defaultdict(deque)

    def check(self, operation: str) -> None:
        """Count a request.

        Raises:
            ApiError: 429: there were too many within the last second. It does not count.
        """
        if self._rate is None:
            return
        now, times = self._clock(), self._times[operation]
        while times and not now - _WINDOW < times[0] <= now:
            times.popleft()
        if len(times) >= self._rate:
            raise ApiError(429, f"More than {self._rate} requests a second for {operation}")
        times.append(now)
