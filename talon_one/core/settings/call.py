"""The state of a call, as hooks and retry policies see it."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

    from ..errors import Sent
    from ..support.clock import Clock
    from .operation import Operation


def is_ambiguous(status: int | None) -> bool:
    """Return whether the server may have processed a request although it, or a proxy, answered with this status."""
    # Any 5xx may come from a proxy (520, 524) after the server has processed the request.
    return status is not None and (status == 408 or status >= 500)


class Call:
    """State of a call so far. It holds no keys, no ids and nothing of the body."""

    __slots__ = (
        "_started_at",
        "_clock",
        "attempt",
        "delay",
        "earlier_attempt_ambiguous",
        "error",
        "headers",
        "hint",
        "host",
        "idempotency_key",
        "operation",
        "read_timeouts",
        "retry_after",
        "sent",
        "state",
        "status",
    )

    def __init__(
        self, operation: Operation, host: str, clock: Clock, idempotency_key: str | None
    ) -> None:
        self._clock = clock
        self._started_at = clock.monotonic()
        self.operation = operation
        self.host = host
        """URL of the deployment, as configured."""
        self.idempotency_key = idempotency_key
        """``Idempotency-Key`` header, the same in all attempts."""
        self.attempt = 0
        """Number of the current attempt, starting at 1."""
        self.status: int | None = None
        """HTTP status of the last attempt, ``None`` if it got no response."""
        self.error: BaseException | None = None
        """Why the last attempt, or the call, failed; ``None`` if it got a response."""
        self.sent: Sent = "no"
        """Whether the server received the last attempt: ``"no"``, ``"maybe"`` or ``"yes"``."""
        self.retry_after: float | None = None
        """Seconds to wait before the next attempt, as the server asks in ``Retry-After``."""
        self.hint: str | None = None
        """What to check after the last response, if the SDK knows."""
        self.read_timeouts = 0
        """Number of attempts that timed out after the request was sent."""
        self.earlier_attempt_ambiguous = False
        """Whether an attempt before this one may have succeeded."""
        self.delay: float | None = None
        """Seconds until the next attempt; set in ``on_retry``."""
        self.headers: dict[str, str] = {}
        """Additional headers to send; ``on_request`` may fill it."""
        self.state: dict[str, Any] = {}
        """Anything that hooks want to keep until the call ends."""

    @property
    def operation_id(self) -> str:
        """Operation id in the API description."""
        return self.operation.id

    @property
    def method(self) -> str:
        """HTTP method."""
        return self.operation.method

    @property
    def path(self) -> str:
        """Path template, without parameter values."""
        return self.operation.path

    @property
    def repeatable(self) -> bool:
        """Whether it is safe to send the request again after the server may have received it."""
        operation = self.operation
        return operation.method == "GET" or operation.repeatable or operation.idempotency_key

    @property
    def elapsed(self) -> float:
        """Seconds since the call started."""
        return self._clock.monotonic() - self._started_at

    @property
    def ambiguous(self) -> bool:
        """Whether the last attempt may have succeeded although no success was reported."""
        return self.sent == "maybe" or is_ambiguous(self.status)

    def _start_attempt(self) -> None:
        self.earlier_attempt_ambiguous = self.earlier_attempt_ambiguous or self.ambiguous
        self.attempt += 1
        self.status = self.error = self.retry_after = self.delay = self.hint = None
        self.sent = "no"

    def _record_failure(self, error: BaseException, sent: Sent, timed_out: bool) -> None:
        self.error = error
        self.sent = sent
        self.read_timeouts += timed_out and sent != "no"

    def _record_response(self, status: int, retry_after: float | None) -> None:
        self.status = status
        self.retry_after = retry_after
        self.sent = "yes"

    def __str__(self) -> str:
        outcome = self.status or (type(self.error).__name__ if self.error else "in progress")
        return f"{self.method} {self.path}, attempt {self.attempt}: {outcome}"

    def __repr__(self) -> str:
        return f"<Call {self}>"
