"""Send one request and return its complete response."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from http.client import HTTPException
from typing import Any
from urllib.parse import unquote_to_bytes

import urllib3
from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

from ..errors import ApiValueError, OpenApiException, UnexpectedResponse
from ..support.forks import renew_after_fork
from ..support.interrupts import find_interrupt, raise_interrupt
from ..support.secret import Secret
from .bodies import ACCEPT_ENCODING as ACCEPT_ENCODING
from .bodies import BodyError, read_body
from .failures import translate_error
from .messages import Headers, Response
from .pools import POOLS
from .proxies import proxy_for
from .slots import Slots
from .tls import tls_context, warn_if_insecure

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    import ssl

    from ..settings.configuration import Configuration
    from .attempt import Attempt
    from .messages import Request

_NO_RETRIES = urllib3.Retry(False, redirect=False)


# http.client raises the last two for chunk sizes that are not numbers, or too large.
_FAILURES = (HTTPError, HTTPException, OSError, ValueError, OverflowError)


class _Route:
    """Pool and URL prefix for a host, with slots that limit concurrent requests."""

    __slots__ = ("prefix", "proxy_authorization", "slots", "urlopen")

    def __init__(
        self,
        urlopen: Callable[..., Any],
        prefix: str,
        slots: int,
        proxy_authorization: Secret | None = None,
    ) -> None:
        self.urlopen = urlopen
        self.prefix = prefix
        """URL part before the target of a request."""
        self.proxy_authorization = proxy_authorization
        self.slots = Slots(slots)


class Transport:
    """Sends requests through pools of connections. Threads may share one.

    The first request opens the first connection. A child process made by ``os.fork()`` opens its own.
    """

    def __init__(self, configuration: Configuration) -> None:
        if configuration.key_file is not None and configuration.cert_file is None:
            raise ApiValueError("key_file: has no effect without cert_file; set both")
        self._configuration = configuration
        self._max_connections = configuration.max_connections
        self._closed = False
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Start without connections."""
        self._opening = Slots(1)
        self._managers: list[urllib3.PoolManager] = []
        self._routes: dict[str, _Route] = {}
        self._context: ssl.SSLContext | None = None

    def send(self, request: Request, attempt: Attempt) -> Response:
        """Send a request once and read the complete response, whatever its status.

        Raises:
            ApiConnectionError, ApiTimeoutError: No complete response arrived.
            UnexpectedResponse: The body of a success is too long, or not compressed as declared.
            ApiValueError: Certificates or a proxy are unusable.
        """
        try:
            return self._send(request, attempt)
        except OpenApiException:
            raise
        except Exception as problem:
            raise_interrupt()
            if not isinstance(problem, _FAILURES) and type(problem).__module__ != "builtins":
                raise  # raised into this thread by the application
            raise translate_error(problem, attempt) from problem

    def _send(self, request: Request, attempt: Attempt) -> Response:
        route = self._routes.get(request.host)
        if route is None or self._closed:
            route = self._open_route(request.host, attempt)
        slot = None
        try:
            slot = route.slots.take(attempt)
            attempt.proxy_authorization = route.proxy_authorization
            return self._exchange(route, request, attempt)
        except BaseException:
            attempt.close_connection()
            raise
        finally:
            del slot
            route.slots.give_back()

    def _exchange(self, route: _Route, request: Request, attempt: Attempt) -> Response:
        response = route.urlopen(
            request.method,
            route.prefix + request.target,
            body=request.body,
            headers=request.headers,
            timeout=None,  # the connection asks the attempt before every wait
            pool_timeout=attempt,
            retries=_NO_RETRIES,
            redirect=False,
            preload_content=False,
            decode_content=False,
            enforce_content_length=True,  # urllib3 1.26 would take a truncated body as complete
        )
        headers = Headers(response.headers.items())
        try:
            # Reading to the end returns the connection to the pool.
            body = read_body(response, self._configuration.max_body_size, attempt)
        except BaseException as problem:
            response.close()
            response.release_conn()
            if find_interrupt(problem):
                raise
            if response.status >= 400 and isinstance(problem, (BodyError, *_FAILURES)):
                body = b""  # the status suffices
            elif isinstance(problem, BodyError):
                shown = Response(response.status, response.reason, headers, problem.start[:500])
                shown.authorization = attempt.authorization
                shown.remove_key()
                raise UnexpectedResponse(
                    str(problem),
                    shown.data,
                    status=shown.status,
                    reason=shown.reason,
                    headers=shown.headers,
                ) from problem.__cause__
            else:
                raise
        return Response(response.status, response.reason, headers, body)

    def close(self) -> None:
        """Close all connections; the transport cannot be used afterwards."""
        self._closed = True
        for manager in list(self._managers):
            # urllib3 2 leaves closing them to the garbage collector.
            for key in manager.pools.keys():  # noqa: SIM118  # no other way
                manager.pools[key].close()

    def _open_route(self, host: str, attempt: Attempt) -> _Route:
        # Once for all threads: a new route may warn and read certificates.
        slot = None
        try:
            slot = self._opening.take(attempt)
            route = self._routes.get(host) or self._new_route(host)
            if self._closed:
                raise OpenApiException("the client is closed; create a new ApiClient")
            self._routes[host] = route
            return route
        finally:
            del slot
            self._opening.give_back()

    def _new_route(self, host: str) -> _Route:
        warn_if_insecure(self._configuration, host)
        proxy = proxy_for(self._configuration, host)
        manager = self._new_manager(host.partition(":")[0], proxy)
        self._managers.append(manager)
        if proxy is not None:
            # The manager knows when a proxy needs the full URL.
            return _Route(manager.urlopen, host, self._max_connections, _proxy_authorization(proxy))
        # One pool, so no look-up for each request.
        pool = manager.connection_from_url(host)
        return _Route(pool.urlopen, parse_url(host).path or "", self._max_connections)

    def _new_manager(self, scheme: str, proxy: Secret | None) -> urllib3.PoolManager:
        settings: dict[str, Any] = {"maxsize": self._max_connections}
        if scheme == "https" or (proxy is not None and proxy.reveal().startswith("https:")):
            # Shared by all connections: reading root certificates takes longer than a request.
            self._context = self._context or tls_context(self._configuration)
            settings["ssl_context"] = self._context  # plain requests may use a proxy with TLS
        if proxy is None:
            manager = urllib3.PoolManager(**settings)
        else:
            # Without user and password: they are sent like the key, past urllib3's frames.
            url = parse_url(proxy.reveal())._replace(auth=None).url
            manager = urllib3.ProxyManager(url, **settings)
        manager.pool_classes_by_scheme = POOLS
        return manager


def _proxy_authorization(proxy: Secret) -> Secret | None:
    if not parse_url(proxy.reveal()).auth:
        return None
    # The bytes as quoted in the URL; urllib3 would encode them as latin-1.
    user = unquote_to_bytes(parse_url(proxy.reveal()).auth or "")
    return Secret(f"Basic {b64encode(user).decode()}")
