"""Bodies of answers: whole, decompressed, bounded, and never taken for what they are not."""

from __future__ import annotations

import gzip
import json
import math
import pickle
import time
import tracemalloc
import zlib
from collections.abc import Iterator
from contextlib import suppress
from threading import Event
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from talon_one.core.calls.client import ApiClient
from talon_one.core.errors import (
    ApiConnectionError,
    ApiException,
    ApiTypeError,
    ApiValueError,
    BadRequestException,
    OpenApiException,
    ServiceException,
    UnexpectedResponse,
)

from ...clocks import HandClock
from .fault_server import Conversation, FaultServer, Script, answers, chunked, ends_after, reply
from .fixtures import GET, POST, SET, call, open_client, operation

DATA = {"name": "Grüße", "items": list(range(200))}
JSON = json.dumps(DATA).encode()
CSV = operation("GET", returns="str", accept="application/csv")


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as running:
        yield running


@pytest.fixture
def client(server: FaultServer) -> Iterator[ApiClient]:
    with open_client(server.url, retries=0) as made:
        yield made


ECHO = reply(200, {"method": "POST", "target": "/v1/things"})


def still_works(server: FaultServer, client: ApiClient) -> bool:
    """Whether the next call gets its own answer, and not what an earlier one left behind."""
    return bool(call(client, POST).data == {"method": "POST", "target": "/v1/things"})


# Compressed


def raw_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


PACKED = {
    "gzip": ("gzip", gzip.compress(JSON)),
    "GZIP": ("GZIP", gzip.compress(JSON)),
    "x-gzip": ("x-gzip", gzip.compress(JSON)),
    "gzip of several members": ("gzip", gzip.compress(JSON[:50]) + gzip.compress(JSON[50:])),
    "gzip with an empty member": ("gzip", gzip.compress(b"") + gzip.compress(JSON)),
    "gzip with padding": ("gzip", gzip.compress(JSON) + b"\0" * 9),
    "deflate": ("deflate", zlib.compress(JSON)),
    "deflate without a header": ("deflate", raw_deflate(JSON)),
    "deflate in gzip": ("deflate, gzip", gzip.compress(zlib.compress(JSON))),
    "gzip twice": ("gzip,gzip", gzip.compress(gzip.compress(JSON))),
    "identity": ("identity", JSON),
    "nothing": ("", JSON),
}


@pytest.mark.parametrize("name", PACKED)
@pytest.mark.parametrize("limit", [100_000_000, len(JSON), math.inf])
def test_a_compressed_body_is_asked_for_and_read(
    server: FaultServer, name: str, limit: float
) -> None:
    encoding, content = PACKED[name]
    server.scripts.append(answers(reply(200, content, f"Content-Encoding: {encoding}"), reply()))
    with open_client(server.url, max_body_size=max(limit, len(content))) as client:
        response = call(client, SET)
        assert (response.data, response.raw_data) == (DATA, JSON)
        assert server.asked[0].headers["accept-encoding"] == "gzip, deflate"
        call(client, SET)
    assert server.connections == 1


@pytest.mark.parametrize("sizes", [[1] * 30, [7, 1, 500], [65536]])
def test_a_compressed_body_may_come_in_chunks(
    server: FaultServer, client: ApiClient, sizes: list[int]
) -> None:
    packed, parts = gzip.compress(JSON), []
    for size in sizes:
        parts.append(packed[:size])
        packed = packed[size:]
    body = chunked(*(part for part in (*parts, packed) if part))
    headers = ("Content-Encoding: gzip", "Transfer-Encoding: chunked")
    server.scripts.append(answers(reply(200, body, *headers), reply()))
    assert call(client).data == DATA
    call(client)
    assert server.connections == 1


def test_an_empty_body_needs_no_decompression(server: FaultServer, client: ApiClient) -> None:
    server.scripts.append(answers(reply(200, b"", "Content-Encoding: gzip")))
    assert client.call(operation("POST", maybe_empty=True), {}).data is None


MISPACKED = {
    "not gzip": ("gzip", JSON, "the body is not valid gzip"),
    "gzip that is cut off": ("gzip", gzip.compress(JSON)[:-30], "the body is not valid gzip"),
    "gzip without its end": ("gzip", gzip.compress(JSON)[:-8], "the body is not valid gzip"),
    "gzip with a wrong checksum": (
        "gzip",
        gzip.compress(JSON)[:-8] + b"\0" * 8,
        "the body is not valid gzip",
    ),
    "a second member that is cut off": (
        "gzip",
        gzip.compress(JSON) + gzip.compress(JSON)[:-9],
        "the body is not valid gzip",
    ),
    "not deflate": ("deflate", JSON, "the body is not valid deflate"),
    "deflate that is cut off": (
        "deflate",
        zlib.compress(JSON)[:-9],
        "the body is not valid deflate",
    ),
    "what was not asked for": ("br", b"\x0b\x02\x80abc\x03", "the body is compressed as 'br'"),
    "once less than it says": ("gzip, gzip", gzip.compress(JSON), "the body is not valid gzip"),
}


@pytest.mark.parametrize("name", MISPACKED)
def test_a_body_that_is_not_packed_as_it_says_is_an_unexpected_response(
    server: FaultServer, client: ApiClient, name: str
) -> None:
    encoding, content, problem = MISPACKED[name]
    server.scripts.append(answers(reply(200, content, f"Content-Encoding: {encoding}")))
    with pytest.raises(UnexpectedResponse) as raised:
        call(client)
    error = raised.value
    assert problem in error.problem
    assert error.first_bytes
    assert (error.status, error.content_type) == (200, "application/json")
    assert (error.operation_id, error.attempts, error.sent) == ("getThing", 1, "yes")


@pytest.mark.parametrize("name", MISPACKED)
def test_the_status_of_an_error_counts_more_than_how_its_body_is_packed(
    server: FaultServer, client: ApiClient, name: str
) -> None:
    encoding, content, _ = MISPACKED[name]
    server.scripts.append(
        answers(reply(400, content, f"Content-Encoding: {encoding}"), reply(200, DATA))
    )
    with pytest.raises(BadRequestException):
        call(client)
    assert call(client).data == DATA


# Too long


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("framing", ["length", "chunks", "end"])
def test_a_body_may_be_as_long_as_the_limit_and_not_a_byte_longer(
    server: FaultServer, packed: bool, framing: str
) -> None:
    body = gzip.compress(JSON) if packed else JSON
    headers = ["Content-Encoding: gzip"] if packed else []
    if framing == "chunks":
        body = chunked(body[:20], body[20:])
        headers.append("Transfer-Encoding: chunked")
    content = reply(200, body, *headers)
    script: Script = answers(content, ECHO)
    if framing == "end":
        script = ends_after(content.replace(b"Content-Length: %d\r\n" % len(body), b""))
    server.scripts += [script, script]
    with open_client(server.url, max_body_size=len(JSON), retries=0) as client:
        assert call(client).data == DATA
    limit = len(JSON) - 1
    with open_client(server.url, max_body_size=limit, retries=0) as client:
        with pytest.raises(UnexpectedResponse) as raised:
            call(client)
        assert (
            raised.value.problem
            == f"the body is longer than {limit} bytes; raise max_body_size to accept it"
        )
        assert (raised.value.status, raised.value.content_type) == (200, "application/json")
        assert 0 < len(raised.value.first_bytes) <= 500
        assert still_works(server, client)


def test_of_a_body_that_is_too_long_no_more_is_read_than_is_needed() -> None:
    sent = 0

    def endless(talk: Conversation) -> None:
        nonlocal sent
        talk.read_request()
        talk.send(reply(200, b"", "Content-Length: 1000000000000"))
        while True:
            talk.send(b" " * 65536)
            sent += 65536

    with (
        FaultServer(endless) as server,
        open_client(server.url, max_body_size=1_000_000) as client,
        pytest.raises(UnexpectedResponse, match="longer than 1000000 bytes"),
    ):
        call(client)
    assert sent < 20_000_000  # the system's buffers hold some of it


def bomb(times: int, packed: bytes = b"[" + b" " * 30_000_000 + b"]") -> bytes:
    for _ in range(times):
        packed = gzip.compress(packed)
    return packed


@pytest.mark.parametrize(
    ("encoding", "content"),
    [
        ("gzip", bomb(1)),
        ("gzip, gzip", bomb(2)),
        ("gzip, gzip, gzip", bomb(3)),
        ("deflate", raw_deflate(b" " * 30_000_000)),
        ("deflate", zlib.compress(b" " * 30_000_000)),
        ("gzip", gzip.compress(b" " * 90_000) * 300),
    ],
)
@pytest.mark.parametrize("status", [200, 400])
def test_a_decompression_bomb_is_defused(
    server: FaultServer, encoding: str, content: bytes, status: int
) -> None:
    expected = UnexpectedResponse if status == 200 else BadRequestException
    bombs = answers(ECHO, reply(status, content, f"Content-Encoding: {encoding}"))
    server.scripts.append(bombs)
    with open_client(server.url, max_body_size=100_000, retries=0) as client:
        call(client)  # so that nothing is imported and connected any more
        tracemalloc.start()
        try:
            with pytest.raises(expected):
                call(client)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 2_000_000


def test_many_empty_members_take_no_time_to_speak_of(server: FaultServer) -> None:
    content = gzip.compress(b"") * 200_000 + gzip.compress(JSON)
    server.scripts.append(answers(reply(200, content, "Content-Encoding: gzip")))
    began = time.monotonic()
    # It may as well be refused.
    with open_client(server.url, retries=0) as client, suppress(UnexpectedResponse):
        assert call(client).data == DATA
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("value", [0, -1, -math.inf, math.nan])
def test_a_size_that_makes_no_sense_is_refused(value: Any) -> None:
    with pytest.raises((ApiValueError, ApiTypeError), match=r"^max_body_size: "):
        open_client("http://127.0.0.1", max_body_size=value)


@pytest.mark.parametrize("value", ["1", True, 1.5, None])
def test_a_size_of_the_wrong_type_is_refused(value: Any) -> None:
    with pytest.raises(ApiTypeError, match=r"^max_body_size: expected"):
        open_client("http://127.0.0.1", max_body_size=value)


# A success that is none


class Odd(NamedTuple):
    """A 200 that is not what it should be."""

    content: bytes
    content_type: str | None
    problem: str


DEEP = b"[" * 100_000 + b"]" * 100_000
ODD = {
    "empty": Odd(b"", "application/json", "expected Any, got an empty body"),
    "blank": Odd(b" \r\n\t", "application/json", "expected Any, got an empty body"),
    "HTML": Odd(b"<html>Please log in</html>", "text/html", "text/html beginning with '<html>"),
    "text": Odd(b"OK", "text/plain", "text/plain beginning with 'OK'"),
    "without a type": Odd(b"<html>", None, "no content type beginning with '<html>'"),
    "cut off": Odd(JSON[:-9], "application/json", ""),
    "two documents": Odd(JSON + JSON, "application/json", ""),
    "deeply nested": Odd(DEEP, "application/json", ""),
    "not UTF-8": Odd(b'{"a": "\xff"}', "application/json", ""),
    "NUL bytes": Odd(b"\0" * 9, "application/json", ""),
    "a picture": Odd(b"\x89PNG\r\n\x1a\n", "image/png", "image/png beginning with "),
}


@pytest.mark.parametrize("name", ODD)
def test_a_success_whose_body_is_not_json_is_one_clear_error(
    server: FaultServer, client: ApiClient, name: str
) -> None:
    odd = ODD[name]
    server.scripts.append(answers(reply(200, odd.content, content_type=odd.content_type)))
    with pytest.raises(UnexpectedResponse) as raised:
        call(client)
    error = raised.value
    assert (error.status, error.reason) == (200, "OK")
    assert error.content_type == (odd.content_type if odd.content else None)
    assert error.first_bytes == odd.content[:500]
    assert error.problem
    assert odd.problem in error.problem
    assert str(error).startswith(f"GET {server.url}/v1/things: 200 OK: ")
    assert len(str(error)) <= 300
    assert "\n" not in str(error)
    assert (error.attempts, error.sent, len(server.asked)) == (1, "yes", 1)


@pytest.mark.parametrize("status", [200, 201])
def test_a_success_without_a_body_is_none_where_that_may_be(
    server: FaultServer, client: ApiClient, status: int
) -> None:
    server.scripts.append(answers(reply(status, b"")))
    assert client.call(operation("POST", maybe_empty=True), {}).data is None


def test_no_content_is_no_content(server: FaultServer, client: ApiClient) -> None:
    server.scripts.append(answers(reply(204, b""), ECHO))
    assert client.call(operation("DELETE", returns=None), {}).data is None
    assert still_works(server, client)


def test_a_body_that_nobody_expects_does_no_harm(server: FaultServer, client: ApiClient) -> None:
    server.scripts.append(answers(reply(200, b"<html>"), reply(200, DATA)))
    assert client.call(operation("DELETE", returns=None), {}).data is None
    assert call(client).data == DATA


# Errors


BODIES = {
    "empty": b"",
    "HTML": b"<html>Bad Gateway</html>",
    "not UTF-8": b"\xff\xfe\xfa",
    "NUL bytes": b"\0\0\0",
    "deeply nested": DEEP,
    "cut off JSON": b'{"message": "n',
    "a list": b'["no"]',
    "a number": b"7",
    "null": b"null",
    "errors that are no list": b'{"errors": {"a": 1}, "message": {"b": 2}}',
    "errors of every kind": b'{"errors": [null, 1, "a", [], {"source": 3, "title": []}]}',
    "a message with lines": b'{"message": "a\\nb\\r\\n\\u0000c"}',
    "a long message": json.dumps({"message": "m" * 10_000}).encode(),
}


@pytest.mark.parametrize("status", [400, 404, 409, 418, 429, 500, 503, 599])
@pytest.mark.parametrize("name", BODIES)
def test_an_error_raises_its_class_whatever_its_body(
    server: FaultServer, client: ApiClient, name: str, status: int
) -> None:
    from talon_one.core.errors import error_class

    content = BODIES[name]
    server.scripts.append(answers(reply(status, content)))
    with pytest.raises(ApiException) as raised:
        call(client)
    error = raised.value
    assert type(error) is error_class(status)
    assert (error.status, error.body) == (status, content.decode("utf-8", "replace"))
    assert str(error).startswith(f"GET {server.url}/v1/things: {status}")
    assert len(str(error)) <= 300
    assert "\n" not in str(error)
    assert isinstance(error.errors, tuple)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.body, again.headers) == (str(error), error.body, error.headers)
    assert (again.attempts, again.sent, again.status) == (1, "yes", status)


UNFINISHED: dict[str, Script] = {
    "cut off": ends_after(reply(500, b"{", "Content-Length: 99")),
    "without its last chunk": ends_after(
        reply(500, chunked(b"{}", end=b""), "Transfer-Encoding: chunked")
    ),
    "of impossible chunks": answers(reply(500, b"zz\r\n", "Transfer-Encoding: chunked"), b""),
    "that stops": answers(reply(500, b"{", "Content-Length: 99"), b""),
    "too long": answers(reply(500, b" " * 2000), ECHO),
    "much too long": answers(reply(500, b" " * 900_000), ECHO),
}


@pytest.mark.parametrize("name", UNFINISHED)
def test_an_error_raises_its_class_though_its_body_never_comes_whole(
    server: FaultServer, name: str
) -> None:
    server.scripts.append(UNFINISHED[name])
    timeout = 0.3 if name == "that stops" else 10
    with open_client(server.url, retries=0, timeout=timeout, max_body_size=1000) as client:
        with pytest.raises(ServiceException) as raised:
            call(client)
        assert (raised.value.status, raised.value.attempts) == (500, 1)
        assert still_works(server, client)


@pytest.mark.parametrize("status", [300, 301, 302, 303, 307, 308, 304])
def test_a_redirect_is_not_followed_and_is_an_error(
    server: FaultServer, client: ApiClient, status: int
) -> None:
    with FaultServer() as elsewhere:
        location = f"Location: {elsewhere.url}/v1/things"
        server.scripts.append(answers(reply(status, b"", location)))
        for called in (GET, SET, POST):
            with pytest.raises(ApiException) as raised:
                call(client, called)
            error = raised.value
            assert type(error) is ApiException
            assert (error.status, error.attempts) == (status, 1)
            assert error.headers["location"] == location.partition(" ")[2]
    assert elsewhere.connections == 0
    assert len(server.asked) == 3


# CSV


@pytest.mark.parametrize("content_type", ["application/csv", "text/csv", "text/csv; charset=utf-8"])
@pytest.mark.parametrize("packed", [False, True])
def test_an_export_is_text_whatever_its_media_type_is_called(
    server: FaultServer, client: ApiClient, content_type: str, packed: bool
) -> None:
    text = "sku,name\r\nA,Grüße\r\n"
    content, headers = text.encode(), []
    if packed:
        content, headers = gzip.compress(content), ["Content-Encoding: gzip"]
    server.scripts.append(answers(reply(200, content, *headers, content_type=content_type)))
    assert call(client, CSV).data == text
    assert server.asked[0].headers["accept"] == "application/csv, application/json;q=0.9"


@pytest.mark.parametrize("content", [b"", b"sku\r\n"])
def test_an_export_may_be_empty(server: FaultServer, client: ApiClient, content: bytes) -> None:
    server.scripts.append(answers(reply(200, content, content_type="text/csv")))
    assert call(client, CSV).data == content.decode()


@pytest.mark.parametrize(
    ("content", "content_type"),
    [(b"<html>log in</html>", "text/html; charset=utf-8"), (b"sku\r\n\xe9\r\n", "text/csv")],
)
def test_what_is_no_export_is_an_unexpected_response(
    server: FaultServer, client: ApiClient, content: bytes, content_type: str
) -> None:
    server.scripts.append(answers(reply(200, content, content_type=content_type)))
    with pytest.raises(UnexpectedResponse) as raised:
        call(client, CSV)
    assert raised.value.first_bytes == content
    assert raised.value.content_type == content_type


# Framing: where an answer ends, and what the next call finds on the connection

OK = b"HTTP/1.1 200 OK\r\n"
TYPED = OK + b"Content-Type: application/json\r\n"

WELL_FRAMED = {
    "HTTP/1.0": (b"HTTP/1.0 200 OK\r\n\r\n" + JSON, True),
    "until the end": (TYPED + b"\r\n" + JSON, True),
    "Connection: close": (reply(200, DATA, "Connection: close"), True),
    "lines without CR": (b"HTTP/1.1 200 OK\nContent-Length: %d\n\n" % len(JSON) + JSON, False),
    "no reason": (b"HTTP/1.1 200\r\nContent-Length: %d\r\n\r\n" % len(JSON) + JSON, False),
    "a header without a value": (reply(200, JSON, "X-Empty:"), False),
    "latin-1 in a header": (reply(200, JSON, "X-Name: Gr\xfc\xdfe"), False),
    "chunks with extensions": (
        TYPED
        + b"Transfer-Encoding: chunked\r\n\r\n%x;a=b\r\n" % len(JSON)
        + JSON
        + b"\r\n0\r\nX: y\r\n\r\n",
        False,
    ),
    "100 Continue before it": (b"HTTP/1.1 100 Continue\r\n\r\n" * 3 + reply(200, DATA), False),
    "102 Processing before it": (b"HTTP/1.1 102 Processing\r\n\r\n" * 3 + reply(200, DATA), False),
    "103 Early Hints before it": (
        b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + reply(200, DATA),
        False,
    ),
}


@pytest.mark.parametrize("name", WELL_FRAMED)
def test_an_answer_may_be_framed_in_any_way_that_http_knows(
    server: FaultServer, client: ApiClient, name: str
) -> None:
    content, ends = WELL_FRAMED[name]
    server.scripts.append(ends_after(content) if ends else answers(content))
    assert call(client).data == DATA
    if ends:
        assert still_works(server, client)
    else:
        assert call(client).data == DATA
        assert server.connections == 1


def failed(script: Script, **settings: Any) -> Exception:
    """The error of a call that is answered by a script."""
    with (
        FaultServer(script) as server,
        open_client(server.url, retries=0, **settings) as client,
        pytest.raises((ApiConnectionError, ApiException)) as raised,
    ):
        call(client)
    return raised.value


ILL_FRAMED = {
    "nothing": b"",
    "a blank line": b"\r\n",
    "no HTTP": b"SSH-2.0-OpenSSH_9.6\r\n",
    "HTTP/0.9": b"<html>",
    "HTTP/2": b"\0\0\x12\4\0\0\0\0\0",
    "an alert of TLS": b"\x15\x03\x01\x00\x02\x02\x46",
    "no status": b"HTTP/1.1\r\n\r\n",
    "a status that is none": b"HTTP/1.1 abc OK\r\n\r\n{}",
    "a status too small": b"HTTP/1.1 42 OK\r\n\r\n{}",
    "a status too large": b"HTTP/1.1 1000 OK\r\n\r\n{}",
    "a negative status": b"HTTP/1.1 -200 OK\r\n\r\n{}",
    "an endless status line": b"HTTP/1.1 200 " + b"O" * 100_000 + b"\r\n\r\n{}",
    "an endless header": OK + b"X: " + b"y" * 100_000 + b"\r\n\r\n{}",
    "a thousand headers": OK + b"X: y\r\n" * 1000 + b"\r\n{}",
    "chunks without a size": OK + b"Transfer-Encoding: chunked\r\n\r\n{}\r\n",
    "a negative chunk": OK + b"Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n",
    "an endless chunk size": OK + b"Transfer-Encoding: chunked\r\n\r\n" + b"0" * 100_000,
    "a chunk larger than the world": OK
    + b"Transfer-Encoding: chunked\r\n\r\n"
    + b"f" * 30
    + b"\r\n{}",
    "an endless extension": OK + b"Transfer-Encoding: chunked\r\n\r\n2;" + b"x" * 100_000,
    "a length larger than the world": OK + b"Content-Length: " + b"9" * 40 + b"\r\n\r\n{}",
    "lengths that differ": OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ",
    "lengths that differ in a line": OK + b"Content-Length: 2, 3\r\n\r\n{} ",
}


@pytest.mark.parametrize("name", ILL_FRAMED)
def test_an_answer_that_is_no_http_is_a_lost_connection(
    server: FaultServer, client: ApiClient, name: str
) -> None:
    server.scripts.append(ends_after(ILL_FRAMED[name]))
    with pytest.raises(ApiConnectionError) as raised:
        call(client)
    error = raised.value
    assert type(error) is ApiConnectionError
    assert (error.sent, error.attempts) == ("maybe", 1)
    assert len(str(error)) <= 300
    assert "0x" not in str(error)
    assert still_works(server, client)


NOT_YOURS = reply(200, {"whose": "not yours"})
STRAY = {
    "a second answer": NOT_YOURS,
    "an answer to nobody": b"HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n",
    "junk": b"\r\n\r\njunk",
    "half an answer": NOT_YOURS[:-20],
}


@pytest.mark.parametrize("name", STRAY)
@pytest.mark.parametrize("status", [200, 204, 400])
@pytest.mark.parametrize("later", [False, True])
def test_what_comes_after_an_answer_is_never_taken_for_the_next_one(
    server: FaultServer, client: ApiClient, name: str, status: int, later: bool
) -> None:
    content = reply(status, b"" if status == 204 else DATA)
    sent = Event()

    def strays(talk: Conversation) -> None:
        talk.read_request()
        if later:
            talk.send(content)
            talk.server.closing.wait(0.02)
            talk.send(STRAY[name])
        else:
            talk.send(content + STRAY[name])
        sent.set()
        if talk.read_request() is not None:
            talk.send(ECHO)
            talk.wait_for_end()

    server.scripts.append(strays)
    with suppress(ApiException):
        client.call(operation("DELETE", returns=None), {})
    assert sent.wait(2)
    for _ in range(3):
        assert still_works(server, client)


def test_a_body_after_204_is_never_taken_for_the_next_answer(
    server: FaultServer, client: ApiClient
) -> None:
    body = reply(200, {"whose": "not yours"})
    content = b"HTTP/1.1 204 No Content\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    server.scripts.append(answers(content, reply()))
    client.call(operation("DELETE", returns=None), {})
    for _ in range(3):
        assert still_works(server, client)


MANGLED = st.one_of(
    st.binary(max_size=200),
    st.builds(
        lambda whole, place, count, junk: whole[:place] + junk + whole[place + count :],
        st.sampled_from(
            [
                reply(200, DATA),
                reply(200, gzip.compress(JSON), "Content-Encoding: gzip"),
                reply(200, chunked(JSON[:9], JSON[9:]), "Transfer-Encoding: chunked"),
                reply(400, {"message": "no", "errors": [{"title": "t"}]}),
                reply(503, {}, "Retry-After: 3", f"Date: {'Mon, 23 Nov 2026 09:00:00 GMT'}"),
                b"HTTP/1.1 100 Continue\r\n\r\n" + reply(204, b""),
            ]
        ),
        st.integers(0, 300),
        st.integers(0, 40),
        st.binary(max_size=20)
        | st.sampled_from([b"\r\n", b"\r\n\r\n", b"\xff", b"\0", b":", b"9"]),
    ),
)


def test_whatever_comes_is_an_answer_or_an_error_of_ours() -> None:
    with FaultServer() as server, open_client(server.url, HandClock(), retries=1) as client:

        @settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
        @given(content=MANGLED)
        def check(content: bytes) -> None:
            server.scripts.clear()
            server.scripts += [ends_after(content)] * 2
            try:
                call(client)
            except (ApiConnectionError, ApiException) as error:
                assert len(str(error)) <= 300
                assert isinstance(error, OpenApiException)
                assert pickle.loads(pickle.dumps(error)).args == error.args
            server.scripts.clear()
            assert still_works(server, client)

        check()
