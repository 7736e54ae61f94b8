"""How far one attempt of a call came, and how long each of its waits may last.

Two kinds of limit apply at once: a timeout for each wait on the network, which restarts with every byte, and
the deadline of the whole call, which does not, so that a response that trickles in byte by byte ends, too.
Every wait asks :meth:`Attempt.wait` how long it may last; nothing else sets a timeout.
"""

from __future__ import annotations

from math import inf

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

    from ..errors import Limit, Phase, Sent
    from ..settings.limits import Limits
    from ..support.clock import Clock
    from ..support.secret import Secret


class Attempt:
    """One attempt to send a request and read its response."""

    __slots__ = (
        "_clock",
        "_end",
        "authorization",
        "connections",
        "connecting_to_proxy",
        "limit",
        "limits",
        "phase",
        "proxy_authorization",
        "sent",
        "server_closes",
        "stopped_sending",
        "unread_bytes",
    )

    def __init__(
        self, limits: Limits, clock: Clock, end: float, authorization: Secret | None = None
    ) -> None:
        self.authorization = authorization
        """``Authorization`` header. It goes straight to the wire, past everything that could show it."""
        self.proxy_authorization: Secret | None = None
        """``Proxy-Authorization`` header, which goes straight to the wire, too."""
        self.connections: list[Any] = []
        """The connection that belongs to this attempt, between leaving the pool and returning to it.

        A list, so that one operation moves it, and an interrupt never finds it without an owner.
        """
        self._clock = clock
        self._end = end
        self.limits = limits
        self.phase: Phase = "waiting for a connection"
        self.limit: Limit = "deadline"
        """Which limit bounded the last wait."""
        self.sent: Sent = "no"
        """``"maybe"`` once the system has accepted the first byte of the request."""
        self.connecting_to_proxy = False
        """Whether the connection to the proxy is being made."""
        self.stopped_sending = False
        """Whether the server responded before it had read the request, the rest of which was not sent."""
        self.server_closes = False
        """Whether the server closes the connection after the response."""
        self.unread_bytes = False
        """Whether bytes followed the response, so that the connection cannot be used again."""

    def wait(self) -> float | None:
        """Return the seconds that the next wait may last, ``None`` for no limit.

        Raises:
            TimeoutError: The deadline has passed.
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

    def close_connection(self) -> None:
        """Close the connection that belongs to this attempt, if any."""
        if self.connections:
            self.connections[0].close()
            self.connections.clear()

    def lift_deadline(self) -> None:
        """Let the rest take any time, as long as no single wait exceeds its timeout."""
        self._end = inf

    def now(self) -> float:
        """Return the time of the client's clock."""
        return self._clock.monotonic()
