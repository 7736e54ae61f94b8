"""Slots: a limit of concurrent requests, first come, first served, that no interrupt can wear down.

A signal handler may raise between any two instructions, also within a ``finally``. So nothing is counted up
and down: a slot is in use as long as its holder keeps a reference to it. Whoever is interrupted drops the
reference with the frames of its call. A thread that asks again never waits for itself: its last request was
interrupted, and an exception still keeps the frames, or a signal handler makes a call within a call. The lock
is a C lock in a ``with`` statement, which CPython enters and leaves without looking at signals.

Rejected: a semaphore or a queue of permits, which lose one for every interrupt between taking it and
``try``; ``__del__`` methods, within which an exception of a signal handler is swallowed.
"""

from __future__ import annotations

from _thread import LockType, allocate_lock, get_ident
from collections import deque
from time import monotonic
from weakref import ref

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .attempt import Attempt

_RECHECK = 0.05
"""Seconds after which a waiter looks by itself, in case an interrupted call did not wake it."""


class Slot:
    """Permission to send one request; it is free again once nothing refers to it."""

    __slots__ = ("__weakref__", "thread")

    def __init__(self, thread: int) -> None:
        self.thread = thread


class Slots:
    """At most ``count`` slots at a time. Threads may share one."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._lock = allocate_lock()
        self._taken: list[ref[Slot]] = []
        # A waiter is a list with the lock that wakes it; the list is empty once it no longer waits.
        self._waiting: deque[list[LockType]] = deque()

    def take(self, attempt: Attempt) -> Slot:
        """Return a slot; wait for one until the deadline.

        Raises:
            TimeoutError: No slot became free.
        """
        slot = self._take_if_first(None)
        return self._wait(attempt) if slot is None else slot

    def wake(self) -> None:
        """Wake the waiter whose turn it is; to be called when a slot is free again."""
        for waiter in self._waiting.copy() if self._waiting else ():
            for lock in waiter:
                if lock.locked():
                    lock.release()
                return

    def _wait(self, attempt: Attempt) -> Slot:
        lock = allocate_lock()
        lock.acquire()
        waiter = [lock]
        try:
            self._waiting.append(waiter)
            left = attempt.wait()
            end = None if left is None else monotonic() + left
            while True:
                slot = self._take_if_first(waiter)
                if slot is not None:
                    return slot
                pause = _RECHECK if end is None else min(_RECHECK, end - monotonic())
                if pause <= 0:
                    raise TimeoutError
                lock.acquire(timeout=pause)
        finally:
            waiter.clear()
            self.wake()  # the next one, for which there may be a slot, too

    def _take_if_first(self, waiter: list[LockType] | None) -> Slot | None:
        with self._lock:
            waiting = self._waiting
            while waiting and not waiting[0]:
                waiting.popleft()
            if waiting and waiting[0] is not waiter:
                return None
            thread = get_ident()
            taken = [
                taken
                for taken in self._taken
                if (slot := taken()) is not None and slot.thread != thread
            ]
            if len(taken) >= self._count:
                return None
            slot = Slot(thread)
            taken.append(ref(slot))
            self._taken = taken
            return slot
