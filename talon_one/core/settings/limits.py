"""Limits of a call and their defaults."""

from __future__ import annotations

from math import inf
from typing import NamedTuple

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ..errors import Limit


class Limits(NamedTuple):
    """Time limits of a call in seconds; ``math.inf`` means no limit."""

    connect: float = inf
    """For connecting to each address of the host, and for each TLS handshake."""
    read: float = inf
    """For each wait until bytes can be sent or received."""
    deadline: float = inf
    """For the whole call, including all attempts and the delays between them."""
    keepalive_expiry: float = inf
    """Longest time a connection may sit idle before it is discarded."""

    def configured(self, limit: Limit) -> float:
        """Return the seconds configured for a limit."""
        if limit == "deadline":
            return self.deadline
        return self.connect if limit == "connect timeout" else self.read


INTEGRATION = Limits(connect=3.0, read=10.0, deadline=25.0)
MANAGEMENT = Limits(connect=3.0, read=30.0, deadline=90.0)

MANAGEMENT_RATE = 3.0
"""Requests a second of each operation that the Management API accepts, of all clients of an account together."""
