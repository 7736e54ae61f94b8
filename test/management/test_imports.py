"""Imports: their columns are checked, and what replaces a list must be said."""

from __future__ import annotations

import csv
import inspect
import io
import json
import os
import re
from datetime import datetime, timezone
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

import talon_one as t1
from talon_one.management import Progress, import_file
from talon_one.management.import_columns import IMPORTS

from ..server import Handler, Server, answer

IMPORTED = answer({"id": 1, "entity": "Coupon", "amount": 2})


def write(folder: Path, content: bytes, name: str = "codes.csv") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def sent_content(server: Server) -> bytes:
    _, _, rest = server.asked[-1].body.partition(b"\r\n\r\n")
    return rest[: rest.rindex(b"\r\n--")]


def test_a_file_is_sent_as_it_is(server: Server, api: t1.ManagementApi, tmp_path: Path) -> None:
    server.will_answer(IMPORTED)
    path = write(tmp_path, b"value,limitval\nA,1\nB,2\n")
    imported = import_file(api.import_coupons, 31, 109, file=path, skip_duplicates=True)
    assert imported.amount == 2
    assert sent_content(server) == path.read_bytes()
    assert server.asked[0].query == [("skipDuplicates", "true")]


def test_a_byte_order_mark_is_not_sent(
    server: Server, api: t1.ManagementApi, tmp_path: Path
) -> None:
    server.will_answer(IMPORTED)
    import_file(api.import_coupons, 31, 109, file=write(tmp_path, b"\xef\xbb\xbfvalue\nA\n"))
    assert sent_content(server) == b"value\nA\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_read_once(server: Server, api: t1.ManagementApi, tmp_path: Path) -> None:
    server.will_answer(IMPORTED)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = Thread(target=pipe.write_bytes, args=(b"value\nA\n",))
    writer.start()
    import_file(api.import_coupons, 31, 109, file=pipe)
    writer.join()
    assert sent_content(server) == b"value\nA\n"


@pytest.mark.parametrize(
    ("file", "message"),
    [
        (io.StringIO("value\nA\n"), "expected a file opened in binary mode, this one gives text"),
        ("value\nSECRET\n", r"a str is a path; pass content as io.BytesIO\(text.encode\(\)\)"),
        (b"value\nA\n", "row 1 is no mapping, but int"),
        ([["value"], ["A"]], "row 1 is no mapping, but list"),
        ([{"value": "A"}, None], "row 2 is no mapping, but NoneType"),
    ],
)
def test_what_is_no_file_and_no_rows_is_rejected(
    file: Any, message: str, server: Server, api: t1.ManagementApi
) -> None:
    with pytest.raises(t1.ApiTypeError, match=f"file: .*{message}"):
        import_file(api.import_coupons, 31, 109, file=file)
    assert server.asked == []


def test_rows_and_open_files_are_sent_too(server: Server, api: t1.ManagementApi) -> None:
    server.will_answer(IMPORTED, IMPORTED)
    rows = ({"value": code, "limitval": 1} for code in ("A", 'B,"'))
    import_file(api.import_coupons, 31, 109, file=rows)
    assert sent_content(server) == b'value,limitval\nA,1\n"B,""",1\n'
    import_file(api.import_coupons, 31, 109, file=io.BytesIO(b"value\nA\n"))
    assert sent_content(server) == b"value\nA\n"


def test_cells_are_written_as_the_api_reads_them(server: Server, api: t1.ManagementApi) -> None:
    server.will_answer(IMPORTED)
    row = {
        "value": "A",
        "limitval": Decimal("1.50"),
        "expirydate": datetime(2030, 1, 1, tzinfo=timezone.utc),
        "attributes": {"gift": True, "since": datetime(2029, 1, 1, tzinfo=timezone.utc)},
        "recipientintegrationid": None,
    }
    import_file(api.import_coupons, 31, 109, file=[row])
    header, line = csv.reader(sent_content(server).decode().splitlines())
    assert dict(zip(header, line, strict=True)) == {
        "value": "A",
        "limitval": "1.50",
        "expirydate": "2030-01-01T00:00:00+00:00",
        "attributes": '{"gift":true,"since":"2029-01-01T00:00:00+00:00"}',
        "recipientintegrationid": "",
    }


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (datetime(2030, 1, 1), "expirydate: the datetime has no time zone"),
        (float("nan"), "expirydate: "),
        ({1, 2}, "expirydate: expected str, a number, bool or date, got set"),
    ],
)
def test_a_cell_that_the_api_would_misread_is_rejected(
    value: object, message: str, server: Server, api: t1.ManagementApi
) -> None:
    with pytest.raises((t1.ApiTypeError, t1.ApiValueError), match=message):
        import_file(api.import_coupons, 31, 109, file=[{"value": "A", "expirydate": value}])
    assert server.asked == []


def test_rows_have_the_same_columns(server: Server, api: t1.ManagementApi) -> None:
    rows: list[dict[str, object]] = [{"value": "A"}, {"value": "B", "limitval": 2}]
    with pytest.raises(t1.ApiValueError, match="row 2: expected the columns of the first row"):
        import_file(api.import_coupons, 31, 109, file=rows)
    assert server.asked == []


def test_progress_is_told(server: Server, api: t1.ManagementApi, tmp_path: Path) -> None:
    server.will_answer(IMPORTED)
    content = b"value\n" + b"ABCD\n" * 200_000
    told: list[Progress] = []
    path = write(tmp_path, content)
    import_file(api.import_coupons, 31, 109, file=path, progress=told.append)
    assert [p.bytes for p in told] == sorted({p.bytes for p in told})
    assert (told[-1].bytes, told[-1].total_bytes) == (len(content), len(content))
    assert len(told) > 2


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"valeu\nA\n", "codes.csv: column 'valeu' is unknown; did you mean 'value'?"),
        (b"value;limitval\nA;1\n", "is unknown; separate the columns by commas"),
        (b"limitval\n1\n", "expected the column 'value'"),
        (b"", "expected the column 'value'"),
        (b"value,value\nA,A\n", "column 'value' is given twice"),
        ("value\nA\n".encode("utf-16"), "codes.csv: line 1 is not UTF-8"),
        (b"value\n" + b"A\n" * 600_000 + b"M\xfcller\n", "codes.csv: line 600002 is not UTF-8"),
        (b"value\nA\nM\xc3", "codes.csv: line 3 is not UTF-8"),
        (b'"value', "the first row is not CSV"),
    ],
)
def test_a_header_that_the_api_does_not_know_is_rejected_before_sending(
    content: bytes, message: str, server: Server, api: t1.ManagementApi, tmp_path: Path
) -> None:
    with pytest.raises(t1.ApiValueError, match=re.escape(message)):
        import_file(api.import_coupons, 31, 109, file=write(tmp_path, content))
    assert server.asked == []


def test_points_belong_to_a_profile_or_a_card(
    server: Server, api: t1.ManagementApi, tmp_path: Path
) -> None:
    server.will_answer(IMPORTED)
    import_file(api.import_loyalty_points, 61, file=write(tmp_path, b"identifier,amount\nC,1\n"))
    both = write(tmp_path, b"identifier,customerprofileid,amount\nC,P,1\n")
    with pytest.raises(t1.ApiValueError, match="'customerprofileid' or 'identifier'"):
        import_file(api.import_loyalty_points, 61, file=both)


def test_what_replaces_a_list_must_be_said(
    server: Server, api: t1.ManagementApi, tmp_path: Path
) -> None:
    path = write(tmp_path, b"profileintegrationid\nalice\n")
    with pytest.raises(t1.ApiTypeError, match="replaces all members of the audience; pass repl"):
        import_file(api.import_audiences_memberships, 7, file=path)
    coupons = write(tmp_path, b"value\nA\n")
    with pytest.raises(t1.ApiTypeError, match="importCoupons only adds; omit replaces=True"):
        import_file(api.import_coupons, 31, 109, file=coupons, replaces=True)
    assert server.asked == []
    server.will_answer(IMPORTED)
    import_file(
        api.import_audiences_memberships,
        7,
        file=write(tmp_path, b"profileintegrationid\nalice\n"),
        replaces=True,
    )


def test_every_import_of_the_api_is_known() -> None:
    description = json.loads(files("talon_one").joinpath("description.json").read_bytes())
    found = {
        operation["operationId"]
        for path in description["paths"].values()
        for operation in path.values()
        if "multipart/form-data" in operation.get("requestBody", {}).get("content", {})
    }
    assert found == IMPORTS.keys()


@pytest.mark.parametrize("operation", IMPORTS)
def test_columns_are_those_of_the_operations_documentation(operation: str) -> None:
    method = re.sub(r"(?<=[a-z])([A-Z])", r"_\1", operation).lower()
    text = inspect.getdoc(getattr(t1.ManagementApi, method)) or ""
    columns = IMPORTS[operation]
    for column in "|".join(columns.required).split("|"):
        assert f"`{column}`" in text
    says_so = text.startswith("Replace") or "A date that was known is replaced" in text
    assert bool(columns.replaces) == says_so


def test_a_file_that_cannot_be_read_is_an_error(
    server: Server, api: t1.ManagementApi, tmp_path: Path
) -> None:
    with pytest.raises(t1.ApiValueError, match=r"none.csv: the file cannot be read: No such file"):
        import_file(api.import_coupons, 31, 109, file=tmp_path / "none.csv")
    with pytest.raises(t1.ApiValueError, match="the file cannot be read: Is a directory"):
        import_file(api.import_coupons, 31, 109, file=tmp_path)
    nothing: Any = api.get_application
    with pytest.raises(t1.ApiTypeError, match="getApplication does not import a CSV file"):
        import_file(nothing, 31, file="a.csv")


def test_an_import_waits_longer_than_other_calls_unless_told_otherwise(
    server: Server, api: t1.ManagementApi, tmp_path: Path
) -> None:
    path = write(tmp_path, b"value\nA\n")

    def says_nothing(handler: Handler) -> None:
        handler.rfile.read()

    server.will_answer(says_nothing)
    with pytest.raises(t1.ApiTimeoutError) as caught:
        import_file(api.import_coupons, 31, 109, file=path, timeout=0.05)
    assert (caught.value.seconds, caught.value.sent, caught.value.attempts) == (0.05, "maybe", 1)


def test_files_need_a_client_that_is_not_async(tmp_path: Path) -> None:
    api: Any = t1.AsyncManagementApi(t1.AsyncApiClient(t1.Configuration("http://127.0.0.1:1")))
    with pytest.raises(
        t1.ApiTypeError, match=r"import_file\(\) works with an ApiClient; in asyncio"
    ):
        import_file(api.import_coupons, 31, 109, file=write(tmp_path, b"value\nA\n"))
