"""The heads that are read without the standard library mean what the standard library reads in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talon_one.core.wire.parsing import Head
from talon_one.core.wire.usual_heads import find_usual_head

LINES = st.sampled_from(
    [
        b"Content-Length: 5",
        b"content-length:5",
        b"Content-Length: 5, 5",
        b"Content-Length: +5",
        b"Content-Length: 1_0",
        b"Content-Length: \xb2",
        b"Content-Length:",
        b"Transfer-Encoding: chunked",
        b"Transfer-Encoding: gzip, chunked",
        b"Connection: keep-alive",
        b"Connection: close",
        b"Connection: Upgrade",
        b"Content-Type: application/json",
        b"Set-Cookie: a=1; Path=/",
        b"Set-Cookie: b=2",
        b"X-Odd:  \t two words \xe9 ",
        b"X-Empty:",
        b" folded",
        b"no colon",
        b"No-Value : 1",
        b"X-Control: \x0b\x85",
    ]
)
STATUS_LINES = st.sampled_from(
    [
        b"HTTP/1.1 200 OK",
        b"HTTP/1.1 201 ",
        b"HTTP/1.1 204 No Content",
        b"HTTP/1.1 299 Any thing",
        b"HTTP/1.1 404 Not Found",
        b"HTTP/1.0 200 OK",
        b"HTTP/1.1 200",
        b"HTTP/1.1 2000 OK",
    ]
)


@given(STATUS_LINES, st.lists(LINES, max_size=6), st.sampled_from([b"\r\n", b"\n"]))
def test_a_usual_head_means_what_the_standard_library_reads_in_it(
    status_line: bytes, lines: list[bytes], end: bytes
) -> None:
    text = end.join([status_line, *lines, b"", b""])
    usual = find_usual_head(text)
    if usual is None:
        return
    head = Head(text)
    trimmed = {name: value.strip(" \t") for name, value in head.headers.items()}
    assert (usual.status, usual.reason) == (head.status, head.reason)
    assert dict(usual.headers) == trimmed
    assert (usual.length, usual.chunked) == (head.length, head.chunked)
    assert usual.keeps_connection == head.keeps_connection
    assert usual.end == len(text)


@pytest.mark.parametrize("body", [b"Content-Length: 5", b"Transfer-Encoding: chunked"])
@pytest.mark.parametrize(
    "more", [b"", b"Connection: Keep-Alive\r\nSet-Cookie: a\r\nSet-Cookie: b\r\n"]
)
def test_what_servers_send_is_usual(body: bytes, more: bytes) -> None:
    usual = find_usual_head(b"HTTP/1.1 200 OK\r\n" + more + body + b"\r\n\r\nhello")
    assert usual is not None
    assert usual.headers.get("Set-Cookie") == ("a, b" if more else None)


@pytest.mark.parametrize(
    "lines",
    [
        b"",
        b"Content-Length: 5\r\nContent-Length: 6\r\n",
        b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
        b"Content-Length: -5\r\n",
        b"Content-Length: 5\r\nConnection: close\r\n",
        b"Content-Length: 5\r\n folded\r\n",
        b"Content-Length: 5\r\nno colon\r\n",
    ],
)
def test_whatever_could_be_read_in_two_ways_is_not_usual(lines: bytes) -> None:
    assert find_usual_head(b"HTTP/1.1 200 OK\r\n" + lines + b"\r\n") is None
