"""urllib3's connections, kept within the limits of an attempt.

urllib3 and http.client restart their timeouts with every byte and for every address of a host. So the three
places where a request waits are overridden: connecting, sending, and reading (``bounded_response``). Each
asks the attempt before every wait. The overridden methods exist in urllib3 1.26 and 2 alike: ``connect`` and
``_new_conn``, which its own subclasses override, too, and ``request``, ``endheaders``, ``send``, ``_tunnel``
and ``response_class`` of the standard library.

The key is added here, when the request leaves, so that no frame of urllib3 or http.client holds it while it
waits. Unlike the standard library's, this ``send`` ignores ``debuglevel``, because printing the request would
print the key.
"""

from __future__ import annotations

import socket
import ssl
import sys
from errno import ECONNRESET, EPIPE, EPROTOTYPE
from http.client import HTTPResponse
from typing import Any

import urllib3
from urllib3._collections import HTTPHeaderDict
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util.ssltransport import SSLTransport
from urllib3.util.wait import wait_for_read, wait_for_socket, wait_for_write

from ..support.interrupts import find_interrupt
from .bounded_response import BoundedResponse
from .direct import DirectReader
from .messages import StreamedBody

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ..errors import Sent
    from .attempt import Attempt

_CHUNK = 65536
_PATIENCE = 1.0  # seconds
_STOPPED_READING = (EPIPE, ECONNRESET, EPROTOTYPE)  # the last one on macOS


class DeadlineConnection(HTTPConnection):
    """Connection whose every wait is within the limits of the attempt that uses it."""

    attempt: Attempt
    idle_since: float = 0.0
    in_place_of: type
    """urllib3's class for such a connection, or the one that stands in its place."""
    _outgoing: list[bytes] | None = None
    _tunnel_request = b""

    def is_reusable(self, oldest: float) -> bool:
        """Return whether a connection that is idle since ``oldest`` or later can be used again."""
        last = self.attempt
        return self.idle_since >= oldest and not (
            last.unread_bytes or last.stopped_sending or last.server_closes
        )

    def close(self) -> None:
        """Close the connection."""
        sock = self.sock
        if sock is not None:
            sock.close()  # at first: the standard library forgets it before it closes it
        super().close()

    def _new_conn(self) -> socket.socket:
        self.attempt.phase = "connecting"
        host = self._dns_host.strip("[]")
        problem: OSError = OSError("the host name has no address")
        for family, kind, protocol, _, address in _resolve(host, self.port):
            try:
                sock = self._connect_to(socket.socket(family, kind, protocol), address)
            except OSError as failed:
                if find_interrupt(failed):
                    raise
                problem = failed
            else:
                sys.audit("http.client.connect", self, self.host, self.port)
                return sock
        raise problem

    def _connect_to(self, sock: socket.socket, address: Any) -> socket.socket:
        try:
            self._set_options(sock)
            sock.settimeout(self.attempt.wait())
            sock.connect(address)
            sock.settimeout(self.attempt.wait())  # for the TLS handshake
        except BaseException:
            sock.close()
            raise
        return sock

    def _set_options(self, sock: socket.socket) -> None:
        for option in self.socket_options or ():
            sock.setsockopt(*option)

    def _tunnel(self) -> None:
        super()._tunnel()
        self.sock.settimeout(self.attempt.wait())  # for the TLS handshake

    def send_request(self, message: memoryview, streamed: StreamedBody | None = None) -> None:
        """Send head and body of a request, unless the server responds before it has read them."""
        self.attempt.phase = "sending the request"
        try:
            self._send_all(message, sent="maybe")
            for chunk in () if streamed is None else streamed.chunks():
                if self.attempt.stopped_sending:
                    break
                self._send_all(memoryview(chunk), sent="maybe")
        except OSError as error:
            # The server may have responded before it stopped reading.
            if error.errno not in _STOPPED_READING or find_interrupt(error):
                raise
        self.attempt.phase = "waiting for the response"

    def read_response(self, method: str, max_body_size: float) -> Any:
        """Return a usual response, or urllib3's response, of which only the head is read."""
        reader = DirectReader(self.sock, self.attempt)
        usual = reader.read(max_body_size)
        return usual or self.response_after(reader.received, method)

    def response_after(self, received: bytes | bytearray, method: str) -> Any:
        """Return urllib3's response, of which only the head is read.

        Args:
            received: What came of it already.
        """
        response = BoundedResponse(self.attempt, self.sock, method=method, received=received)
        response.begin()
        headers: Any = HTTPHeaderDict(response.headers.items())
        return urllib3.HTTPResponse(
            response,
            headers,
            response.status,
            reason=response.reason,
            preload_content=False,
            decode_content=False,
            original_response=response,
            enforce_content_length=True,  # urllib3 1.26 would take a truncated body as complete
            request_method=method,
        )

    # What follows is called by http.client and urllib3 when a request takes the long way through them.

    def request(
        self, method: str, url: str, body: Any = None, headers: Any = None, **keywords: Any
    ) -> None:
        streamed: StreamedBody | None = None
        if isinstance(body, StreamedBody):
            streamed, body, headers = body, None, headers.copy()
            headers["Content-Length"] = str(streamed.length)
        self._outgoing = []
        try:
            super().request(method, url, body=body, headers=headers, **keywords)
            message = memoryview(b"".join(self._outgoing))
        finally:
            self._outgoing = None
        self.send_request(message, streamed)

    def endheaders(self, *args: Any, **keywords: Any) -> None:
        if self.attempt.authorization is not None:
            self.putheader("Authorization", self.attempt.authorization.reveal())
        if self.attempt.proxy_authorization is not None and not self._tunnel_host:
            self.putheader("Proxy-Authorization", self.attempt.proxy_authorization.reveal())
        super().endheaders(*args, **keywords)

    def send(self, data: Any) -> None:
        if self._outgoing is None:
            self._ask_for_tunnel(data)
        else:
            # Headers and body leave together: one packet for a cart, and one place to wait.
            self._outgoing.append(data)

    def _ask_for_tunnel(self, data: bytes) -> None:
        # Some releases of Python send the request for a tunnel line by line.
        self._tunnel_request += data
        if self._tunnel_request.endswith(b"\r\n\r\n"):
            lines: list[bytes | memoryview] = [self._tunnel_request[:-2]]
            self._tunnel_request = b""
            if self.attempt.proxy_authorization is not None:
                lines += [
                    b"Proxy-Authorization: ",
                    memoryview(self.attempt.proxy_authorization.reveal().encode()),
                    b"\r\n",
                ]
            self._send_all(memoryview(b"".join([*lines, b"\r\n"])), sent="no")

    def _send_all(self, message: memoryview, sent: Sent) -> None:
        # A memoryview does not show the key in a traceback.
        while message:
            self.sock.settimeout(self.attempt.wait())
            count = self.sock.send(message[:_CHUNK])
            self.attempt.sent = sent
            message = message[count:]
            if message and sent == "maybe" and self._responds_early():
                self.attempt.stopped_sending = True
                return

    def _responds_early(self) -> bool:
        """Return whether the server responds instead of reading the rest of the request."""
        timeout = self.attempt.wait()
        if isinstance(self.sock, ssl.SSLSocket) or not isinstance(self.sock, socket.socket):
            # What can be read of TLS may be a session ticket, unless the server also stops reading.
            patience = _PATIENCE if timeout is None else min(_PATIENCE, timeout)
            return not wait_for_write(self.sock, patience) and wait_for_read(self.sock, 0)
        if not wait_for_socket(self.sock, read=True, write=True, timeout=timeout):
            raise TimeoutError
        return wait_for_read(self.sock, 0)

    def response_class(self, *args: Any, **keywords: Any) -> HTTPResponse:  # type: ignore[override]
        return BoundedResponse(self.attempt, *args, **keywords)


class PlainConnection(DeadlineConnection):
    def connect(self) -> None:
        self.attempt.connecting_to_proxy = self.proxy is not None
        super().connect()
        self.attempt.connecting_to_proxy = False


class SecureConnection(DeadlineConnection, HTTPSConnection):  # pyright: ignore[reportIncompatibleVariableOverride]
    def connect(self) -> None:
        # The context alone decides whom to trust and under which name: urllib3's releases differ in whose
        # name they compare, and 1.26 does not compare a proxy's.
        host = self.host
        proxy = self.proxy
        proxy_with_tls = proxy.host if proxy is not None and proxy.scheme == "https" else None
        self.attempt.connecting_to_proxy = proxy is not None
        self.sock = self._new_conn()
        if proxy_with_tls is not None:
            self.sock = self._wrap_tls(proxy_with_tls)
        if self._tunnel_host:
            self._tunnel()
            host = self._tunnel_host
        self.attempt.connecting_to_proxy = False
        if proxy_with_tls is None or self._tunnel_host:
            self.sock = self._wrap_tls(host)
        self.is_verified = (
            True  # with verify_ssl=False nothing is; the caller asked for it and was warned
        )

    def _wrap_tls(self, host: str) -> Any:
        """Return the socket wrapped in TLS, which may be a second layer."""
        host = host.strip("[]").rstrip(".")
        context: Any = self.ssl_context
        if isinstance(self.sock, ssl.SSLSocket):
            outer: Any = _TlsOverTls(self)
            return SSLTransport(outer, context, host)
        return context.wrap_socket(self.sock, server_hostname=host)


class _TlsOverTls:
    """TLS to a proxy, which carries the TLS to the host.

    One record of the inner layer may need many waits of the outer one, so each wait asks the attempt.
    """

    def __init__(self, connection: DeadlineConnection) -> None:
        self.__dict__.update(connection=connection, sock=connection.sock)

    def recv(self, size: int) -> bytes:
        """Receive at most ``size`` bytes."""
        self.sock.settimeout(self.connection.attempt.wait())
        return bytes(self.sock.recv(size))

    def sendall(self, data: bytes) -> None:
        """Send all bytes."""
        rest = memoryview(data)
        while rest:
            self.sock.settimeout(self.connection.attempt.wait())
            rest = rest[self.sock.send(rest) :]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.sock, name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self.sock, name, value)


def _resolve(host: str, port: int) -> list[Any]:
    try:
        return socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)
    except UnicodeError:
        raise OSError("the host name is not valid") from None
