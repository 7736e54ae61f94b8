"""A server that does as little as one can: every session update gets the same bytes.

It runs in a process of its own, so that the CPU time of a caller is the caller's alone, and its own
limit is measured along with the rest (:func:`capacity`), since a throughput near it would be the
server's. nginx would do as well, but had to be installed first.
"""

from __future__ import annotations

import selectors
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from multiprocessing import Process

import bodies

HEAD = """\
HTTP/1.1 200 OK
Date: Tue, 01 Dec 2026 08:00:00 GMT
Content-Type: application/json
Content-Length: {}
Connection: keep-alive
Vary: Origin
X-Content-Type-Options: nosniff
X-Request-Id: 5f1e3c0a-8d6b-4c53-9d42-0b8d9b1f7a10
Strict-Transport-Security: max-age=31536000; includeSubDomains

""".replace("\n", "\r\n")
"""Eight headers, as a server behind a load balancer sends."""


@contextmanager
def running() -> Iterator[str]:
    """The URL of a server that runs as long as the context."""
    with socket.create_server(("127.0.0.1", 0), backlog=256) as listener:
        process = Process(target=_serve, args=(listener,), daemon=True)
        process.start()
        port = listener.getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.join()


def session_id(items: int) -> str:
    """The session whose update is answered with so many items."""
    return f"cart-{items}"


def _serve(listener: socket.socket) -> None:
    unread: dict[socket.socket, bytes] = {}
    ready = selectors.DefaultSelector()
    ready.register(listener, selectors.EVENT_READ)
    while True:
        for key, _ in ready.select():
            connection = key.fileobj
            assert isinstance(connection, socket.socket)
            if connection is listener:
                connection, _ = listener.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                ready.register(connection, selectors.EVENT_READ)
                unread[connection] = b""
            elif received := connection.recv(1 << 20):
                unread[connection] = _answered(connection, unread[connection] + received)
            else:
                ready.unregister(connection)
                del unread[connection]
                connection.close()


def _answered(connection: socket.socket, received: bytes) -> bytes:
    """Answer a request once it is whole; what is left unread."""
    head, end, body = received.partition(b"\r\n\r\n")
    if not end:
        return received
    line, *headers = head.lower().split(b"\r\n")
    length = next(int(h.partition(b":")[2]) for h in headers if h.startswith(b"content-length"))
    if len(body) < length:
        return received
    items = line.split(b" ")[1].rpartition(b"-")[2]
    connection.sendall(_answer(int(items)))
    return body[length:]


@cache
def _answer(items: int) -> bytes:
    body = bodies.state(items).encode()
    return HEAD.format(len(body)).encode() + body


def capacity(url: str, seconds: float) -> float:
    """Requests a second that the server answers to a caller that only moves bytes."""
    host, port = url.removeprefix("http://").split(":")
    request = f"PUT /{session_id(10)} HTTP/1.1\r\nContent-Length: 700\r\n\r\n".encode() + b" " * 700
    expected = len(_answer(10))
    with socket.create_connection((host, int(port))) as connection:
        end = time.perf_counter() + seconds
        count = 0
        while time.perf_counter() < end:
            connection.sendall(request)
            missing = expected
            while missing:
                missing -= len(connection.recv(missing))
            count += 1
    return count / seconds
