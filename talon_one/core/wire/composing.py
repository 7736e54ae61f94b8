"""Write the head of a request."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from .messages import StreamedBody

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ..support.secret import Secret
    from .attempt import Attempt
    from .messages import Request

_PORTS = {"http": ":80", "https": ":443"}
_WITH_BODY = ("PATCH", "POST", "PUT")
_PATH_CHARACTERS = "/%!$&'()*+,;=:@~"


class Composer:
    """Writes the requests to a host, for example ``https://shop.talon.one``."""

    __slots__ = ("_host_line", "_prefix", "_proxy_authorization")

    def __init__(self, host: str, proxy: bool = False, authorization: Secret | None = None) -> None:
        """Write requests to ``host``.

        Args:
            proxy: Whether a proxy reads them, which needs the whole URL.
            authorization: ``Proxy-Authorization`` header for it.
        """
        parts = urlsplit(host)
        name = parts.netloc.lower().removesuffix(_PORTS[parts.scheme])
        self._host_line = f"Host: {name}\r\n"
        self._prefix = host if proxy else quote(parts.path, _PATH_CHARACTERS)
        self._proxy_authorization = authorization

    def write(self, request: Request, attempt: Attempt) -> memoryview:
        """Return what to send: head and body leave together. A memoryview does not show the key."""
        body = request.body
        headers = request.headers
        head = f"{request.method} {self._prefix}{request.target} HTTP/1.1\r\n"
        if headers.find("Host") is None:
            head += self._host_line
        for name, value in headers.items():
            head += f"{name}: {value}\r\n"
        if body is not None or request.method in _WITH_BODY:
            length = body.length if isinstance(body, StreamedBody) else len(body or b"")
            head += f"Content-Length: {length}\r\n"
        if attempt.authorization is not None:
            head += f"Authorization: {attempt.authorization.reveal()}\r\n"
        if self._proxy_authorization is not None:
            head += f"Proxy-Authorization: {self._proxy_authorization.reveal()}\r\n"
        message = (head + "\r\n").encode("latin-1")
        return memoryview(message + body if isinstance(body, bytes) else message)
