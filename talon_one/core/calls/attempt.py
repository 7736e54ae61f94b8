"""How long a call may take, and how far one sending of its request came.

Two kinds of limit hold at once: a timeout on each wait for the network, which starts anew with every
byte, and the deadline of the whole call, which does not, so that an answer that drips in byte by byte
ends too. Every wait asks :meth:`Attempt.wait` how long it may last; nothing else sets a time.
"""

from __future__ import annotations

from math import inf
from typing import Literal, NamedTuple

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ..support.clock import Clock
    from ..support.secret import Secret

Phase = Literal[
    "waiting for a connection",
    "connecting",
    "sending the request",
    "waiting for the answer",
    "reading the answer",
    "pausing",
]
Limit = Literal["deadline", "connect timeout", "read timeout"]
Sent = Literal["no", "maybe", "yes"]


class Limits(NamedTuple):
    """What a call may take, in seconds; ``math.inf`` is no limit."""

    connect: float = inf
    """For each address of the host, and for each greeting of TLS."""
    read: float = inf
    """For each wait until bytes go out or come in."""
    deadline: float = inf
    """For the whole call: all attempts, and the pauses between them."""
    idle: float = inf
    """How long a connection may have lain unused to be used again."""

    def configured(self, limit: Limit) -> float:
        """The seconds of one of them by its name."""
        if limit == "deadline":
            return self.deadline
        return self.connect if limit == "connect timeout" else self.read


class Attempt:
    """One sending of a request."""

    __slots__ = (
        "_clock",
        "_end",
        "authorization",
        "limit",
        "limits",
        "phase",
        "sent",
        "surplus",
        "to_proxy",
    )

    def __init__(
        self, limits: Limits, clock: Clock, end: float, authorization: Secret | None = None
    ) -> None:
        self.authorization = authorization
        """The header ``Authorization``. It goes straight to the wire, past all that could show it."""
        self._clock = clock
        self._end = end
        self.limits = limits
        self.phase: Phase = "waiting for a connection"
        self.limit: Limit = "deadline"
        """Which of the limits the last wait had to keep to."""
        self.sent: Sent = "no"
        """``"maybe"`` from the first byte of the request on that the system took."""
        self.to_proxy = False
        """Whether it is the proxy that is being connected to."""
        self.surplus = False
        """Whether more came than the answer, so that the connection is out of step."""

    def wait(self) -> float | None:
        """Seconds that the next wait may last, ``None`` for no limit.

        Raises:
            TimeoutError: the deadline has passed.
        """
        seconds, self.limit = self._timeout()
        left = self._end - self._clock.monotonic()
        if left <= seconds:
            seconds, self.limit = left, "deadline"
            if left <= 0:
                raise TimeoutError("the deadline has passed")
        return None if seconds == inf else seconds

    def _timeout(self) -> tuple[float, Limit]:
        if self.phase == "waiting for a connection":
            return inf, "deadline"
        if self.phase == "connecting":
            return self.limits.connect, "connect timeout"
        return self.limits.read, "read timeout"

    def now(self) -> float:
        """The time by the clock of the client."""
        return self._clock.monotonic()
