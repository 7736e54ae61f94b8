"""Streams: a body that is read bit by bit, and one that is sent bit by bit, keep all promises of a call."""

from __future__ import annotations

import gzip
import tracemalloc
import warnings
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from talon_one import ApiClient, Call, Configuration, Hooks, InsecureWarning, ManagementApi, stream
from talon_one.core.calls.multipart import FileOnDisk
from talon_one.core.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    ApiTypeError,
    ApiValueError,
    NotFoundException,
    OpenApiException,
    UnexpectedResponse,
)
from talon_one.core.support.clock import Clock

from ...clocks import HandClock, is_interrupted
from .faces import open_face
from .fault_server import (
    Conversation,
    FaultServer,
    answers,
    chunked,
    drips,
    ends_after,
    reply,
    resets_after,
)
from .fixtures import KEY, LongestPauses

CSV = b"value\n" + b"".join(b"CODE-%d\n" % number for number in range(50_000))


def export(body: bytes = CSV, *headers: str) -> bytes:
    return reply(200, body, *headers, content_type="application/csv")


def open_client(url: str, clock: Clock | None = None, **settings: Any) -> ApiClient:
    configuration = Configuration(
        url, management_key=KEY, trust_env=False, retries=LongestPauses(), **settings
    )
    made: ApiClient = open_face(configuration, clock=clock or HandClock())
    return made


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.fixture
def client(server: FaultServer) -> Iterator[ApiClient]:
    with open_client(server.url) as client:
        yield client


def api_of(client: ApiClient) -> ManagementApi:
    return ManagementApi(client)


BODIES = {
    "of a length": export(),
    "in chunks": export(chunked(CSV[:70_000], CSV[70_000:]), "Transfer-Encoding: chunked"),
    "compressed": export(gzip.compress(CSV), "Content-Encoding: gzip"),
    "of two members": export(
        gzip.compress(CSV[:99]) + gzip.compress(CSV[99:]), "Content-Encoding: gzip"
    ),
    "until the end": export(CSV, "Connection: close", f"Content-Length: {len(CSV)}"),
}


@pytest.mark.parametrize("answer", BODIES.values(), ids=list(BODIES))
def test_a_body_comes_as_it_would_in_memory(
    answer: bytes, server: FaultServer, client: ApiClient
) -> None:
    server.usual = answers(answer)
    with stream(api_of(client).export_coupons, 31) as opened:
        parts = list(opened.chunks())
        assert b"".join(parts) == CSV
        assert all(parts), "an empty part would end a body that is sent on in chunks"
    with stream(api_of(client).export_coupons, 31) as opened:
        assert opened.file().read() == CSV
    with stream(api_of(client).export_coupons, 31) as opened:
        assert "".join(opened.lines()) == CSV.decode()
    with stream(api_of(client).export_coupons, 31) as opened:
        assert list(opened.lines()) == CSV.decode().splitlines(keepends=True)


def test_it_knows_how_much_came_of_how_much(server: FaultServer, client: ApiClient) -> None:
    server.usual = answers(export())
    with stream(api_of(client).export_coupons, 31) as opened:
        assert (opened.status_code, opened.received, opened.total) == (200, 0, len(CSV))
        assert opened.headers["Content-Type"] == "application/csv"
        list(opened.chunks())
        assert opened.received == len(CSV)


def test_a_connection_is_used_again_after_a_body_that_was_read_to_its_end(
    server: FaultServer, client: ApiClient
) -> None:
    server.usual = answers(export())
    for _ in range(3):
        with stream(api_of(client).export_coupons, 31) as opened:
            list(opened.chunks())
    assert {asked.connection for asked in server.asked} == {1}


def test_a_connection_is_closed_if_the_body_was_not_read(
    server: FaultServer, client: ApiClient
) -> None:
    server.usual = answers(export())
    with stream(api_of(client).export_coupons, 31):
        pass
    with stream(api_of(client).export_coupons, 31) as opened:
        next(opened.chunks())
    with stream(api_of(client).export_coupons, 31) as opened:
        list(opened.chunks())
    assert [asked.connection for asked in server.asked] == [1, 2, 3]


def test_a_stream_takes_one_of_the_connections(server: FaultServer) -> None:
    server.usual = answers(export())
    with open_client(server.url, max_connections=1) as client:
        failed: list[OpenApiException] = []

        def call_meanwhile() -> None:
            try:
                api_of(client).export_coupons(31, deadline=0.05)
            except OpenApiException as error:
                failed.append(error)

        with stream(api_of(client).export_coupons, 31):
            other = Thread(target=call_meanwhile)
            other.start()
            other.join()
        (error,) = failed
        assert isinstance(error, ApiTimeoutError)
        assert error.phase == "waiting for a connection"
        assert api_of(client).export_coupons(31) == CSV.decode()


TRUNCATED = {
    "a length": export().replace(b"Content-Length: ", b"Content-Length: 1"),
    "chunks": export(chunked(CSV, end=b""), "Transfer-Encoding: chunked"),
}


@pytest.mark.parametrize("answer", TRUNCATED.values(), ids=list(TRUNCATED))
@pytest.mark.parametrize("script", [ends_after, resets_after])
def test_a_body_that_breaks_off_is_an_error_and_not_retried(
    answer: bytes, script: Any, server: FaultServer
) -> None:
    server.usual = script(answer)
    told: list[tuple[str, str]] = []

    class Told(Hooks):
        def on_response(self, call: Call) -> None:
            told.append(("response", call.operation_id))

        def on_error(self, call: Call) -> None:
            told.append((type(call.error).__name__, call.operation_id))

    with open_client(server.url, hooks=Told()) as client:
        with (
            pytest.raises(ApiConnectionError) as caught,
            stream(api_of(client).export_coupons, 31) as opened,
        ):
            list(opened.chunks())
        assert caught.value.operation_id == "exportCoupons"
        assert len(server.asked) == 1
        assert told == [("ApiConnectionError", "exportCoupons")]


def test_an_error_of_the_caller_is_no_error_of_the_call(server: FaultServer) -> None:
    server.usual = answers(export())
    told: list[str] = []

    class Told(Hooks):
        def on_response(self, call: Call) -> None:
            told.append("response")

        def on_error(self, call: Call) -> None:
            told.append("error")

    with open_client(server.url, hooks=Told()) as client:
        with pytest.raises(KeyError), stream(api_of(client).export_coupons, 31):
            raise KeyError("of the caller")
        assert told == ["response"]


def test_the_deadline_ends_with_the_headers_unless_the_call_has_one(server: FaultServer) -> None:
    class Slow(HandClock):
        def monotonic(self) -> float:
            self.now += 20
            return self.now

    server.usual = answers(export())
    with open_client(server.url, Slow(), deadline=1000) as client:
        with stream(api_of(client).export_coupons, 31) as opened:
            assert len(list(opened.lines())) == 50_001
        with (
            pytest.raises(ApiTimeoutError) as caught,
            stream(api_of(client).export_coupons, 31, deadline=190) as opened,
        ):
            list(opened.lines())
    assert caught.value.limit == "deadline"
    assert caught.value.phase in ("reading the response", "waiting for the response")


def test_what_is_read_after_the_statement_is_an_error_and_no_short_body(
    server: FaultServer, client: ApiClient
) -> None:
    server.usual = answers(export())
    with stream(api_of(client).export_coupons, 31) as opened:
        chunks = opened.chunks()
        assert next(chunks)
    with pytest.raises(ApiValueError, match="read it within the with statement"):
        next(chunks)
    with stream(api_of(client).export_coupons, 31) as opened:
        list(opened.chunks())
    assert list(opened.chunks()) == [], "it was read to its end"


def test_a_body_of_any_length_takes_little_memory(server: FaultServer, client: ApiClient) -> None:
    block = b"CODE-1\n" * 100_000
    blocks = 60

    def sends(talk: Conversation) -> None:
        talk.read_request()
        length = f"Content-Length: {len(block) * blocks}"
        talk.send(export(b"", length))
        for _ in range(blocks):
            talk.send(block)

    server.usual = sends
    with stream(api_of(client).export_coupons, 31) as opened:
        next(opened.chunks())  # what is loaded once counts no longer
    tracemalloc.start()
    with stream(api_of(client).export_coupons, 31) as opened:
        assert sum(map(len, opened.chunks())) == len(block) * blocks
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 3_000_000


LINES = ["a\r\n", "b\r", "c\n", "\n", "é\x0b\x85\u2028\n", "\r\n", "end"]


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "utf-8-sig"])
def test_lines_end_where_csv_ends_them_however_the_bytes_come(
    charset: str, server: FaultServer, client: ApiClient
) -> None:
    text = "".join(LINES).encode(charset)
    body = chunked(*[text[at : at + 1] for at in range(len(text))])
    whole = f"application/csv; charset={charset}"
    server.usual = answers(
        reply(200, body, "Transfer-Encoding: chunked", content_type=whole),
        reply(200, text, content_type=whole),
    )
    for _ in range(2):
        with stream(api_of(client).export_coupons, 31) as opened:
            assert list(opened.lines()) == LINES


@pytest.mark.blocking_only
def test_a_warning_names_the_line_of_the_statement() -> None:
    with (
        open_client("http://shop.invalid") as client,
        warnings.catch_warnings(record=True) as caught,
    ):
        warnings.simplefilter("always")
        with suppress(ApiConnectionError), stream(api_of(client).export_coupons, 31):
            pass
    (warning,) = caught
    assert (warning.category, warning.filename) == (InsecureWarning, __file__)


def test_each_wait_for_bytes_is_bounded(server: FaultServer) -> None:
    def stops(talk: Conversation) -> None:
        talk.read_request()
        talk.send(export()[:2000])
        talk.wait_for_end()

    server.usual = stops
    with (
        open_client(server.url) as client,
        pytest.raises(ApiTimeoutError) as caught,
        stream(api_of(client).export_coupons, 31, timeout=0.05) as opened,
    ):
        list(opened.chunks())
    assert (caught.value.limit, caught.value.phase) == ("read timeout", "reading the response")


def test_bytes_that_drip_in_are_waited_for_as_long_as_they_come(server: FaultServer) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/csv\r\nContent-Length: 40\r\n\r\n"
    server.usual = drips(head, b"A\n", every=0.01)
    with (
        open_client(server.url) as client,
        stream(api_of(client).export_coupons, 31, timeout=0.3) as opened,
    ):
        assert list(opened.lines()) == ["A\n"] * 20


def test_errors_are_those_of_every_call(server: FaultServer, client: ApiClient) -> None:
    server.usual = answers(reply(404, {"message": "no such Application"}))
    with (
        pytest.raises(NotFoundException, match="no such Application"),
        stream(api_of(client).export_coupons, 31),
    ):
        pass


def test_until_the_response_begins_it_is_retried(server: FaultServer, client: ApiClient) -> None:
    server.usual = answers(reply(503), export())
    with stream(api_of(client).export_coupons, 31) as opened:
        assert b"".join(opened.chunks()) == CSV
    assert len(server.asked) == 2


UNUSABLE = {
    "a login page": reply(200, b"<html>", content_type="text/html"),
    "no UTF-8": export(b"value\n\xff\n"),
    "no gzip": export(CSV, "Content-Encoding: gzip"),
    "half a gzip": export(gzip.compress(CSV)[:-20], "Content-Encoding: gzip"),
    "brotli": export(CSV, "Content-Encoding: br"),
}


@pytest.mark.parametrize("answer", UNUSABLE.values(), ids=list(UNUSABLE))
def test_what_is_no_text_is_an_unexpected_response(
    answer: bytes, server: FaultServer, client: ApiClient
) -> None:
    server.usual = answers(answer)
    with (
        pytest.raises(UnexpectedResponse) as caught,
        stream(api_of(client).export_coupons, 31) as opened,
    ):
        list(opened.lines())
    assert caught.value.operation_id == "exportCoupons"


def test_only_a_method_of_an_api_can_be_streamed() -> None:
    with pytest.raises(ApiTypeError, match=r"stream\(\) expects a method of an API class"):
        stream(len, "abc")


def read_export(client: ApiClient) -> None:
    with stream(api_of(client).export_coupons, 31) as opened:
        list(opened.chunks())


def test_a_stream_that_is_interrupted_anywhere_leaves_its_client_usable() -> None:
    """Whenever the clock is looked at, in turn."""
    body = export(chunked(CSV[:9], CSV[9:]), "Transfer-Encoding: chunked")
    interrupted = 0
    for turn in range(1, 200):
        clock = HandClock()
        with (
            FaultServer(usual=answers(body)) as server,
            open_client(server.url, clock, max_connections=1) as client,
        ):
            if not is_interrupted(clock, turn, partial(read_export, client)):
                break
            interrupted += 1
            assert api_of(client).export_coupons(31, deadline=2) == CSV.decode(), turn
    assert interrupted > 5


# --- sending ---------------------------------------------------------------------------------------


@pytest.fixture
def large_file(tmp_path: Path) -> Path:
    path = tmp_path / "coupons.csv"
    path.write_bytes(b"value\n" + b"CODE\n" * 4_000_000)
    return path


def upload(client: ApiClient, path: Path, told: list[int], **options: Any) -> Any:
    return api_of(client).import_coupons(31, 109, up_file=FileOnDisk(path, told.append), **options)


def test_a_file_is_read_while_it_is_sent(
    server: FaultServer, client: ApiClient, large_file: Path
) -> None:
    received = 0

    def counts(talk: Conversation) -> None:
        nonlocal received
        head = b""
        while b"\r\n\r\n" not in head:
            head += talk.sock.recv(65536)
        head, _, body = head.partition(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        received = len(body)
        while received < length:
            received += len(talk.sock.recv(1 << 20))
        talk.send(reply(200, {"id": 1, "amount": 4_000_000}, "Connection: close"))

    server.usual = counts
    told: list[int] = []
    upload(client, large_file, told)  # what is loaded once counts no longer
    tracemalloc.start()
    assert upload(client, large_file, told).amount == 4_000_000
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    size = large_file.stat().st_size
    assert told[-1] == size
    assert received > size
    assert peak < 4_000_000


def test_what_arrives_is_the_form_with_the_file(
    server: FaultServer, client: ApiClient, tmp_path: Path
) -> None:
    path = tmp_path / "codes.csv"
    path.write_bytes(b"value\nA\n")
    server.usual = answers(reply(200, {"id": 1}))
    upload(client, path, [])
    (asked,) = server.asked
    assert b'name="upFile"; filename="codes.csv"\r\nContent-Type: text/csv\r\n\r\nvalue\nA\n' in (
        asked.body
    )
    assert asked.body.endswith(b"--\r\n")


def test_it_is_not_sent_again_after_a_reset(
    server: FaultServer, client: ApiClient, large_file: Path
) -> None:
    def resets(talk: Conversation) -> None:
        talk.sock.recv(65536)
        talk.reset()

    server.usual = resets
    told: list[int] = []
    with pytest.raises(ApiConnectionError) as caught:
        upload(client, large_file, told)
    assert (caught.value.sent, caught.value.attempts) == ("maybe", 1)
    assert sum(told[-1:]) < large_file.stat().st_size


def test_it_is_sent_again_from_its_beginning_after_429(
    server: FaultServer, client: ApiClient, tmp_path: Path
) -> None:
    path = tmp_path / "codes.csv"
    path.write_bytes(b"value\nA\n")
    server.usual = answers(reply(429), reply(200, {"id": 1}))
    upload(client, path, [])
    assert [asked.body.count(b"value\nA\n") for asked in server.asked] == [1, 1]


def test_a_response_that_comes_early_ends_the_sending(
    server: FaultServer, client: ApiClient, large_file: Path
) -> None:
    def refuses(talk: Conversation) -> None:
        talk.sock.recv(65536)
        talk.send(reply(401, {"message": "no"}, "Connection: close"))
        talk.wait_for_end()

    server.usual = refuses
    told: list[int] = []
    with pytest.raises(OpenApiException, match="401"):
        upload(client, large_file, told)
    assert sum(told[-1:]) < large_file.stat().st_size


@pytest.mark.parametrize("content", [b"value\n", b"value\nA\nB\n"], ids=["shorter", "longer"])
def test_a_file_that_changes_meanwhile_is_an_error(
    content: bytes, server: FaultServer, client: ApiClient, tmp_path: Path
) -> None:
    path = tmp_path / "codes.csv"
    path.write_bytes(b"value\nA\n")
    file = FileOnDisk(path, lambda sent: None)
    path.write_bytes(content)
    server.usual = ends_after()
    with pytest.raises(ApiValueError, match=r"codes.csv: the file has changed while it was sent"):
        api_of(client).import_coupons(31, 109, up_file=file)


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ApiValueError, match=r"none.csv: the file cannot be read: No such file"):
        FileOnDisk(tmp_path / "none.csv", lambda sent: None)
