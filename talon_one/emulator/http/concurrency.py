"""At most three requests at a time for one session and for one profile; the fourth is refused.

Of three one runs and two wait, in the order of arrival. A request counts for the session that it
names and for the profile that it names or that the session has, so that a profile's update and its
sessions' updates share a limit. Where the API counts is documented only by examples: those agree.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Literal

from ..support.errors import ApiError

AT_ONCE = 3

Key = tuple[Literal["profile", "session"], int, str]
"""What a request works on: a profile or session, the Application's id (0 for profiles, which
Applications share), the integration id."""


@dataclass
class _Queue:
    """The requests for one session or profile: how many there are, and whose turn it is."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    requests: int = 0


class Queues:
    """The queues of an emulator; they live in the server's event loop."""

    def __init__(self) -> None:
        self._queues: dict[Key, _Queue] = {}

    @asynccontextmanager
    async def turn(self, keys: Sequence[Key]) -> AsyncIterator[None]:
        """Waits for the turn of a request that works on all of `keys`.

        Raises:
            ApiError: 409, one of the queues is full.
        """
        ordered = sorted(set(keys))
        for key in reversed(ordered):
            if key in self._queues and self._queues[key].requests >= AT_ONCE:
                raise ApiError(
                    409, f"Too many requests are updating this {key[0]} at the same time"
                )
        queues = [self._queues.setdefault(key, _Queue()) for key in ordered]
        for queue in queues:
            queue.requests += 1
        held: list[_Queue] = []
        try:
            # All take their turns in one order, so that no two wait for each other.
            for queue in queues:
                await queue.turn.acquire()
                held.append(queue)
            yield
        finally:
            for queue in held:
                queue.turn.release()
            for key, queue in zip(ordered, queues, strict=True):
                queue.requests -= 1
                if not queue.requests:
                    del self._queues[key]
