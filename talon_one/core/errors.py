"""Every error of the SDK, in one tree below ``OpenApiException`` (``TalonOneError``).

Errors of the caller's code are Python's own kinds, too (``ApiTypeError`` is a ``TypeError``). A call fails
with an ``ApiConnectionError`` if no complete response arrived, and with an ``ApiException`` if the response
is not a success; a subclass declares the HTTP status that it stands for.

The names are those of the vendor's SDK, so ``except`` clauses written for it keep working; connection
errors, 429 and ``UnexpectedResponse`` are additions. ``str(error)`` is one line of at most 300 characters
without headers or keys. All errors can be pickled and copied.
"""

from __future__ import annotations

from typing import Any, Literal

from .support.error_details import ErrorDetail as ErrorDetail
from .support.error_details import read_details, read_text, request_id, seconds_to_wait
from .support.interrupts import raise_interrupt

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "ApiAttributeError",
    "ApiConnectionError",
    "ApiException",
    "ApiKeyError",
    "ApiTimeoutError",
    "ApiTypeError",
    "ApiValueError",
    "BadRequestException",
    "CircuitOpenError",
    "ConflictException",
    "ErrorDetail",
    "ForbiddenException",
    "InsecureWarning",
    "NotFoundException",
    "OpenApiException",
    "ServiceException",
    "TalonOneError",
    "TooManyRequestsException",
    "UnauthorizedException",
    "UnexpectedResponse",
    "UnprocessableEntityException",
]

Phase = Literal[
    "waiting for a connection",
    "connecting",
    "sending the request",
    "waiting for the response",
    "reading the response",
    "pausing",
]
"""What a call was doing when it failed."""
Limit = Literal["deadline", "connect timeout", "read timeout"]
Sent = Literal["no", "maybe", "yes"]
"""Whether the server received the request."""

_LINE_LENGTH = 300
_BY_STATUS: dict[int, type[ApiException]] = {}


class OpenApiException(Exception):
    """Root of all errors raised by the SDK."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Bypass the constructor: subclasses take keywords, which ``args`` does not record.
        return _restore, (type(self), self.args, self.__dict__)


TalonOneError = OpenApiException


def _restore(
    kind: type[OpenApiException], args: tuple[Any, ...], state: dict[str, Any]
) -> OpenApiException:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class ApiTypeError(OpenApiException, TypeError):
    """Wrong type of value, or an argument that does not exist."""


class ApiValueError(OpenApiException, ValueError):
    """Value of the right type that cannot be used."""


class ApiAttributeError(OpenApiException, AttributeError):
    """Attribute that does not exist."""

    _hint: Callable[[], str] | None = None

    def __init__(self, problem: str = "", hint: Callable[[], str] | None = None) -> None:
        super().__init__(problem)
        if hint is not None:
            self._hint = hint

    def __str__(self) -> str:
        # The hint is made when somebody looks; hasattr() and getattr() with a default never do.
        return super().__str__() + (self._hint() if self._hint else "")

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: value for name, value in vars(self).items() if name != "_hint"}
        return _restore, (type(self), (str(self),), state)


class ApiKeyError(OpenApiException, KeyError):
    """Key that does not exist."""

    # KeyError.__str__ would show the repr of the message.
    __str__ = Exception.__str__


class _CallError(OpenApiException):
    """Error of a call; it names the call and the host."""

    #: URL of the deployment that was called, as configured.
    host: str | None = None

    #: Operation id in the API description.
    operation_id: str | None = None
    #: HTTP method.
    method: str | None = None
    #: Path template, without parameter values.
    path: str | None = None
    #: Number of attempts made.
    attempts: int = 0
    #: ``Idempotency-Key`` header, the same in all attempts.
    idempotency_key: str | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def _format_line(self, *parts: str | None, hint: str | None = None) -> str:
        call = f"{self.method or ''} {self.host or ''}{self.path or ''}".strip()
        tries = f"{self.attempts} attempts" if self.attempts > 1 else None
        line = " ".join(": ".join(part for part in (call, *parts, tries) if part).split())
        # Texts of the server may contain escape sequences, which a terminal would obey.
        line = "".join(char if char.isprintable() else "?" for char in line)
        # What the server says is cut off before what helps.
        end = f"; {hint}" if hint else ""
        room = _LINE_LENGTH - len(end)
        return (line if len(line) <= room else line[: room - 3] + "...") + end


class ApiConnectionError(_CallError):
    """No complete response arrived: name resolution, connecting or TLS failed, or the connection broke.

    The underlying error is chained as ``__cause__``, without its traceback.
    """

    #: What went wrong.
    problem: str
    #: ``"no"`` if the server cannot have received the request in any attempt, ``"maybe"`` if it may have
    #: acted on it.
    sent: Sent
    #: What the call was doing; ``None`` if it was rejected before it began.
    phase: Phase | None
    #: Whether the same call would fail again: the server's certificate was rejected.
    permanent: bool = False

    def __init__(
        self,
        problem: str = "",
        *,
        sent: Sent = "maybe",
        phase: Phase | None = None,
        operation_id: str | None = None,
        method: str | None = None,
        path: str | None = None,
    ) -> None:
        super().__init__(problem)
        self.problem = problem
        self.sent = sent
        self.phase = phase
        self.operation_id = operation_id
        self.method = method
        self.path = path

    def __str__(self) -> str:
        outcome = "was not sent" if self.sent == "no" else "may have been received"
        return self._format_line(self.problem, f"the request {outcome}")


class ApiTimeoutError(ApiConnectionError):
    """No complete response arrived within the timeouts or the deadline."""

    #: Which limit was exceeded.
    limit: Limit | None
    #: That limit in seconds, as configured.
    seconds: float | None

    def __init__(
        self,
        problem: str = "",
        *,
        limit: Limit | None = None,
        seconds: float | None = None,
        **keywords: Any,
    ) -> None:
        super().__init__(problem, **keywords)
        self.limit = limit
        self.seconds = seconds


class CircuitOpenError(ApiConnectionError):
    """Nothing was sent: too many consecutive attempts got no response (``CircuitBreaker``)."""


class InsecureWarning(UserWarning):
    """Keys or responses can be read or changed in transit. Not an error, so outside the tree."""


class ApiException(_CallError):
    """The server responded, but not with a success."""

    #: HTTP status; 0 if unknown.
    status: int
    #: Reason phrase after the status.
    reason: str | None
    #: Response headers; names are case-insensitive.
    headers: Mapping[str, str]
    #: Response body as text.
    body: str | None
    #: Response body, parsed, if it is JSON.
    data: Any
    #: Entries of the ``errors`` list in the body.
    errors: tuple[ErrorDetail, ...]
    #: Seconds to wait before the next attempt, as the server asks in ``Retry-After``.
    retry_after: float | None
    #: Always ``"yes"``: the server responded, so it received the request.
    sent: Literal["yes"] = "yes"
    #: Whether an earlier attempt of the same call got no response, or a 5xx, and may have succeeded. Its
    #: success may be why this attempt was rejected: the session is closed already, for example.
    may_have_succeeded: bool = False
    #: What to check, if the SDK knows: which key, or whose requests count. It is part of ``str(error)``.
    hint: str | None = None

    def __init_subclass__(cls, *, status: int | None = None, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        if status is not None:
            _BY_STATUS[status] = cls

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
        """The server's message from the body."""
        return read_text(self.data.get("message")) if isinstance(self.data, dict) else None

    def __str__(self) -> str:
        first = str(self.errors[0]) if self.errors else None
        messages = "; ".join(part for part in (self.message, first) if part)
        note = "an earlier attempt may have succeeded" if self.may_have_succeeded else None
        parts = self._status_line(), self._redirect_target(), messages, note
        return self._format_line(*parts, hint=self.hint)

    @property
    def request_id(self) -> str | None:
        """Id that the server, or a proxy before it, gave the request, if any."""
        return request_id(self.headers, self.data)

    def _redirect_target(self) -> str | None:
        if not 300 <= self.status <= 399 or "Location" not in self.headers:
            return None
        from urllib.parse import urlsplit

        try:
            target = urlsplit(self.headers["Location"])
            port = f":{target.port}" if target.port else ""
        except ValueError:
            raise_interrupt()
            return "redirect to an invalid URL"
        if not target.hostname:
            return "redirect to another path, which is not followed"
        # The path may contain an id.
        url = f"{target.scheme or 'https'}://{target.hostname}{port}"
        return f"redirect, which is not followed; set host={url}"

    def _status_line(self) -> str:
        return f"{self.status or ''} {self.reason or ''}".strip()


class BadRequestException(ApiException, status=400):
    """400: the request is invalid, or not allowed in the current state."""


class UnauthorizedException(ApiException, status=401):
    """401: the key is invalid, expired, or of another environment; ``hint`` says what to check."""


class ForbiddenException(ApiException, status=403):
    """403: the key does not permit this operation; ``hint`` says what to check."""


class NotFoundException(ApiException, status=404):
    """404: the object does not exist."""


class ConflictException(ApiException, status=409):
    """409: the object exists already, or too many requests for one customer run at once."""


class UnprocessableEntityException(ApiException, status=422):
    """422: the request is well-formed, but cannot be processed."""


class TooManyRequestsException(ApiException, status=429):
    """429: rate limit exceeded; ``retry_after`` has the seconds to wait, if the server sent them."""


class ServiceException(ApiException):
    """5xx: the server, or a proxy before it, failed."""


class UnexpectedResponse(ApiException):
    """Success status with an unusable body: not JSON, truncated, or of the wrong shape."""

    #: What is wrong, with its JSON path.
    problem: str
    #: The first bytes of the body, at most 500.
    first_bytes: bytes

    def __init__(self, problem: str = "", first_bytes: bytes = b"", **keywords: Any) -> None:
        super().__init__(**keywords)
        self.problem = problem
        self.first_bytes = first_bytes

    @property
    def content_type(self) -> str | None:
        """``Content-Type`` header of the response."""
        return self.headers.get("Content-Type")

    def __str__(self) -> str:
        return self._format_line(self._status_line(), self.problem)


def error_class(status: int) -> type[ApiException]:
    """Return the error class for an HTTP status."""
    return _BY_STATUS.get(status) or (ServiceException if 500 <= status <= 599 else ApiException)
