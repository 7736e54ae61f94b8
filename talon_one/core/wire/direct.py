"""Read a usual response straight from the socket.

Nothing here decides about any other: once a response turns out not to be usual, http.client reads it from its first
byte on.
"""

from __future__ import annotations

import re

from .usual_heads import find_usual_head

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    import socket

    from .attempt import Attempt
    from .usual_heads import UsualHead

_CHUNK = 65536
_MAX_BODY = 1 << 24
_MAX_CHUNKED = 1 << 20
_MAX_SIZE_LINE = 9
_match_size_line = re.compile(rb"([0-9A-Fa-f]{1,7})\r\n").match


class UsualResponse:
    """Complete response, with the part of urllib3's interface that is used here."""

    __slots__ = ("_content", "headers", "length_remaining", "reason", "status")

    def __init__(self, head: UsualHead, content: bytes) -> None:
        self.status = head.status
        self.reason = head.reason
        self.headers = head.headers
        self.length_remaining = len(content)
        self._content = content

    def read(self) -> bytes:
        """Return the body, which may be compressed."""
        return self._content


class DirectReader:
    """Reads one response; each wait is within the limits."""

    __slots__ = ("_attempt", "_sock", "received")

    def __init__(self, sock: socket.socket, attempt: Attempt) -> None:
        self._sock = sock
        self._attempt = attempt
        self.received = bytearray()
        """All that came, if the response is not usual."""

    def read(self, max_body_size: float) -> UsualResponse | None:
        """Return the response if it is usual and not too long, else ``None``."""
        self._receive()
        head = find_usual_head(self.received)
        if head is None:
            return None
        if head.length is None:
            return self._read_chunks(head, min(max_body_size, _MAX_CHUNKED))
        end = head.end + head.length
        if head.length > min(max_body_size, _MAX_BODY) or not self._has(end):
            return None
        return self._response(head, self._between(head.end, end), end)

    def _read_chunks(self, head: UsualHead, most: float) -> UsualResponse | None:
        chunks: list[bytes] = []
        end = head.end
        while not chunks or chunks[-1]:
            line = self._size_line(end)
            if line is None:
                return None
            end = line.end() + int(line[1], 16)
            if end > most or not self._has(end + 2) or self._between(end, end + 2) != b"\r\n":
                return None
            chunks.append(self._between(line.end(), end))
            end += 2
        return self._response(head, b"".join(chunks), end)

    def _size_line(self, start: int) -> re.Match[bytes] | None:
        while (line := _match_size_line(self.received, start)) is None:
            if len(self.received) >= start + _MAX_SIZE_LINE or not self._receive():
                return None
        return line

    def _response(self, head: UsualHead, content: bytes, end: int) -> UsualResponse:
        self._attempt.unread_bytes = len(self.received) > end
        return UsualResponse(head, content)

    def _between(self, start: int, end: int) -> bytes:
        return bytes(memoryview(self.received)[start:end])

    def _has(self, end: int) -> bool:
        while len(self.received) < end:
            if not self._receive():
                return False
        return True

    def _receive(self) -> bool:
        self._sock.settimeout(self._attempt.wait())
        part = self._sock.recv(_CHUNK)
        self.received += part
        if part and self._attempt.phase == "waiting for the response":
            self._attempt.phase = "reading the response"
        return bool(part)
