"""Pools of idle connections."""

from __future__ import annotations

from collections import deque
from itertools import starmap
from queue import Empty
from typing import Any

from urllib3._version import __version__ as version
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError
from urllib3.util.connection import is_connection_dropped

from ..support.forks import renew_after_fork
from ..support.interrupts import raise_interrupt
from .connections import PlainConnection, SecureConnection
from .direct import UsualResponse
from .failures import FAILURES as PYTHONS_FAILURES
from .failures import client_is_closed
from .messages import StreamedBody

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .attempt import Attempt
    from .messages import Request


_RESPONSE_IS_URLLIB3S = not version.startswith("1.")
"""Whether a connection returns urllib3's response; in 1.26 the pool wraps http.client's."""
FAILURES = (HTTPError, *PYTHONS_FAILURES)
_ONCE = ((),)
"""Calls a function once through ``starmap``, so that its result moves from one owner to the next without a step
between, at which an interrupt could drop it."""
_REQUEST_OPTIONS = ("chunked", "preload_content", "decode_content", "enforce_content_length")


class _IdleConnections:
    """Idle connections, the last used first; the transport limits how many are in use.

    It has no locks, which an interrupt could leave held: appending to and popping from a deque is atomic.
    """

    def __init__(self, maxsize: int) -> None:
        self.queue: deque[Any] = deque()

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        """Return a connection."""
        try:
            return self.queue.pop()
        except IndexError:
            raise Empty from None

    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:
        """Keep a connection; urllib3 also puts ``None`` for each that could be opened."""
        if item is not None:
            self.queue.append(item)

    def __del__(self) -> None:
        # For a client that was not closed; urllib3 1.26 leaves them to the garbage collector.
        for connection in self.queue:
            connection.close()


class _Pool(HTTPConnectionPool):
    """Pool that threads share. ``pool_timeout`` is the attempt that needs a connection."""

    QueueCls: Any = _IdleConnections
    urllib3s_pool: type[HTTPConnectionPool]

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        renew_after_fork(self)

    def exchange(
        self, message: memoryview, request: Request, attempt: Attempt, max_body_size: float
    ) -> Any:
        """Send a request and return its response; one that is not usual, or streamed, is still to be read."""
        connection = self._get_conn(attempt)
        if connection.sock is None:
            connection.connect()
        body = request.body
        connection.send_request(message, body if isinstance(body, StreamedBody) else None)
        if request.streamed:
            response = connection.response_after(b"", request.method)
        else:
            response = connection.read_response(request.method, max_body_size)
        if isinstance(response, UsualResponse):
            self._put_conn(connection)
        else:
            # Reading it to its end returns the connection.
            response._connection, response._pool = connection, self
        return response

    # The methods below log nothing, unlike urllib3's: URLs contain ids, and a handler or filter of the
    # application may raise.

    def _new_conn(self) -> Any:
        self.num_connections += 1
        target: Any = self if self.proxy is None else self.proxy
        urllib3s = self.urllib3s_pool.ConnectionCls
        kind: Any = self.ConnectionCls
        if hasattr(urllib3s, "_baseclass"):  # vcrpy's
            from .recorders import recording

            kind = recording(kind, urllib3s)
        connection = kind(host=target.host, port=target.port, timeout=None, **self.conn_kw)
        connection.in_place_of = urllib3s
        return connection

    def _get_conn(self, timeout: Any = None) -> Any:
        attempt: Attempt = timeout
        idle = self.pool
        if idle is None:
            raise client_is_closed()
        connections = attempt.connections
        try:
            connections.extend(starmap(idle.queue.pop, _ONCE))
        except IndexError:  # none is idle
            raise_interrupt()
        if connections and not self._is_usable(connections[0], attempt):
            attempt.close_connection()
        if not connections:
            connections.append(self._new_conn())
        connections[0].attempt = attempt
        return connections[0]

    def _is_usable(self, connection: Any, attempt: Attempt) -> bool:
        oldest = attempt.now() - attempt.limits.keepalive_expiry
        return (
            connection.is_reusable(oldest)
            and connection.in_place_of is self.urllib3s_pool.ConnectionCls
            and not is_connection_dropped(connection)
        )

    def _put_conn(self, conn: Any) -> None:
        if conn is None or not conn.attempt.connections:
            return
        conn.idle_since = conn.attempt.now()
        idle = self.pool
        if idle is None or not conn.is_reusable(conn.idle_since):
            conn.attempt.close_connection()
        else:
            idle.queue.extend(starmap(conn.attempt.connections.pop, _ONCE))

    def _make_request(  # type: ignore[override]
        self,
        conn: Any,
        method: str,
        url: str,
        body: Any = None,
        headers: Any = None,
        **options: Any,
    ) -> Any:
        if conn.sock is None:
            conn.connect()
        conn.request(method, url, body=body, headers=headers, **self._request_options(options))
        response = conn.getresponse()
        if _RESPONSE_IS_URLLIB3S:
            response.retries = options["retries"]
            response._connection = options["response_conn"]
            response._pool = self
        return response

    def _request_options(self, options: dict[str, Any]) -> dict[str, Any]:
        if not _RESPONSE_IS_URLLIB3S:
            return {}
        return {name: options[name] for name in _REQUEST_OPTIONS}

    def after_fork(self) -> None:
        """Drop the parent's connections; closing them here does not close them in the parent."""
        if self.pool is not None:
            connections = list(self.pool.queue)
            self.pool.queue.clear()
            for connection in connections:
                connection.close()


class _PlainPool(_Pool):
    urllib3s_pool = HTTPConnectionPool
    ConnectionCls = PlainConnection  # pyright: ignore[reportAssignmentType]


class _SecurePool(_Pool, HTTPSConnectionPool):
    urllib3s_pool = HTTPSConnectionPool
    ConnectionCls = SecureConnection  # pyright: ignore[reportAssignmentType]


POOLS: dict[str, type] = {"http": _PlainPool, "https": _SecurePool}
