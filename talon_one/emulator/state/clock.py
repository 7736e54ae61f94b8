"""The emulator's clock. Tests move it, so that points expire and campaigns end without waiting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from ..support.times import utc_now


class Clock:
    """The emulator's time: the machine's, until it is moved or stopped.

        emulator.clock.advance(days=3)
        emulator.clock.set(datetime(2026, 12, 24, tzinfo=timezone.utc))

    Moving a clock that runs leaves it running. Safe to use from any thread.
    """

    def __init__(self, start: datetime | None = None) -> None:
        """Make a clock that runs with the machine's, or stands still at ``start``.

        Raises:
            ValueError: ``start`` has no offset from UTC.
        """
        self._start = None if start is None else _check_aware(start)
        self._state: tuple[datetime | None, timedelta] = self._start, timedelta(0)
        self._listeners: list[Callable[[], None]] = []

    def add_listener(self, listener: Callable[[], None]) -> None:
        """Call a function after every change of the clock, in the thread that makes it."""
        self._listeners.append(listener)

    def remove_listener(self, listener: Callable[[], None]) -> None:
        """Do not call the function any more."""
        self._listeners.remove(listener)

    def _move(self, at: datetime | None, ahead: timedelta) -> None:
        try:
            _ = ahead + (at or utc_now())
        except OverflowError:
            raise ValueError("the clock cannot leave the years 1 to 9999") from None
        self._state = at, ahead
        for listener in tuple(self._listeners):
            listener()

    def __call__(self) -> datetime:
        """Return the time, aware."""
        at, ahead = self._state
        return ahead + (utc_now() if at is None else at)

    def advance(
        self,
        by: timedelta = timedelta(0),
        *,
        days: float = 0,
        hours: float = 0,
        minutes: float = 0,
        seconds: float = 0,
    ) -> datetime:
        """Move the clock forward and return the new time.

        Raises:
            ValueError: The sum is negative (use `set` to move the clock back), or beyond the year 9999.
        """
        by += timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
        if by < timedelta(0):
            raise ValueError(f"a clock advances, got {by}; use set() to move it back")
        at, ahead = self._state
        self._move(at, ahead + by)
        return self()

    def set(self, time: datetime) -> None:
        """Move the clock to a time, which may be earlier. Stored times stay as they are.

        Raises:
            ValueError: ``time`` has no offset from UTC.
        """
        at, _ = self._state
        self._move(at, _check_aware(time) - (utc_now() if at is None else at))

    def freeze(self, at: datetime | None = None) -> None:
        """Stop the clock, at the given time or now.

        Raises:
            ValueError: ``at`` has no offset from UTC.
        """
        self._move(self() if at is None else _check_aware(at), timedelta(0))

    def run(self) -> None:
        """Let a stopped clock run on from its time."""
        self._move(None, self() - utc_now())

    @property
    def stopped(self) -> datetime | None:
        """The time at which it was stopped; ``None`` if it runs."""
        return self._state[0]

    @property
    def ahead(self) -> timedelta:
        """How far it was moved from that time, or from the machine's time if it runs."""
        return self._state[1]

    def restore(self, stopped: datetime | None, ahead: timedelta) -> None:
        """Set `stopped` and `ahead` as they were read from a clock."""
        self._move(stopped, ahead)

    def reset(self) -> None:
        """Return the clock to its initial state."""
        self._move(self._start, timedelta(0))


def _check_aware(time: datetime) -> datetime:
    if time.utcoffset() is None:
        raise ValueError(f"a time with an offset from UTC is needed, got {time}")
    return time
