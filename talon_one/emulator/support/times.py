"""RFC 3339 times, read strictly and written in UTC."""

from __future__ import annotations

import re
from datetime import datetime, timezone

_RFC3339 = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)


def utc_now() -> datetime:
    """Return the machine's time, aware and in UTC."""
    return datetime.now(timezone.utc)


def read_time(text: str) -> datetime:
    """Parse an RFC 3339 time with offset; digits beyond microseconds are cut off.

    Raises:
        ValueError: ``text`` is not such a time, or its UTC is not in the years 1 to 9999.
    """
    match = _RFC3339.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not an RFC 3339 time with offset")
    date, clock, fraction, offset = match.groups()
    fraction = (fraction or "")[:6].ljust(6, "0")
    offset = "+00:00" if offset in "Zz" else offset
    time = datetime.fromisoformat(f"{date}T{clock}.{fraction}{offset}")
    if not 1 < time.year < 9999:
        _check_utc(time, text)
    return time


def _check_utc(time: datetime, text: str) -> None:
    try:
        time.astimezone(timezone.utc)
    except OverflowError:
        raise ValueError(f"{text!r} is not in the years 1 to 9999 of UTC") from None


def write_time(time: datetime) -> str:
    """Format an aware time as RFC 3339 in UTC, e.g. ``2026-01-31T08:30:00.25Z``."""
    text = time.astimezone(timezone.utc).replace(tzinfo=None).isoformat()
    return text + "Z"
