"""Failing fast while a service is dead, so that a shop does not wait for it at every checkout."""

from __future__ import annotations

from threading import Lock, get_ident
from typing import Any, Literal

from ..errors import ApiConnectionError, ApiException, ApiTypeError, ApiValueError, CircuitOpenError
from ..support.clock import SYSTEM, Clock
from ..support.forks import renew_after_fork


class CircuitBreaker:
    """Counts attempts in a row that got no answer; after too many it lets none through for a while.

    Then it lets one through to probe: an answer closes the circuit, another failure opens it for the
    next while. Any answer counts as life, also an error. Clients may share one; threads may.

    Args:
        failure_threshold: how many attempts in a row without an answer open the circuit.
        reset_timeout: seconds for which calls then fail at once, with ``CircuitOpenError``.
        clock: tells the time.
    """

    def __init__(
        self, failure_threshold: int = 5, reset_timeout: float = 30.0, *, clock: Clock = SYSTEM
    ) -> None:
        for name, value, kind in (
            ("failure_threshold", failure_threshold, int),
            ("reset_timeout", reset_timeout, (int, float)),
        ):
            if isinstance(value, bool) or not isinstance(value, kind):
                raise ApiTypeError(
                    f"circuit_breaker: {name}: expected a number, got {type(value).__name__}"
                )
            if not value > 0:
                raise ApiValueError(f"circuit_breaker: {name}: expected more than 0, got {value}")
        self.failure_threshold = failure_threshold
        self.reset_timeout = reset_timeout
        self._clock = clock
        self._in_a_row = 0
        self._opened: float | None = None
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Begin with a lock that nobody holds; a thread of the parent may be probing."""
        self._lock = Lock()
        self._prober: int | None = None
        """The thread that probes."""

    @property
    def state(self) -> Literal["closed", "open", "half-open"]:
        """``"closed"``: calls go through; ``"open"``: none does; ``"half-open"``: one may probe."""
        if self._opened is None:
            return "closed"
        return (
            "open" if self._clock.monotonic() < self._opened + self.reset_timeout else "half-open"
        )

    def __enter__(self) -> None:
        with self._lock:
            state = self.state
            if state == "open" or (state == "half-open" and self._prober is not None):
                raise CircuitOpenError(
                    f"{self._in_a_row} attempts in a row got no answer, so none is made now",
                    sent="no",
                )
            if state == "half-open":
                self._prober = get_ident()

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        with self._lock:
            if self._prober == get_ident():  # others may have begun before the circuit opened
                self._prober = None
            if kind is None or issubclass(kind, ApiException):
                self._in_a_row = 0
                self._opened = None
            elif issubclass(kind, ApiConnectionError):
                self._in_a_row += 1
                if self._in_a_row >= self.failure_threshold:
                    self._opened = self._clock.monotonic()

    def __getstate__(self) -> dict[str, Any]:
        # Another process makes its own experience.
        return {
            "failure_threshold": self.failure_threshold,
            "reset_timeout": self.reset_timeout,
            "clock": self._clock,
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__(**state)  # type: ignore[misc]

    def __repr__(self) -> str:
        return f"<CircuitBreaker {self.state}>"
