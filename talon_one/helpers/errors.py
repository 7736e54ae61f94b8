"""Failed calls whose effect is unknown."""

from __future__ import annotations

from decimal import Decimal

from talon_one.core.errors import (
    ApiConnectionError,
    ApiException,
    OpenApiException,
    UnexpectedResponse,
)
from talon_one.core.settings.call import is_ambiguous

CALL_ERRORS = (ApiConnectionError, ApiException)
_UNAVAILABLE = frozenset({408, 409, 429})


class OutcomeUnknownError(OpenApiException):
    """The server may or may not have executed the request: there was no conclusive response.

    The error of the failed call is the ``__cause__``. Calling the same method again is safe: it reads
    the session first and repeats the request, with the same ``Idempotency-Key``, only if it had no
    effect. A return is repeated under its key without reading.
    """

    #: Name of the method.
    action: str
    #: The request's ``Idempotency-Key`` header.
    idempotency_key: str | None

    def __init__(self, action: str, idempotency_key: str | None, cause: Exception) -> None:
        super().__init__(
            f"the outcome of {action}() is unknown; call it again to find out: {cause}"
        )
        self.action = action
        self.idempotency_key = idempotency_key


class TotalChangedError(OpenApiException):
    """``close(expect=...)`` found another total. The customer must not be charged the expected one."""

    #: What the caller expected.
    expected: Decimal
    #: What the session costs.
    actual: Decimal
    #: Whether the session is closed at ``actual``: it was closed before, or could not be reopened.
    closed: bool

    def __init__(self, expected: Decimal, actual: Decimal, *, closed: bool) -> None:
        state = "is closed at this total" if closed else "is not closed"
        super().__init__(f"expected a total of {expected}, but it is {actual}; the session {state}")
        self.expected = expected
        self.actual = actual
        self.closed = closed


def outcome_is_unknown(error: BaseException) -> bool:
    """Return whether a write that failed like this may have been executed."""
    if not isinstance(error, OpenApiException):
        return True  # interrupted
    if isinstance(error, UnexpectedResponse):
        return True
    if isinstance(error, ApiException):
        return error.may_have_succeeded or is_ambiguous(error.status)
    if isinstance(error, ApiConnectionError):
        response = _earlier_response(error)
        return error.sent != "no" if response is None else outcome_is_unknown(response)
    return False


def is_unavailable(error: ApiConnectionError | ApiException) -> bool:
    """Return whether the service did not do its part, although the request may be right.

    So it is without a response, with an unreadable one, with a 5xx, and with 408, 409 (busy) and 429.
    Any other 4xx says that the request is wrong.
    """
    if isinstance(error, UnexpectedResponse):
        return True
    response = error if isinstance(error, ApiException) else _earlier_response(error)
    status = None if response is None else response.status
    return status is None or status >= 500 or status in _UNAVAILABLE


def _earlier_response(error: ApiConnectionError) -> ApiException | None:
    # The deadline left no time for another attempt after this response.
    return error.__cause__ if isinstance(error.__cause__, ApiException) else None
