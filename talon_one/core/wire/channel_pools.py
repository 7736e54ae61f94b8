"""Pools of channels: idle ones, and places for those in use. Each belongs to one event loop."""

from __future__ import annotations

import asyncio
from collections import deque

from .channels import resolve, within
from .names import Names

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from typing import Any

    from .attempt import Attempt
    from .channels import Channel
    from .parsing import Head
    from .usual_heads import UsualHead


class LoopState:
    """What a transport has in one event loop."""

    def __init__(self) -> None:
        self.names = Names()
        self.keeper: AsyncGenerator[None, None] | None = None
        self._pools: dict[str, Pool] = {}

    def pool(self, host: str, places: int) -> Pool:
        """Return the connections to a host."""
        pool = self._pools.get(host)
        if pool is None:
            pool = self._pools[host] = Pool(places)
        return pool

    def abandon_idle(self) -> None:
        """Close the copies of a child process; its parent's loop and connections stay as they are."""
        for pool in self._pools.values():
            while pool.idle:
                pool.idle.pop().abandon()

    def close(self) -> None:
        """Close the idle connections, and those in use once their calls end."""
        for pool in self._pools.values():
            pool.close()


class Pool:
    """Idle connections to a host, the last used last, and a limit of concurrent calls: first come, first served."""

    def __init__(self, places: int) -> None:
        self.idle: list[Channel] = []
        self.is_closed = False
        self._free = places
        self._waiting: deque[asyncio.Future[Any]] = deque()

    async def take_place(self, attempt: Attempt) -> Place:
        """Take a place; wait for one until the deadline.

        Raises:
            TimeoutError: No place became free.
        """
        if self._free:
            self._free -= 1
        else:
            await self._wait_for_place(attempt)
        return Place(self)

    async def _wait_for_place(self, attempt: Attempt) -> None:
        turn: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        seconds = attempt.wait()
        self._waiting.append(turn)
        try:
            await within(turn, seconds)
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled() and turn.result() is None:
                self.free_place()  # it came along with the cancellation
            raise

    def free_place(self) -> None:
        """Give a place to the next call."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                resolve(turn)
                return
        self._free += 1

    def close(self) -> None:
        """Close the idle connections, and keep no others."""
        self.is_closed = True
        while self.idle:
            self.idle.pop().drop()


class Place:
    """Place of a call, with the connection that the call uses."""

    def __init__(self, pool: Pool) -> None:
        self.channel: Channel | None = None
        self._keeps_channel = False
        self._is_left = False
        self._pool = pool

    def idle_channel(self, attempt: Attempt) -> Channel | None:
        """Return a connection that can be used again, if there is one."""
        oldest = attempt.now() - attempt.limits.keepalive_expiry
        while self._pool.idle:
            channel = self._pool.idle.pop()
            if channel.is_reusable(oldest):
                channel.attempt = attempt
                return channel
            channel.drop()
        return None

    def response_read(self, channel: Channel, head: Head | UsualHead) -> None:
        """Keep the connection, as far as the response allows it."""
        channel.idle_since = channel.attempt.now()
        self._keeps_channel = head.keeps_connection

    def leave(self) -> None:
        """Free the place; keep the connection if it can be used again, and close it otherwise."""
        if self._is_left:
            return
        self._is_left = True
        if self.channel is not None:
            if self._keeps_channel and self.channel.is_in_step() and not self._pool.is_closed:
                self._pool.idle.append(self.channel)
            else:
                self.channel.drop()
        self._pool.free_place()
