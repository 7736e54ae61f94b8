"""Error responses of the API."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from .exact_json import Json


@dataclass(frozen=True)
class ErrorDetail:
    """An entry of an error's ``errors``: what is wrong, and where.

    Attributes:
        kind: ``pointer`` for a place in the body (JSON pointer), ``parameter`` for a parameter of
            the path or the query, ``line`` for a line of an uploaded file.
    """

    title: str
    details: str
    place: str
    kind: Literal["pointer", "parameter", "line"] = "pointer"

    def to_json(self) -> Json:
        """Return the entry in the shape of the schema ``APIError``."""
        return {"title": self.title, "details": self.details, "source": {self.kind: self.place}}


class ApiError(Exception):
    """A request whose response has an error status."""

    def __init__(self, status: int, message: str, errors: Sequence[ErrorDetail] = ()) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.errors = tuple(errors)

    def to_json(self, with_status: bool) -> Json:
        """Return the body: ``ErrorResponseWithStatus``, or ``ErrorResponse`` without the status."""
        body: dict[str, Json] = {"message": self.message}
        if self.errors or self.status == 409:
            body["errors"] = [error.to_json() for error in self.errors]
        if with_status:
            body["StatusCode"] = self.status
        return body


class InvalidDataError(ApiError):
    """400: the data breaks a rule."""

    def __init__(self, *errors: ErrorDetail) -> None:
        super().__init__(400, "The submitted data was invalid", errors)


class InvalidFileError(ApiError):
    """400: a line of an uploaded file, counted from 1, breaks a rule."""

    def __init__(self, line: int, reason: str) -> None:
        detail = ErrorDetail("Invalid CSV", f"line {line}: {reason}", str(line), "line")
        super().__init__(400, "The file was invalid", [detail])


class NotEmulatedError(ApiError):
    """501: the emulator does not do this."""

    def __init__(self, what: str, reason: str = "") -> None:
        because = f": {reason}" if reason else ""
        super().__init__(501, f"{what} is not emulated by talon_one.emulator{because}")


def to_pointer(parts: Iterable[str | int]) -> str:
    """Return the JSON pointer (RFC 6901) of a place in a body."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)
