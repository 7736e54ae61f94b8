"""When a failed attempt is followed by another one, and after what pause.

    what happened                                  another attempt
    ---------------------------------------------  ------------------------------------------------
    nothing was sent (refused, no route, TLS)      always
    no answer, or only a part of one               if repeatable; after a timeout once in a call
    408, 500, 502, 504, 503                        if repeatable
    503 with Retry-After, 429                      always: it was not done
    409 where it means "busy" (x-busy-409)         always: it was not done
    any other answer                               never

Repeatable are GETs, operations that the overlay marks so because they set a state (x-repeatable), and
those that honour an Idempotency-Key (x-idempotency-key). Everything else could be done twice.

The pause is chosen at random up to a bound that doubles each time ("full jitter"), so that clients
that failed together do not come back together. A ``Retry-After`` is obeyed instead; where it asks for
more than ``max_retry_after`` or than the deadline leaves, the call fails at once and says so.
"""

from __future__ import annotations

from random import random as _chance

from ..errors import ApiTypeError, ApiValueError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .call import Call

_IF_REPEATABLE = frozenset({408, 500, 502, 503, 504})
_MOST_DOUBLINGS = 30


class RetryPolicy:
    """The policy of repeating; a subclass may override :meth:`should_retry` or :meth:`delay`.

    Args:
        max_retries: how many attempts may follow the first.
        initial_delay: seconds; bound of the pause before the second attempt. It doubles each time ...
        max_delay: ... up to this one.
        max_retry_after: seconds that a server may ask to wait (header ``Retry-After``).
        random: gives numbers from 0 to 1.

    Raises:
        ApiTypeError, ApiValueError: numbers that make no sense.
    """

    __slots__ = ("_random", "initial_delay", "max_delay", "max_retry_after", "max_retries")

    def __init__(
        self,
        max_retries: int = 2,
        *,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_retry_after: float = 20.0,
        random: Callable[[], float] = _chance,
    ) -> None:
        if not isinstance(max_retries, int) or isinstance(max_retries, bool):
            raise ApiTypeError(f"retries: expected an int, got {type(max_retries).__name__}")
        if max_retries < 0:
            raise ApiValueError(f"retries: expected 0 or more, got {max_retries}")
        for pause in (initial_delay, max_delay, max_retry_after):
            if not isinstance(pause, (int, float)) or not pause >= 0:
                raise ApiValueError(f"retries: expected seconds, 0 or more, got {pause!r}")
        self.max_retries = max_retries
        self.initial_delay = initial_delay
        self.max_delay = max_delay
        self.max_retry_after = max_retry_after
        self._random = random

    def delay(self, call: Call) -> float | None:
        """Seconds until the next attempt of a call that just failed, ``None`` if there is none."""
        if call.attempt > self.max_retries or not self.should_retry(call):
            return None
        if call.retry_after is not None:
            return call.retry_after if call.retry_after <= self.max_retry_after else None
        doublings = min(call.attempt - 1, _MOST_DOUBLINGS)
        bound = min(self.max_delay, self.initial_delay * 2.0**doublings)
        return self._random() * bound

    def should_retry(self, call: Call) -> bool:
        """Whether it may be tried again, by the table above."""
        if call.status is None:
            return call.sent == "no" or (call.repeatable and call.read_timeouts <= 1)
        if call.status == 429 or (call.status == 503 and call.retry_after is not None):
            return True
        if call.status == 409:
            return call.operation.busy_409
        return call.repeatable and call.status in _IF_REPEATABLE

    def __repr__(self) -> str:
        return f"RetryPolicy({self.max_retries})"
