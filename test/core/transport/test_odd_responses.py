"""Responses that break the rules of HTTP, or say that the request is not welcome: each ends at once."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path

import pytest

from talon_one.core.errors import (
    ApiConnectionError,
    ApiException,
    TooManyRequestsException,
)
from talon_one.core.support.clock import Clock
from talon_one.core.wire.messages import Headers

from .fault_server import Conversation, FaultServer, answers, reply
from .fixtures import GET, POST, call, open_client
from .tls import Authority

NOW = datetime(2024, 2, 1, 12, 0, 0, tzinfo=timezone.utc)
LATER = NOW + timedelta(seconds=5)


@pytest.fixture
def new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs another time zone")
@pytest.mark.parametrize(
    "text",
    [
        format_datetime(LATER, usegmt=True),
        LATER.strftime("%A, %d-%b-%y %H:%M:%S GMT"),
        LATER.strftime("%a %b %d %H:%M:%S %Y"),
        LATER.strftime("%a, %d %b %Y %H:%M:%S -0000"),
        LATER.strftime("%a, %d %b %Y %H:%M:%S +0000"),
    ],
)
def test_every_form_of_a_date_is_utc_wherever_the_caller_is(new_york: None, text: str) -> None:
    for date in (format_datetime(NOW, usegmt=True), NOW.strftime("%a %b %d %H:%M:%S %Y")):
        headers = Headers([("Retry-After", text), ("Date", date)])
        assert TooManyRequestsException(429, headers=headers).retry_after == 5


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 200 OK\r\nno colon here\r\nContent-Length: 2\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nno colon\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\n continued: 1\r\nContent-Length: 2\r\n\r\n{}",
    ],
)
def test_a_header_line_without_a_colon_ends_the_call_at_once(head: bytes) -> None:
    def keeps_open(talk: Conversation) -> None:
        talk.read_request()
        talk.send(head)
        talk.wait_for_end()

    with FaultServer(usual=keeps_open) as server, open_client(server.url, Clock()) as client:
        start = time.monotonic()
        with pytest.raises(ApiConnectionError, match="no colon") as raised:
            call(client, POST, timeout=5)
        assert time.monotonic() - start < 2
        assert (raised.value.sent, raised.value.attempts) == ("maybe", 1)


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_a_refusal_of_a_server_that_stops_reading_is_seen_at_once(
    secure: bool, tmp_path: Path
) -> None:
    def refuses(talk: Conversation) -> None:
        talk.sock.recv(1000)
        talk.send(reply(413, {"message": "too large"}))
        talk.server.closing.wait()

    authority = Authority(tmp_path)
    tls = authority.server_context("127.0.0.1") if secure else None
    with (
        FaultServer(refuses, tls=tls) as server,
        open_client(server.url, Clock(), ssl_ca_cert=authority.file) as client,
    ):
        start = time.monotonic()
        with pytest.raises(ApiException, match=r"413 .*: too large"):
            client.call(POST, {"timeout": 10}, body={"a": "x" * 6_000_000})
        assert time.monotonic() - start < 5
        # The rest of the request was not sent, so the connection is of no use any more.
        assert call(client).status_code == 200
        assert server.connections == 2


@pytest.mark.parametrize(
    ("location", "told"),
    [
        ("https://shop.talon.one/v1/carts/secret-id", "set host=https://shop.talon.one"),
        ("https://me:pw@shop.talon.one:8443/", "set host=https://shop.talon.one:8443"),
        ("/v1/carts/secret-id", "redirect to another path, which is not followed"),
        ("https://[::1", "redirect to an invalid URL"),
        ("//other.example/secret-id", "set host=https://other.example"),
    ],
)
@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_says_where_to_and_is_not_followed(
    location: str, told: str, status: int
) -> None:
    redirect = reply(status, None, f"Location: {location}")
    with (
        FaultServer(usual=answers(redirect)) as server,
        open_client(server.url) as client,
        pytest.raises(ApiException) as raised,
    ):
        call(client, POST)
    assert told in str(raised.value)
    assert "secret-id" not in str(raised.value)
    assert "pw" not in str(raised.value)
    assert raised.value.attempts == 1


def test_a_certificate_that_is_refused_is_not_tried_again(tmp_path: Path) -> None:
    mine, other = tmp_path / "mine", tmp_path / "other"
    os.mkdir(mine)
    os.mkdir(other)
    tls = Authority(mine).server_context("127.0.0.1")
    with (
        FaultServer(tls=tls) as server,
        open_client(server.url, ssl_ca_cert=Authority(other).file) as client,
        pytest.raises(ApiConnectionError, match="certificate") as raised,
    ):
        call(client, GET)
    assert (raised.value.sent, raised.value.permanent, raised.value.attempts) == ("no", True, 1)


def test_what_follows_an_answer_is_not_the_answer_to_the_next_request() -> None:
    def talks_on(talk: Conversation) -> None:
        while talk.read_request():
            talk.send(reply(200, {"a": 1}) + reply(200, {"b": 2}))

    with FaultServer(usual=talks_on) as server, open_client(server.url) as client:
        assert [call(client).data for _ in range(3)] == [{"a": 1}] * 3
        assert server.connections == 3
