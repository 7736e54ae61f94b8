"""Details of a response whose shape cannot be trusted."""

from __future__ import annotations

from .interrupts import raise_interrupt

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


def read_text(value: Any) -> str | None:
    """Return a value as text, or ``None`` if there is none."""
    return None if value is None else value if isinstance(value, str) else str(value)


def request_id(headers: Mapping[str, str], data: Any = None) -> str | None:
    """Return the id of a request, or ``None``.

    The API documents none, so the usual headers count, and the member that error pages have.
    """
    for name in ("X-Request-Id", "X-Correlation-Id", "X-Cloud-Trace-Context"):
        if headers.get(name):
            return headers[name]
    return read_text(data.get("RequestUUID")) if isinstance(data, dict) else None


def seconds_to_wait(headers: Mapping[str, str]) -> float | None:
    """Return the seconds of the header ``Retry-After``, a number or a date in any of HTTP's three forms."""
    retry_after = headers.get("Retry-After")
    if not retry_after:
        return None
    if retry_after.strip().isdecimal():
        return float(retry_after)
    from time import time

    try:
        until = _read_date(retry_after)
        # Measured by the server's clock where possible: the caller's may be wrong.
        now = _read_date(headers["Date"]) if "Date" in headers else time()
    except (TypeError, ValueError, OverflowError, OSError):
        raise_interrupt()
        return None
    return max(0.0, until - now)


def _read_date(text: str) -> float:
    from datetime import timezone
    from email.utils import parsedate_to_datetime

    date = parsedate_to_datetime(text)
    # asctime's form has no zone, and "-0000" reads as none: HTTP's dates are UTC (RFC 9110, section 5.6.7).
    return (date if date.tzinfo else date.replace(tzinfo=timezone.utc)).timestamp()
