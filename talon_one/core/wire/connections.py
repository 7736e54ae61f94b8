"""urllib3's connections and pools, kept to the limits of a call.

urllib3 and http.client start their timeouts anew with every byte and for every address of a host. So
the three places where a request waits are ours: connecting, sending and reading each ask the attempt
before every wait. What is overridden exists in urllib3 1.26 and 2 alike: ``_get_conn``, ``_put_conn``
and ``_new_conn``, which its own subclasses override too, and ``response_class`` and ``send`` of the
standard library.

The key joins the request here, when it leaves, so that no frame of urllib3's or http.client's holds
it while it waits. Nothing prints when ``http.client.HTTPConnection.debuglevel`` is set: it would print the key.
"""

from __future__ import annotations

import socket
import ssl
import sys
from http.client import HTTPResponse
from io import BufferedReader, RawIOBase
from queue import LifoQueue
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util.ssltransport import SSLTransport

from ..forks import renew_after_fork

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..attempt import Attempt, Sent

_CHUNK = 65536


class _Incoming(RawIOBase):
    """What arrives at a socket, each wait within the limits."""

    def __init__(self, sock: socket.socket, raw: Any, attempt: Attempt) -> None:
        self._sock = sock
        self._raw = raw
        self._attempt = attempt
        self._received = 0
        self.ended = False

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._received

    def readinto(self, buffer: Any) -> int | None:
        self._sock.settimeout(self._attempt.wait())
        count: int | None = self._raw.readinto(buffer)
        if not count:
            self.ended = True
            return count
        self._received += count
        if self._attempt.phase == "waiting for the answer":
            self._attempt.phase = "reading the answer"
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Buffer(BufferedReader):
    """What arrived and was not read yet."""

    def __init__(self, incoming: _Incoming, attempt: Attempt) -> None:
        super().__init__(incoming, _CHUNK)
        self._incoming = incoming
        self._attempt = attempt

    def close(self) -> None:
        if not self.closed:
            self._attempt.surplus = self.tell() < self._incoming.tell()
        super().close()


class _Answer(HTTPResponse):
    def __init__(self, attempt: Attempt, sock: socket.socket, *args: Any, **keywords: Any) -> None:
        super().__init__(sock, *args, **keywords)
        self._incoming = _Incoming(sock, self.fp.detach(), attempt)
        self.fp = _Buffer(self._incoming, attempt)

    def begin(self) -> None:
        super().begin()
        while 101 < self.status < 200:
            # Hints before the answer, which http.client takes for the answer unless they are 100.
            self.headers = None  # type: ignore[assignment]
            super().begin()
        if self._incoming.ended:
            # http.client takes the end of the connection for the end of the headers.
            self.close()
            raise ConnectionResetError("the connection ended within the headers")


class _Bounded(HTTPConnection):
    """A connection whose every wait is within the limits of the attempt that uses it."""

    attempt: Attempt
    idle_since: float = 0.0
    _outgoing: list[bytes] | None = None

    def _new_conn(self) -> socket.socket:
        self.attempt.phase = "connecting"
        host = self._dns_host.strip("[]")
        problem: OSError = OSError("the name of the host has no address")
        for family, kind, protocol, _, address in _addresses(host, self.port):
            try:
                sock = self._connected(socket.socket(family, kind, protocol), address)
            except OSError as failed:
                problem = failed
            else:
                sys.audit("http.client.connect", self, self.host, self.port)
                return sock
        raise problem

    def _connected(self, sock: socket.socket, address: Any) -> socket.socket:
        try:
            for option in self.socket_options or ():
                sock.setsockopt(*option)
            sock.settimeout(self.attempt.wait())
            sock.connect(address)
            sock.settimeout(self.attempt.wait())  # for the greeting of TLS
        except BaseException:
            sock.close()
            raise
        return sock

    def _tunnel(self) -> None:
        super()._tunnel()
        self.sock.settimeout(self.attempt.wait())  # for the greeting of TLS

    def request(self, *args: Any, **keywords: Any) -> None:
        if self.sock is None:
            self.connect()
        self._outgoing = []
        try:
            super().request(*args, **keywords)
            message = memoryview(b"".join(self._outgoing))
        finally:
            self._outgoing = None
        self.attempt.phase = "sending the request"
        self._send_all(message, sent="maybe")
        self.attempt.phase = "waiting for the answer"

    def endheaders(self, *args: Any, **keywords: Any) -> None:
        if self.attempt.authorization is not None:
            self.putheader("Authorization", self.attempt.authorization.reveal())
        super().endheaders(*args, **keywords)

    def send(self, data: Any) -> None:
        if self._outgoing is None:
            self._send_all(memoryview(data), sent="no")  # to a proxy, asking it for a tunnel
        else:
            # Head and body leave together: one packet for a cart, and one place where they wait.
            self._outgoing.append(data)

    def _send_all(self, message: memoryview, sent: Sent) -> None:
        # A memoryview does not show the key in a traceback.
        while message:
            self.sock.settimeout(self.attempt.wait())
            count = self.sock.send(message[:_CHUNK])
            self.attempt.sent = sent
            message = message[count:]

    def response_class(self, *args: Any, **keywords: Any) -> HTTPResponse:  # type: ignore[override]
        return _Answer(self.attempt, *args, **keywords)


class _PlainConnection(_Bounded):
    def connect(self) -> None:
        self.attempt.to_proxy = self.proxy is not None
        super().connect()
        self.attempt.to_proxy = False


class _SecureConnection(_Bounded, HTTPSConnection):
    def connect(self) -> None:
        # The context alone decides whom to trust and under which name: releases of urllib3 differ in
        # whose name they compare, and 1.26 does not compare that of a proxy.
        host = self.host
        proxy: Any = self.proxy
        proxy_speaks_tls = proxy is not None and proxy.scheme == "https"
        self.attempt.to_proxy = proxy is not None
        self.sock = self._new_conn()
        if proxy_speaks_tls:
            self.sock = self._greeted(proxy.host)
        if self._tunnel_host:
            self._tunnel()
            host = self._tunnel_host
        self.attempt.to_proxy = False
        if not proxy_speaks_tls or self._tunnel_host:
            self.sock = self._greeted(host)
        self.is_verified = True  # where nothing is, that was asked for and warned of

    def _greeted(self, host: str) -> Any:
        """The socket with TLS on it, which is within TLS if there is some already."""
        host = host.strip("[]").rstrip(".")
        context: Any = self.ssl_context
        if isinstance(self.sock, ssl.SSLSocket):
            return SSLTransport(self.sock, context, host)
        return context.wrap_socket(self.sock, server_hostname=host)


def _addresses(host: str, port: int) -> list[Any]:
    try:
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError:
        raise OSError("the name of the host is impossible") from None


class _Idle(LifoQueue[Any]):
    """Connections that nobody uses. How many are in use is not its business but the transport's.

    urllib3 counts them by what it puts back, and miscounts when a call is interrupted.
    """

    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:
        if item is not None:
            super().put(item, block, timeout)

    def __del__(self) -> None:
        # Of a client that nobody closed; urllib3 1.26 leaves them to the garbage collector.
        for connection in self.queue:
            connection.close()


class _Pool(HTTPConnectionPool):
    """Connections that threads share. ``pool_timeout`` is the attempt that wants one."""

    QueueCls = _Idle

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        renew_after_fork(self)

    def _get_conn(self, timeout: Any = None) -> Any:
        attempt: Attempt = timeout
        oldest = attempt.now() - attempt.limits.idle
        connection: Any = super()._get_conn()
        if connection.sock is not None and (
            connection.attempt.surplus or connection.idle_since < oldest
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
        """Let go of the parent's connections; closing them here does not close them there."""
        idle = self.pool
        if idle is not None:
            connections = list(idle.queue)
            LifoQueue.__init__(idle, idle.maxsize)  # its locks, too
            for connection in connections:
                connection.close()


class _PlainPool(_Pool):
    ConnectionCls = _PlainConnection


class _SecurePool(_Pool, HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


POOLS: dict[str, type] = {"http": _PlainPool, "https": _SecurePool}
