"""Details of an error, read from the body and headers of a response whose shape cannot be trusted."""

from __future__ import annotations

from typing import Any, NamedTuple

from .interrupts import raise_interrupt

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class ErrorDetail(NamedTuple):
    """An entry of the list of errors in a response."""

    title: str | None = None
    """Short name of the error."""
    details: str | None = None
    """What is wrong, in the server's words."""
    pointer: str | None = None
    """JSON pointer to the invalid member of the request."""
    parameter: str | None = None
    """Name of the invalid query parameter."""
    line: str | None = None
    """Number of the invalid line of an uploaded file."""

    def __str__(self) -> str:
        place = self.pointer or (self.parameter and f"parameter {self.parameter}")
        return ": ".join(part for part in (place, self.title, self.details) if part)


def read_text(value: Any) -> str | None:
    """Return a value as text, or ``None`` if there is none."""
    return None if value is None else value if isinstance(value, str) else str(value)


def read_details(data: Any) -> tuple[ErrorDetail, ...]:
    """Return the entries of the list of errors in a parsed body; none if there is no list."""
    entries = data.get("errors") if isinstance(data, dict) else None
    return tuple(_detail(entry) for entry in entries) if isinstance(entries, list) else ()


def _detail(entry: Any) -> ErrorDetail:
    if not isinstance(entry, dict):
        return ErrorDetail(read_text(entry))
    source = entry.get("source")
    source = source if isinstance(source, dict) else {}
    return ErrorDetail(
        read_text(entry.get("title")),
        read_text(entry.get("details")),
        read_text(source.get("pointer")),
        read_text(source.get("parameter")),
        read_text(source.get("line")),
    )


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
        until = read_date(retry_after)
        # Measured by the server's clock where possible: the caller's may be wrong.
        now = read_date(headers["Date"]) if "Date" in headers else time()
    except (TypeError, ValueError, OverflowError, OSError):
        raise_interrupt()
        return None
    return max(0.0, until - now)


def read_date(text: str) -> float:
    """Return a date of a header as seconds since 1970.

    Raises:
        TypeError, ValueError, OverflowError, OSError: It is none.
    """
    from datetime import timezone
    from email.utils import parsedate_to_datetime

    date = parsedate_to_datetime(text)
    # asctime's form has no zone, and "-0000" reads as none: HTTP's dates are UTC (RFC 9110, section 5.6.7).
    return (date if date.tzinfo else date.replace(tzinfo=timezone.utc)).timestamp()
