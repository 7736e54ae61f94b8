"""What a server says about an error, in its body and its headers, read without trusting its shape."""

from __future__ import annotations

from typing import Any, NamedTuple

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class ErrorDetail(NamedTuple):
    """One entry of the list of errors in an answer of the server."""

    title: str | None = None
    #: What is wrong, in the server's words.
    details: str | None = None
    #: JSON pointer to the member at fault.
    pointer: str | None = None
    #: Name of the query parameter at fault.
    parameter: str | None = None
    #: Line of the uploaded file at fault.
    line: str | None = None

    def __str__(self) -> str:
        place = self.pointer or (self.parameter and f"parameter {self.parameter}")
        return ": ".join(part for part in (place, self.title, self.details) if part)


def read_text(value: Any) -> str | None:
    """A value as text."""
    return None if value is None else value if isinstance(value, str) else str(value)


def read_details(data: Any) -> tuple[ErrorDetail, ...]:
    """The list of errors in a parsed body, if there is one."""
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
    """The name of a request: none is documented, so the usual headers, and what error pages have."""
    for name in ("X-Request-Id", "X-Correlation-Id", "X-Cloud-Trace-Context"):
        if headers.get(name):
            return headers[name]
    return read_text(data.get("RequestUUID")) if isinstance(data, dict) else None


def seconds_to_wait(headers: Mapping[str, str]) -> float | None:
    """The header ``Retry-After``, which is a number of seconds or a date."""
    asked = headers.get("Retry-After")
    if not asked:
        return None
    if asked.strip().isdecimal():
        return float(asked)
    from email.utils import parsedate_to_datetime
    from time import time

    try:
        until = parsedate_to_datetime(asked).timestamp()
        # Between two times of the server the caller's clock does not matter.
        now = parsedate_to_datetime(headers["Date"]).timestamp() if "Date" in headers else time()
    except (TypeError, ValueError, OverflowError, OSError):
        return None
    return max(0.0, until - now)
