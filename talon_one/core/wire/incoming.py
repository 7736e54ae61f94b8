"""What comes in: an answer read byte by byte, each wait within the limits of its attempt."""

from __future__ import annotations

from http.client import HTTPResponse
from io import BufferedReader, RawIOBase
from typing import Any

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    import socket

    from ..calls.attempt import Attempt

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


class Answer(HTTPResponse):
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
