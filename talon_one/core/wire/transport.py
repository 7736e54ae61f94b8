"""One request goes out, one whole answer comes back."""

from __future__ import annotations

from collections.abc import Callable
from http.client import HTTPException
from threading import Lock
from typing import Any
from urllib.parse import unquote

import urllib3
from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

from ..errors import ApiValueError, OpenApiException, UnexpectedResponse
from ..forks import renew_after_fork
from ..response import Headers, Request, Response
from .bodies import ACCEPT_ENCODING as ACCEPT_ENCODING
from .bodies import BodyError, read_body
from .connections import POOLS
from .failures import failure
from .proxies import proxy_for
from .tls import tls_context, warn_if_insecure

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl

    from ..attempt import Attempt
    from ..configuration import Configuration


_NONE = urllib3.Retry(False, redirect=False)


class Transport:
    """Sends requests through a pool of connections. Threads may share one.

    Nothing is opened before the first request. A process made by ``os.fork()`` opens connections of
    its own.
    """

    def __init__(self, configuration: Configuration) -> None:
        if configuration.key_file is not None and configuration.cert_file is None:
            raise ApiValueError("key_file: of no use without a cert_file")
        self._configuration = configuration
        self._pool_size = configuration.pool_size
        self._closed = False
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Begin with no connection at all."""
        self._lock = Lock()
        self._managers: list[urllib3.PoolManager] = []
        self._routes: dict[str, tuple[Callable[..., Any], str]] = {}
        self._context: ssl.SSLContext | None = None

    def send(self, request: Request, attempt: Attempt) -> Response:
        """Send a request once and read the whole answer, whatever its status.

        Raises:
            ApiConnectionError, ApiTimeoutError: no whole answer came.
            UnexpectedResponse: a success whose body is too long, or not compressed as it says.
            ApiValueError: certificates or a proxy that cannot be used.
        """
        urlopen, prefix = self._route(request.host)
        try:
            answer = urlopen(
                request.method,
                prefix + request.target,
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
        except (HTTPError, HTTPException, OSError) as problem:
            raise failure(problem, attempt) from problem
        attempt.sent = "yes"
        headers = Headers(answer.headers.items())
        try:
            # To the end, which gives the connection back.
            body = read_body(answer, self._configuration.max_body_size)
        except BaseException as problem:
            answer.close()
            answer.release_conn()
            if answer.status >= 400 and isinstance(problem, (HTTPError, BodyError)):
                body = b""  # the status says enough
            elif isinstance(problem, BodyError):
                raise UnexpectedResponse(
                    str(problem),
                    problem.start[:500],
                    status=answer.status,
                    reason=answer.reason,
                    headers=headers,
                ) from problem.__cause__
            elif isinstance(problem, (HTTPError, HTTPException, OSError)):
                attempt.sent = "maybe"
                raise failure(problem, attempt) from problem
            else:
                raise
        return Response(answer.status, answer.reason, headers, body)

    def close(self) -> None:
        """Close all connections, for good."""
        with self._lock:
            self._closed = True
            for manager in self._managers:
                manager.clear()

    def _route(self, host: str) -> tuple[Callable[..., Any], str]:
        """What sends requests to a host, and what comes before their targets."""
        route = self._routes.get(host)
        if route is None or self._closed:
            with self._lock:
                if self._closed:
                    raise OpenApiException("the client is closed")
                route = self._routes.get(host) or self._new_route(host)
                self._routes[host] = route
        return route

    def _new_route(self, host: str) -> tuple[Callable[..., Any], str]:
        warn_if_insecure(self._configuration, host)
        proxy = proxy_for(self._configuration, host)
        manager = self._new_manager(host.partition(":")[0], proxy)
        self._managers.append(manager)
        if proxy is not None:
            return manager.urlopen, host  # it knows when a proxy wants the whole address
        # One pool, without looking it up for each request.
        return manager.connection_from_url(host).urlopen, parse_url(host).path or ""

    def _new_manager(self, scheme: str, proxy: str | None) -> urllib3.PoolManager:
        settings: dict[str, Any] = {"maxsize": self._pool_size, "block": True}
        if "https" in (scheme, (proxy or "").partition(":")[0]):
            # One for all connections: reading the root certificates takes longer than a request.
            self._context = self._context or tls_context(self._configuration)
        if scheme == "https":
            settings["ssl_context"] = self._context
        if proxy is None:
            manager = urllib3.PoolManager(**settings)
        else:
            user = parse_url(proxy).auth
            if user:
                settings["proxy_headers"] = urllib3.make_headers(proxy_basic_auth=unquote(user))
            if proxy.startswith("https:"):
                settings["proxy_ssl_context"] = self._context
            manager = urllib3.ProxyManager(proxy, **settings)
        manager.pool_classes_by_scheme = POOLS
        return manager
