"""Read a response body to its end and decompress it, up to a maximum size.

urllib3 decompresses nothing here: before 2.6 it does not limit how far a body expands.
"""

from __future__ import annotations

import zlib
from math import inf
from typing import Any

_CHUNK = 65536
_AT_ONCE = (
    1 << 24
)  # larger bodies are read in parts, as memory is allocated for what Content-Length announces

ACCEPT_ENCODING = "gzip, deflate"
_WINDOW = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_RAW_DEFLATE = -15
_GZIP = b"\x1f\x8b"
_MOST_MEMBERS = 20  # each copies the rest of the body


class BodyError(Exception):
    """Body that is too long, or not compressed as its headers say; ``start`` has its first bytes."""

    def __init__(self, problem: str, start: bytes) -> None:
        super().__init__(problem)
        self.start = start


def read_body(response: Any, limit: float) -> bytes:
    """Return the body of urllib3's ``response``, at most ``limit`` bytes.

    Raises:
        BodyError: The body is longer, or cannot be decompressed.
    """
    body = _read(response, limit)
    encodings = response.headers.get("Content-Encoding", "") if body else ""
    for encoding in reversed(encodings.lower().split(",")):
        body = _decompress(body, encoding.strip(), limit)
    return body


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
            raise BodyError(_too_long(limit), parts[0])
    return b"".join(parts)


def _decompress(body: bytes, encoding: str, limit: float) -> bytes:
    if encoding in ("", "identity"):
        return body
    if encoding not in _WINDOW:
        raise BodyError(
            f"the body is compressed as {encoding!r}; the request accepts only gzip and deflate",
            body,
        )
    try:
        return _inflate(body, _WINDOW[encoding], limit)
    except zlib.error as problem:
        if encoding == "deflate":
            # Servers send either of two formats under this name.
            try:
                return _inflate(body, _RAW_DEFLATE, limit)
            except zlib.error:
                pass
        raise BodyError(f"the body is not valid {encoding}", body) from problem


def _inflate(body: bytes, window: int, limit: float) -> bytes:
    parts: list[bytes] = []
    left = 0 if limit == inf else int(limit) + 1  # zlib takes 0 as "no limit"
    rest = body
    while not parts or (rest.startswith(_GZIP) and len(parts) < _MOST_MEMBERS):
        stream = zlib.decompressobj(window)
        part = stream.decompress(rest, left)
        parts.append(part)
        if left:
            left -= len(part)
            if not left:
                raise BodyError(_too_long(limit), parts[0])
        if not stream.eof:
            raise zlib.error("cut off")
        rest = stream.unused_data
    if rest.startswith(_GZIP):
        raise zlib.error("too many members")
    return b"".join(parts)


def _too_long(limit: float) -> str:
    return f"the body is longer than {limit:.0f} bytes; raise max_body_size to accept it"
