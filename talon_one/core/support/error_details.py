"""Entries of the list of errors in a body whose shape cannot be trusted."""

from __future__ import annotations

from typing import Any, NamedTuple

from .response_details import read_text


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
