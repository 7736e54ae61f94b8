"""Decode a response into what its operation returns, or into an error."""

from __future__ import annotations

import re

from ..errors import ApiException, ApiValueError, UnexpectedResponse, error_class
from ..models.annotations import path_name
from ..models.reading import parse_json, read_json
from ..support.interrupts import raise_interrupt

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

    from ..settings.call import Call
    from ..settings.operation import Operation
    from ..wire.messages import Response

_FIRST_BYTES = 500
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
_EXCERPT_LENGTH = 60


def error_from(call: Call, response: Response) -> ApiException:
    """Return the error for a response that is not a success, whatever its body."""
    response.remove_key()
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
    error.hint = call.hint
    error.may_have_succeeded = call.earlier_attempt_ambiguous and not call.ambiguous
    return error


def decode(operation: Operation, response: Response, models_package: str) -> Any:
    """Decode the body of a success as its operation declares it.

    Raises:
        UnexpectedResponse: The body is something else.
    """
    expected = operation.returns
    if expected is None:
        return None
    if "json" not in operation.accept:
        return _decode_text(operation, response)
    if not response.data.strip():
        if operation.maybe_empty:
            return None
        raise unexpected(response, f"expected {expected}, got an empty body")
    try:
        return read_json(response.data, expected, models_package, path_name(expected))
    except ApiValueError as problem:
        raise_interrupt()
        raise unexpected(response, _with_excerpt(response, str(problem))) from problem
    except Exception as problem:
        raise_interrupt()
        if type(problem).__module__ != "builtins":
            raise  # raised into this thread by the application
        # A model's module that a deployment has just replaced, no memory, no file descriptor: the response
        # must not be lost.
        reason = f"the response cannot be decoded: {type(problem).__name__}"
        raise unexpected(response, reason) from problem


def _decode_text(operation: Operation, response: Response) -> str:
    encoding = text_encoding(operation, response)
    try:
        return response.data.decode(encoding)
    except UnicodeDecodeError as problem:
        raise unexpected(response, wrong_encoding(problem)) from None


def text_encoding(operation: Operation, response: Response) -> str:
    """Return the encoding of a body that is text, such as an export.

    Raises:
        UnexpectedResponse: The body is something else, or in an encoding that Python does not know.
    """
    content_type = response.headers.get("Content-Type", "").lower()
    # A login page or a proxy's page instead of an export.
    if "html" in content_type:
        raise unexpected(response, _with_excerpt(response, f"expected {operation.accept}"))
    declared = _CHARSET.search(content_type)
    charset = declared[1] if declared else "utf-8"
    try:
        "a".encode(charset)  # unlike codecs.lookup(), knows only encodings of text
    except LookupError:
        raise unexpected(response, f"the charset {charset!r} is not known") from None
    # A byte order mark is no part of the first column's name.
    return "utf-8-sig" if charset in ("utf-8", "utf8") else charset


def wrong_encoding(problem: UnicodeDecodeError) -> str:
    """Describe a text with bytes that its encoding does not have."""
    name = "UTF-8" if problem.encoding.startswith("utf-8") else problem.encoding
    return f"not {name}: {problem.reason}"


def unexpected(response: Response, problem: str) -> UnexpectedResponse:
    """Return the error for a success with a body that cannot be used."""
    response.remove_key()
    return UnexpectedResponse(
        problem,
        response.data[:_FIRST_BYTES],
        status=response.status,
        reason=response.reason,
        body=response.data.decode("utf-8", "replace"),
        headers=response.headers,
    )


def _with_excerpt(response: Response, problem: str) -> str:
    content_type = response.headers.get("Content-Type", "no content type")
    if "json" in content_type.lower() or response.data.lstrip()[:1] in (b"{", b"["):
        return problem
    response.remove_key()
    # Not a response of the API, so its beginning identifies the proxy and shows no customer data.
    start = response.data[:_EXCERPT_LENGTH].decode("utf-8", "replace")
    return f"{problem}; got {content_type} beginning with {start!r}"
