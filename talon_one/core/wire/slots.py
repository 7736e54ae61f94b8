"""Slots: a limit of concurrent requests, first come, first served, that no interrupt can wear down.

A signal handler may raise between any two instructions, also within a ``finally``. So nothing is counted up
and down: a slot is in use, and a call waits for one, as long as something refers to it. Whoever is interrupted
drops the reference with the frames of its call. A thread that asks again never waits for itself: its last request was
interrupted, and an exception still keeps the frames, or a signal handler makes a call within a call. The lock
is a C lock in a ``with`` statement, which CPython enters and leaves without looking at signals.

Rejected: a semaphore or a queue of permits, which lose one for every interrupt between taking it and
``try``; ``__del__`` methods, within which an exception of a signal handler is swallowed.
"""

from __future__ import annotations

from _thread import allocate_lock, get_ident
from collections import deque
from contextlib import suppress
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


class _Waiter:
    """A call that waits for a slot; it no longer waits once nothing refers to it."""

    __slots__ = ("__weakref__", "lock", "thread")

    def __init__(self) -> None:
        self.thread = get_ident()
        self.lock = allocate_lock()
        """Released to wake the waiter."""
        self.lock.acquire()


class Slots:
    """At most ``count`` slots at a time. Threads may share one."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._lock = allocate_lock()
        self._taken: list[ref[Slot]] = []
        self._waiting: deque[ref[_Waiter]] = deque()

    def take(self, attempt: Attempt) -> Slot:
        """Return a slot; wait for one until the deadline.

        Raises:
            TimeoutError: No slot became free.
        """
        slot = self._take_if_first(None)
        return self._wait(attempt) if slot is None else slot

    def wake(self) -> None:
        """Wake the waiter whose turn it is; to be called when a slot is free again."""
        for waiting in self._waiting.copy() if self._waiting else ():
            waiter = waiting()
            if waiter is not None:
                if waiter.lock.locked():
                    with suppress(RuntimeError):  # another thread has released it just now
                        waiter.lock.release()
                return

    def _wait(self, attempt: Attempt) -> Slot:
        waiter = _Waiter()
        try:
            self._waiting.append(ref(waiter))
            left = attempt.wait()
            end = None if left is None else monotonic() + left
            while True:
                slot = self._take_if_first(waiter)
                if slot is not None:
                    return slot
                pause = _RECHECK if end is None else min(_RECHECK, end - monotonic())
                if pause <= 0:
                    raise TimeoutError
                waiter.lock.acquire(timeout=pause)
        finally:
            del waiter
            self.wake()  # the next one, for which there may be a slot, too

    def _take_if_first(self, waiter: _Waiter | None) -> Slot | None:
        with self._lock:
            thread = get_ident()
            # Also by a call that has to wait: what an exception still holds of its thread's last one is free.
            self._taken = taken = [
                taken
                for taken in self._taken
                if (slot := taken()) is not None and slot.thread != thread
            ]
            while self._waiting:
                first = self._waiting[0]()
                if first is not None and (first is waiter or first.thread != thread):
                    break
                self._waiting.popleft()  # it was interrupted, has given up or has its slot
            else:
                first = waiter
            if first is not waiter or len(taken) >= self._count:
                return None
            slot = Slot(thread)
            taken.append(ref(slot))
            return slot
