"""Responses that are meant to harm, or to be read by the wrong people."""

from __future__ import annotations

import gzip
import json
import logging
import subprocess
import sys
import textwrap
import time
import tracemalloc
import zlib
from pathlib import Path
from typing import Any

import pytest

from talon_one.core.errors import ApiConnectionError, ApiException, UnexpectedResponse
from talon_one.core.support.clock import Clock

from .fault_server import FaultServer, Script, answers, ends_after, reply
from .fixtures import GET, KEY, POST, call, open_client

ROOT = Path(__file__).parents[3]


def failed(script: Script, **settings: Any) -> tuple[Exception, float]:
    """How a call fails, and in how many seconds."""
    start = time.monotonic()
    with (
        FaultServer(usual=script) as server,
        open_client(server.url, Clock(), **settings) as client,
        pytest.raises((ApiException, ApiConnectionError)) as raised,
    ):
        start = time.monotonic()
        call(client, GET)
    return raised.value, time.monotonic() - start


# What follows the last byte


def test_a_body_that_expands_a_hundredfold_and_more_is_refused_early() -> None:
    bomb = gzip.compress(b" " * 90_000_000, 9)
    tracemalloc.start()
    try:
        error, seconds = failed(answers(reply(200, bomb, "Content-Encoding: gzip")))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert isinstance(error, UnexpectedResponse)
    assert "expands more than 100-fold" in error.problem
    assert (seconds < 5, peak < 40_000_000) == (True, True)


def test_a_usual_body_may_expand_as_far_as_it_likes() -> None:
    body = gzip.compress(json.dumps([0] * 3_000_000).encode())
    with (
        FaultServer(usual=answers(reply(200, body, "Content-Encoding: gzip"))) as server,
        open_client(server.url) as client,
    ):
        assert len(call(client).data) == 3_000_000


@pytest.mark.parametrize("count", [3, 6, 20_000])
def test_at_most_two_encodings_are_undone_and_no_more_is_tried_again(count: int) -> None:
    names = "Content-Encoding: " + ",".join(["gzip"] * count)
    if len(names) > 60_000:
        names = names[:60_000]
    error, seconds = failed(answers(reply(200, b"{}", names)))
    assert isinstance(error, UnexpectedResponse)
    assert "at most 2 are accepted" in error.problem
    assert (error.attempts, seconds < 2) == (1, True)


def test_two_encodings_are_undone() -> None:
    body = zlib.compress(gzip.compress(b'{"a": 1}'))
    with (
        FaultServer(usual=answers(reply(200, body, "Content-Encoding: gzip, deflate"))) as server,
        open_client(server.url) as client,
    ):
        assert call(client).data == {"a": 1}


def test_decompression_ends_at_the_deadline() -> None:
    class Leaping(Clock):
        """Time passes once the body is there."""

        def monotonic(self) -> float:
            return time.monotonic() + (1000 if server.asked else 0)

    body = gzip.compress(json.dumps([0] * 3_000_000).encode())
    with (
        FaultServer(usual=answers(reply(200, body, "Content-Encoding: gzip"))) as server,
        open_client(server.url, Leaping()) as client,
        pytest.raises(ApiConnectionError, match="deadline"),
    ):
        call(client, POST)


@pytest.mark.parametrize(
    "size", [b"-1", b"+2", b"0x2", b"1_0", b"", b" ", b"2 2", b"\xef\xbc\x92", b"z", b"f" * 70_000]
)
def test_a_chunk_size_is_hexadecimal_digits_and_nothing_else(size: bytes) -> None:
    head = reply(200, b"", "Transfer-Encoding: chunked")
    error, seconds = failed(ends_after(head + size + b"\r\n{}\r\n0\r\n\r\n"), retries=0)
    assert isinstance(error, ApiConnectionError)
    assert (error.sent, seconds < 2) == ("maybe", True)
    assert "{}" not in str(error)


@pytest.mark.parametrize("size", [b"2", b"02", b"2;name=value", b"2 ;a", b" 2"])
def test_a_chunk_size_may_have_an_extension(size: bytes) -> None:
    head = reply(200, b"", "Transfer-Encoding: chunked")
    with (
        FaultServer(usual=ends_after(head + size + b"\r\n{}\r\n0\r\n\r\n")) as server,
        open_client(server.url) as client,
    ):
        assert call(client).data == {}


# What is no compression


@pytest.mark.parametrize(
    "name", ["utf-8", "UTF-8", "binary", "none", "identity", "8bit", "aws-chunked"]
)
def test_an_encoding_that_is_no_compression_is_a_mistake_of_a_server(name: str) -> None:
    with (
        FaultServer(usual=answers(reply(200, {"a": 1}, f"Content-Encoding: {name}"))) as server,
        open_client(server.url) as client,
    ):
        assert call(client, POST).data == {"a": 1}


@pytest.mark.parametrize("name", ["br", "zstd", "compress", "gzip, br"])
def test_a_compression_that_was_not_asked_for_is_refused(name: str) -> None:
    error, _ = failed(answers(reply(200, {"a": 1}, f"Content-Encoding: {name}")))
    assert isinstance(error, UnexpectedResponse)


# What the server says


@pytest.mark.parametrize("status", [400, 401, 500])
def test_a_key_that_the_server_echoes_is_taken_out_of_the_error(
    status: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    message = {"message": f"bad key {KEY}", "errors": [{"title": f"ApiKey-v1 {KEY}"}]}
    error, _ = failed(answers(reply(status, message)), retries=0)
    assert isinstance(error, ApiException)
    assert "bad key <key>" in str(error)
    for shown in (str(error), repr(error), error.body, str(error.data), str(error.errors)):
        assert KEY not in str(shown)
    assert KEY not in caplog.text


@pytest.mark.parametrize(
    "content",
    [
        reply(401, {}, f"X-Seen: ApiKey-v1 {KEY}"),
        reply(200, b"not JSON", f"X-Seen: {KEY}"),
        reply(200, b"not gzip", f"X-Seen: {KEY}", "Content-Encoding: gzip"),
        reply(200, f"{KEY}".encode(), f"X-Seen: {KEY}", "Content-Encoding: br"),
        reply(302, {}, f"Location: https://else.example/{KEY}"),
    ],
)
def test_a_key_in_headers_of_a_response_is_taken_out_of_the_error(content: bytes) -> None:
    error, _ = failed(answers(content), retries=0)
    assert isinstance(error, ApiException)
    assert any("<key>" in value for value in error.headers.values())
    for shown in (str(error), str(dict(error.headers)), str(error.body), str(vars(error))):
        assert KEY not in shown


def test_a_key_on_a_page_instead_of_json_is_taken_out_of_the_error() -> None:
    page = f"{KEY} <html>".encode()
    error, _ = failed(answers(reply(200, page, content_type="text/html")))
    assert isinstance(error, UnexpectedResponse)
    assert KEY not in str(error) + str(error.body) + str(error.first_bytes)


def test_escape_sequences_do_not_reach_a_terminal() -> None:
    error, _ = failed(answers(reply(400, {"message": "\x1b[2J\x07\u202egone"})))
    assert "\x1b" not in str(error)
    assert str(error).isprintable()


@pytest.mark.parametrize(
    "content",
    [
        b"alice@example.com\r\n\r\n",
        b"HTTP/1.1 2xx alice@example.com\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\nalice@example.com\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nalice@example.com\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: alice@example.com\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\n\r\n{'mail': 'alice@example.com'}",
    ],
)
def test_data_of_customers_reaches_neither_the_text_of_an_error_nor_a_log(
    content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    for name in (None, "urllib3", "http", "talon_one"):
        caplog.set_level(logging.DEBUG, name)
    error, _ = failed(ends_after(content), retries=0)
    assert "alice" not in str(error) + repr(error)
    assert "alice" not in caplog.text


def test_ids_in_paths_reach_no_log(caplog: pytest.LogCaptureFixture) -> None:
    for name in (None, "urllib3", "http", "talon_one"):
        caplog.set_level(logging.DEBUG, name)
    with FaultServer() as server, open_client(server.url) as client:
        for _ in range(2):
            client.call(GET, {}, query={"profile": "alice"})
    assert "alice" not in caplog.text
    assert "/v1/things" in caplog.text


# What came is not lost


def test_a_response_that_cannot_be_decoded_is_on_the_error() -> None:
    code = f"""
    import resource, os, sys
    sys.path.insert(0, {str(ROOT)!r})
    import talon_one as t1
    from test.core.transport.fault_server import FaultServer, answers, reply
    from talon_one.core.calls import decoding
    import talon_one.models.integration_request, talon_one.models.new_customer_session_v2
    body = {{"effects": [{{"effectType": "setDiscount", "props": {{}}}}], "customerSession": {{}}}}
    with FaultServer(usual=answers(reply(200, body))) as server:
        with t1.ApiClient(t1.Configuration(server.url, "key", trust_env=False)) as client:
            api = t1.IntegrationApi(client)
            request = t1.IntegrationRequest(customer_session=t1.NewCustomerSessionV2(profile_id="a"))
            client.send(type(api)._update_customer_session_v2, {{}},
                        path={{"customerSessionId": "1"}}, body=request)  # connected from now on
            _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
            resource.setrlimit(resource.RLIMIT_NOFILE, (3, most))  # no file can be opened any more
            try:
                api.update_customer_session_v2("1", request, idempotency_key="mine")
            except t1.UnexpectedResponse as error:
                resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
                assert "cannot be decoded" in str(error), error
                assert error.idempotency_key == "mine" and "setDiscount" in error.body
                assert error.sent == "yes" and error.status == 200
                print("kept")
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "kept\n", done.stderr


def test_no_descriptor_for_a_connection_is_an_error_of_ours() -> None:
    code = f"""
    import resource, sys
    sys.path.insert(0, {str(ROOT)!r})
    from talon_one.core.errors import ApiConnectionError
    from test.core.transport.fault_server import refused
    from test.core.transport.fixtures import call, open_client
    with refused() as url, open_client(url) as client:
        try:
            call(client)
        except ApiConnectionError:
            pass
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (3, most))
        try:
            call(client)
        except ApiConnectionError as error:
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
            print(error.sent)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "no\n", done.stderr


def test_memory_that_is_not_there_while_reading_is_an_error_that_says_it_was_sent() -> None:
    head = reply(200, b"{}", "Content-Length: 9000000000000000000")
    error, _ = failed(ends_after(head), retries=0, max_body_size=9_000_000_000_000_000_001)
    assert isinstance(error, ApiConnectionError)
    assert error.sent == "maybe"
