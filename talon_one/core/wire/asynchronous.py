"""Send one request without blocking the thread, and return its complete response.

Connections belong to the event loop that opened them, so each loop has its own; loops in several threads may share
a transport. Rejected, each after running the tests of the transport over it: httpx and httpcore, which give a
surplus response to the next call; aiohttp, which sends a PUT again by itself; threads, which cost 1.7 times as much.
"""

from __future__ import annotations

import asyncio
from threading import Lock
from urllib.parse import urlsplit

from ..errors import OpenApiException
from ..support.forks import renew_after_fork
from ..support.interrupts import find_interrupt, raise_interrupt
from .bodies import decompress, encodings_of, unreadable
from .channel_pools import LoopState
from .channels import connect
from .composing import Composer
from .failures import FAILURES, client_is_closed, translate_error
from .messages import Response, StreamedBody
from .parsing import read_head, read_rest
from .proxies import proxy_authorization, proxy_for
from .tls import check_certificates, tls_context, warn_if_insecure

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, Iterator

    from ..settings.configuration import Configuration
    from ..support.secret import Secret
    from .attempt import Attempt
    from .channel_pools import Place
    from .channels import Channel
    from .messages import Request
    from .names import Names
    from .parsing import Head
    from .usual_heads import UsualHead

_LONG_COMPRESSED_BODY = 100_000
"""Bytes beyond which decompressing would hold up other tasks."""
_PORTS = {"http": 80, "https": 443}


class AsyncTransport:
    """Sends requests over connections of asyncio. Tasks, and loops in several threads, may share one.

    A child process made by ``os.fork()`` opens connections of its own.
    """

    def __init__(self, configuration: Configuration) -> None:
        check_certificates(configuration)
        self._configuration = configuration
        self._max_connections = configuration.max_connections
        self._closed = False
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Start without connections."""
        for state in getattr(self, "_loops", {}).values():
            state.abandon_idle()
        self._lock = Lock()
        self._context_lock = Lock()
        self._loops: dict[asyncio.AbstractEventLoop, LoopState] = {}
        self._routes: dict[str, _Route] = {}
        self._context: ssl.SSLContext | None = None

    async def send(self, request: Request, attempt: Attempt) -> Response:
        """Send a request once and read the complete response, whatever its status.

        Raises:
            ApiConnectionError, ApiTimeoutError: No complete response arrived.
            UnexpectedResponse: The body of a success is too long, or not compressed as declared.
            ApiValueError: Certificates or a proxy are unusable.
        """
        loop, route = await self._loop(), await self._route(request.host)
        pool = loop.pool(request.host, self._max_connections)
        try:
            place = await pool.take_place(attempt)
            is_open = False
            try:
                response = await self._exchange(place, loop.names, route, request, attempt)
                is_open = response.is_open
                return response
            finally:
                if not is_open:
                    place.leave()
        except OpenApiException:
            raise
        except Exception as problem:
            raise_interrupt()
            if not isinstance(problem, FAILURES) and type(problem).__module__ != "builtins":
                raise
            raise translate_error(problem, attempt) from problem

    async def _exchange(
        self, place: Place, names: Names, route: _Route, request: Request, attempt: Attempt
    ) -> Response:
        if self._closed:
            raise client_is_closed()
        channel = place.idle_channel(attempt) or await route.connect(attempt, names)
        place.channel = channel
        attempt.phase = "sending the request"
        channel.check()
        await channel.send(route.composer.write(request, attempt), "maybe")
        if isinstance(request.body, StreamedBody):
            await _send_chunks(channel, request.body.chunks())
        attempt.phase = "waiting for the response"
        head = await read_head(channel)
        if request.streamed and 200 <= head.status <= 299:
            from .channel_body import ChannelBody
            from .streams import StreamedResponse

            unread = ChannelBody(place, channel, head)
            return StreamedResponse(head.status, head.reason, head.headers, unread, attempt)
        response = await self._read(channel, head, attempt)
        place.response_read(channel, head)
        return response

    async def _read(self, channel: Channel, head: Head | UsualHead, attempt: Attempt) -> Response:
        headers = head.headers
        limit = self._configuration.max_body_size
        try:
            encodings = encodings_of(headers.get("Content-Encoding", ""))
            body = await read_rest(channel, head, limit)
            channel.expects_more = False
            if encodings and len(body) > _LONG_COMPRESSED_BODY:
                body = await asyncio.to_thread(decompress, body, encodings, limit, attempt)
            else:
                body = decompress(body, encodings, limit, attempt)
        except Exception as problem:
            if find_interrupt(problem):
                raise
            shown = Response(head.status, head.reason, headers, b"")
            shown.authorization = attempt.authorization
            body = unreadable(problem, FAILURES, shown)
        return Response(head.status, head.reason, headers, body)

    def close(self) -> None:
        """Close all connections; the transport cannot be used afterwards."""
        with self._lock:
            self._closed = True
            loops = list(self._loops.items())
        for loop, state in loops:
            if loop.is_closed() or loop is _running_loop():
                state.close()
            else:
                loop.call_soon_threadsafe(state.close)

    async def _loop(self) -> LoopState:
        loop = asyncio.get_running_loop()
        state = self._loops.get(loop)
        if state is None:
            state = LoopState()
            with self._lock:
                self._forget_closed_loops()
                self._loops[loop] = state
            # The end of the loop ends the generator.
            state.keeper = self._keep(loop, state)
            await state.keeper.asend(None)
        return state

    def _forget_closed_loops(self) -> None:
        for loop in [loop for loop in self._loops if loop.is_closed()]:
            self._loops.pop(loop).close()

    async def _keep(
        self, loop: asyncio.AbstractEventLoop, state: LoopState
    ) -> AsyncGenerator[None, None]:
        loops = self._loops  # not the transport, whose end has to end this
        del self
        try:
            yield
        finally:
            loops.pop(loop, None)
            state.close()

    async def _route(self, host: str) -> _Route:
        if self._closed:
            raise client_is_closed()
        route = self._routes.get(host)
        if route is None:
            with self._lock:
                route = self._routes.get(host) or self._new_route(host)
        if route.needs_tls and route.context is None:
            route.context = await asyncio.to_thread(self._make_context)
        return route

    def _new_route(self, host: str) -> _Route:
        warn_if_insecure(self._configuration, host)
        route = self._routes[host] = _Route(host, proxy_for(self._configuration, host))
        return route

    def _make_context(self) -> ssl.SSLContext:
        with self._context_lock:
            # Shared by all connections: reading root certificates takes longer than a request.
            self._context = self._context or tls_context(self._configuration)
            return self._context


async def _send_chunks(channel: Channel, chunks: Iterator[bytes]) -> None:
    while not channel.attempt.stopped_sending:
        chunk = await asyncio.to_thread(next, chunks, None)  # reads a file
        if chunk is None:
            return
        await channel.send(memoryview(chunk), "maybe")


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


class _Route:
    """How to reach a host: directly, through a proxy, or through a tunnel that the proxy makes."""

    def __init__(self, host: str, proxy: Secret | None) -> None:
        parts = urlsplit(host)
        self._host = parts.hostname or ""
        self._port = parts.port or _PORTS[parts.scheme]
        self._is_secure = parts.scheme == "https"
        self.context: ssl.SSLContext | None = None
        self._proxy_authorization = None if proxy is None else proxy_authorization(proxy)
        self._proxy: tuple[str, int] | None = None
        self._proxy_is_secure = False
        if proxy is not None:
            parts = urlsplit(proxy.reveal())
            self._proxy = parts.hostname or "", parts.port or _PORTS[parts.scheme]
            self._proxy_is_secure = parts.scheme == "https"
            del parts  # a traceback shows the variables of this frame
        if proxy is None or self._is_secure:
            self.composer = Composer(host)
        else:
            self.composer = Composer(host, proxy=True, authorization=self._proxy_authorization)

    @property
    def needs_tls(self) -> bool:
        """Whether a connection needs a context."""
        return self._is_secure or self._proxy_is_secure

    async def connect(self, attempt: Attempt, names: Names) -> Channel:
        """Return a new connection to the host."""
        attempt.phase = "connecting"
        attempt.connecting_to_proxy = self._proxy is not None
        host, port = self._proxy or (self._host, self._port)
        channel = await connect(await names.find(host, port, attempt), attempt)
        try:
            if self._proxy_is_secure:
                await self._secure(channel, host)
            if self._proxy is not None and self._is_secure:
                await self._open_tunnel(channel, attempt)
            attempt.connecting_to_proxy = False
            if self._is_secure:
                await self._secure(channel, self._host)
        except BaseException:
            channel.drop()
            raise
        return channel

    async def _secure(self, channel: Channel, host: str) -> None:
        assert self.context is not None
        await channel.secure(self.context, host.rstrip("."))

    async def _open_tunnel(self, channel: Channel, attempt: Attempt) -> None:
        host = f"[{self._host}]" if ":" in self._host else self._host
        lines = [f"CONNECT {host}:{self._port} HTTP/1.1", f"Host: {host}:{self._port}"]
        if self._proxy_authorization is not None:
            lines.append(f"Proxy-Authorization: {self._proxy_authorization.reveal()}")
        message = memoryview("\r\n".join([*lines, "", ""]).encode())
        del lines  # a traceback shows the variables of this frame
        await channel.send(message, "no")
        head = await read_head(channel)
        if not 200 <= head.status <= 299:
            raise OSError(f"Tunnel connection failed: {head.status} {head.reason}".strip())
