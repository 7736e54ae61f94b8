"""A receiver of notifications: a plain HTTP server that keeps what it gets."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Received:
    """A request."""

    method: str
    path: str
    headers: dict[str, str]
    content: bytes

    @property
    def body(self) -> Any:
        return json.loads(self.content, parse_float=Decimal)

    @property
    def uuid(self) -> str:
        return self.headers["x-uuid"]


@dataclass
class Catcher:
    """What came, and how it is answered: with the statuses in turn, then always with 204.

    Attributes:
        open: While it is cleared, requests wait.
    """

    url: str = ""
    received: list[Received] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    open: threading.Event = field(default_factory=threading.Event)

    @property
    def bodies(self) -> list[Any]:
        return [request.body for request in self.received]

    @property
    def types(self) -> list[str]:
        return [body["NotificationType"] for body in self.bodies]


@contextmanager
def catching() -> Iterator[Catcher]:
    catcher = Catcher()
    catcher.open.set()

    class Handler(BaseHTTPRequestHandler):
        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline()
            if not self.raw_requestline or not self.parse_request():
                self.close_connection = True
                return
            content = self.rfile.read(int(self.headers["Content-Length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            catcher.received.append(Received(self.command, self.path, headers, content))
            status = catcher.statuses.pop(0) if catcher.statuses else 204
            catcher.open.wait()
            if status:
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()
            self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        catcher.url = f"http://127.0.0.1:{server.server_port}/talon"
        try:
            yield catcher
        finally:
            catcher.open.set()
            server.shutdown()
            thread.join()
