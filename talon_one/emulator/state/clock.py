"""The emulator's clock. Tests move it; points expire and campaigns end without anybody waiting."""

from __future__ import annotations

from datetime import datetime, timedelta

from ..support.times import utc_now


class Clock:
    """Tells the emulator's time: the machine's, until it is moved or stopped.

        emulator.clock.advance(days=3)
        emulator.clock.set(datetime(2026, 12, 24, tzinfo=timezone.utc))

    Moving a clock that runs leaves it running. Safe to use from any thread.
    """

    def __init__(self, start: datetime | None = None) -> None:
        """A clock that runs with the machine's; one given a time stands still at it.

        Raises:
            ValueError: `start` has no offset from UTC.
        """
        self._start = None if start is None else _aware(start)
        self._state: tuple[datetime | None, timedelta] = self._start, timedelta(0)

    def __call__(self) -> datetime:
        """The time, aware."""
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
        """Moves the clock forward and gives the new time.

        Raises:
            ValueError: the sum is negative; `set` moves the clock back.
        """
        by += timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
        if by < timedelta(0):
            raise ValueError(f"a clock advances, got {by}; use set() to move it back")
        at, ahead = self._state
        self._state = at, ahead + by
        return self()

    def set(self, time: datetime) -> None:
        """Moves the clock to a time, which may be earlier. What is stored keeps its times.

        Raises:
            ValueError: `time` has no offset from UTC.
        """
        at, _ = self._state
        self._state = at, _aware(time) - (utc_now() if at is None else at)

    def freeze(self, at: datetime | None = None) -> None:
        """Stops the clock, at the time given or where it is.

        Raises:
            ValueError: `at` has no offset from UTC.
        """
        self._state = self() if at is None else _aware(at), timedelta(0)

    def run(self) -> None:
        """Lets a stopped clock run on from where it is."""
        self._state = None, self() - utc_now()

    @property
    def stopped(self) -> datetime | None:
        """Where it was stopped; `None` if it runs."""
        return self._state[0]

    @property
    def ahead(self) -> timedelta:
        """How far it was moved from there, or from the machine's clock if it runs."""
        return self._state[1]

    def restore(self, stopped: datetime | None, ahead: timedelta) -> None:
        """Puts the clock to where another one was."""
        self._state = stopped, ahead

    def reset(self) -> None:
        """Puts the clock back to what it was when it was made."""
        self._state = self._start, timedelta(0)


def _aware(time: datetime) -> datetime:
    if time.utcoffset() is None:
        raise ValueError(f"a time with an offset from UTC is needed, got {time}")
    return time
