"""Calls whose response is not read into memory.

``stream(api.export_coupons, 31)`` opens the response; the body is read bit by bit within the ``with`` statement.
Until the response begins, limits and retries are those of every call. After that each wait for bytes is
bounded by the read timeout, and the whole only by a ``deadline=`` of the call: a large export takes as long
as it takes. A body that breaks off is an error, never a short file.
"""

from __future__ import annotations

import io
from codecs import getincrementaldecoder
from collections.abc import AsyncIterator, Iterable, Iterator

from ..errors import UnexpectedResponse
from ..support.coroutines import completed
from .decoding import text_encoding, unexpected, wrong_encoding

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from ..settings.operation import Operation
    from ..wire.messages import Headers
    from ..wire.streams import StreamedResponse
    from .sender import CallScope

_BUFFER = 1 << 18


class _Streamed:
    """What both kinds of stream share: all but waiting for bytes."""

    def __init__(self, operation: Operation, response: StreamedResponse) -> None:
        self._operation = operation
        self._response = response
        self._decoder: io.IncrementalNewlineDecoder | None = None
        self._line: list[str] = []

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self._response.status

    @property
    def headers(self) -> Headers:
        """Response headers; names are case-insensitive."""
        return self._response.headers

    @property
    def received(self) -> int:
        """Bytes received so far, as compressed as they come."""
        return self._response.received

    @property
    def total(self) -> int | None:
        """Bytes to receive, ``None`` if the server does not say."""
        return self._response.total

    def check_text(self) -> str:
        """Return the encoding of the text.

        Raises:
            UnexpectedResponse: The body is not the text that the operation returns.
        """
        try:
            return text_encoding(self._operation, self._response)
        except UnexpectedResponse as problem:
            self._response.failure = problem
            raise

    def broken(self, problem: str) -> UnexpectedResponse:
        """Return an error that says what is wrong with the body; raised in the ``with`` statement, it ends the
        call as failed."""
        error = unexpected(self._response, problem)
        self._response.failure = error
        return error

    def _lines_of(self, chunk: bytes) -> Iterable[str]:
        """Return the lines that end in a chunk; an empty one ends the last line."""
        if self._decoder is None:
            decoder = getincrementaldecoder(self.check_text())()
            self._decoder = io.IncrementalNewlineDecoder(decoder, translate=False)
        try:
            text = self._decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as problem:
            raise self.broken(wrong_encoding(problem)) from None
        end = max(text.rfind("\n"), text.rfind("\r")) + 1 if chunk else len(text)
        if chunk and not end:
            self._line.append(text)
            return ()
        lines = "".join([*self._line, text[:end]])
        self._line = [text[end:]]
        return io.StringIO(lines, newline="")


class Stream(_Streamed):
    """Successful response whose body is read bit by bit, once."""

    def chunks(self) -> Iterator[bytes]:
        """Yield the body in parts, decompressed.

        Raises:
            ApiConnectionError, ApiTimeoutError: The body broke off, or no bytes came in time.
            UnexpectedResponse: The body is not compressed as declared.
            ApiValueError: The ``with`` statement has ended.
        """
        while chunk := completed(self._response.read_part()):
            yield chunk

    def file(self) -> io.BufferedReader:
        """Return the body as a binary file."""
        return io.BufferedReader(_Reader(self.chunks()), _BUFFER)

    def lines(self) -> Iterator[str]:
        """Yield the lines of a text with their ends, such as the API's CSV.

        Raises:
            UnexpectedResponse: The body is not the text that the operation returns, beside the errors of
                :meth:`chunks`.
        """
        chunk = None
        while chunk != b"":
            chunk = completed(self._response.read_part())
            yield from self._lines_of(chunk)


class AsyncStream(_Streamed):
    """Successful response whose body is read bit by bit, once, in asyncio."""

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield the body in parts, decompressed.

        Raises:
            ApiConnectionError, ApiTimeoutError: The body broke off, or no bytes came in time.
            UnexpectedResponse: The body is not compressed as declared.
            ApiValueError: The ``async with`` statement has ended.
        """
        while chunk := await self._response.read_part():
            yield chunk

    async def lines(self) -> AsyncIterator[str]:
        """Yield the lines of a text with their ends, such as the API's CSV.

        Raises:
            UnexpectedResponse: The body is not the text that the operation returns, beside the errors of
                :meth:`chunks`.
        """
        chunk = None
        while chunk != b"":
            chunk = await self._response.read_part()
            for line in self._lines_of(chunk):
                yield line


class _StreamScope:
    """Context of a streamed call: sends the request on entry, closes the response on exit."""

    def __init__(
        self,
        operation: Operation,
        open_call: Callable[[], Coroutine[Any, Any, tuple[CallScope, StreamedResponse]]],
    ) -> None:
        self._operation = operation
        self._open_call = open_call
        self._call: CallScope
        self._response: StreamedResponse

    async def _open(self) -> StreamedResponse:
        self._call, self._response = await self._open_call()
        return self._response

    def _close(self, error: BaseException | None) -> None:
        response = self._response
        response.close()
        # An error of the caller's is no failure of the call.
        failure = error if error is response.failure else None
        response.failure = None  # its traceback holds the response
        self._call.__exit__(None, failure, None)


class StreamScope(_StreamScope):
    """Scope of a blocking client."""

    def __enter__(self) -> Stream:
        return Stream(self._operation, completed(self._open()))

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        self._close(error)


class AsyncStreamScope(_StreamScope):
    """Scope of a client for asyncio."""

    async def __aenter__(self) -> AsyncStream:
        return AsyncStream(self._operation, await self._open())

    async def __aexit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        self._close(error)


class _Reader(io.RawIOBase):
    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._rest:
            chunk = next(self._chunks, None)
            if chunk is None:
                return 0
            self._rest = memoryview(chunk)
        count = min(len(buffer), len(self._rest))
        buffer[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count
