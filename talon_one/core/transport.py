"""HTTP over urllib3: the only module that imports it, and certifi.

urllib3 repeats and redirects nothing here: whether a call may be sent twice depends on what it
does, and a redirect would carry the key to wherever the answer says. Nothing of urllib3's reaches
the caller but as the ``__cause__`` of one of our errors.
"""

from __future__ import annotations

import math
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPException
from threading import Lock
from typing import Any
from urllib.parse import unquote

import urllib3
from urllib3 import exceptions
from urllib3.util import parse_url
from urllib3.util.ssl_ import create_urllib3_context

from .errors import (
    ApiConnectionError,
    ApiTimeoutError,
    ApiValueError,
    OpenApiException,
    UnexpectedResponse,
)
from .response import Headers, Request, Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .configuration import Configuration

ACCEPT_ENCODING = "gzip, deflate"


class Transport:
    """Sends requests through a pool of connections. Threads may share one.

    Nothing is opened before the first request.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._pool_size = configuration.pool_size
        self._proxy = configuration.proxy
        self._verify = configuration.verify_ssl
        self._ca = configuration.ssl_ca_cert
        self._cert = configuration.cert_file, configuration.key_file
        if configuration.key_file is not None and configuration.cert_file is None:
            raise ApiValueError("key_file: of no use without a cert_file")
        self._managers: list[urllib3.PoolManager] = []
        self._routes: dict[str, tuple[Callable[..., Any], str]] = {}
        self._lock = Lock()
        self._closed = False

    def send(self, request: Request) -> Response:
        """Send a request once and read the whole answer, whatever its status.

        Raises:
            ApiConnectionError, ApiTimeoutError: no whole answer came.
            UnexpectedResponse: its body is not compressed as its headers say.
        """
        with _our_errors(request, self._pool_size):
            urlopen, prefix = self._route(request.host)
            answer = urlopen(
                request.method,
                prefix + request.target,
                body=request.body,
                headers=request.headers,
                timeout=urllib3.Timeout(
                    connect=_limit(request.connect_timeout), read=_limit(request.read_timeout)
                ),
                pool_timeout=_limit(request.read_timeout),
                retries=False,
                redirect=False,
                preload_content=False,
                enforce_content_length=True,  # urllib3 1.26 takes a body that was cut off for whole
            )
            headers = Headers(answer.headers.items())
            try:
                body = answer.read()  # to the end, which gives the connection back
            except exceptions.DecodeError as problem:
                raise UnexpectedResponse(
                    f"the body is not {headers.get('Content-Encoding')}",
                    status=answer.status,
                    reason=answer.reason,
                    headers=headers,
                ) from problem
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
        manager = self._new_manager(host.partition(":")[0])
        self._managers.append(manager)
        if self._proxy is not None:
            return manager.urlopen, host  # it knows when a proxy wants the whole address
        # One pool, without looking it up for each request.
        return manager.connection_from_url(host).urlopen, parse_url(host).path or ""

    def _new_manager(self, scheme: str) -> urllib3.PoolManager:
        settings: dict[str, Any] = {"maxsize": self._pool_size, "block": True}
        if scheme == "https":
            # One for all connections: reading the root certificates takes longer than a request.
            settings["ssl_context"] = self._ssl_context()
        if self._proxy is None:
            return urllib3.PoolManager(**settings)
        user = parse_url(self._proxy).auth
        if user:
            settings["proxy_headers"] = urllib3.make_headers(proxy_basic_auth=unquote(user))
        return urllib3.ProxyManager(self._proxy, **settings)

    def _ssl_context(self) -> ssl.SSLContext:
        cert_file, key_file = self._cert
        try:
            # Not ssl's own default: urllib3 1.26 must compare the names in certificates itself.
            context = create_urllib3_context(
                cert_reqs=ssl.CERT_REQUIRED if self._verify else ssl.CERT_NONE
            )
            context.load_verify_locations(self._ca or _certifis_roots())
            if cert_file is not None:
                context.load_cert_chain(cert_file, key_file)
        except OSError as problem:
            raise ApiValueError(f"ssl_ca_cert, cert_file or key_file: {problem}") from problem
        return context


def _certifis_roots() -> str:
    import certifi  # a third of the time that urllib3 takes, and of no use to plain HTTP

    return certifi.where()


def _limit(seconds: float) -> float | None:
    return None if seconds == math.inf else seconds


@contextmanager
def _our_errors(request: Request, pool_size: int) -> Iterator[None]:
    try:
        yield
    # Before ConnectTimeoutError, whose subclass it is in urllib3 1.26.
    except exceptions.NewConnectionError as problem:
        raise ApiConnectionError(f"no connection: {_reason(problem)}", sent="no") from problem
    except exceptions.ConnectTimeoutError as problem:
        waited = f"no connection within {request.connect_timeout:g} s"
        raise ApiTimeoutError(waited, sent="no") from problem
    except exceptions.EmptyPoolError as problem:
        waited = f"all {pool_size} connections busy for {request.read_timeout:g} s"
        raise ApiTimeoutError(waited, sent="no") from problem
    except exceptions.ReadTimeoutError as problem:
        waited = f"no answer, or no more of it, within {request.read_timeout:g} s"
        raise ApiTimeoutError(waited) from problem
    except exceptions.ProxyError as problem:
        raise ApiConnectionError(
            f"no connection through the proxy: {_reason(problem)}",
            sent="no" if _proxy_refused(problem.original_error) else "maybe",
        ) from problem
    except exceptions.SSLError as problem:
        # Of all that TLS may complain about, only the server's certificate is surely looked at
        # before a request is sent. urllib3 1.26 has a class of its own for names that differ.
        root = _root(problem)
        untrusted = (
            isinstance(root, ssl.SSLCertVerificationError)
            or type(root).__name__ == "CertificateError"
        )
        raise ApiConnectionError(
            f"no secure connection: {_reason(problem)}", sent="no" if untrusted else "maybe"
        ) from problem
    except exceptions.LocationValueError as problem:
        raise ApiConnectionError("the host is no address", sent="no") from problem
    except (exceptions.HTTPError, HTTPException, OSError) as problem:
        raise ApiConnectionError(f"connection lost: {_reason(problem)}") from problem


def _proxy_refused(problem: Exception) -> bool:
    unreached = (exceptions.NewConnectionError, exceptions.ConnectTimeoutError)
    return isinstance(problem, unreached) or "Tunnel connection failed" in str(problem)


def _root(problem: BaseException) -> BaseException:
    """The error at the bottom: urllib3 wraps the system's in ``args`` or as cause or context."""
    seen: set[int] = set()
    while id(problem) not in seen:
        seen.add(id(problem))
        inner = [arg for arg in problem.args if isinstance(arg, BaseException)]
        problem = (inner or [problem.__cause__ or problem.__context__ or problem])[-1]
    return problem


def _reason(problem: BaseException) -> str:
    root = _root(problem)
    # urllib3's own messages hold objects with their addresses in memory; the system's do not.
    text = str(root.strerror or root) if isinstance(root, OSError) else str(root)
    return text or type(root).__name__
