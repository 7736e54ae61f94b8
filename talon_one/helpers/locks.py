"""One request at a time for each session.

The server processes one request per session, queues two more and answers a further one with 409
(documented). So a lock per session keeps this process to one request at a time, and a 409 caused by
others is retried until the deadline, whatever the maximum number of retries, unless it is 0.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from sys import maxsize
from threading import TIMEOUT_MAX, Lock
from time import monotonic
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from talon_one.core.errors import ApiTimeoutError
from talon_one.core.settings.retries import RetryPolicy
from talon_one.core.support.forks import renew_after_fork

if TYPE_CHECKING:
    from asyncio import Future

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
        self._tasks: deque[Future[None]] = deque()

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
                    raise still_running(deadline)
                options["deadline"] = max(end - monotonic(), MIN_DEADLINE)
            yield options
        finally:
            if held == [True]:
                lock.release()  # first of all: what comes after it may be interrupted
                self.wake_task()

    def acquire_at_once(self) -> bool:
        """Take the lock if it is free; return whether it was."""
        return self._lock.acquire(False)

    def release(self) -> None:
        """Release the lock, and let the first task that waits try again."""
        self._lock.release()
        self.wake_task()

    def wake_task(self) -> None:
        """Let the first task that waits try again, in the loop that it belongs to."""
        while self._tasks:
            with suppress(
                RuntimeError, IndexError
            ):  # its loop is closed; another thread took the last one
                task = self._tasks.popleft()
                task.get_loop().call_soon_threadsafe(_wake, task)
                return

    def wait_as_task(self, waiter: Future[None]) -> None:
        """Have the future resolved when the lock has been released; first come, first served."""
        self._tasks.append(waiter)

    def forget_task(self, waiter: Future[None]) -> bool:
        """Stop waiting; return whether the future was still in line."""
        try:
            self._tasks.remove(waiter)
        except ValueError:
            return False
        return True


def _wake(waiter: Future[None]) -> None:
    if not waiter.done():
        waiter.set_result(None)


class ThreadsTurn:
    """Holds a session's lock for a call in a thread, which waits by blocking."""

    __slots__ = ("_manager",)

    def __init__(self, lock: SessionLock, options: dict[str, Any]) -> None:
        self._manager = lock.acquire(options)

    async def __aenter__(self) -> dict[str, Any]:
        return self._manager.__enter__()

    async def __aexit__(self, *exception: Any) -> bool | None:
        return self._manager.__exit__(*exception)


def still_running(deadline: float) -> ApiTimeoutError:
    """Return the error of a call whose turn did not come."""
    problem = "another call for this session was still running at the deadline"
    return ApiTimeoutError(problem, sent="no", limit="deadline", seconds=deadline)


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
