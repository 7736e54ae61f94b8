"""Read a response body to its end and decompress it, up to a maximum size and within the deadline.

urllib3 decompresses nothing here: its releases differ in how far they let a body expand, and how many
encodings they apply one after the other.
"""

from __future__ import annotations

import zlib
from math import inf
from typing import Any

from ..errors import UnexpectedResponse

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .attempt import Attempt
    from .messages import Headers

_CHUNK = 65536
_AT_ONCE = (
    1 << 24
)  # larger bodies are read in parts, as memory is allocated for what Content-Length announces

ACCEPT_ENCODING = "gzip, deflate"
_WINDOW = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_RAW_DEFLATE = -15
_GZIP = b"\x1f\x8b"
_MAX_MEMBERS = 20  # each copies the rest of the body
_MAX_ENCODINGS = 2
_STEP = 1 << 18
_MAX_EXPANSION = 100
_ALWAYS_ALLOWED = 10_000_000
"""Bytes up to which a body may expand at any ratio; JSON of a long list of equal objects reaches 100:1."""
_COMPRESSIONS = frozenset(
    {"br", "zstd", "compress", "x-compress", "dcb", "dcz", "bzip2", "x-bzip2", "lzma", "xz"}
)
"""Encodings that were not asked for. Other names, such as ``utf-8`` or ``binary``, are misconfigured servers, whose
bodies are not compressed."""


class BodyError(Exception):
    """Body that is too long, or not compressed as its headers say; ``start`` has its first bytes."""

    def __init__(self, problem: str, start: bytes) -> None:
        super().__init__(problem)
        self.start = start


def read_body(response: Any, limit: float, attempt: Attempt) -> bytes:
    """Return the body of urllib3's ``response``, at most ``limit`` bytes.

    Raises:
        BodyError: The body is longer, or cannot be decompressed.
        TimeoutError: The deadline has passed.
    """
    encodings = encodings_of(response.headers.get("Content-Encoding", ""))
    return decompress(_read(response, limit), encodings, limit, attempt)


def unreadable(
    problem: BaseException,
    failures: tuple[type[Exception], ...],
    status: int,
    reason: str | None,
    headers: Headers,
) -> bytes:
    """Return an empty body for an error, whose status suffices.

    Raises:
        UnexpectedResponse: The body of a success cannot be used.
        BaseException: It is incomplete.
    """
    if status >= 400 and isinstance(problem, (BodyError, *failures)):
        return b""
    if not isinstance(problem, BodyError):
        raise problem
    raise UnexpectedResponse(
        str(problem), problem.start[:500], status=status, reason=reason, headers=headers
    ) from problem.__cause__


def encodings_of(header: str) -> list[str]:
    """Return the encodings of a body from its ``Content-Encoding``, without those that change nothing.

    Raises:
        BodyError: There are too many.
    """
    names = [name.strip() for name in header.lower().split(",")] if header else []
    encodings = [name for name in names if name in _WINDOW or name in _COMPRESSIONS]
    # Looked at before reading: some releases of urllib3 prepare a decoder for each.
    if len(names) > _MAX_ENCODINGS:
        raise BodyError(f"the body has {len(names)} encodings; at most 2 are accepted", b"")
    return encodings


def _read(response: Any, limit: float) -> bytes:
    length = response.length_remaining
    if length is not None and length <= min(limit, _AT_ONCE):
        whole: bytes = response.read()
        return whole
    parts: list[bytes] = []
    count = 0
    while part := response.read(_CHUNK):
        parts.append(part)
        count += len(part)
        if count > limit:
            raise BodyError(too_long(limit), parts[0])
    return b"".join(parts)


def decompress(body: bytes, encodings: list[str], limit: float, attempt: Attempt) -> bytes:
    """Undo compressions, the last one first."""
    for encoding in reversed(encodings if body else ()):
        body = _decompress(body, encoding, limit, attempt)
    return body


def _decompress(body: bytes, encoding: str, limit: float, attempt: Attempt) -> bytes:
    if encoding not in _WINDOW:
        raise BodyError(
            f"the body is compressed as {encoding!r}; the request accepts only gzip and deflate",
            body,
        )
    try:
        return _inflate(body, _WINDOW[encoding], limit, attempt)
    except zlib.error as problem:
        if encoding == "deflate":
            # Servers send either of two formats under this name.
            try:
                return _inflate(body, _RAW_DEFLATE, limit, attempt)
            except zlib.error:
                pass
        raise BodyError(f"the body is not valid {encoding}", body) from problem


def _inflate(body: bytes, window: int, limit: float, attempt: Attempt) -> bytes:
    most = max(_ALWAYS_ALLOWED, _MAX_EXPANSION * len(body)) if limit != inf else inf
    parts: list[bytes] = []
    count = members = 0
    rest = body
    while not members or (rest.startswith(_GZIP) and members < _MAX_MEMBERS):
        members += 1
        stream = zlib.decompressobj(window)
        while not stream.eof:
            part = stream.decompress(rest, int(min(_STEP, limit - count + 1)))
            rest = stream.unconsumed_tail
            if not part and not stream.eof and not rest:
                raise zlib.error("cut off")
            parts.append(part)
            count += len(part)
            if count > limit:
                raise BodyError(too_long(limit), parts[0])
            if count > most:
                raise BodyError(f"the body expands more than {_MAX_EXPANSION}-fold", parts[0])
            if count > _STEP:
                attempt.wait()  # raises at the deadline
        rest = stream.unused_data
    if rest.startswith(_GZIP):
        raise zlib.error("too many members")
    return b"".join(parts)


def too_long(limit: float) -> str:
    """Return the message for a body that exceeds the limit."""
    return f"the body is longer than {limit:.0f} bytes; raise max_body_size to accept it"
