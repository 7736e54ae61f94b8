"""Posting deliveries, in the loop of the server: without threads, and without making a request wait.

Receivers get theirs one after another, and do not wait for each other. Each request has a connection
of its own, so that a receiver that was restarted is not a failure. Redirects are not followed.
"""

from __future__ import annotations

import asyncio
import logging
import re
import ssl
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from urllib.parse import urlsplit

from .deliveries import Deliveries, Delivery

TIMEOUT = 10.0
"""Seconds that a receiver has; how long Talon.One waits is not documented."""

log = logging.getLogger("talon_one.emulator")


class Courier:
    """Posts what is due.

    Args:
        catch_up: Adds what time has caused.
        next_event: Returns when time will cause something; ``None`` if it will not.
    """

    def __init__(
        self,
        deliveries: Deliveries,
        clock: Callable[[], datetime],
        catch_up: Callable[[], None],
        next_event: Callable[[], datetime | None],
    ) -> None:
        self._deliveries = deliveries
        self._clock = clock
        self._catch_up = catch_up
        self._next_event = next_event
        self._loop: asyncio.AbstractEventLoop | None = None
        self._woken = asyncio.Event()

    def wake(self) -> None:
        """Look what is due, from any thread."""
        loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):  # it was closed meanwhile
                loop.call_soon_threadsafe(self._woken.set)

    async def run(self) -> None:
        """Post what is due until cancelled; then what was not sent waits for the next run."""
        self._woken = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        posting: dict[str, asyncio.Task[None]] = {}
        try:
            while True:
                self._woken.clear()
                try:
                    self._catch_up()
                except Exception:
                    log.exception("The emulator failed at what its clock causes")
                for receiver in self._deliveries.due_receivers():
                    if receiver not in posting or posting[receiver].done():
                        posting[receiver] = asyncio.create_task(self._post_due(receiver))
                await self._wait()
        finally:
            self._loop = None
            for task in posting.values():
                task.cancel()
            await asyncio.gather(*posting.values(), return_exceptions=True)

    async def _wait(self) -> None:
        """Wait until something may be due: at a time of a running clock, or when woken."""
        times = [time for time in (self._deliveries.next_due(), self._next_event()) if time]
        # What is due now has a task. On a stopped clock, this wakes up for nothing now and then.
        now = self._clock() if times else None
        later = [time - now for time in times if now is not None and time > now]
        # `asyncio.wait_for` may lose a cancellation before Python 3.12.
        timer = None
        if later:
            seconds = max(min(later).total_seconds(), 0.05)
            timer = asyncio.get_running_loop().call_later(seconds, self._woken.set)
        try:
            await self._woken.wait()
        finally:
            if timer is not None:
                timer.cancel()

    async def _post_due(self, receiver: str) -> None:
        while (sending := self._deliveries.take(receiver)) is not None:
            request = asyncio.ensure_future(post(sending.delivery))
            try:
                done, _ = await asyncio.wait({request}, timeout=TIMEOUT)
            except asyncio.CancelledError:
                request.cancel()
                self._deliveries.put_back(sending)
                raise
            error = request.exception() if done else TimeoutError(f"no response in {TIMEOUT:g} s")
            request.cancel()
            if error is None:
                self._deliveries.record(sending, request.result())
            else:
                self._deliveries.record(sending, None, str(error) or type(error).__name__)
        self._woken.set()  # something may be due later


async def post(delivery: Delivery) -> int:
    """Send the request of a delivery and return the status of the response.

    Raises:
        OSError: The connection failed.
        EOFError: It was closed before the head of the response had arrived.
        ValueError: The response is not HTTP, or its head is too large.
    """
    address = urlsplit(delivery.url)
    assert address.hostname is not None
    secure = address.scheme == "https"
    reader, writer = await asyncio.open_connection(
        address.hostname,
        address.port or (443 if secure else 80),
        ssl=ssl.create_default_context() if secure else None,
    )
    try:
        writer.write(_render_head(delivery) + delivery.content)
        await writer.drain()
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.LimitOverrunError as error:
            raise ValueError("the head of the response is too large") from error
        except asyncio.IncompleteReadError as error:
            raise EOFError("the connection was closed before the response") from error
        match = re.match(rb"HTTP/1\.[01] ([1-5][0-9]{2})[ \r]", head)
        if match is None:
            raise ValueError("the response is not HTTP")
        return int(match[1])
    finally:
        writer.close()


def _render_head(delivery: Delivery) -> bytes:
    address = urlsplit(delivery.url)
    target = (address.path or "/") + (f"?{address.query}" if address.query else "")
    host = address.netloc
    lines = [
        f"{delivery.method} {target} HTTP/1.1",
        f"Host: {host}",
        "Connection: close",
        "User-Agent: talon-one-emulator",
        f"Content-Length: {len(delivery.content)}",
        *delivery.headers,
    ]
    if not any(line.lower().startswith("content-type:") for line in delivery.headers):
        lines.append("Content-Type: application/json")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")
