"""Read the response of a request from a channel: its head, then its body, up to a maximum size."""

from __future__ import annotations

import re
import sys
from http.client import HTTPResponse
from io import BytesIO

from .bodies import BodyError, too_long
from .bounded_response import HEX_DIGITS, MAX_CHUNK_LINE, check_headers
from .failures import MalformedResponse
from .messages import Headers
from .usual_heads import find_usual_head

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .channels import Channel
    from .usual_heads import UsualHead

_MAX_HEAD = 1 << 18
_find_end = re.compile(rb"\n\r?\n").search
_is_interim = re.compile(rb"HTTP/1\.[01] 1(?!01)\d\d\s").match
_is_http = re.compile(rb"HTTP/|(?!HTTP)(?=[HTTP]{0,3}\Z)").match


class Head:
    """Status line and headers of a response, and how its body is delimited."""

    def __init__(self, head: bytes) -> None:
        # The standard library decides about framing, as it does for threads.
        parsed = HTTPResponse(_Source(head))  # type: ignore[arg-type]
        parsed.begin()
        check_headers(parsed.headers)
        self.status = parsed.status
        self.reason = parsed.reason
        self.headers = Headers(parsed.headers.items())
        self.chunked = bool(parsed.chunked)
        self.keeps_connection = not parsed.will_close
        self.length = parsed.length
        length = self.headers.get("Content-Length")
        if self.length != 0 and not self.chunked and length is not None:
            self.length = _read_length(length)


class _Source:
    """What the standard library takes for a socket."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def makefile(self, mode: str) -> BytesIO:
        return BytesIO(self._content)


async def read_head(channel: Channel) -> Head | UsualHead:
    """Read the head of the response, after any interim ones.

    Raises:
        OSError, HTTPException: The connection ended, or this is no HTTP.
    """
    while True:
        end = _find_end(channel.received)
        first_line = channel.received.find(b"\n")
        if end is not None:
            head = channel.take(end.end())
            if not _is_interim(head):
                return find_usual_head(head) or Head(head)
        elif first_line >= 0 and not channel.received.startswith(b"HTTP/"):
            return Head(bytes(channel.received))  # raises
        elif len(channel.received) > _MAX_HEAD:
            raise MalformedResponse("the headers of the response are too long")
        elif not await channel.receive():
            if channel.received:
                raise ConnectionResetError("the connection was closed within the headers")
            return Head(b"")  # raises


async def read_rest(channel: Channel, head: Head | UsualHead, limit: float) -> bytes:
    """Read the body that belongs to a head.

    Raises:
        BodyError: It is longer than the limit.
        OSError, HTTPException: It is incomplete, or wrongly delimited.
    """
    body = Body(channel, head)
    parts: list[bytes] = []
    while part := await body.read(sys.maxsize):
        parts.append(part)
        if body.count > limit:
            raise BodyError(too_long(limit), parts[0])
    return b"".join(parts)


class Body:
    """Body that belongs to a head, read part by part."""

    def __init__(self, channel: Channel, head: Head | UsualHead) -> None:
        self._channel = channel
        self._has_chunks = head.chunked
        self._left = 0 if head.chunked else head.length
        """Bytes of the chunk, or of the whole, ``None`` until the connection ends."""
        self.count = 0
        """Bytes so far."""

    async def read(self, most: int) -> bytes:
        """Return the next part, at most so many bytes; nothing at the end.

        Raises:
            OSError, HTTPException: The body is incomplete, or wrongly delimited.
        """
        if self._has_chunks and not self._left:
            await self._start_chunk()
        if self._left == 0:
            return b""
        if not self._channel.received and not await self._channel.receive():
            if self._left is None:
                return b""
            raise MalformedResponse(
                f"the response ended {self._left} bytes early, after {self.count}"
            )
        part = self._channel.take(most if self._left is None else min(most, self._left))
        self.count += len(part)
        if self._left is not None:
            self._left -= len(part)
        return part

    async def _start_chunk(self) -> None:
        if self.count and await self._read_line():
            raise MalformedResponse("a chunk of the response is longer than its size")
        self._left = await self._read_chunk_size()
        if not self._left:
            self._has_chunks = False
            while await self._read_line():  # trailers
                pass

    async def _read_chunk_size(self) -> int:
        size = (await self._read_line()).partition(b";")[0].strip()
        if not size or not HEX_DIGITS.issuperset(size):
            raise MalformedResponse("a chunk size of the response is not a hexadecimal number")
        return int(size, 16)

    async def _read_line(self) -> bytes:
        received = self._channel.received
        while (end := received.find(b"\n")) < 0:
            if len(received) > MAX_CHUNK_LINE:
                raise MalformedResponse("a line of the response is too long")
            if not await self._channel.receive():
                raise MalformedResponse("the response ended within a chunk")
        return self._channel.take(end + 1).rstrip(b"\r\n")


def _read_length(header: str) -> int:
    lengths = {length.strip() for length in header.split(",")}
    length = lengths.pop()
    if lengths or not (length.isascii() and length.isdigit()) or int(length) > sys.maxsize:
        raise MalformedResponse("the length of the response is not a number")
    return int(length)
