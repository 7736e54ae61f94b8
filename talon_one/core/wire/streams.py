"""A response whose body stays on the connection and is read bit by bit, over either face.

Only reading waits. The body is what urllib3 or a channel has left of it.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from ..errors import ApiValueError, UnexpectedResponse
from ..support.interrupts import raise_interrupt
from .bodies import BodyError, encodings_of
from .failures import translate_error
from .messages import Headers, Response

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Protocol

    from .attempt import Attempt

    class UnreadBody(Protocol):
        """Body that keeps its connection until it is read to its end or closed."""

        @property
        def failures(self) -> tuple[type[Exception], ...]:
            """What reading raises if the body is incomplete, or does not come in time."""

        total: int | None
        """Bytes on the wire that the server announced."""

        async def read(self, most: int) -> bytes:
            """Return the next bytes on the wire; none at the end, where the connection can be used again."""

        def close(self) -> None:
            """Close the connection, unless the body was read to its end."""


_CHUNK = 1 << 16
_GZIP_WINDOW = 31


class StreamedResponse(Response):
    """Success that is not read yet. It keeps its connection and its slot until it is read or closed."""

    __slots__ = (
        "_attempt",
        "_body",
        "_decoder",
        "_ended",
        "_parts",
        "failure",
        "is_open",
        "received",
    )

    def __init__(
        self, status: int, reason: str | None, headers: Headers, body: UnreadBody, attempt: Attempt
    ) -> None:
        super().__init__(status, reason, headers, b"")
        self._body = body
        self._attempt = attempt
        self._decoder: _Decoder | None = None
        self._parts: Iterator[bytes] = iter(())
        self._ended = False
        self.is_open = True
        self.received = 0
        """Bytes on the wire so far."""
        self.failure: BaseException | None = None
        """Why the body broke off."""

    @property
    def total(self) -> int | None:
        """Bytes on the wire that the server announced."""
        return self._body.total

    def lift_deadline(self) -> None:
        """Bound each wait for bytes, but not the whole."""
        self._attempt.lift_deadline()

    async def read_part(self) -> bytes:
        """Return the next part of the body, decompressed; nothing at its end.

        Raises:
            ApiConnectionError, ApiTimeoutError: The body broke off, or no bytes came in time.
            UnexpectedResponse: The body is not compressed as declared.
            ApiValueError: The response was closed before the end.
        """
        try:
            return await self._next_part()
        except BaseException as failure:
            self.failure = failure
            raise

    async def _next_part(self) -> bytes:
        try:
            self._decoder = self._decoder or _decoder_for(self.headers)
            while True:
                # An empty part would end a body that somebody sends on in chunks.
                for part in filter(None, self._parts):
                    return part
                received = await self._receive()
                if not received:
                    return self._decoder.finish()
                self._parts = self._decoder.decode(received)
        except (BodyError, zlib.error) as problem:
            self.remove_key()
            raise UnexpectedResponse(
                str(problem) if isinstance(problem, BodyError) else "the body is not valid gzip",
                status=self.status,
                reason=self.reason,
                headers=self.headers,
            ) from problem

    async def _receive(self) -> bytes:
        if self._ended:
            return b""
        if not self.is_open:
            raise ApiValueError("the response is closed; read it within the with statement")
        try:
            part = await self._body.read(_CHUNK)
        except BaseException as problem:
            self.close()
            if not isinstance(problem, Exception):
                raise
            raise_interrupt()
            if not isinstance(problem, self._body.failures) and _is_foreign(problem):
                raise
            raise translate_error(problem, self._attempt) from problem
        self.received += len(part)
        self._ended = not part
        return part

    def close(self) -> None:
        """Close the connection, unless the body was read to its end, after which it can be used again."""
        self.is_open = False
        self._body.close()


def _is_foreign(problem: Exception) -> bool:
    return type(problem).__module__ != "builtins"  # raised into this thread by the application


class _Decoder:
    """Passes parts of a body on as they come."""

    def decode(self, part: bytes) -> Iterator[bytes]:
        """Yield what a part says."""
        yield part

    def finish(self) -> bytes:
        """Return the rest of a complete body.

        Raises:
            BodyError: It is cut off.
        """
        return b""


class _Gunzip(_Decoder):
    """Decompresses a body of one or more members."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(_GZIP_WINDOW)

    def decode(self, part: bytes) -> Iterator[bytes]:
        while part:
            if self._member.eof:  # another member follows
                self._member = zlib.decompressobj(_GZIP_WINDOW)
            yield self._member.decompress(part, _CHUNK)
            part = self._member.unconsumed_tail or self._member.unused_data

    def finish(self) -> bytes:
        rest = self._member.flush()
        if not self._member.eof:
            raise BodyError("the compressed body is cut off", b"")
        return rest


def _decoder_for(headers: Headers) -> _Decoder:
    encodings = encodings_of(headers.get("Content-Encoding", ""))
    if not encodings:
        return _Decoder()
    if encodings not in (["gzip"], ["x-gzip"]):
        raise BodyError("the body is compressed; the request accepts only gzip", b"")
    return _Gunzip()
