"""A real HTTP proxy: it forwards what comes for ``http://`` and makes tunnels for ``https://``."""

from __future__ import annotations

import ssl
from base64 import b64encode
from http.client import HTTPConnection
from select import select
from socket import create_connection, socket
from typing import cast

from ...server import Asked, answer
from .tls import SecureHandler, SecureServer

_FOR_THE_PROXY = ("proxy-authorization", "proxy-connection", "connection", "keep-alive")


class _ProxyHandler(SecureHandler):
    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        asked = Asked(self.command, self.path, dict(self.headers.items()), body)
        proxy = cast("Proxy", self.server.owner)
        proxy.asked.append(asked)
        if proxy.answers:
            proxy.answers.popleft()(self)
        elif self.headers["Proxy-Authorization"] != proxy.expected:
            refusal = answer("who are you?", 407, headers={"Proxy-Authenticate": "Basic"})
            refusal(self)
        elif self.command == "CONNECT":
            self._tunnel()
        else:
            self._forward(asked)

    do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = do_CONNECT = _serve

    def _tunnel(self) -> None:
        self.close_connection = True
        with create_connection(("127.0.0.1", int(self.path.rpartition(":")[2]))) as upstream:
            self.send_response(200)
            self.end_headers()
            _relay(self.connection, upstream)

    def _forward(self, asked: Asked) -> None:
        _, _, netloc, *rest = asked.target.split("/")
        upstream = HTTPConnection("127.0.0.1", int(netloc.rpartition(":")[2]))
        upstream.set_debuglevel(0)  # a test may have switched on that of all
        headers = {k: v for k, v in asked.headers.items() if k.lower() not in _FOR_THE_PROXY}
        try:
            upstream.request(asked.method, "/" + "/".join(rest), asked.body or None, headers)
            got = upstream.getresponse()
            content = got.read()
        finally:
            upstream.close()
        answer(content, got.status, got.headers["Content-Type"])(self)


def _relay(one: socket, other: socket) -> None:
    """Pass on what comes from either side until one of them ends."""
    to = {one: other, other: one}
    while True:
        # What TLS has decrypted already, select() does not see.
        held = [sock for sock in to if isinstance(sock, ssl.SSLSocket) and sock.pending()]
        for sock in held or select(list(to), [], [])[0]:
            content = sock.recv(65536)
            if not content:
                return
            to[sock].sendall(content)


class Proxy(SecureServer):
    """Leads to loopback, whatever the name that is asked for; the port counts.

    ``asked`` holds what it was asked for itself: ``CONNECT``, or whole addresses. ``will_answer()``
    makes it answer itself. With ``credentials`` (``user:password``) it answers 407 to all others;
    with a ``context`` it is reached over TLS.
    """

    handler = _ProxyHandler

    def __init__(
        self, *, credentials: str | None = None, context: ssl.SSLContext | None = None
    ) -> None:
        self.expected: str | None = None
        """The header that tells it who asks."""
        if credentials is not None:
            self.expected = "Basic " + b64encode(credentials.encode()).decode()
        super().__init__(context)

    @property
    def targets(self) -> list[tuple[str, str]]:
        """Method and target of each request."""
        return [(asked.method, asked.target) for asked in self.asked]
