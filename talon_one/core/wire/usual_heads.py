"""Read the head of a usual response without the standard library's parser of mail headers.

Usual is what an API server sends for a success: HTTP/1.1, well-formed headers, a body that ``Content-Length`` or
plain chunks delimit, and a connection that stays open. Whatever is not usual is left to http.client.
"""

from __future__ import annotations

import re

from .messages import Headers

_match_head = re.compile(
    rb"HTTP/1\.1 (2\d\d) ([ -~]*)\r\n"
    rb"((?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t -~\xa0-\xff]*\r\n)+)\r\n"
).match
_match_length = re.compile(r"\d{1,15}", re.ASCII).fullmatch
_WITHOUT_BODY = 204


class UsualHead:
    """Status line and headers; the body has ``length`` bytes or is chunked."""

    __slots__ = ("chunked", "end", "headers", "length", "reason", "status")

    keeps_connection = True

    def __init__(self, match: re.Match[bytes]) -> None:
        status, reason, lines = match.groups()
        self.status = int(status)
        self.reason = reason.decode("ascii")
        split = [line.partition(":") for line in lines.decode("latin-1").split("\r\n")[:-1]]
        self.headers = Headers([(name, value.strip(" \t")) for name, _, value in split])
        self.end = match.end()
        """Where the body begins in what was received."""
        length = self.headers.get("Content-Length")
        self.length = int(length) if length is not None and _match_length(length) else None
        self.chunked = length is None and self.headers.get("Transfer-Encoding") == "chunked"

    @property
    def is_usual(self) -> bool:
        """Whether it is clear where the body ends, and that the connection stays open."""
        headers = self.headers
        stays_open = headers.get("Connection", "keep-alive").lower() == "keep-alive"
        has_length = self.length is not None and "Transfer-Encoding" not in headers
        return stays_open and self.status != _WITHOUT_BODY and (has_length or self.chunked)


def find_usual_head(received: bytes | bytearray) -> UsualHead | None:
    """Return the head if it is here as a whole, and usual."""
    match = _match_head(received)
    head = None if match is None else UsualHead(match)
    return head if head is not None and head.is_usual else None
