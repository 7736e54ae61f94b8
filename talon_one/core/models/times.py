"""Times as RFC 3339 text and back, always with an offset.

A time without an offset is a guess waiting to go wrong, so none is read as a time and none is written.
"""

from __future__ import annotations

import sys
from datetime import date, datetime, timedelta, timezone

if sys.version_info >= (3, 11):
    fromisoformat = datetime.fromisoformat
else:

    def fromisoformat(text: str) -> datetime:
        """Python 3.10 does not know the suffix Z, and fractions only of 3 or 6 digits."""
        if text[-1:] == "Z":
            fraction = text[20:-1]
            text = text[:20] + fraction[:6].ljust(6, "0") if fraction.isdigit() else text[:-1]
            text += "+00:00"
        return datetime.fromisoformat(text)


def read_datetime(text: str) -> datetime:
    """An aware datetime with the offset that the text has.

    Raises:
        ValueError: the text is no ISO 8601 time, or has no offset.
    """
    try:
        parsed = fromisoformat(text)
    except ValueError:
        parsed = _isoparse(text)
    if parsed.tzinfo is None:
        raise ValueError("a time without an offset")
    return parsed


def _isoparse(text: str) -> datetime:
    from dateutil.parser import isoparse

    parsed: datetime = isoparse(text)
    return parsed


def write_datetime(value: datetime) -> str:
    """RFC 3339 text with offset.

    Raises:
        ValueError: ``value`` is naive, or has no equal in UTC that could be written.
    """
    offset = value.utcoffset()
    if offset is None:
        raise ValueError("a datetime needs a time zone: datetime(..., tzinfo=timezone.utc)")
    if offset % timedelta(minutes=1):
        try:
            value = value.astimezone(timezone.utc)  # RFC 3339 offsets have no seconds
        except OverflowError:
            raise ValueError("a datetime out of range") from None
    return value.isoformat()


def read_date(text: str) -> date:
    """A date from ``YYYY-MM-DD``.

    Raises:
        ValueError: the text is no such date.
    """
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        raise ValueError("not YYYY-MM-DD")
    return date.fromisoformat(text)
