"""From an answer to what the operation promises, or to an error."""

from __future__ import annotations

from ..errors import ApiException, ApiValueError, UnexpectedResponse, error_class
from ..models.annotations import path_name
from ..models.reading import parse_json, read_json

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

    from .call import Call
    from .operation import Operation
    from .response import Response

_FIRST_BYTES = 500
_SHOWN = 60


def error_of(call: Call, response: Response) -> ApiException:
    """The error for an answer that is not a success, whatever its body."""
    try:
        data = parse_json(response.data)
    except ApiValueError:
        data = None
    error = error_class(response.status)(
        response.status,
        response.reason,
        body=response.data.decode("utf-8", "replace"),
        data=data,
        headers=response.headers,
    )
    error.may_have_succeeded = call.earlier_attempt_ambiguous and 400 <= response.status < 500
    return error


def decode(operation: Operation, response: Response, models_package: str) -> Any:
    """The body of a success in the type that the operation promises.

    Raises:
        UnexpectedResponse: it is something else.
    """
    expected = operation.returns
    if expected is None:
        return None
    if "json" not in operation.accept:
        return _text(operation, response)
    if not response.data.strip():
        if operation.maybe_empty:
            return None
        raise _unexpected(response, f"expected {expected}, got an empty body")
    try:
        return read_json(response.data, expected, models_package, path_name(expected))
    except ApiValueError as problem:
        raise _unexpected(response, _seen(response, str(problem))) from problem


def _text(operation: Operation, response: Response) -> str:
    # What a login page or a proxy puts in the place of an export.
    if "html" in response.headers.get("Content-Type", "").lower():
        raise _unexpected(response, _seen(response, f"expected {operation.accept}"))
    try:
        return response.data.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise _unexpected(response, f"not UTF-8: {problem}") from None


def _unexpected(response: Response, problem: str) -> UnexpectedResponse:
    return UnexpectedResponse(
        problem,
        response.data[:_FIRST_BYTES],
        status=response.status,
        reason=response.reason,
        body=response.data.decode("utf-8", "replace"),
        headers=response.headers,
    )


def _seen(response: Response, problem: str) -> str:
    kind = response.headers.get("Content-Type", "no content type")
    if "json" in kind.lower():
        return problem
    # Not the API's own answer, so it tells what is in between, and nothing about a customer.
    start = response.data[:_SHOWN].decode("utf-8", "replace")
    return f"{problem}; {kind} beginning with {start!r}"
