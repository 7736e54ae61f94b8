"""One call as it stands, for hooks and for policies of repeating."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

    from ..support.clock import Clock
    from .attempt import Sent
    from .operation import Operation

_DOUBTFUL = frozenset({408, 500, 502, 503, 504})
"""Answers after which the server may or may not have done it."""


class Call:
    """What is known of a call so far. It holds no key, no id and nothing of the body."""

    __slots__ = (
        "_began",
        "_clock",
        "attempt",
        "error",
        "headers",
        "idempotency_key",
        "state",
        "operation",
        "delay",
        "read_timeouts",
        "retry_after",
        "sent",
        "status",
        "earlier_attempt_ambiguous",
    )

    def __init__(self, operation: Operation, clock: Clock, idempotency_key: str | None) -> None:
        self._clock = clock
        self._began = clock.monotonic()
        self.operation = operation
        self.idempotency_key = idempotency_key
        """The header ``Idempotency-Key``, the same for every attempt."""
        self.attempt = 0
        """Number of the attempt, counted from 1."""
        self.status: int | None = None
        """HTTP status of the last attempt, ``None`` without an answer."""
        self.error: BaseException | None = None
        """Why the last attempt, or the call, failed; ``None`` if it was answered."""
        self.sent: Sent = "no"
        """Whether the server got the last attempt: ``"no"``, ``"maybe"`` or ``"yes"``."""
        self.retry_after: float | None = None
        """Seconds that the server asks to wait."""
        self.read_timeouts = 0
        """How many attempts ran into a timeout after the request was sent."""
        self.earlier_attempt_ambiguous = False
        """Whether an attempt before this one may have done it, without saying so."""
        self.delay: float | None = None
        """Seconds until the next attempt, in ``on_retry``."""
        self.headers: dict[str, str] = {}
        """Further headers to send; ``on_request`` may fill it."""
        self.state: dict[str, Any] = {}
        """For hooks: what they want to remember until the call ends."""

    @property
    def operation_id(self) -> str:
        """Name of the operation in the API description."""
        return self.operation.id

    @property
    def method(self) -> str:
        """HTTP method."""
        return self.operation.method

    @property
    def path(self) -> str:
        """Path template, without values of parameters."""
        return self.operation.path

    @property
    def repeatable(self) -> bool:
        """Whether the request may be sent again although the server may have got it."""
        operation = self.operation
        return operation.method == "GET" or operation.repeatable or operation.idempotency_key

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self._clock.monotonic() - self._began

    @property
    def ambiguous(self) -> bool:
        """Whether the last attempt may have done it, without saying so."""
        if self.status == 503:
            return self.retry_after is None
        return self.sent == "maybe" or self.status in _DOUBTFUL

    def _start_attempt(self) -> None:
        """Another attempt begins."""
        self.earlier_attempt_ambiguous = self.earlier_attempt_ambiguous or self.ambiguous
        self.attempt += 1
        self.status = self.error = self.retry_after = self.delay = None
        self.sent = "no"

    def _record_failure(self, error: BaseException, sent: Sent, timed_out: bool) -> None:
        """The attempt got no answer, or only a part of one."""
        self.error = error
        self.sent = sent
        self.read_timeouts += timed_out and sent != "no"

    def _record_response(self, status: int, retry_after: float | None) -> None:
        """The attempt got an answer."""
        self.status = status
        self.retry_after = retry_after
        self.sent = "yes"

    def __str__(self) -> str:
        outcome = self.status or (type(self.error).__name__ if self.error else "under way")
        return f"{self.method} {self.path}, attempt {self.attempt}: {outcome}"

    def __repr__(self) -> str:
        return f"<Call {self}>"
