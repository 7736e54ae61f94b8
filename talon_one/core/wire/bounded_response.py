"""http.client's response, with every wait within the limits of its attempt."""

from __future__ import annotations

from email.errors import FirstHeaderLineIsContinuationDefect, MissingHeaderBodySeparatorDefect
from http.client import HTTPMessage, HTTPResponse
from io import BufferedReader, RawIOBase
from typing import Any

from .failures import MalformedResponse

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    import socket

    from .attempt import Attempt

_CHUNK = 65536
MAX_CHUNK_LINE = 65536
HEX_DIGITS = frozenset(b"0123456789abcdefABCDEF")
_DEFECTS = (FirstHeaderLineIsContinuationDefect, MissingHeaderBodySeparatorDefect)


def check_headers(headers: HTTPMessage) -> None:
    """Check that all headers were read.

    Raises:
        MalformedResponse: Those after a defect are lost, Content-Length perhaps among them.
    """
    if any(isinstance(defect, _DEFECTS) for defect in headers.defects):
        raise MalformedResponse("a header line of the response has no colon")


class _SocketReader(RawIOBase):
    """Reads from a socket; each wait is within the limits.

    Unlike ``socket.makefile()`` it has no share in the socket, so that closing the connection always closes the
    socket, whoever still refers to the response.
    """

    def __init__(self, sock: socket.socket, attempt: Attempt, received: bytes | bytearray) -> None:
        self._sock = sock
        self._attempt = attempt
        self._waiting = received
        """Bytes that came already."""
        self._received = 0
        self.ended = False

    def makefile(self, mode: str) -> _ResponseBuffer:
        """Return the buffer that http.client reads."""
        return _ResponseBuffer(self, self._attempt)

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._received

    def readinto(self, buffer: Any) -> int:
        if self._waiting:
            count = min(len(buffer), len(self._waiting))
            buffer[:count] = self._waiting[:count]
            self._waiting = self._waiting[count:]
            self._received += count
            return count
        self._sock.settimeout(self._attempt.wait())
        count = self._sock.recv_into(buffer)
        if not count:
            self.ended = True
            return count
        self._received += count
        if self._attempt.phase == "waiting for the response":
            self._attempt.phase = "reading the response"
        return count


class _ResponseBuffer(BufferedReader):
    """Buffer that notices bytes beyond the end of the response."""

    def __init__(self, reader: _SocketReader, attempt: Attempt) -> None:
        super().__init__(reader, _CHUNK)
        self._reader = reader
        self._attempt = attempt

    def close(self) -> None:
        if not self.closed:
            self._attempt.unread_bytes = self.tell() < self._reader.tell()
        super().close()


class BoundedResponse(HTTPResponse):
    fp: Any = None
    """For the finalizer of a response that was interrupted while it was made."""

    def __init__(
        self,
        attempt: Attempt,
        sock: socket.socket,
        *args: Any,
        received: bytes | bytearray = b"",
        **keywords: Any,
    ) -> None:
        self._attempt = attempt
        self._reader = _SocketReader(sock, attempt, received)
        reader: Any = self._reader
        super().__init__(reader, *args, **keywords)

    def begin(self) -> None:
        super().begin()
        while 101 < self.status < 200:
            # Interim responses; http.client skips only those with status 100.
            self.headers = None  # type: ignore[assignment]
            super().begin()
        try:
            check_headers(self.headers)
        except MalformedResponse:
            self.close()
            raise
        if self._reader.ended:
            # http.client takes the end of the connection as the end of the headers.
            self.close()
            raise ConnectionResetError("the connection was closed within the headers")
        # http.client would close the connection at once, and leave the socket to the response.
        self._attempt.server_closes = self.will_close
        self.will_close = False

    def _read_next_chunk_size(self) -> int:
        # http.client's takes "-1" for a size, and then reads without a limit.
        line = self.fp.readline(MAX_CHUNK_LINE + 1)
        size = line.partition(b";")[0].strip()
        if len(line) > MAX_CHUNK_LINE or not size or not HEX_DIGITS.issuperset(size):
            self.close()
            raise MalformedResponse("a chunk size of the response is not a hexadecimal number")
        return int(size, 16)
