"""Circuit breaker: fail fast while the service is down, so that no checkout waits for it."""

from __future__ import annotations

from typing import Any, Literal
from weakref import ref

from ..errors import ApiConnectionError, ApiException, ApiTypeError, ApiValueError, CircuitOpenError
from ..support.clock import SYSTEM, Clock
from ..support.forks import renew_after_fork


class CircuitBreaker:
    """Rejects calls for a while after too many consecutive attempts without a response.

    The circuit opens after ``failure_threshold`` such attempts. For ``reset_timeout`` seconds all calls then
    fail at once with ``CircuitOpenError``. After that one attempt is let through as a probe: a response closes
    the circuit, another failure opens it again. Any response counts, including an error. Threads and clients
    may share a circuit breaker.

    Args:
        failure_threshold: Number of consecutive attempts without a response that opens the circuit.
        reset_timeout: Seconds for which calls are rejected before a probe.
        clock: Source of time.
    """

    def __init__(
        self, failure_threshold: int = 5, reset_timeout: float = 30.0, *, clock: Clock = SYSTEM
    ) -> None:
        for name, value, kind, expected in (
            ("failure_threshold", failure_threshold, int, "an int"),
            ("reset_timeout", reset_timeout, (int, float), "a number of seconds"),
        ):
            if isinstance(value, bool) or not isinstance(value, kind):
                raise ApiTypeError(
                    f"circuit_breaker: {name}: expected {expected}, got {type(value).__name__}"
                )
            if not value > 0:
                raise ApiValueError(f"circuit_breaker: {name}: expected more than 0, got {value}")
        self.failure_threshold = failure_threshold
        self.reset_timeout = reset_timeout
        self._clock = clock
        self._failures = 0
        self._opened_at: float | None = None
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Start without a probe: the parent's threads do not exist here."""
        # The first is the probe, the others are about to be rejected. No lock: an interrupt might leave it held.
        self._probes: dict[ref[GuardedAttempt], float] = {}
        """Attempts that want to be the probe, in their order, and when each expires."""

    @property
    def state(self) -> Literal["closed", "open", "half-open"]:
        """``"closed"``: calls pass; ``"open"``: calls are rejected; ``"half-open"``: one may probe."""
        if self._opened_at is None:
            return "closed"
        return (
            "open"
            if self._clock.monotonic() < self._opened_at + self.reset_timeout
            else "half-open"
        )

    def attempt(self) -> GuardedAttempt:
        """Return the context of one attempt; entering it raises ``CircuitOpenError`` if it is rejected."""
        return GuardedAttempt(self)

    def _admit(self, attempt: GuardedAttempt) -> None:
        state = self.state
        if state == "closed":
            return
        if state == "half-open":
            self._probes[ref(attempt)] = self._clock.monotonic() + self.reset_timeout
            if self._is_probe(attempt):
                return
            self._probes.pop(ref(attempt), None)
        raise CircuitOpenError(
            f"{self._failures} consecutive attempts got no response, so none is made now",
            sent="no",
        )

    def _is_probe(self, attempt: GuardedAttempt) -> bool:
        for probe in list(self._probes):
            # A probe that was interrupted is gone with its frame, or expires.
            if probe() is not None and self._clock.monotonic() < self._probes.get(probe, 0.0):
                return probe() is attempt
            self._probes.pop(probe, None)
        return False

    def _record(self, attempt: GuardedAttempt, kind: type[BaseException] | None) -> None:
        is_probe = self._probes.pop(ref(attempt), None) is not None
        if kind is None or issubclass(kind, ApiException):
            self._failures = 0
            self._opened_at = None
        elif issubclass(kind, ApiConnectionError) and (is_probe or self._opened_at is None):
            # Attempts that started before the circuit opened do not keep it open.
            self._failures += 1
            if self._failures >= self.failure_threshold:
                self._opened_at = self._clock.monotonic()

    def __getstate__(self) -> dict[str, Any]:
        # Another process counts its own failures.
        return {
            "failure_threshold": self.failure_threshold,
            "reset_timeout": self.reset_timeout,
            "clock": self._clock,
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__(**state)  # type: ignore[misc]

    def __repr__(self) -> str:
        return f"<CircuitBreaker {self.state}>"


class GuardedAttempt:
    """Context of an attempt: rejects it if the circuit is open, and records how it ends."""

    __slots__ = ("__weakref__", "_breaker")

    def __init__(self, breaker: CircuitBreaker) -> None:
        self._breaker = breaker

    def __enter__(self) -> None:
        self._breaker._admit(self)

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        self._breaker._record(self, kind)
