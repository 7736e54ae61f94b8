"""One request at a time for each session.

The server processes one request per session, queues two more and answers a further one with 409
(documented). So a lock per session keeps this process to one request at a time, and a 409 caused by
others is retried until the deadline, whatever the maximum number of retries, unless it is 0.
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

MIN_DEADLINE = 0.001
"""Seconds that a call gets when the deadline has passed already, so that the call itself reports it."""


class SessionLock:
    """The lock of one session in this process."""

    def __init__(self) -> None:
        renew_after_fork(self)
        self.after_fork()

    def after_fork(self) -> None:
        """Start unlocked: the threads that may hold the lock do not exist in a forked child."""
        self._lock = Lock()

    @contextmanager
    def acquire(self, options: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """Hold the lock, and yield ``options`` with what waiting has left of their ``deadline``.

        A signal handler that raises never leaves the lock held: ``extend`` calls ``acquire`` and notes
        its result without a bytecode in between, so that ``held`` is right whenever the handler runs.

        Raises:
            ApiTimeoutError: The lock was not released within the deadline.
        """
        lock = self._lock
        deadline = options["deadline"]
        held: list[bool] = []
        try:
            held.extend(map(lock.acquire, (False,)))
            if held == [False]:
                end = monotonic() + deadline
                held.clear()
                held.extend(map(lock.acquire, (True,), (min(deadline, TIMEOUT_MAX),)))
                if held == [False]:
                    problem = "another call for this session was still running at the deadline"
                    raise ApiTimeoutError(problem, sent="no", limit="deadline", seconds=deadline)
                options["deadline"] = max(end - monotonic(), MIN_DEADLINE)
            yield options
        finally:
            if held == [True]:
                lock.release()


class SessionLocks:
    """The locks of all sessions in use."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[object, SessionLock] = WeakValueDictionary()
        renew_after_fork(self)
        self.after_fork()

    def after_fork(self) -> None:
        """Start unlocked: the threads that may hold the lock do not exist in a forked child."""
        self._guard = Lock()

    def get(self, key: object) -> SessionLock:
        """Return the lock of a session, the same one for the same key."""
        with self._guard:
            return self._locks.setdefault(key, SessionLock())


class RetryWhileBusy:
    """A retry policy that also waits for a busy session, besides what another policy decides.

    A policy without retries stays one: ``retries=0`` is one request, whatever the response.
    """

    __slots__ = ("_policy",)

    def __init__(self, policy: Policy | None) -> None:
        self._policy = policy or _DEFAULT

    def delay(self, call: Call) -> float | None:
        """Return the seconds until the next attempt, or ``None`` to give up."""
        delay = self._policy.delay(call)
        if getattr(self._policy, "max_retries", 1) == 0:
            return delay
        if delay is None and call.status == 409 and call.operation.busy_409:
            return _UNTIL_DEADLINE.delay(call)
        return delay


_DEFAULT = RetryPolicy()
_UNTIL_DEADLINE = RetryPolicy(maxsize, max_delay=1.0)
