"""Calls whose response is not read into memory.

``stream(api.export_coupons, 31)`` opens the response; the body is read bit by bit within the ``with`` statement.
Until the response begins, limits and retries are those of every call. After that each wait for bytes is
bounded by the read timeout, and the whole only by a ``deadline=`` of the call: a large export takes as long
as it takes. A body that breaks off is an error, never a short file.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import closing, contextmanager

from ..errors import UnexpectedResponse
from ..wire.streams import StreamedResponse
from .decoding import error_from, text_encoding, unexpected, wrong_encoding

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..settings.call import Call
    from ..settings.operation import Operation
    from ..wire.messages import Headers, Response
    from .sender import CallScope

_BUFFER = 1 << 18


class Stream:
    """Successful response whose body is read bit by bit, once."""

    def __init__(self, operation: Operation, response: StreamedResponse) -> None:
        self._operation = operation
        self._response = response

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

    def chunks(self) -> Iterator[bytes]:
        """Yield the body in parts, decompressed.

        Raises:
            ApiConnectionError, ApiTimeoutError: The body broke off, or no bytes came in time.
            UnexpectedResponse: The body is not compressed as declared.
        """
        return self._response.chunks()

    def file(self) -> io.BufferedReader:
        """Return the body as a binary file."""
        return io.BufferedReader(_Reader(self.chunks()), _BUFFER)

    def lines(self) -> Iterator[str]:
        """Yield the lines of a text with their ends, such as the API's CSV.

        Raises:
            UnexpectedResponse: The body is not the text that the operation returns, beside the errors of
                :meth:`chunks`.
        """
        text = io.TextIOWrapper(self.file(), self.check_text(), newline="")
        try:
            yield from text
        except UnicodeDecodeError as problem:
            raise self.broken(wrong_encoding(problem)) from None

    def check_text(self) -> str:
        """Return the encoding of the text.

        Raises:
            UnexpectedResponse: The body is not the text that the operation returns.
        """
        try:
            return text_encoding(self._operation, self._response)
        except UnexpectedResponse as problem:
            raise self._response.failed(problem) from None

    def broken(self, problem: str) -> UnexpectedResponse:
        """Return an error that says what is wrong with the body; raised in the ``with`` statement, it ends the
        call as failed."""
        error = unexpected(self._response, problem)
        self._response.failed(error)
        return error


@contextmanager
def open_stream(
    scope: CallScope, send: Callable[[Call], Response], *, lift_deadline: bool
) -> Iterator[Stream]:
    """Send a request and yield the response; close it afterwards."""
    callers_error = None
    try:
        with scope as call:
            response = send(call)
            if not isinstance(response, StreamedResponse):
                raise error_from(call, response)
            if lift_deadline:
                response.lift_deadline()
            with closing(response):
                try:
                    yield Stream(call.operation, response)
                except BaseException as error:
                    if error is response.failure:
                        raise
                    callers_error = error  # no failure of the call
        if callers_error is not None:
            raise callers_error
    finally:
        del callers_error  # its traceback holds this frame


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
