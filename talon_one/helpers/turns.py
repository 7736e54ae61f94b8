"""Calls for one session wait for each other, and wait when others are busy with it.

The server handles one request of a session at a time, lets two wait and refuses a further one with 409
(documented). So this process sends one at a time, and what is refused is tried again until the
deadline, whatever the number of retries.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from sys import maxsize
from threading import TIMEOUT_MAX, Lock
from time import monotonic
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from talon_one.core.errors import ApiTimeoutError
from talon_one.core.settings.retries import RetryPolicy
from talon_one.core.support.forks import renew_after_fork

if TYPE_CHECKING:
    from talon_one.core.settings.call import Call
    from talon_one.core.settings.retries import Policy

SHORTEST = 0.001
"""Seconds: the least that is left of a deadline, so that the call itself says that it has passed."""


class Turn:
    """The lock of one session in this process."""

    def __init__(self) -> None:
        renew_after_fork(self)
        self.after_fork()

    def after_fork(self) -> None:
        """A child has none of the threads that hold locks."""
        self._lock = Lock()

    @contextmanager
    def take(self, options: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """Wait for the turn; gives the options with what waiting has left of their ``deadline``.

        Raises:
            ApiTimeoutError: it did not come within the deadline.
        """
        lock = self._lock
        deadline = options["deadline"]
        if not lock.acquire(blocking=False):
            end = monotonic() + deadline
            if not lock.acquire(timeout=min(deadline, TIMEOUT_MAX)):
                problem = "another call for the session took until the deadline"
                raise ApiTimeoutError(problem, sent="no", limit="deadline", seconds=deadline)
            options["deadline"] = max(end - monotonic(), SHORTEST)
        try:
            yield options
        finally:
            lock.release()


class Turns:
    """The turns of all sessions that somebody has at hand."""

    def __init__(self) -> None:
        self._turns: WeakValueDictionary[object, Turn] = WeakValueDictionary()
        renew_after_fork(self)
        self.after_fork()

    def after_fork(self) -> None:
        """A child has none of the threads that hold locks."""
        self._guard = Lock()

    def of(self, key: object) -> Turn:
        """The one turn of a key."""
        with self._guard:
            return self._turns.setdefault(key, Turn())


class WaitWhileBusy:
    """A policy of repeating that, besides what another one says, waits for a busy session."""

    __slots__ = ("_policy",)

    def __init__(self, policy: Policy | None) -> None:
        self._policy = policy or _USUAL

    def delay(self, call: Call) -> float | None:
        """Seconds until the next attempt, ``None`` if there is none."""
        pause = self._policy.delay(call)
        if pause is None and call.status == 409 and call.operation.busy_409:
            return _PATIENT.delay(call)
        return pause


_USUAL = RetryPolicy()
_PATIENT = RetryPolicy(maxsize, max_delay=1.0)
