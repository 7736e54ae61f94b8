"""urllib3's connections, kept to the limits of a call.

urllib3 and http.client start their timeouts anew with every byte and for every address of a host. So
the three places where a request waits are ours: connecting, sending, and reading (``incoming``). Each
asks the attempt before every wait. What is overridden exists in urllib3 1.26 and 2 alike: ``connect``
and ``_new_conn``, which its own subclasses override too, and ``request``, ``endheaders``, ``send``,
``_tunnel`` and ``response_class`` of the standard library.

The key joins the request here, when it leaves, so that no frame of urllib3's or http.client's holds
it while it waits. ``send`` prints nothing when ``http.client.HTTPConnection.debuglevel`` is set, as the
one of the standard library does: it would print the key.
"""

from __future__ import annotations

import socket
import ssl
import sys
from http.client import HTTPResponse
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util.ssltransport import SSLTransport

from .incoming import Answer

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ..calls.attempt import Attempt, Sent

_CHUNK = 65536


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
        return Answer(self.attempt, *args, **keywords)


class PlainConnection(_Bounded):
    def connect(self) -> None:
        self.attempt.to_proxy = self.proxy is not None
        super().connect()
        self.attempt.to_proxy = False


class SecureConnection(_Bounded, HTTPSConnection):  # pyright: ignore[reportIncompatibleVariableOverride]
    def connect(self) -> None:
        # The context alone decides whom to trust and under which name: releases of urllib3 differ in
        # whose name they compare, and 1.26 does not compare that of a proxy.
        host = self.host
        proxy = self.proxy
        proxy_with_tls = proxy.host if proxy is not None and proxy.scheme == "https" else None
        self.attempt.to_proxy = proxy is not None
        self.sock = self._new_conn()
        if proxy_with_tls is not None:
            self.sock = self._greeted(proxy_with_tls)
        if self._tunnel_host:
            self._tunnel()
            host = self._tunnel_host
        self.attempt.to_proxy = False
        if proxy_with_tls is None or self._tunnel_host:
            self.sock = self._greeted(host)
        self.is_verified = True  # where nothing is, that was asked for and warned of

    def _greeted(self, host: str) -> Any:
        """The socket with TLS on it, which is within TLS if there is some already."""
        host = host.strip("[]").rstrip(".")
        context: Any = self.ssl_context
        if isinstance(self.sock, ssl.SSLSocket):
            outer: Any = _Outer(self)
            return SSLTransport(outer, context, host)
        return context.wrap_socket(self.sock, server_hostname=host)


class _Outer:
    """The TLS to a proxy, within which there is the TLS to the host.

    A record of the inner one may take many waits of the outer one, so each has to ask the attempt.
    """

    def __init__(self, connection: _Bounded) -> None:
        self.__dict__.update(connection=connection, sock=connection.sock)

    def recv(self, size: int) -> bytes:
        """What comes next."""
        self.sock.settimeout(self.connection.attempt.wait())
        return bytes(self.sock.recv(size))

    def sendall(self, data: bytes) -> None:
        """Send it all."""
        rest = memoryview(data)
        while rest:
            self.sock.settimeout(self.connection.attempt.wait())
            rest = rest[self.sock.send(rest) :]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.sock, name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self.sock, name, value)


def _addresses(host: str, port: int) -> list[Any]:
    try:
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError:
        raise OSError("the name of the host is impossible") from None
