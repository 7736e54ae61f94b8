"""Slots: a limit of concurrent requests, first come, first served, that no interrupt can wear down.

A signal handler may raise between any two instructions, also within a ``finally``. So nothing is counted up
and down, and nothing is locked: all calls stand in one queue, and the first ``count`` of them may send. A call
has left the queue once nothing refers to its slot: whoever is interrupted drops it with the frames of the call.
Each change of the queue is one operation of a ``dict``, which is atomic.

A thread that asks again never waits for itself: its last request was interrupted, and an exception still keeps
the frames, or it reads a stream, or a signal handler makes a call within a call.

Rejected: a semaphore or a queue of permits, which lose one for every interrupt between taking it and
``try``; a lock in a ``with`` statement, which stays held when an interrupt meets the jump of a loop within it
(https://github.com/python/cpython/issues/130279) or, from Python 3.14, its first instruction
(https://github.com/python/cpython/issues/148874); ``__del__`` methods, within which an exception of a signal
handler is swallowed.
"""

from __future__ import annotations

from _thread import LockType, allocate_lock, get_ident
from contextlib import suppress
from time import monotonic
from weakref import ref

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .attempt import Attempt

_RECHECK = 0.05
"""Seconds after which a waiter looks by itself, in case an interrupted call did not wake it."""

Slot = LockType
"""Permission to send one request. It is held as a lock while its call waits, and released to wake it."""


class Slots:
    """At most ``count`` slots at a time. Threads may share one."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._queue: dict[ref[Slot], int] = {}
        """The slots of all calls, each with its thread."""

    def take(self, attempt: Attempt) -> Slot:
        """Return a slot; wait for one until the deadline. It is free again once nothing refers to it.

        Raises:
            TimeoutError: No slot became free.
        """
        slot = allocate_lock()
        if self._queue:
            self._leave(get_ident())
        if not self._admits(slot):
            self._wait(slot, attempt)
        return slot

    def give_back(self, slot: Slot | None) -> None:
        """Give back a slot and wake those whose turn it is."""
        if slot is not None:
            self._queue.pop(ref(slot), None)
        for slot in self._first() if self._queue else ():
            if slot.locked():
                with suppress(RuntimeError):  # another thread has released it just now
                    slot.release()

    def _leave(self, thread: int) -> None:
        for standing in list(self._queue):
            if standing() is None or self._queue.get(standing) == thread:
                self._queue.pop(standing, None)

    def _admits(self, slot: Slot) -> bool:
        # Again for every look: a signal handler may make a call within this one.
        self._queue.setdefault(ref(slot), get_ident())
        return slot in self._first()

    def _first(self) -> list[Slot]:
        first: list[Slot] = []
        for standing in list(self._queue):
            slot = standing()
            if slot is not None:
                first.append(slot)
                if len(first) == self._count:
                    break
        return first

    def _wait(self, slot: Slot, attempt: Attempt) -> None:
        left = attempt.wait()
        end = None if left is None else monotonic() + left
        slot.acquire(blocking=False)
        while not self._admits(slot):
            pause = _RECHECK if end is None else min(_RECHECK, end - monotonic())
            if pause <= 0:
                self._queue.pop(ref(slot), None)  # although the exception keeps it
                raise TimeoutError
            slot.acquire(timeout=pause)
