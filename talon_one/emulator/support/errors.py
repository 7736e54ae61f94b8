"""Errors as the API answers them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from .exact_json import Json

INVALID = "The submitted data was invalid"


@dataclass(frozen=True)
class Fault:
    """One entry of an error's `errors`: what is wrong, and where.

    Attributes:
        kind: `pointer` for a place in the body (JSON pointer), `parameter` for a query parameter,
            `line` for a line of an uploaded file.
    """

    title: str
    details: str
    place: str
    kind: Literal["pointer", "parameter", "line"] = "pointer"

    def body(self) -> Json:
        """The entry as JSON, in the shape of the schema `APIError`."""
        return {"title": self.title, "details": self.details, "source": {self.kind: self.place}}


class ApiError(Exception):
    """A request that is answered with an error status."""

    def __init__(self, status: int, message: str, faults: Sequence[Fault] = ()) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.faults = tuple(faults)

    def body(self, with_status: bool) -> Json:
        """The answer's body: `ErrorResponseWithStatus`, or `ErrorResponse` without the status."""
        body: dict[str, Json] = {"message": self.message}
        if self.faults or self.status == 409:
            body["errors"] = [fault.body() for fault in self.faults]
        if with_status:
            body["StatusCode"] = self.status
        return body


def pointer(parts: Iterable[str | int]) -> str:
    """The JSON pointer (RFC 6901) of a place in a body."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def invalid(*faults: Fault) -> ApiError:
    """The 400 for data that breaks a rule."""
    return ApiError(400, INVALID, faults)


def not_emulated(what: str) -> ApiError:
    """The 501 for what this emulator does not do."""
    return ApiError(501, f"{what} is not emulated by talon_one.emulator")
