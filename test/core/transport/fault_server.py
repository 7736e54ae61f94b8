"""A server on loopback that misbehaves as a test tells it, connection by connection.

Each connection plays a script: the next of ``server.scripts``, or ``server.usual`` when none is left.
A script is a function of the server's side of the connection; those that occur often are made here.
Besides, there are the ways of not being there at all: ``refused``, ``FullBacklog``, ``Slammer``.
"""

from __future__ import annotations

import json
import selectors
import socket
import ssl
import struct
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.client import responses
from itertools import chain, cycle, repeat
from threading import Event, Lock, Thread
from typing import Any, NamedTuple

LOOPBACK = "127.0.0.1"
_CHUNK = 65536


class Asked(NamedTuple):
    """A request that came whole. ``headers`` has the names in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int
    """Which connection it came over, counted from 1."""


class Conversation:
    """The server's side of one connection."""

    def __init__(self, sock: socket.socket, number: int, server: FaultServer) -> None:
        self.sock = sock
        self.number = number
        self.server = server
        self._buffer = b""

    def read_request(self) -> Asked | None:
        """The next request, ``None`` if the client ends the connection instead."""
        while b"\r\n\r\n" not in self._buffer:
            if not self._receive():
                return None
        head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ", 2)
        headers = {
            name.lower(): value.strip() for name, _, value in (x.partition(":") for x in lines)
        }
        length = int(headers.get("content-length", 0))
        while len(self._buffer) < length:
            if not self._receive():
                return None
        body, self._buffer = self._buffer[:length], self._buffer[length:]
        request = Asked(method, target, headers, body, self.number)
        self.server.asked.append(request)
        return request

    def _receive(self) -> bytes:
        part = self.sock.recv(_CHUNK)
        self._buffer += part
        return part

    def send(self, content: bytes) -> None:
        """Send it all."""
        self.sock.sendall(content)

    def wait_for_end(self) -> None:
        """Do nothing more until the client ends the connection."""
        while self.sock.recv(_CHUNK):
            pass

    def reset(self) -> None:
        """End the connection with RST, as a crashed server does."""
        reset(self.sock)


Script = Callable[[Conversation], None]


def reset(sock: socket.socket) -> None:
    """Close a socket so that the other side sees a reset."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


# What is answered


def reply(
    status: int = 200,
    body: Any = None,
    *headers: str,
    content_type: str | None = "application/json",
) -> bytes:
    """An answer as bytes. The body is JSON, ``{}`` by default, or bytes; ``headers`` are whole lines.

    Its length is told unless a header says otherwise how it ends.
    """
    content = body if isinstance(body, bytes) else json.dumps({} if body is None else body).encode()
    names = {header.partition(":")[0].lower() for header in headers}
    lines = [f"HTTP/1.1 {status} {responses.get(status, '')}", *headers]
    if content and content_type is not None:
        lines.append(f"Content-Type: {content_type}")
    if status != 204 and not names & {"content-length", "transfer-encoding"}:
        lines.append(f"Content-Length: {len(content)}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + content


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    """A body in chunks, as it goes over the wire."""
    return b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks) + end


# Scripts


def answers(*contents: bytes, idle: float | None = None) -> Script:
    """Answers one request after another, the last content for ever.

    Ends the connection after a content with ``Connection: close``, and when no further request comes
    for ``idle`` seconds.
    """

    def play(talk: Conversation) -> None:
        for content in chain(contents, repeat(contents[-1])):
            if talk.read_request() is None:
                return
            talk.send(content)
            if b"\r\nConnection: close\r\n" in content:
                return
            talk.sock.settimeout(idle)

    return play


def echoes(talk: Conversation) -> None:
    """Answers every request with what it asked for."""
    while (asked := talk.read_request()) is not None:
        talk.send(reply(200, {"method": asked.method, "target": asked.target}))


def deaf(talk: Conversation) -> None:
    """Accepts the connection and reads nothing, ever."""
    talk.server.closing.wait()


def silent(talk: Conversation) -> None:
    """Reads the request and never answers."""
    talk.read_request()
    talk.wait_for_end()


def drips(start: bytes, endless: bytes, every: float = 0.002) -> Script:
    """Answers ``start`` and then ``endless`` byte by byte, over and over, until the client goes."""

    def play(talk: Conversation) -> None:
        talk.read_request()
        talk.send(start)
        for byte in cycle(endless):
            talk.send(bytes([byte]))
            talk.server.closing.wait(every)

    return play


def resets_after(content: bytes = b"") -> Script:
    """Reads the request, answers only ``content`` and resets the connection."""

    def play(talk: Conversation) -> None:
        talk.read_request()
        talk.send(content)
        talk.reset()

    return play


def resets_within_the_request(talk: Conversation) -> None:
    """Reads the first byte of the request and resets the connection."""
    talk.sock.recv(1)
    talk.reset()


def ends_after(content: bytes = b"") -> Script:
    """Reads the request, answers only ``content`` and ends the connection."""

    def play(talk: Conversation) -> None:
        talk.read_request()
        talk.send(content)

    return play


class FaultServer:
    """Serves from construction on until ``close()``. With a ``tls`` context it speaks TLS.

    ``asked`` holds the requests that came whole, ``connections`` how many connections were accepted.
    """

    def __init__(
        self, *scripts: Script, usual: Script = echoes, tls: ssl.SSLContext | None = None
    ) -> None:
        self.scripts: deque[Script] = deque(scripts)
        self.usual = usual
        self.asked: list[Asked] = []
        self.connections = 0
        self.closing = Event()
        """Set when the server closes; scripts wait for it instead of sleeping."""
        self._tls = tls
        self._lock = Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[Thread] = []
        # A small buffer, so that a server that does not read blocks its client soon.
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _CHUNK)
        self._listener.bind((LOOPBACK, 0))
        self._listener.listen(128)
        self._waker, self._woken = socket.socketpair()
        self._start(self._accept)

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://{LOOPBACK}:{self.port}"

    @property
    def busy(self) -> bool:
        """Whether a conversation goes on: neither side may have ended its connection."""
        return any(thread.is_alive() for thread in self._threads[1:])

    def close(self) -> None:
        """End all connections and threads; from then on, connections are refused."""
        if self.closing.is_set():
            return
        self.closing.set()
        self._waker.close()
        self._threads.pop(0).join()  # so that no further connection comes
        with self._lock:
            for sock in self._open:
                with suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        self._listener.close()
        self._woken.close()

    def __enter__(self) -> FaultServer:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _start(self, target: Callable[..., None], *args: Any) -> None:
        thread = Thread(target=target, args=args, daemon=True)
        self._threads = [one for one in self._threads if one.is_alive()] + [thread]
        thread.start()

    def _accept(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._listener, selectors.EVENT_READ)
            selector.register(self._woken, selectors.EVENT_READ)
            while True:
                ready = [key.fileobj for key, _ in selector.select()]
                if self._woken in ready:
                    return
                sock, _ = self._listener.accept()
                self.connections += 1
                script = self.scripts.popleft() if self.scripts else self.usual
                self._start(self._converse, sock, self.connections, script)

    def _converse(self, sock: socket.socket, number: int, script: Script) -> None:
        with suppress(OSError):  # the client went away, as most scripts make it
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
            with self._lock:
                self._open.add(sock)
            if not self.closing.is_set():
                script(Conversation(sock, number, self))
        with self._lock:
            self._open.discard(sock)
        sock.close()


# Servers that are not there


@contextmanager
def refused() -> Iterator[str]:
    """The address of a port where nobody listens, and nobody will."""
    with socket.socket() as sock:
        sock.bind((LOOPBACK, 0))
        yield f"http://{LOOPBACK}:{sock.getsockname()[1]}"


class FullBacklog:
    """A port whose queue of connections is full: the next one is neither accepted nor refused."""

    def __init__(self) -> None:
        self._listener = socket.socket()
        self._listener.bind((LOOPBACK, 0))
        self._listener.listen(0)
        self._waiting: list[socket.socket] = []
        while True:  # until one gets nowhere
            sock = socket.socket()
            self._waiting.append(sock)
            sock.settimeout(0.05)
            try:
                sock.connect(self.address)
            except TimeoutError:
                break

    @property
    def address(self) -> tuple[str, int]:
        host, port = self._listener.getsockname()
        return host, port

    @property
    def url(self) -> str:
        return f"http://{LOOPBACK}:{self.address[1]}"

    def __enter__(self) -> FullBacklog:
        return self

    def __exit__(self, *exception: object) -> None:
        for sock in (*self._waiting, self._listener):
            sock.close()


class Slammer:
    """A port that resets every connection before the client can send on it.

    No thread is fast enough for that: the client's own clock calls :meth:`slam` whenever it is looked
    at, which happens between connecting and sending.
    """

    def __init__(self) -> None:
        self._listener = socket.socket()
        self._listener.bind((LOOPBACK, 0))
        self._listener.listen(8)
        self._listener.setblocking(False)
        self.url = f"http://{LOOPBACK}:{self._listener.getsockname()[1]}"
        self.connections = 0

    def slam(self) -> None:
        """Reset what has connected."""
        with suppress(BlockingIOError):
            reset(self._listener.accept()[0])
            self.connections += 1

    def __enter__(self) -> Slammer:
        return self

    def __exit__(self, *exception: object) -> None:
        self._listener.close()
