"""Pools of idle connections."""

from __future__ import annotations

from queue import LifoQueue
from typing import Any

from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from ..support.forks import renew_after_fork
from .connections import PlainConnection, SecureConnection

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .attempt import Attempt


class _IdleConnections(LifoQueue[Any]):
    """Idle connections only; the transport limits how many are in use.

    urllib3 counts connections by what it puts back, and miscounts when a call is interrupted.
    """

    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:
        if item is not None:
            super().put(item, block, timeout)

    def __del__(self) -> None:
        # For a client that was not closed; urllib3 1.26 leaves them to the garbage collector.
        for connection in self.queue:
            connection.close()


class _Pool(HTTPConnectionPool):
    """Pool that threads share. ``pool_timeout`` is the attempt that needs a connection."""

    QueueCls = _IdleConnections

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        renew_after_fork(self)

    def _get_conn(self, timeout: Any = None) -> Any:
        attempt: Attempt = timeout
        oldest = attempt.now() - attempt.limits.keepalive_expiry
        connection: Any = super()._get_conn()
        if connection.sock is not None and (
            connection.attempt.unread_bytes or connection.idle_since < oldest
        ):
            connection.close()
            connection = self._new_conn()
        connection.attempt = attempt
        return connection

    def _put_conn(self, conn: Any) -> None:
        if conn is not None:
            try:
                conn.idle_since = conn.attempt.now()
            except BaseException:  # an interrupt
                conn.close()
                raise
        super()._put_conn(conn)

    def after_fork(self) -> None:
        """Drop the parent's connections; closing them here does not close them in the parent."""
        idle = self.pool
        if idle is not None:
            connections = list(idle.queue)
            LifoQueue.__init__(idle, idle.maxsize)  # renews its locks, too
            for connection in connections:
                connection.close()


class _PlainPool(_Pool):
    ConnectionCls = PlainConnection  # pyright: ignore[reportAssignmentType]


class _SecurePool(_Pool, HTTPSConnectionPool):
    ConnectionCls = SecureConnection  # pyright: ignore[reportAssignmentType]


POOLS: dict[str, type] = {"http": _PlainPool, "https": _SecurePool}
