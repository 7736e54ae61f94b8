"""When a failed attempt is retried, and after which delay.

    outcome of the attempt                         retried
    ---------------------------------------------  ------------------------------------------------
    nothing was sent (refused, no route, TLS)      always, unless the server's certificate is rejected
    no response, or an incomplete one              if repeatable; after a timeout once per call
    408, 500, 502, 503, 504                        if repeatable: a proxy may have sent it
    429                                            always: the server did not process it
    409 where it means "busy" (x-busy-409)         always: the server did not process it
    any other response                             never

Repeatable are GETs, operations that set a state (marked x-repeatable in the overlay), and operations that
honour an Idempotency-Key (x-idempotency-key). Repeating any other call could do something twice.

Delays are random up to a bound that doubles with each attempt ("full jitter"), so that clients that failed
together do not return together. ``Retry-After`` replaces the delay; if it exceeds ``max_retry_after`` or
the time left until the deadline, the call fails at once and reports it.
"""

from __future__ import annotations

from random import random as _random

from ..errors import ApiConnectionError, ApiTypeError, ApiValueError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from .call import Call

    class Policy(Protocol):
        """What a client needs of a retry policy."""

        def delay(self, call: Call) -> float | None: ...


_IF_REPEATABLE = frozenset({408, 500, 502, 503, 504})
_MAX_DOUBLINGS = 30


class RetryPolicy:
    """Decides whether and when a failed attempt is retried.

    Subclasses may override :meth:`should_retry` or :meth:`delay`.

    Args:
        max_retries: Number of attempts after the first.
        initial_delay: Longest delay in seconds before the second attempt; doubles with each further attempt.
        max_delay: Longest delay in seconds before any attempt.
        max_retry_after: Longest ``Retry-After`` in seconds that is obeyed; beyond it the call fails.
        random: Returns numbers from 0 to 1.

    Raises:
        ApiTypeError, ApiValueError: A number is of the wrong type or negative.
    """

    __slots__ = ("_random", "initial_delay", "max_delay", "max_retry_after", "max_retries")

    def __init__(
        self,
        max_retries: int = 2,
        *,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_retry_after: float = 20.0,
        random: Callable[[], float] = _random,
    ) -> None:
        if not isinstance(max_retries, int) or isinstance(max_retries, bool):
            kind = type(max_retries).__name__
            raise ApiTypeError(f"retries: expected an int or a RetryPolicy, got {kind}")
        if max_retries < 0:
            raise ApiValueError(f"retries: expected 0 or more, got {max_retries}")
        for name, seconds in (
            ("initial_delay", initial_delay),
            ("max_delay", max_delay),
            ("max_retry_after", max_retry_after),
        ):
            if not isinstance(seconds, (int, float)) or not seconds >= 0:
                raise ApiValueError(f"retries: {name}: expected 0 seconds or more, got {seconds!r}")
        self.max_retries = max_retries
        self.initial_delay = initial_delay
        self.max_delay = max_delay
        self.max_retry_after = max_retry_after
        self._random = random

    def delay(self, call: Call) -> float | None:
        """Return the seconds until the next attempt, or ``None`` if the call is not retried."""
        if call.attempt > self.max_retries or not self.should_retry(call):
            return None
        if call.retry_after is not None:
            return call.retry_after if call.retry_after <= self.max_retry_after else None
        doublings = min(call.attempt - 1, _MAX_DOUBLINGS)
        bound = min(self.max_delay, self.initial_delay * 2.0**doublings)
        return self._random() * bound

    def should_retry(self, call: Call) -> bool:
        """Return whether another attempt is safe and useful, by the table of this module."""
        if call.status is None:
            if isinstance(call.error, ApiConnectionError) and call.error.permanent:
                return False
            return call.sent == "no" or (call.repeatable and call.read_timeouts <= 1)
        if call.status == 429:
            return True
        if call.status == 409:
            return call.operation.busy_409
        return call.repeatable and call.status in _IF_REPEATABLE

    def __repr__(self) -> str:
        return f"RetryPolicy({self.max_retries})"
