"""A real HTTP server on loopback that answers what a test tells it and keeps what it was asked."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing_extensions import Self


class Asked(NamedTuple):
    """A request as it came over the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        """The path, still quoted."""
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    @property
    def json(self) -> Any:
        return json.loads(self.body)


Answer = Callable[["Handler"], None]


def answer(
    body: Any = None,
    status: int = 200,
    content_type: str | None = "application/json",
    headers: Mapping[str, str] = {},
) -> Answer:
    """An answer with a body: bytes and text as they are, all else as JSON, ``None`` for none."""

    def send(handler: Handler) -> None:
        content = body.encode() if isinstance(body, str) else body
        if content is not None and not isinstance(content, bytes):
            content = json.dumps(content).encode()
        handler.send_response(status)
        if content is not None and content_type is not None:
            handler.send_header("Content-Type", content_type)
        for name, value in headers.items():
            handler.send_header(name, value)
        if status != 204:
            handler.send_header("Content-Length", str(len(content or b"")))
        handler.end_headers()
        handler.wfile.write(content or b"")

    return send


def raw_bytes(content: bytes) -> Answer:
    """An answer given byte for byte; the connection is closed after it."""

    def send(handler: Handler) -> None:
        handler.wfile.write(content)
        handler.close_connection = True

    return send


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # or the second of two small writes waits 40 ms
    server: _HTTPServer  # pyright: ignore[reportIncompatibleVariableOverride]

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except OSError:  # the client went away, as some tests want it
            self.close_connection = True

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        asked = Asked(self.command, self.path, dict(self.headers.items()), body)
        self.server.owner.asked.append(asked)
        owner = self.server.owner
        (owner.answers.popleft() if owner.answers else owner.otherwise)(self)

    do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = _serve

    def log_message(self, format: str, *args: Any) -> None:
        pass


class _HTTPServer(ThreadingHTTPServer):
    daemon_threads = True
    owner: Server


class Server:
    """Serves from construction on until ``close()``; answers ``{}`` when it was told nothing.

    ``answers`` holds what comes next, ``otherwise`` what comes after that, ``asked`` what came.
    """

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.answers: deque[Answer] = deque()
        self.otherwise: Answer = answer({})
        self._http = _HTTPServer(("127.0.0.1", 0), Handler)
        self._http.owner = self
        self._thread = Thread(target=self._http.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}"

    def will_answer(self, *answers: Answer) -> None:
        self.answers.extend(answers)

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
