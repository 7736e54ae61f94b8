"""Durations as the API writes them: a whole number, a unit and a rounding, such as ``30D`` or ``1M_U``.

| unit | meaning | | suffix | meaning |
|---|---|---|---|---|
| ``s`` ``m`` ``h`` | seconds, minutes, hours | | ``_D`` | down to the start of the day (only after ``D``) |
| ``D`` ``W`` | days, weeks | | ``_U`` | up to the end of the day, week, month or year |
| ``M`` ``Y`` | calendar months, years | | | |

A month after January 31 is the last day of February. Days begin at midnight UTC, weeks on Monday.
The end of a day is the beginning of the next.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

_DURATION = re.compile(r"([1-9][0-9]{0,4})(?:([smh])|(D)(_[DU])?|([WMY])(_U)?)")
_FIXED = {
    "s": timedelta(seconds=1),
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "D": timedelta(days=1),
    "W": timedelta(weeks=1),
}


_LATEST = datetime.max.replace(tzinfo=timezone.utc)


class DurationError(ValueError):
    """A text that is not a duration."""


@dataclass(frozen=True)
class Duration:
    """A number of units; ``rounding`` is ``_D``, ``_U`` or empty."""

    count: int
    unit: str
    rounding: str = ""

    def after(self, start: datetime) -> datetime:
        """Return the time this long after ``start``, rounded as the duration says.

        A time after the year 9999 becomes the end of that year.
        """
        start = start.astimezone(timezone.utc)
        try:
            if self.unit in _FIXED:
                end = start + self.count * _FIXED[self.unit]
            else:
                end = _add_months(start, self.count * (12 if self.unit == "Y" else 1))
        except (OverflowError, ValueError):
            return _LATEST
        if self.rounding == "_D":
            return round_down("D", end)
        if self.rounding == "_U":
            return Duration(1, self.unit).after(round_down(self.unit, end))
        return end

    def last_repeat(self, start: datetime, at: datetime) -> datetime:
        """Return the last time, not after ``at``, that repeating the duration from ``start`` reaches.

        It is ``start`` if that is after ``at``, too.
        """
        end = self.after(start)
        if end > at:
            return start
        if self.unit in _FIXED:  # after the first one, rounded times are equally far apart
            step = self.after(end) - end
            return end + (at - end) // step * step if step else end
        while end < (following := self.after(end)) <= at:
            end = following
        return end


def read_duration(text: object) -> Duration:
    """Parse a duration.

    Raises:
        DurationError: ``text`` is not a duration.
    """
    match = _DURATION.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise DurationError(f"must be a duration such as 30D, 2W_U or 1M, got {text!r}")
    count, small, day, day_rounding, large, large_rounding = match.groups()
    return Duration(int(count), small or day or large, day_rounding or large_rounding or "")


def _add_months(time: datetime, months: int) -> datetime:
    years, month = divmod(time.month - 1 + months, 12)
    year, month = time.year + years, month + 1
    return time.replace(
        year=year, month=month, day=min(time.day, calendar.monthrange(year, month)[1])
    )


def round_down(unit: str, time: datetime) -> datetime:
    """Return the start of the day, week, month or year (``D``, ``W``, ``M``, ``Y``) of a time."""
    start = time.astimezone(timezone.utc).replace(hour=0, minute=0, second=0, microsecond=0)
    if unit == "W":
        return start - timedelta(days=start.weekday())
    if unit == "M":
        return start.replace(day=1)
    if unit == "Y":
        return start.replace(month=1, day=1)
    return start
