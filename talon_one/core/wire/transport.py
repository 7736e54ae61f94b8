"""Send one request and return its complete response."""

from __future__ import annotations

import re
from typing import Any

import urllib3
from urllib3._version import __version__ as version
from urllib3.util import parse_url

from ..errors import OpenApiException
from ..support.forks import renew_after_fork
from ..support.interrupts import find_interrupt, raise_interrupt
from ..support.secret import Secret
from .bodies import read_body, unreadable
from .composing import Composer
from .failures import client_is_closed, translate_error
from .instrumentation import is_instrumented
from .messages import Headers, Response
from .pools import FAILURES, POOLS
from .proxies import proxy_authorization, proxy_for
from .slots import Slots
from .tls import check_certificates, tls_context, warn_if_insecure

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    import ssl

    from ..settings.configuration import Configuration
    from .attempt import Attempt
    from .messages import Request
    from .slots import Slot

_NO_RETRIES = urllib3.Retry(False, redirect=False)


class _Route:
    """How to reach a host, with slots that limit concurrent requests."""

    __slots__ = ("_composer", "_is_direct", "_prefix", "_source", "proxy_authorization", "slots")

    def __init__(
        self, host: str, manager: urllib3.PoolManager, slots: int, proxy: Secret | None
    ) -> None:
        self.slots = Slots(slots)
        self.proxy_authorization: Secret | None = None
        self._composer = Composer(host)
        self._is_direct = proxy is None
        if proxy is None:
            # One pool, so no look-up for each request.
            self._source: Any = manager.connection_from_url(host)
            self._prefix = parse_url(host).path or ""
        else:
            # The manager knows when a proxy needs the full URL.
            self._source = manager
            self._prefix = host
            self.proxy_authorization = proxy_authorization(proxy)

    def exchange(self, request: Request, attempt: Attempt, max_body_size: float) -> Any:
        """Send a request and return its response, the body of which may be still to be read."""
        if self._is_direct and not is_instrumented():
            message = self._composer.write(request, attempt)
            return self._source.exchange(message, request, attempt, max_body_size)
        return self._source.urlopen(
            request.method,
            self._prefix + request.target,
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


class Transport:
    """Sends requests through pools of connections. Threads may share one.

    The first request opens the first connection. A child process made by ``os.fork()`` opens its own.
    """

    def __init__(self, configuration: Configuration) -> None:
        _refuse_fork(version)
        check_certificates(configuration)
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
            if not isinstance(problem, FAILURES) and type(problem).__module__ != "builtins":
                raise  # raised into this thread by the application
            raise translate_error(problem, attempt) from problem

    def _send(self, request: Request, attempt: Attempt) -> Response:
        route = self._routes.get(request.host)
        if route is None or self._closed:
            route = self._open_route(request.host, attempt)
        slot = None
        is_open = False
        try:
            slot = route.slots.take(attempt)
            attempt.proxy_authorization = route.proxy_authorization
            response = self._exchange(route, request, attempt, slot)
            is_open = response.is_open
            return response
        except BaseException:
            attempt.close_connection()
            raise
        finally:
            if not is_open:
                route.slots.give_back(slot)

    def _exchange(self, route: _Route, request: Request, attempt: Attempt, slot: Slot) -> Response:
        response = route.exchange(request, attempt, self._configuration.max_body_size)
        headers = response.headers
        if not isinstance(headers, Headers):
            headers = Headers(headers.items())
        if request.streamed and 200 <= response.status <= 299:
            from .pooled_body import PooledBody
            from .streams import StreamedResponse

            unread = PooledBody(response, slot, route.slots)
            return StreamedResponse(response.status, response.reason, headers, unread, attempt)
        try:
            # Reading to the end returns the connection to the pool.
            body = read_body(response, self._configuration.max_body_size, attempt)
        except BaseException as problem:
            attempt.close_connection()
            if find_interrupt(problem):
                raise
            shown = Response(response.status, response.reason, headers, b"")
            shown.authorization = attempt.authorization
            body = unreadable(problem, FAILURES, shown)
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
                raise client_is_closed()
            self._routes[host] = route
            return route
        finally:
            self._opening.give_back(slot)

    def _new_route(self, host: str) -> _Route:
        warn_if_insecure(self._configuration, host)
        proxy = proxy_for(self._configuration, host)
        manager = self._new_manager(host.partition(":")[0], proxy)
        self._managers.append(manager)
        return _Route(host, manager, self._max_connections, proxy)

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


def _refuse_fork(release: str) -> None:
    # urllib3-future, which niquests needs, installs itself as urllib3. Its releases have a third number of
    # 900 and above: https://github.com/jawah/urllib3.future
    if re.fullmatch(r"\d+\.\d+\.9\d\d", release):
        raise OpenApiException(
            f"urllib3-future {release} is installed in place of urllib3, and cannot keep a call's limits; "
            "uninstall both, then URLLIB3_NO_OVERRIDE=1 pip install --no-binary urllib3-future "
            "urllib3-future urllib3"
        )
