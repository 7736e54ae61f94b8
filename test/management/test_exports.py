"""Exports: row by row, or into a file that is whole or not there."""

from __future__ import annotations

import csv
import gzip
import io
import os
import tracemalloc
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import talon_one as t1
from talon_one.management import Progress, export_file, export_rows
from talon_one.management.exports import _RowCounter

from ..clocks import HandClock
from ..server import Answer, Handler, Server, answer, raw_bytes

COUPONS = b'\xef\xbb\xbfid,value,attributes\n1,A-1,"{""a"": 1}"\n2,B-2,\n'


def csv_answer(content: bytes) -> Answer:
    return answer(content, content_type="application/csv")


def test_rows_come_as_dicts_without_the_byte_order_mark(
    server: Server, api: t1.ManagementApi
) -> None:
    server.will_answer(csv_answer(COUPONS))
    with export_rows(api.export_coupons, 31, campaign_id=109, headers={"X-Run": "7"}) as rows:
        assert list(rows) == [
            {"id": "1", "value": "A-1", "attributes": '{"a": 1}'},
            {"id": "2", "value": "B-2", "attributes": ""},
        ]
    (asked,) = server.asked
    assert asked.query == [("campaignId", "109")]
    assert asked.headers["X-Run"] == "7"


def test_an_export_without_rows_has_none(server: Server, api: t1.ManagementApi) -> None:
    server.will_answer(csv_answer(b"id,value\n"), csv_answer(b""))
    for _ in range(2):
        with export_rows(api.export_coupons, 31) as rows:
            assert list(rows) == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"id,value\n1,A\n2\n", "line 3: the row has 1 cells, the header has 2"),
        (b"id,value\n1,A,B\n", "line 2: the row has 3 cells, the header has 2"),
        (b'id,value\n1,"A\n2,B\n', "line 3: not CSV: unexpected end of data"),
        (
            b"id,value\n1," + b"A" * 200_000 + b"\n",
            r"field larger than field limit \(131072\); increase it with csv.field_size_limit\(\)",
        ),
    ],
)
def test_rows_that_do_not_fit_the_header_are_an_error(
    content: bytes, message: str, server: Server, api: t1.ManagementApi
) -> None:
    server.will_answer(csv_answer(content))
    with (
        pytest.raises(t1.UnexpectedResponse, match=message) as caught,
        export_rows(api.export_coupons, 31) as rows,
    ):
        list(rows)
    assert caught.value.operation_id == "exportCoupons"


def test_an_export_of_any_size_needs_little_memory(
    server: Server, api: t1.ManagementApi, tmp_path: Path
) -> None:
    server.otherwise = many_rows
    path = tmp_path / "coupons.csv"
    export_file(api.export_coupons, path, 31)  # what is loaded once counts no longer
    tracemalloc.start()
    size = export_file(api.export_coupons, path, 31)
    with export_rows(api.export_coupons, 31) as rows:
        for _ in range(100_000):
            next(rows)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 6_000_000
    assert size == path.stat().st_size == 9 + 1_000_000 * 11


def many_rows(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/csv\r\n")
    handler.wfile.write(b"Content-Length: 11000009\r\n\r\nid,value\n")
    for _ in range(100):
        handler.wfile.write(b"1,23456789\n" * 10_000)


def test_progress_is_told_as_bytes_arrive(
    server: Server, api: t1.ManagementApi, clock: HandClock, tmp_path: Path
) -> None:
    clock.tick = 1
    server.otherwise = csv_answer(COUPONS)
    told: list[Progress] = []
    size = len(COUPONS)
    assert export_file(api.export_coupons, tmp_path / "a.csv", 31, progress=told.append) == size
    with export_rows(api.export_coupons, 31, progress=told.append) as rows:
        list(rows)
    assert [(p.bytes, p.total_bytes, p.rows) for p in told] == [
        (size, size, 2),
        (size, size, 1),
        (size, size, 2),
    ]
    assert all(p.seconds >= 1 for p in told)


@pytest.mark.parametrize("progress", [None, lambda progress: None])
def test_a_file_is_there_only_when_it_is_whole(
    progress: Any, server: Server, api: t1.ManagementApi, tmp_path: Path
) -> None:
    path = tmp_path / "coupons.csv"
    path.write_text("of yesterday")
    broken = (
        b"HTTP/1.1 200 OK\r\nContent-Type: application/csv\r\nContent-Length: 99\r\n\r\nid\n1\n"
    )
    server.will_answer(raw_bytes(broken), answer({"message": "no"}, 404))
    with pytest.raises(t1.ApiConnectionError):
        export_file(api.export_coupons, path, 31, progress=progress)
    with pytest.raises(t1.NotFoundException):
        export_file(api.export_coupons, path, 31, progress=progress)
    assert path.read_text() == "of yesterday"
    server.will_answer(csv_answer(COUPONS))
    assert export_file(api.export_coupons, path, 31) == len(COUPONS)
    assert path.read_bytes() == COUPONS
    assert list(tmp_path.iterdir()) == [path]


def test_the_last_progress_has_all_rows_however_they_are_packed(
    server: Server, api: t1.ManagementApi, tmp_path: Path
) -> None:
    content = b"id,value\n" + b"1,ABCDEFGH\n" * 100_000
    packed = gzip.compress(content)
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n"
    server.otherwise = raw_bytes(head.encode() + packed)
    told: list[Progress] = []
    size = export_file(api.export_coupons, tmp_path / "a.csv", 31, progress=told.append)
    assert size == len(content)
    assert (told[-1].bytes, told[-1].rows) == (len(packed), 100_000)
    with export_rows(api.export_coupons, 31, progress=told.append) as rows:
        assert sum(1 for _ in rows) == 100_000
    assert (told[-1].bytes, told[-1].rows) == (len(packed), 100_000)


def test_several_runs_may_write_one_file_at_once(
    server: Server, api: t1.ManagementApi, tmp_path: Path
) -> None:
    """One run starts while another is in the middle of the file, and ends before it."""
    path = tmp_path / "coupons.csv"
    first, second = COUPONS + b"3,C-3,\n" * 100_000, COUPONS
    server.will_answer(csv_answer(first), csv_answer(second))
    written: list[int] = []

    def start_the_other(_: Progress) -> None:
        if not written:
            written.append(0)
            written[0] = export_file(api.export_coupons, path, 31)
            assert path.read_bytes() == second

    assert export_file(api.export_coupons, path, 31, progress=start_the_other) == len(first)
    assert written == [len(second)]
    assert path.read_bytes() == first
    assert list(tmp_path.iterdir()) == [path]


def test_an_open_file_is_written_and_stays_open(server: Server, api: t1.ManagementApi) -> None:
    server.otherwise = csv_answer(COUPONS)
    packed = io.BytesIO()
    with gzip.open(packed, "wb") as file:
        assert export_file(api.export_coupons, file, 31) == len(COUPONS)
        export_file(api.export_coupons, file, 31)
    assert gzip.decompress(packed.getvalue()) == COUPONS * 2


class Unbuffered(io.RawIOBase):
    """File that takes a few bytes of each write, as the system may do."""

    def __init__(self) -> None:
        self.content = b""

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        self.content += bytes(data[:10])
        return min(len(data), 10)


def test_a_file_without_a_buffer_gets_every_byte(server: Server, api: t1.ManagementApi) -> None:
    server.will_answer(csv_answer(COUPONS))
    file = Unbuffered()
    assert export_file(api.export_coupons, file, 31) == len(COUPONS)
    assert file.content == COUPONS


def test_a_link_and_the_permissions_of_a_file_are_kept(
    server: Server, api: t1.ManagementApi, tmp_path: Path
) -> None:
    server.will_answer(csv_answer(COUPONS))
    folder = tmp_path / "disk"
    folder.mkdir()
    file, link = folder / "coupons.csv", tmp_path / "link.csv"
    file.touch(0o600)
    link.symlink_to(file)
    export_file(api.export_coupons, link, 31)
    assert link.is_symlink()
    assert file.read_bytes() == COUPONS
    assert file.stat().st_mode & 0o777 == 0o600
    assert [*folder.iterdir()] == [file]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_written_not_replaced(
    server: Server, api: t1.ManagementApi, tmp_path: Path
) -> None:
    server.will_answer(csv_answer(COUPONS))
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    export_file(api.export_coupons, pipe, 31)
    reader.join()
    assert read == [COUPONS]
    assert pipe.is_fifo()


@pytest.mark.parametrize("name", ["no-folder/coupons.csv", "."])
def test_a_path_that_cannot_be_written_is_named_before_anything_is_sent(
    name: str, server: Server, api: t1.ManagementApi, tmp_path: Path
) -> None:
    path = tmp_path / name
    with pytest.raises(OSError) as caught:
        export_file(api.export_coupons, path, 31)
    assert caught.value.filename == str(path)
    assert server.asked == []
    assert list(tmp_path.iterdir()) == []


def test_a_login_page_is_no_export(server: Server, api: t1.ManagementApi, tmp_path: Path) -> None:
    server.will_answer(answer("<html>", content_type="text/html"))
    with pytest.raises(t1.UnexpectedResponse, match="expected application/csv"):
        export_file(api.export_coupons, tmp_path / "a.csv", 31)
    assert list(tmp_path.iterdir()) == []


def test_what_exports_no_csv_is_rejected(
    server: Server, api: t1.ManagementApi, tmp_path: Path
) -> None:
    no_export: Any = api.get_application
    with pytest.raises(t1.ApiTypeError, match="getApplication does not export CSV"):
        export_file(no_export, tmp_path / "a.csv", 31)
    with (
        pytest.raises(t1.ApiTypeError, match="getApplication does not export CSV"),
        export_rows(no_export, 31),
    ):
        pass
    assert server.asked == []


CELLS = st.text(st.sampled_from('a,"\n'), max_size=6)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=3), min_size=1), st.data())
def test_rows_are_counted_as_the_csv_module_does(rows: list[list[str]], data: Any) -> None:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    content = text.getvalue().encode()
    cut = data.draw(st.integers(0, len(content)))
    counter = _RowCounter()
    for chunk in (content[:cut], content[cut : cut + 1], content[cut + 1 :]):
        counter.read(chunk)
    assert counter.rows == len(rows) - 1
