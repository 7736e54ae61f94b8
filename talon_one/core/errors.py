"""Every error of the SDK, in one tree.

    OpenApiException (= TalonOneError)
    ├── ApiTypeError, ApiValueError,            a mistake in the caller's code
    │   ApiAttributeError, ApiKeyError
    ├── ApiConnectionError                      no answer came, or only a part of one
    │   ├── ApiTimeoutError                     ... in time
    │   └── CircuitOpenError                    ... lately, so none was asked for
    └── ApiException                            an answer came that is not a success
        ├── BadRequestException 400        ├── ConflictException 409
        ├── UnauthorizedException 401      ├── UnprocessableEntityException 422
        ├── ForbiddenException 403         ├── TooManyRequestsException 429
        ├── NotFoundException 404          ├── ServiceException 5xx
        └── UnexpectedResponse             a success whose body is not what the API promises

The names are those of the vendor's SDK, so that ``except`` clauses written for it keep working; the
connection errors, 429 and ``UnexpectedResponse`` are new. ``str(error)`` is one line of at most 300
characters and holds neither header nor key. All errors can be pickled and copied.

Beside the tree stands ``InsecureWarning``, which is no error.
"""

from __future__ import annotations

from typing import Any, Literal

from .support.error_details import ErrorDetail as ErrorDetail
from .support.error_details import read_details, read_text, request_id, seconds_to_wait

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .calls.attempt import Limit, Phase, Sent

_LINE_LENGTH = 300


class OpenApiException(Exception):
    """Root of all errors that the SDK raises."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Not through the constructor: subclasses take keywords, and args does not record those.
        return _restore, (type(self), self.args, self.__dict__)


TalonOneError = OpenApiException


def _restore(
    kind: type[OpenApiException], args: tuple[Any, ...], state: dict[str, Any]
) -> OpenApiException:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class ApiTypeError(OpenApiException, TypeError):
    """A value of the wrong type, or an argument that does not exist."""


class ApiValueError(OpenApiException, ValueError):
    """A value of the right type that cannot be used."""


class ApiAttributeError(OpenApiException, AttributeError):
    """An attribute that does not exist."""


class ApiKeyError(OpenApiException, KeyError):
    """A key that does not exist."""

    # KeyError shows the repr of its message.
    __str__ = Exception.__str__


class _CallError(OpenApiException):
    """An error of a call that was made."""

    #: Name of the operation in the API description.
    operation_id: str | None = None
    #: HTTP method.
    method: str | None = None
    #: Path template, without values of parameters.
    path: str | None = None
    #: How many attempts were made.
    attempts: int = 0
    #: The header ``Idempotency-Key`` of all attempts.
    idempotency_key: str | None = None

    def _told(self, *parts: str | None) -> str:
        call = f"{self.method or ''} {self.path or ''}".strip()
        tries = f"{self.attempts} attempts" if self.attempts > 1 else None
        line = " ".join(": ".join(part for part in (call, *parts, tries) if part).split())
        return line if len(line) <= _LINE_LENGTH else line[: _LINE_LENGTH - 3] + "..."


class ApiConnectionError(_CallError):
    """No answer, or only a part of one, came back: name resolution, connecting, TLS, a reset.

    The system's error is chained as ``__cause__``, without the frames that it came through.
    """

    #: What went wrong.
    problem: str
    #: ``"no"`` if the server cannot have seen the request in the last attempt, ``"maybe"`` if it may
    #: have acted on it.
    sent: Sent

    def __init__(
        self,
        problem: str = "",
        *,
        sent: Sent = "maybe",
        operation_id: str | None = None,
        method: str | None = None,
        path: str | None = None,
    ) -> None:
        super().__init__(problem)
        self.problem = problem
        self.sent = sent
        self.operation_id = operation_id
        self.method = method
        self.path = path

    def __str__(self) -> str:
        fate = "was not sent" if self.sent == "no" else "may have been received"
        return self._told(self.problem, f"the request {fate}")


class ApiTimeoutError(ApiConnectionError):
    """No whole answer came within the timeouts or the deadline."""

    #: What the call was doing.
    phase: Phase | None
    #: Which limit it ran into.
    limit: Limit | None
    #: What that limit was configured to, in seconds.
    seconds: float | None

    def __init__(
        self,
        problem: str = "",
        *,
        phase: Phase | None = None,
        limit: Limit | None = None,
        seconds: float | None = None,
        **keywords: Any,
    ) -> None:
        super().__init__(problem, **keywords)
        self.phase = phase
        self.limit = limit
        self.seconds = seconds


class CircuitOpenError(ApiConnectionError):
    """Nothing was sent, because too many attempts in a row got no answer (``CircuitBreaker``)."""


class InsecureWarning(UserWarning):
    """The key or the answers can be seen or changed on the way."""


class ApiException(_CallError):
    """The server answered, and the answer is not a success."""

    #: HTTP status; 0 if there is none.
    status: int
    #: The text after the status.
    reason: str | None
    #: Headers of the answer; names in any case.
    headers: Mapping[str, str]
    #: Body of the answer as text.
    body: str | None
    #: Body of the answer, parsed, if it is JSON.
    data: Any
    #: The server's list of errors.
    errors: tuple[ErrorDetail, ...]
    #: Seconds that the server asks to wait before the next attempt (header ``Retry-After``).
    retry_after: float | None
    #: The server got the request, for it answered.
    sent: Literal["yes"] = "yes"
    #: Whether an earlier attempt of the same call got no answer (or a 5xx), so that this refusal may
    #: be due to its success: a session that is closed already, for example.
    may_have_succeeded: bool = False

    def __init__(
        self,
        status: int | None = None,
        reason: str | None = None,
        http_resp: Any = None,
        *,
        body: str | None = None,
        data: Any = None,
        headers: Mapping[str, str] | None = None,
        operation_id: str | None = None,
        method: str | None = None,
        path: str | None = None,
    ) -> None:
        super().__init__()
        if http_resp is not None:
            status = http_resp.status if status is None else status
            reason = http_resp.reason if reason is None else reason
            headers = http_resp.headers if headers is None else headers
            if body is None and http_resp.data is not None:
                body = http_resp.data.decode("utf-8", "replace")
        self.status = status or 0
        self.reason = reason
        self.headers = {} if headers is None else headers
        self.body = body
        self.data = data
        self.errors = read_details(data)
        self.retry_after = seconds_to_wait(self.headers)
        self.operation_id = operation_id
        self.method = method
        self.path = path

    @property
    def message(self) -> str | None:
        """What the server says, in its own words."""
        return read_text(self.data.get("message")) if isinstance(self.data, dict) else None

    def __str__(self) -> str:
        first = str(self.errors[0]) if self.errors else None
        said = "; ".join(part for part in (self.message, first) if part)
        doubt = "an earlier attempt may have done it" if self.may_have_succeeded else None
        return self._told(self._answer(), said, doubt)

    @property
    def request_id(self) -> str | None:
        """How the server, or something before it, calls the request, if it says so."""
        return request_id(self.headers, self.data)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def _answer(self) -> str:
        return f"{self.status or ''} {self.reason or ''}".strip()


class BadRequestException(ApiException):
    """400: the server refuses the request as wrong."""


class UnauthorizedException(ApiException):
    """401: the key is invalid, expired, or of another environment."""


class ForbiddenException(ApiException):
    """403: the key does not permit this."""


class NotFoundException(ApiException):
    """404: there is no such thing."""


class ConflictException(ApiException):
    """409: it exists already, or too many requests for one customer run at once."""


class UnprocessableEntityException(ApiException):
    """422: well-formed, but it cannot be done."""


class TooManyRequestsException(ApiException):
    """429: slow down; ``retry_after`` says for how long, if the server does."""


class ServiceException(ApiException):
    """5xx: the server, or something before it, failed."""


class UnexpectedResponse(ApiException):
    """A success whose body is not what the API promises: not JSON, cut off, or of another shape."""

    #: What is wrong, with the JSON path where it is.
    problem: str
    #: The first bytes of the body, at most 500.
    first_bytes: bytes

    def __init__(self, problem: str = "", first_bytes: bytes = b"", **keywords: Any) -> None:
        super().__init__(**keywords)
        self.problem = problem
        self.first_bytes = first_bytes

    @property
    def content_type(self) -> str | None:
        """Media type of the answer, as the server names it."""
        return self.headers.get("Content-Type")

    def __str__(self) -> str:
        return self._told(self._answer(), self.problem)


_BY_STATUS: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    422: UnprocessableEntityException,
    429: TooManyRequestsException,
}


def error_class(status: int) -> type[ApiException]:
    """The class of errors for an HTTP status."""
    return _BY_STATUS.get(status) or (ServiceException if 500 <= status <= 599 else ApiException)
