"""At most so many requests a second per operation: the Management API rejects more with 429.

No maintained rate limiter fits: they need a thread, a store, or sleep on their own. The sender has the clock and
the deadline, so this only says how long to wait.
"""

from __future__ import annotations

from collections import deque
from math import inf
from threading import Lock
from typing import Any

from ..errors import ApiTypeError, ApiValueError
from ..support.forks import renew_after_fork
from .limits import MANAGEMENT_RATE

_SLOW_SECONDS = 60.0


class Pace:
    """Lets at most ``per_second`` requests of an operation start in any second.

    After a 429 it lets half as many start for a minute, because another client shares the limit. Threads and
    clients may share one; each process has its own.

    Args:
        per_second: Requests per second and operation. ``Pace(1.0)`` in each of three processes is as much as
            the API accepts; ``math.inf`` means no limit.

    Raises:
        ApiTypeError, ApiValueError: ``per_second`` is not a number above 0.
    """

    def __init__(self, per_second: float = MANAGEMENT_RATE) -> None:
        if isinstance(per_second, bool) or not isinstance(per_second, (int, float)):
            kind = type(per_second).__name__
            raise ApiTypeError(f"pace: expected a number per second or a Pace, got {kind}")
        if not per_second > 0:
            raise ApiValueError(f"pace: expected more than 0 per second, got {per_second}")
        self.per_second = per_second
        self._count = 1 if per_second == inf else max(1, int(per_second))
        self._window = self._count / per_second
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Start anew: the parent's threads do not exist here."""
        self._lock = Lock()
        self._turns: dict[str, deque[float]] = {}
        self._slow_until: dict[str, float] = {}

    def take_turn(self, operation_id: str, now: float, end: float) -> float | None:
        """Return the seconds to wait before the next request, ``None`` if its turn comes after ``end``."""
        if self.per_second == inf:
            return 0.0
        with self._lock:
            turns = self._turns.setdefault(operation_id, deque(maxlen=self._count))
            window = self._window * (2 if now < self._slow_until.get(operation_id, 0) else 1)
            turn = max(now, turns[0] + window, turns[-1]) if len(turns) == self._count else now
            if turn >= end:
                return None
            turns.append(turn)
            return turn - now

    def slow_down(self, operation_id: str, now: float) -> None:
        """Halve the pace for a minute."""
        with self._lock:
            self._slow_until[operation_id] = now + _SLOW_SECONDS

    def __reduce__(self) -> tuple[Any, ...]:
        return Pace, (self.per_second,)

    def __repr__(self) -> str:
        return f"Pace({self.per_second})"
