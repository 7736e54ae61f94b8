"""A response whose body stays on the connection and is read bit by bit."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

from ..errors import OpenApiException, UnexpectedResponse
from ..support.interrupts import raise_interrupt
from .bodies import BodyError, encodings_of
from .failures import translate_error
from .messages import Headers, Response
from .pools import FAILURES

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .attempt import Attempt
    from .slots import Slot, Slots

_CHUNK = 1 << 16
_GZIP_WINDOW = 31


class StreamedResponse(Response):
    """Success that is not read yet. It keeps its connection and its slot until it is read or closed."""

    __slots__ = ("_attempt", "_raw", "_slot", "_slots", "failure", "received", "total")

    is_open = True

    def __init__(
        self, raw: Any, headers: Headers, attempt: Attempt, slot: Slot, slots: Slots
    ) -> None:
        super().__init__(raw.status, raw.reason, headers, b"")
        self._raw = raw
        self._attempt = attempt
        self._slot: Slot | None = slot
        self._slots = slots
        self.total: int | None = raw.length_remaining
        """Bytes on the wire that the server announced."""
        self.received = 0
        """Bytes on the wire so far."""
        self.failure: OpenApiException | None = None
        """Why the body broke off."""

    def lift_deadline(self) -> None:
        """Bound each wait for bytes, but not the whole."""
        self._attempt.lift_deadline()

    def chunks(self) -> Iterator[bytes]:
        """Yield the body, decompressed.

        Raises:
            ApiConnectionError, ApiTimeoutError: The body broke off, or no bytes came in time.
            UnexpectedResponse: The body is not compressed as declared.
        """
        try:
            encodings = encodings_of(self.headers.get("Content-Encoding", ""))
            parts = iter(self._read, b"")
            # An empty part would end a body that somebody sends on in chunks.
            yield from filter(None, self._decompressed(encodings, parts)) if encodings else parts
        except OpenApiException:
            raise
        except (BodyError, zlib.error) as problem:
            self.remove_key()
            raise self.failed(
                UnexpectedResponse(
                    str(problem)
                    if isinstance(problem, BodyError)
                    else "the body is not valid gzip",
                    status=self.status,
                    reason=self.reason,
                    headers=self.headers,
                )
            ) from problem

    def close(self) -> None:
        """Close the connection, unless the body was read to its end, which has returned it to the pool."""
        if self._slot is not None:
            self._raw.close()
            self._raw.release_conn()
            self._free_slot()

    def _read(self) -> bytes:
        try:
            part: bytes = self._raw.read(_CHUNK)
        except Exception as problem:
            self.close()
            raise_interrupt()
            if not isinstance(problem, FAILURES) and type(problem).__module__ != "builtins":
                raise
            raise self.failed(translate_error(problem, self._attempt)) from problem
        self.received += len(part)
        if not part:
            self._free_slot()
        return part

    def _decompressed(self, encodings: list[str], parts: Iterator[bytes]) -> Iterator[bytes]:
        if encodings not in (["gzip"], ["x-gzip"]):
            raise BodyError("the body is compressed; the request accepts only gzip", b"")
        decoder = zlib.decompressobj(_GZIP_WINDOW)
        for part in parts:
            rest = part
            while rest:
                if decoder.eof:  # another member follows
                    decoder = zlib.decompressobj(_GZIP_WINDOW)
                yield decoder.decompress(rest, _CHUNK)
                rest = decoder.unconsumed_tail or decoder.unused_data
        yield decoder.flush()
        if not decoder.eof:
            raise BodyError("the compressed body is cut off", b"")

    def failed(self, failure: OpenApiException) -> OpenApiException:
        """Remember that the body is unusable, and return the error."""
        self.failure = failure
        return failure

    def _free_slot(self) -> None:
        self._slots.give_back(self._slot)
        self._slot = None
