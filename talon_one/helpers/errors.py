"""Calls of which nobody knows whether they were done."""

from __future__ import annotations

from talon_one.core.errors import (
    ApiConnectionError,
    ApiException,
    OpenApiException,
    UnexpectedResponse,
)

CALL_ERRORS = (ApiConnectionError, ApiException)
_DOUBTFUL = frozenset({408, 500, 502, 503, 504})
_UNREACHABLE = frozenset({502, 503, 504})


class OutcomeUnknownError(OpenApiException):
    """Nobody knows whether the server did it: no answer came, or none that tells.

    The failed call's error is the ``__cause__``. Calling the same method next is safe: it reads the
    session first, and sends the request again, with the same ``Idempotency-Key``, only if it was
    not done. A return is sent again under its key without reading.
    """

    #: Name of the method.
    action: str
    #: The header ``Idempotency-Key`` of the request.
    idempotency_key: str | None

    def __init__(self, action: str, idempotency_key: str | None, cause: Exception) -> None:
        super().__init__(
            f"nobody knows whether {action}() was done; call it again to settle it: {cause}"
        )
        self.action = action
        self.idempotency_key = idempotency_key


def fate_is_unknown(error: BaseException) -> bool:
    """Whether a write that failed so may have been done."""
    if not isinstance(error, OpenApiException):
        return True  # interrupted
    if isinstance(error, UnexpectedResponse):
        return True
    if isinstance(error, ApiException):
        return error.may_have_succeeded or error.status in _DOUBTFUL
    if isinstance(error, ApiConnectionError):
        answer = _answer_before(error)
        return error.sent != "no" if answer is None else fate_is_unknown(answer)
    return False


def is_unreachable(error: ApiConnectionError | ApiException) -> bool:
    """Whether no server of Talon.One answered: no connection, no time, or a gateway saying so."""
    answer = error if isinstance(error, ApiException) else _answer_before(error)
    return answer is None or answer.status in _UNREACHABLE


def _answer_before(error: ApiConnectionError) -> ApiException | None:
    # There was no time left to try again after this answer.
    return error.__cause__ if isinstance(error.__cause__, ApiException) else None
