"""The emulator as a server on loopback: uvicorn in a thread.

The socket is bound and listening before the thread starts, so that the URL is known at once and a
busy port is an error in the caller's thread.
"""

from __future__ import annotations

import os
import re
import socket
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType

import uvicorn

from .app import App
from .application import Application
from .campaigns import Campaign, Setup
from .loading import load
from .settings import Settings
from .times import utc_now

HOST = "127.0.0.1"
DEFAULT_API_KEY = "emulator-key"


class EmulatorError(RuntimeError):
    """The emulator can not start."""


class Emulator:
    """A local Talon.One on real HTTP, for tests and demos.

        with Emulator("campaigns.yaml") as emulator:
            configuration = Configuration(host=emulator.url, api_key=emulator.api_key)

    It can be started and stopped again; its state lasts as long as the object.

    Attributes:
        api_key: the Integration API key that it accepts.
    """

    def __init__(
        self,
        campaigns: Setup | Sequence[Campaign] | str | os.PathLike[str] = (),
        *,
        api_key: str = DEFAULT_API_KEY,
        port: int = 0,
        settings: Settings = Settings(),
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        """Prepares an emulator; `start` or `with` makes it serve.

        Args:
            campaigns: a setup, its campaigns alone, or the path of a YAML file. Default: none.
            api_key: the key to accept: printable ASCII characters without spaces.
            port: the port on 127.0.0.1; 0 takes a free one.
            settings: behaviour that no public source settles.
            clock: tells the time; gives aware datetimes.

        Raises:
            DefinitionError: the campaigns make no sense, or their file can not be read.
            EmulatorError: `api_key` is not such a key.
        """
        if not isinstance(api_key, str) or not re.fullmatch(r"[!-~]+", api_key):
            raise EmulatorError("api_key must be printable ASCII text without spaces, not empty")
        self.api_key = api_key
        self._port = port
        self._application = Application(_setup(campaigns), settings, clock)
        self._app = App(self._application, api_key)
        self._running: _Running | None = None

    @property
    def url(self) -> str:
        """Where it serves, e.g. `http://127.0.0.1:41234`.

        Raises:
            EmulatorError: it is not running.
        """
        if self._running is None:
            raise EmulatorError("the emulator is not running: use `with Emulator() as emulator:`")
        return self._running.url

    def start(self) -> Emulator:
        """Starts serving; returns when it answers.

        Raises:
            EmulatorError: it runs already, or the port can not be had.
        """
        if self._running is not None:
            raise EmulatorError("the emulator is running already")
        self._running = _Running(self._app, _listen(self._port))
        return self

    def stop(self) -> None:
        """Stops serving and frees the port; does nothing if it is not running."""
        if self._running is not None:
            self._running.stop()
            self._running = None

    def reset(self) -> None:
        """Forgets sessions, profiles, redemptions and points; campaigns stay."""
        self._application.reset()

    def __enter__(self) -> Emulator:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()


class _Server(uvicorn.Server):
    """A server that says when it is up."""

    def __init__(self, config: uvicorn.Config, up: threading.Event) -> None:
        super().__init__(config)
        self._up = up

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._up.set()


class _Running:
    """A server thread."""

    def __init__(self, app: App, listener: socket.socket) -> None:
        self.url = f"http://{HOST}:{listener.getsockname()[1]}"
        config = uvicorn.Config(
            app,
            loop="asyncio",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_keep_alive=75,
            timeout_graceful_shutdown=1,
        )
        self._up = threading.Event()
        self._server = _Server(config, self._up)
        self._thread = threading.Thread(
            target=self._serve, args=(listener,), name="talon_one.emulator", daemon=True
        )
        self._thread.start()
        self._up.wait()

    def _serve(self, listener: socket.socket) -> None:
        try:
            self._server.run(sockets=[listener])
        finally:
            listener.close()
            self._up.set()

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join()


def _setup(campaigns: Setup | Sequence[Campaign] | str | os.PathLike[str]) -> Setup:
    if isinstance(campaigns, Setup):
        return campaigns
    if isinstance(campaigns, (str, os.PathLike)):
        return load(Path(campaigns))
    return Setup(campaigns=tuple(campaigns))


def _listen(port: int) -> socket.socket:
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
        raise EmulatorError(f"can not listen on {HOST}, port {port}: {reason}") from error
    return listener
