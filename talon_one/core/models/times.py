"""Times as RFC 3339 text and back, always with an offset.

A time without an offset is ambiguous: it is not read as a time, and not written.
"""

from __future__ import annotations

import sys
from datetime import date, datetime, timedelta, timezone

from ..support.interrupts import raise_interrupt

if sys.version_info >= (3, 11):
    fromisoformat = datetime.fromisoformat
else:

    def fromisoformat(text: str) -> datetime:
        """Python 3.10 rejects the suffix Z, and fractions that are not of 3 or 6 digits."""
        if text[-1:] == "Z":
            fraction = text[20:-1]
            text = text[:20] + fraction[:6].ljust(6, "0") if fraction.isdigit() else text[:-1]
            text += "+00:00"
        return datetime.fromisoformat(text)


def read_datetime(text: str) -> datetime:
    """Return an aware datetime with the offset of the text.

    Raises:
        ValueError: The text is not an ISO 8601 time, or has no offset.
    """
    try:
        parsed = fromisoformat(text)
    except ValueError:
        raise_interrupt()
        parsed = _isoparse(text)
    if parsed.tzinfo is None:
        raise ValueError("the time has no offset")
    return parsed


def _isoparse(text: str) -> datetime:
    from dateutil.parser import isoparse

    parsed: datetime = isoparse(text)
    return parsed


def write_datetime(value: datetime) -> str:
    """Return RFC 3339 text with an offset.

    Raises:
        ValueError: ``value`` is naive, its time zone fails, or it has to be written in UTC and is out of
            range there.
    """
    try:
        offset = value.utcoffset()
    except Exception as error:  # the caller's class
        raise_interrupt()
        raise ValueError(f"the datetime's tzinfo raised {type(error).__name__}") from error
    if offset is None:
        raise ValueError("the datetime has no time zone; add one, such as tzinfo=timezone.utc")
    if offset % timedelta(minutes=1):  # RFC 3339 offsets have no seconds
        try:
            return (value.replace(tzinfo=timezone.utc) - offset).isoformat()
        except OverflowError:
            raise ValueError("the datetime is out of range in UTC") from None
    return value.replace(tzinfo=timezone(offset)).isoformat()


def read_date(text: str) -> date:
    """Return a date from ``YYYY-MM-DD``.

    Raises:
        ValueError: The text is not a date of this form.
    """
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        raise ValueError("expected YYYY-MM-DD")
    return date.fromisoformat(text)
