"""One request goes out, one whole answer comes back."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPException
from queue import Empty, SimpleQueue
from threading import Lock
from typing import Any
from urllib.parse import unquote_to_bytes

import urllib3
from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

from ..calls.response import Headers, Request, Response
from ..errors import ApiValueError, OpenApiException, UnexpectedResponse
from ..support.forks import renew_after_fork
from .bodies import ACCEPT_ENCODING as ACCEPT_ENCODING
from .bodies import BodyError, read_body
from .failures import failure
from .pools import POOLS
from .proxies import proxy_for
from .tls import tls_context, warn_if_insecure

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    import ssl

    from ..calls.attempt import Attempt
    from ..settings.configuration import Configuration
    from ..support.secret import Secret


_NONE = urllib3.Retry(False, redirect=False)


# The last two are http.client's for chunks of impossible length.
_FAILURES = (HTTPError, HTTPException, OSError, ValueError, OverflowError)


class _Route:
    """The way to a host, with places for so many requests at a time."""

    __slots__ = ("_places", "prefix", "urlopen")

    def __init__(self, urlopen: Callable[..., Any], prefix: str, places: int) -> None:
        self.urlopen = urlopen
        self.prefix = prefix
        """What comes before the targets of requests."""
        self._places: SimpleQueue[None] = SimpleQueue()
        for _ in range(places):
            self._places.put(None)

    @contextmanager
    def place(self, attempt: Attempt) -> Iterator[None]:
        """A place for a request; waits for one until the deadline."""
        try:
            self._places.get(timeout=attempt.wait())
        except Empty:
            raise TimeoutError("all places are taken") from None
        try:
            yield
        finally:
            self._places.put(None)


class Transport:
    """Sends requests through a pool of connections. Threads may share one.

    Nothing is opened before the first request. A process made by ``os.fork()`` opens connections of
    its own.
    """

    def __init__(self, configuration: Configuration) -> None:
        if configuration.key_file is not None and configuration.cert_file is None:
            raise ApiValueError("key_file: of no use without a cert_file")
        self._configuration = configuration
        self._max_connections = configuration.max_connections
        self._closed = False
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Begin with no connection at all."""
        self._lock = Lock()
        self._managers: list[urllib3.PoolManager] = []
        self._routes: dict[str, _Route] = {}
        self._context: ssl.SSLContext | None = None

    def send(self, request: Request, attempt: Attempt) -> Response:
        """Send a request once and read the whole answer, whatever its status.

        Raises:
            ApiConnectionError, ApiTimeoutError: no whole answer came.
            UnexpectedResponse: a success whose body is too long, or not compressed as it says.
            ApiValueError: certificates or a proxy that cannot be used.
        """
        route = self._route(request.host)
        try:
            with route.place(attempt):
                return self._exchange(route, request, attempt)
        except _FAILURES as problem:
            raise failure(problem, attempt) from problem

    def _exchange(self, route: _Route, request: Request, attempt: Attempt) -> Response:
        answer = route.urlopen(
            request.method,
            route.prefix + request.target,
            body=request.body,
            headers=request.headers,
            timeout=None,  # the connection asks the attempt before every wait
            pool_timeout=attempt,
            retries=_NONE,
            redirect=False,
            preload_content=False,
            decode_content=False,
            enforce_content_length=True,  # urllib3 1.26 takes a body cut off for whole
        )
        headers = Headers(answer.headers.items())
        try:
            # To the end, which gives the connection back.
            body = read_body(answer, self._configuration.max_body_size)
        except BaseException as problem:
            answer.close()
            answer.release_conn()
            if answer.status >= 400 and isinstance(problem, (BodyError, *_FAILURES)):
                body = b""  # the status says enough
            elif isinstance(problem, BodyError):
                raise UnexpectedResponse(
                    str(problem),
                    problem.start[:500],
                    status=answer.status,
                    reason=answer.reason,
                    headers=headers,
                ) from problem.__cause__
            else:
                raise
        return Response(answer.status, answer.reason, headers, body)

    def close(self) -> None:
        """Close all connections, for good."""
        with self._lock:
            self._closed = True
            for manager in self._managers:
                # urllib3 2 leaves it to the garbage collector to close them.
                for key in manager.pools.keys():  # noqa: SIM118  # it has no other way
                    manager.pools[key].close()

    def _route(self, host: str) -> _Route:
        route = self._routes.get(host)
        if route is None or self._closed:
            with self._lock:
                if self._closed:
                    raise OpenApiException("the client is closed")
                route = self._routes.get(host) or self._new_route(host)
                self._routes[host] = route
        return route

    def _new_route(self, host: str) -> _Route:
        warn_if_insecure(self._configuration, host)
        proxy = proxy_for(self._configuration, host)
        manager = self._new_manager(host.partition(":")[0], proxy)
        self._managers.append(manager)
        if proxy is not None:
            # The manager knows when a proxy wants the whole address.
            return _Route(manager.urlopen, host, self._max_connections)
        # One pool, without looking it up for each request.
        pool = manager.connection_from_url(host)
        return _Route(pool.urlopen, parse_url(host).path or "", self._max_connections)

    def _new_manager(self, scheme: str, proxy: Secret | None) -> urllib3.PoolManager:
        settings: dict[str, Any] = {"maxsize": self._max_connections}
        if scheme == "https" or (proxy is not None and proxy.reveal().startswith("https:")):
            # One for all connections: reading the root certificates takes longer than a request.
            self._context = self._context or tls_context(self._configuration)
            settings["ssl_context"] = self._context  # a plain request may go over a proxy with TLS
        if proxy is None:
            manager = urllib3.PoolManager(**settings)
        else:
            headers = _proxy_headers(proxy)
            manager = urllib3.ProxyManager(proxy.reveal(), proxy_headers=headers, **settings)
        manager.pool_classes_by_scheme = POOLS
        return manager


def _proxy_headers(proxy: Secret) -> dict[str, str]:
    user = parse_url(proxy.reveal()).auth
    if not user:
        return {}
    # The bytes that the address means; urllib3 would take them for latin-1.
    return {"Proxy-Authorization": f"Basic {b64encode(unquote_to_bytes(user)).decode()}"}
