"""Look up the addresses of hosts for asyncio, within the limits of an attempt."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from threading import Thread

from .channels import resolve, within

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .attempt import Attempt


class Names:
    """Looks up the addresses of hosts, within the limits of an attempt.

    The threads are daemons, unlike asyncio's: a name server that does not respond holds up neither the end of the
    loop nor that of the process. Calls that need the same name wait for the same thread.
    """

    def __init__(self) -> None:
        self._waiting: dict[tuple[str, int], list[asyncio.Future[Any]]] = {}

    async def find(self, host: str, port: int, attempt: Attempt) -> list[Any]:
        """Return addresses as ``socket.getaddrinfo`` does."""
        with suppress(socket.gaierror):
            return _addresses(host, port, socket.AI_NUMERICHOST)
        loop = asyncio.get_running_loop()
        seconds = attempt.wait()
        key = host, port
        if key not in self._waiting:
            Thread(
                target=_look_up, args=(host, port, loop, self._deliver, key), daemon=True
            ).start()
            self._waiting[key] = []
        waiter = loop.create_future()
        self._waiting[key].append(waiter)
        addresses: list[Any] | OSError = await within(waiter, seconds)
        if isinstance(addresses, OSError):
            raise type(addresses)(*addresses.args)
        return addresses

    def _deliver(self, key: tuple[str, int], addresses: list[Any] | OSError) -> None:
        for waiter in self._waiting.pop(key):
            resolve(waiter, addresses)


def _look_up(
    host: str,
    port: int,
    loop: asyncio.AbstractEventLoop,
    deliver: Callable[..., None],
    key: tuple[str, int],
) -> None:
    found: list[Any] | OSError
    try:
        found = _addresses(host, port)
    except OSError as problem:
        found = problem
    with suppress(RuntimeError):  # the loop is closed
        loop.call_soon_threadsafe(deliver, key, found)


def _addresses(host: str, port: int, flags: int = 0) -> list[Any]:
    try:
        return socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM, 0, flags)
    except UnicodeError:
        raise OSError("the host name is not valid") from None
