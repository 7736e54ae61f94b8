"""At most three requests at a time per session and per profile; a fourth is rejected.

Of three, one runs and two wait in the order of arrival. A request counts for the session that it
names and for the profile that it names or that the session has, so that updates of a profile and of
its sessions share a limit. The API documents its counting only by examples; these agree with them.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Literal

from ..support.errors import ApiError

MAX_CONCURRENT = 3

Key = tuple[Literal["profile", "session"], int, str]
"""What a request works on: a profile or session; a number for the environment of the profile or the
Application of the session; the integration id."""


@dataclass
class _Queue:
    """The requests for one session or profile."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    requests: int = 0


class ConcurrencyLimiter:
    """The queues of an emulator's requests. They belong to the server's event loop."""

    def __init__(self) -> None:
        self._queues: dict[Key, _Queue] = {}

    @asynccontextmanager
    async def acquire(self, keys: Sequence[Key]) -> AsyncIterator[None]:
        """Wait until no other request works on any of ``keys``, and hold them.

        Raises:
            ApiError: 409: one of the queues is full.
        """
        ordered = sorted(set(keys))
        for key in reversed(ordered):
            if key in self._queues and self._queues[key].requests >= MAX_CONCURRENT:
                raise ApiError(
                    409, f"Too many requests are updating this {key[0]} at the same time"
                )
        queues = [self._queues.setdefault(key, _Queue()) for key in ordered]
        for queue in queues:
            queue.requests += 1
        held: list[_Queue] = []
        try:
            # All requests take their locks in one order, so that no two wait for each other.
            for queue in queues:
                await queue.lock.acquire()
                held.append(queue)
            yield
        finally:
            for queue in held:
                queue.lock.release()
            for key, queue in zip(ordered, queues, strict=True):
                queue.requests -= 1
                if not queue.requests:
                    del self._queues[key]
