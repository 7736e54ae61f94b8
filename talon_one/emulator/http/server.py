"""uvicorn in a thread, on loopback.

The socket is bound and listening before the thread starts, so that the URL is known at once and a
busy port is an error in the caller's thread.
"""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

HOST = "127.0.0.1"

Background = Coroutine[Any, Any, None]


class EmulatorError(RuntimeError):
    """The emulator cannot be made, started or used like this."""


class ServerThread:
    """A thread that serves until `stop`.

    Attributes:
        url: The base URL.
    """

    def __init__(
        self, app: ASGIApp, listener: socket.socket, background: Callable[[], Background]
    ) -> None:
        """Start the thread.

        Args:
            background: Runs in the same loop until the server stops, and is cancelled then.
        """
        self.url = f"http://{HOST}:{listener.getsockname()[1]}"
        config = uvicorn.Config(
            app,
            loop="asyncio",
            http=_Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            timeout_keep_alive=75,
            timeout_graceful_shutdown=1,
        )
        self._server = _Server(config, background)
        self._thread = threading.Thread(
            target=self._serve, args=(listener,), name="talon_one.emulator", daemon=True
        )
        self._thread.start()
        self._server.started_event.wait()

    def _serve(self, listener: socket.socket) -> None:
        try:
            self._server.run(sockets=[listener])
        finally:
            listener.close()
            self._server.started_event.set()

    def stop(self) -> None:
        """Stop serving; running requests have a second to end."""
        self._server.request_stop()
        self._thread.join()


class _Server(uvicorn.Server):
    """A server that reports its start and stops at once.

    uvicorn's own checks ten times a second whether it should stop.
    """

    def __init__(self, config: uvicorn.Config, background: Callable[[], Background]) -> None:
        super().__init__(config)
        self._background = background
        self.started_event = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop_requested: asyncio.Event | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._loop, self._stop_requested = asyncio.get_running_loop(), asyncio.Event()
        self.started_event.set()

    async def main_loop(self) -> None:
        assert self._stop_requested is not None
        background = asyncio.create_task(self._background())
        await self._stop_requested.wait()
        background.cancel()
        with suppress(asyncio.CancelledError):
            await background
        # A connection that was just accepted would be lost halfway and leak.
        await asyncio.sleep(0.01)

    def request_stop(self) -> None:
        """Stop the server, from another thread."""
        self.should_exit = True
        if self._loop is not None and self._stop_requested is not None:
            self._loop.call_soon_threadsafe(self._stop_requested.set)


class _Protocol(H11Protocol):
    """Lets the application find its connection, in the scope's state."""

    def __init__(
        self, config: uvicorn.Config, server_state: Any, app_state: dict[str, Any], **more: Any
    ) -> None:
        super().__init__(config, server_state, {**app_state, "connection": self}, **more)


def listen(port: int) -> socket.socket:
    """Return a listening socket on loopback; port 0 takes a free one.

    Raises:
        EmulatorError: The port is not available.
    """
    # asyncio switches Nagle's delay (40 ms a request) off only where the protocol is named.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            # Elsewhere this option would let two servers share a port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(128)
    except (OSError, OverflowError) as error:
        listener.close()
        reason = getattr(error, "strerror", None) or error
        raise EmulatorError(f"cannot listen on {HOST}, port {port}: {reason}") from error
    return listener
