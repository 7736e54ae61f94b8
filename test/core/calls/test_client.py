"""Calls over real sockets: what goes out, what comes back, what is refused before."""

from __future__ import annotations

import copy
import gzip
import io
import json
import logging
import math
import pickle
import socket
import subprocess
import sys
import threading
import traceback
import uuid
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from talon_one.core.calls.api import Api, comma_separated, raw
from talon_one.core.calls.client import ApiClient
from talon_one.core.calls.response import ApiResponse
from talon_one.core.errors import (
    ApiAttributeError,
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    ApiTypeError,
    ApiValueError,
    BadRequestException,
    NotFoundException,
    OpenApiException,
    UnexpectedResponse,
)
from talon_one.core.models.model import Model, optional
from talon_one.core.settings.configuration import Configuration
from talon_one.core.settings.operation import Operation
from talon_one.core.support.deprecation import deprecated
from talon_one.core.wire.messages import Response

from ...project import ROOT
from ...server import Handler, Server, answer, raw_bytes

KEY = "d3adb33f" * 5


class Item(Model):
    sku: str | None = optional("sku")


class ShopClient(ApiClient):
    sdk_version = "1.2.3"
    spec_release = "26.13"
    models_package = __name__


class ShopApi(Api):
    """A tiny API class, as the generator would make it."""

    _get_item = Operation(
        "getItem", "GET", "/v1/items/{itemId}", returns="Item", keys=("api_key_v1",)
    )
    _get_any = Operation("getAny", "GET", "/v1/any", returns="Any", keys=("api_key_v1",))
    _put_any = Operation(
        "putAny", "PUT", "/v1/any", returns="Any", keys=("api_key_v1",), idempotency_key=True
    )
    _export_items = Operation(
        "exportItems",
        "GET",
        "/v1/items/export",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )
    _import_items = Operation(
        "importItems", "POST", "/v1/items/import", returns="Any", keys=("management_key",)
    )
    _delete_item = Operation("deleteItem", "DELETE", "/v1/items/{itemId}", keys=("api_key_v1",))
    _track = Operation(
        "track", "POST", "/v2/events", returns="Item", keys=("api_key_v1",), maybe_empty=True
    )
    _log_in = Operation("logIn", "POST", "/v1/sessions", returns="Any")

    def get_item(self, item_id: Any, **options: Any) -> Item:
        item: Item = self._call(self._get_item, options, path={"itemId": item_id})
        return item

    def get_any(self, dry: Any = None, **options: Any) -> dict[str, Any]:
        found: dict[str, Any] = self._call(self._get_any, options, query={"dry": dry})
        return found

    def put_any(self, body: Any = None, **options: Any) -> Any:
        return self._call(self._put_any, options, body=body)

    def export_items(self, **options: Any) -> Any:
        return self._call(self._export_items, options)

    def import_items(self, up_file: Any, note: Any = None, **options: Any) -> Any:
        return self._call(
            self._import_items, options, files={"upFile": up_file}, form={"note": note}
        )

    def delete_item(self, item_id: str, **options: Any) -> Any:
        return self._call(self._delete_item, options, path={"itemId": item_id})

    def track(self, **options: Any) -> Any:
        return self._call(self._track, options)

    def log_in(self, **options: Any) -> Any:
        return self._call(self._log_in, options)

    @deprecated("use get_any()")
    def get_old(self, **options: Any) -> Any:
        return self._call(self._get_any, options)


@pytest.fixture
def client(server: Server) -> Iterator[ShopClient]:
    configuration = Configuration(server.url, KEY, management_key="m4n4g3")
    with ShopClient(configuration) as made:
        yield made


@pytest.fixture
def api(client: ShopClient) -> ShopApi:
    return ShopApi(client)


class Color(str, Enum):
    RED = "red"


# What goes out


def test_a_call_sends_who_it_is_what_it_wants_and_its_key(server: Server, api: ShopApi) -> None:
    api.get_any()
    [asked] = server.asked
    assert (asked.method, asked.target) == ("GET", "/v1/any")
    assert asked.headers["Authorization"] == f"ApiKey-v1 {KEY}"
    assert asked.headers["Accept"] == "application/json"
    assert asked.headers["Accept-Encoding"] == "gzip, deflate"
    assert asked.headers["User-Agent"].startswith("talon-one-python/1.2.3 (API 26.13; Python/3.")
    assert "Content-Type" not in asked.headers
    assert "Idempotency-Key" not in asked.headers


def test_the_user_agent_ends_with_the_applications_name(server: Server, api: ShopApi) -> None:
    api.api_client.configuration.user_agent = "shop/7"
    api.get_any()
    assert server.asked[0].headers["User-Agent"].endswith(") shop/7")


def test_each_api_gets_its_own_kind_of_key(server: Server, api: ShopApi) -> None:
    server.will_answer(answer("sku\n", content_type="text/csv"))
    api.export_items()
    assert server.asked[0].headers["Authorization"] == "ManagementKey-v1 m4n4g3"


def test_an_operation_that_needs_no_key_sends_none(server: Server, api: ShopApi) -> None:
    api.log_in()
    assert "Authorization" not in server.asked[0].headers


def test_a_prefix_set_later_that_cannot_be_sent_is_refused(server: Server, api: ShopApi) -> None:
    api.api_client.configuration.api_key_prefix["api_key_v1"] = "ApiKey-v1\r\nX: y"
    with pytest.raises(
        ApiValueError, match="api_key_prefix: api_key_v1: the prefix contains a character"
    ):
        api.get_any()
    assert server.asked == []


def test_a_missing_key_is_refused_before_anything_is_sent(server: Server) -> None:
    with (
        ShopClient(Configuration(server.url, KEY)) as client,
        pytest.raises(
            ApiValueError,
            match=r"exportItems .* management_key= or TALON_ONE_MANAGEMENT_KEY, or bearer_token=",
        ),
    ):
        ShopApi(client).export_items()
    assert server.asked == []


def test_a_key_may_change_from_call_to_call(server: Server) -> None:
    keys: Iterator[str | bytes] = iter(["first", b"second"])
    with ShopClient(Configuration(server.url, lambda: next(keys))) as client:
        ShopApi(client).get_any()
        ShopApi(client).get_any()
    sent = [asked.headers["Authorization"] for asked in server.asked]
    assert sent == ["ApiKey-v1 first", "ApiKey-v1 second"]


def test_clients_in_many_threads_never_mix_up_their_keys(server: Server) -> None:
    def call(client: ShopClient, name: str) -> None:
        for _ in range(20):
            ShopApi(client).get_item(name)

    with (
        ShopClient(Configuration(server.url, "a")) as one,
        ShopClient(Configuration(server.url, "b")) as other,
    ):
        pairs = [(one, "a"), (other, "b")] * 4
        threads = [threading.Thread(target=call, args=pair) for pair in pairs]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(server.asked) == 160
    for asked in server.asked:
        assert asked.headers["Authorization"] == f"ApiKey-v1 {asked.path[-1]}"


def test_a_path_prefix_of_the_host_is_kept(server: Server) -> None:
    with ShopClient(Configuration(f"{server.url}/eu/", KEY)) as client:
        ShopApi(client).get_any()
    assert server.asked[0].target == "/eu/v1/any"


@pytest.mark.parametrize(
    "item_id",
    [
        "SUMMER25%OFF",
        "10$OFF_NOW",
        "a/b",
        "a?b#c",
        "ü €",
        "a b+c",
        "..%2F",
        "...",
        "{itemId}",
        "a\nb",
    ],
)
def test_an_id_is_one_segment_whatever_its_characters(
    server: Server, api: ShopApi, item_id: str
) -> None:
    from urllib.parse import unquote

    api.get_item(item_id)
    prefix, version, items, segment = server.asked[0].target.split("/")
    assert (prefix, version, items, unquote(segment)) == ("", "v1", "items", item_id)


@pytest.mark.parametrize("item_id", ["", ".", "..", "\ud800"])
def test_an_id_that_no_path_can_hold_is_refused(server: Server, api: ShopApi, item_id: str) -> None:
    with pytest.raises(ApiValueError, match=r"^itemId: "):
        api.get_item(item_id)
    assert server.asked == []


@pytest.mark.parametrize("item_id", [None, ["a"], b"a", {}])
def test_an_id_of_the_wrong_type_is_refused(api: ShopApi, item_id: Any) -> None:
    with pytest.raises(ApiTypeError, match=r"^itemId: "):
        api.get_item(item_id)


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (None, []),
        (True, ["true"]),
        (False, ["false"]),
        (0, ["0"]),
        (Decimal("1.50"), ["1.50"]),
        (0.1, ["0.1"]),
        ("a&b=c d", ["a&b=c d"]),
        ("", [""]),
        (Color.RED, ["red"]),
        ([1, "b", True], ["1", "b", "true"]),
        ([], []),
        (comma_separated(["a", 2]), ["a,2"]),
        (comma_separated([]), []),
        (comma_separated(None), []),
        (datetime(2024, 2, 1, 15, tzinfo=timezone.utc), ["2024-02-01T15:00:00+00:00"]),
        (
            datetime(2024, 2, 1, tzinfo=timezone(timedelta(hours=2))),
            ["2024-02-01T00:00:00+02:00"],
        ),
        (date(2024, 2, 1), ["2024-02-01"]),
    ],
)
def test_a_query_value_is_written_as_the_api_reads_it(
    server: Server, api: ShopApi, value: Any, sent: list[str]
) -> None:
    api.get_any(dry=value)
    assert server.asked[0].query == [("dry", text) for text in sent]


@pytest.mark.parametrize(
    "value", [datetime(2024, 2, 1), math.nan, math.inf, "\ud800", comma_separated(["a,b"])]
)
def test_a_query_value_that_cannot_be_written_is_refused(api: ShopApi, value: Any) -> None:
    with pytest.raises(ApiValueError, match=r"^dry: "):
        api.get_any(dry=value)


@pytest.mark.parametrize("value", [b"a", {"a": 1}, [None], [["a"]], comma_separated("abc")])
def test_a_query_value_of_the_wrong_type_is_refused(api: ShopApi, value: Any) -> None:
    with pytest.raises(ApiTypeError, match=r"^dry: "):
        api.get_any(dry=value)


def test_a_model_goes_out_as_json(server: Server, api: ShopApi) -> None:
    api.put_any(Item(sku="Grüße"))
    [asked] = server.asked
    assert asked.json == {"sku": "Grüße"}
    assert asked.headers["Content-Type"] == "application/json"


def test_a_body_that_has_no_json_form_is_refused(server: Server, api: ShopApi) -> None:
    with pytest.raises(ApiValueError):
        api.put_any({"price": math.nan})
    assert server.asked == []


def test_a_request_without_a_body_says_so(server: Server, api: ShopApi) -> None:
    api.put_any()
    [asked] = server.asked
    assert asked.headers["Content-Length"] == "0"
    assert "Content-Type" not in asked.headers


def test_files_and_fields_go_out_as_multipart(server: Server, api: ShopApi, tmp_path: Path) -> None:
    path = tmp_path / 'ite"ms ü.csv'
    path.write_bytes(b"sku\r\nA\r\n")
    with path.open("rb") as opened:
        named = io.BytesIO(b"sku\r\nA\r\n")
        for file in (path, str(path), opened, b"sku\r\nA\r\n", named):
            api.import_items(file, note="für alle")
    for asked in server.asked:
        boundary = asked.headers["Content-Type"].partition("boundary=")[2].encode()
        before, note, file, after = asked.body.split(b"--" + boundary)
        assert (before, after) == (b"", b"--\r\n")
        assert note == (
            '\r\nContent-Disposition: form-data; name="note"\r\n\r\nfür alle\r\n'.encode()
        )
        head, _, content = file.partition(b"\r\n\r\n")
        assert b'form-data; name="upFile"; filename="' in head
        assert content == b"sku\r\nA\r\n\r\n"
    assert 'filename="ite%22ms ü.csv"\r\nContent-Type: text/csv'.encode() in server.asked[0].body


def test_a_file_that_cannot_be_read_is_refused(
    server: Server, api: ShopApi, tmp_path: Path
) -> None:
    with pytest.raises(ApiValueError, match=r"upFile: .*No such file"):
        api.import_items(tmp_path / "none.csv")
    with pytest.raises(ApiTypeError, match=r"upFile: .*text mode"):
        api.import_items(io.StringIO("sku"))
    with pytest.raises(ApiTypeError, match=r"upFile: .*dict"):
        api.import_items({})
    for pair in (("items.csv",), ("items.csv", "sku"), (b"items.csv", b"sku")):
        with pytest.raises(ApiTypeError, match=r"upFile: expected a pair"):
            api.import_items(pair)
    with (
        (tmp_path / "items.csv").open("wb") as written,
        pytest.raises(ApiValueError, match=r"upFile: the file cannot be read: "),
    ):
        api.import_items(written)
    closed = io.BytesIO(b"sku")
    closed.close()
    with pytest.raises(ApiValueError, match=r"upFile: the file cannot be read: .*closed"):
        api.import_items(closed)
    assert server.asked == []


@pytest.mark.parametrize("content", ["sku,c0ntent\n", "sku,c0ntent\n" * 999, "c0ntent\0"])
def test_content_given_as_str_is_told_to_be_a_path_and_is_not_shown(
    api: ShopApi, content: str
) -> None:
    with pytest.raises(
        ApiValueError, match=r"upFile: .*a str is a path: pass content as bytes"
    ) as raised:
        api.import_items(content)
    assert "c0ntent" not in "".join(traceback.format_exception(raised.value))
    assert len(str(raised.value)) < 150


def test_a_file_may_be_a_pair_of_its_name_and_its_content(server: Server, api: ShopApi) -> None:
    api.import_items(("items.csv", b"sku\r\n"))
    expected = b'filename="items.csv"\r\nContent-Type: text/csv\r\n\r\nsku\r\n\r\n--'
    assert expected in server.asked[0].body


# Options


def test_an_operation_that_takes_one_gets_a_fresh_idempotency_key(
    server: Server, api: ShopApi
) -> None:
    api.put_any()
    api.put_any()
    first, second = (asked.headers["Idempotency-Key"] for asked in server.asked)
    assert uuid.UUID(first).version == 4
    assert first != second


def test_the_callers_idempotency_key_wins(server: Server, api: ShopApi) -> None:
    api.put_any(idempotency_key="order-1")
    api.put_any(headers={"idempotency-key": "order-2"})
    api.get_any(idempotency_key="order-3")
    assert server.asked[0].headers["Idempotency-Key"] == "order-1"
    assert server.asked[1].headers["idempotency-key"] == "order-2"
    assert "Idempotency-Key" not in server.asked[1].headers
    assert server.asked[2].headers["Idempotency-Key"] == "order-3"


def test_the_callers_headers_win(server: Server, api: ShopApi) -> None:
    api.get_any(headers={"X-Shop": "7", "user-agent": "mine", "authorization": "Bearer other"})
    sent = server.asked[0].headers
    assert (sent["X-Shop"], sent["user-agent"]) == ("7", "mine")
    assert [v for k, v in sent.items() if k.lower() == "authorization"] == ["Bearer other"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X", "a\r\nB: c"),
        ("X\r\n", "a"),
        ("X", "a\n"),
        ("X Y", "a"),
        ("X", "€"),
        ("", "a"),
        ("X", ""),
    ],
)
def test_a_header_that_cannot_be_sent_is_refused(
    server: Server, api: ShopApi, name: str, value: str
) -> None:
    with pytest.raises(ApiValueError):
        api.get_any(headers={name: value})
    assert server.asked == []


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding", "CONNECTION"])
def test_a_header_that_says_where_a_request_ends_is_refused(
    server: Server, api: ShopApi, name: str
) -> None:
    with pytest.raises(ApiValueError, match=f"header '{name}': only the SDK sets this header"):
        api.put_any({}, headers={name: "0"})
    assert server.asked == []


def test_headers_of_the_wrong_type_are_refused(api: ShopApi) -> None:
    for headers in (["X"], {"X": 7}, {7: "X"}):
        with pytest.raises(ApiTypeError, match="header"):
            api.get_any(headers=headers)


def test_an_idempotency_key_with_a_line_break_is_refused(api: ShopApi) -> None:
    with pytest.raises(ApiValueError, match="Idempotency-Key"):
        api.put_any(idempotency_key="a\r\nX: y")


def test_the_vendors_names_of_options_work(server: Server, api: ShopApi) -> None:
    api.get_any(_request_timeout=(1, 2), _headers={"X-Shop": "7"})
    assert server.asked[0].headers["X-Shop"] == "7"


@pytest.mark.parametrize(
    "options",
    [{"timeout": 1, "_request_timeout": 1}, {"headers": {"A": "b"}, "_headers": {"A": "b"}}],
)
def test_an_option_under_both_of_its_names_is_refused(
    api: ShopApi, options: dict[str, Any]
) -> None:
    with pytest.raises(ApiValueError, match="both"):
        api.get_any(**options)


def test_a_misspelt_option_or_parameter_suggests_the_nearest(server: Server, api: ShopApi) -> None:
    with pytest.raises(ApiTypeError, match=r"get_any\(\) .* 'timeuot'; did you mean 'timeout'"):
        api.get_any(timeuot=3)
    with pytest.raises(ApiTypeError, match="'drry'; did you mean 'dry'"):
        api.get_any(drry=True)
    with pytest.raises(ApiTypeError, match=r"get_any\(\) .* 'zzz'$"):
        api.get_any(zzz=1)
    assert server.asked == []


def test_options_that_are_none_are_the_defaults(server: Server, api: ShopApi) -> None:
    api.put_any(timeout=None, headers=None, idempotency_key=None)
    uuid.UUID(server.asked[0].headers["Idempotency-Key"])


# What comes back


def test_a_model_comes_back_decoded(server: Server, api: ShopApi) -> None:
    server.will_answer(answer({"sku": "A"}))
    item = api.get_item("1")
    assert type(item) is Item
    assert item.sku == "A"


def test_numbers_come_back_exact(server: Server, api: ShopApi) -> None:
    server.will_answer(answer('{"price": 0.10}'))
    assert api.get_any() == {"price": Decimal("0.10")}


@pytest.mark.parametrize("content_type", ["application/csv", "text/csv; charset=utf-8", None])
def test_an_export_is_text_whatever_its_content_type(
    server: Server, api: ShopApi, content_type: str | None
) -> None:
    server.will_answer(answer("sku\r\nÜ\r\n", content_type=content_type))
    assert api.export_items() == "sku\r\nÜ\r\n"
    assert server.asked[0].headers["Accept"] == "application/csv, application/json;q=0.9"


def test_an_export_may_be_empty(server: Server, api: ShopApi) -> None:
    server.will_answer(answer(""))
    assert api.export_items() == ""


def test_an_export_that_is_a_web_page_or_not_text_is_an_error(server: Server, api: ShopApi) -> None:
    for content_type in ("text/html", "TEXT/HTML"):
        server.will_answer(answer("<html>", content_type=content_type))
        expected = rf"expected application/csv; got {content_type} .*<html>"
        with pytest.raises(UnexpectedResponse, match=expected):
            api.export_items()
    server.will_answer(answer(b"\xff\xfe", content_type="text/csv"))
    with pytest.raises(UnexpectedResponse, match="not UTF-8"):
        api.export_items()


def test_what_promises_nothing_gives_none_whatever_comes(server: Server, api: ShopApi) -> None:
    server.will_answer(answer(status=204), answer("<html>", content_type="text/html"))
    assert api.delete_item("1") is None
    assert api.delete_item("1") is None


def test_what_may_be_empty_gives_none_when_it_is(server: Server, api: ShopApi) -> None:
    server.will_answer(answer(status=204), answer(status=200), answer({"sku": "A"}, 201))
    assert api.track() is None
    assert api.track() is None
    assert api.track().sku == "A"


@pytest.mark.parametrize("status", [200, 204])
def test_what_must_not_be_empty_is_an_error_when_it_is(
    server: Server, api: ShopApi, status: int
) -> None:
    server.will_answer(answer(status=status))
    with pytest.raises(UnexpectedResponse, match="expected Item, got an empty body") as raised:
        api.get_item("1")
    assert raised.value.status == status


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_compressed_answer_is_read(server: Server, api: ShopApi, encoding: str) -> None:
    import zlib

    packed = (gzip.compress if encoding == "gzip" else zlib.compress)(b'{"sku": "A"}')
    server.will_answer(answer(packed, headers={"Content-Encoding": encoding}))
    assert api.get_item("1").sku == "A"


def test_an_answer_that_is_not_compressed_as_it_says_is_an_error(
    server: Server, api: ShopApi
) -> None:
    server.will_answer(answer(b"not gzip", headers={"Content-Encoding": "gzip"}))
    with pytest.raises(
        UnexpectedResponse, match=r"GET http://\S+/v1/any: 200 OK: the body is not valid gzip"
    ):
        api.get_any()
    assert api.get_any() == {}


def test_an_answer_that_is_not_compressed_as_it_says_gives_its_connection_back(
    server: Server,
) -> None:
    server.will_answer(answer(b"not gzip", headers={"Content-Encoding": "gzip"}))
    with ShopClient(Configuration(server.url, KEY, max_connections=1)) as client:
        with pytest.raises(UnexpectedResponse):
            ShopApi(client).get_any()
        assert ShopApi(client).get_any(timeout=1) == {}


@pytest.mark.parametrize(
    ("body", "content_type", "problem"),
    [
        ("<html>Log in</html>", "text/html", "not JSON.*text/html beginning with '<html>Log in"),
        ('{"sku": "A', "application/json", "not JSON"),
        ("NaN", "application/json", "not JSON"),
        ("NaN", "Application/JSON", "not JSON[^;]*$"),
        (b"\xff", "application/json", "not JSON"),
        ("[" * 100_000, "application/json", "nested more than 100 levels deep"),
        ("[]", "application/json", "item: expected an object.*got an array"),
        ('"text"', "application/json", "item: expected an object.*got a string"),
    ],
)
def test_a_success_that_is_not_what_was_promised_is_an_error(
    server: Server, api: ShopApi, body: Any, content_type: str, problem: str
) -> None:
    server.will_answer(answer(body, content_type=content_type))
    with pytest.raises(UnexpectedResponse, match=problem) as raised:
        api.get_item("1")
    error = raised.value
    assert isinstance(error, ApiException)
    assert (error.status, error.content_type) == (200, content_type)
    assert error.first_bytes == (body if isinstance(body, bytes) else body.encode())[:500]
    assert str(error).startswith(f"GET {error.host}/v1/items/{{itemId}}: 200 OK: ")
    assert len(str(error)) <= 300


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ({"message": "no such item", "errors": [{"title": "gone"}]}, "application/json"),
        ({"message": "no such item", "errors": [{"title": "gone"}]}, "application/csv"),
    ],
)
def test_an_error_has_what_the_server_says(
    server: Server, api: ShopApi, body: Any, content_type: str
) -> None:
    server.will_answer(answer(body, 404, content_type, {"X-Request": "7"}))
    with pytest.raises(NotFoundException) as raised:
        api.export_items()
    error = raised.value
    assert (error.status, error.reason, error.data) == (404, "Not Found", body)
    assert error.body == json.dumps(body)
    assert error.headers["x-request"] == "7"
    assert error.errors[0].title == "gone"
    assert (error.operation_id, error.method) == ("exportItems", "GET")
    assert str(error) == f"GET {error.host}/v1/items/export: 404 Not Found: no such item; gone"


@pytest.mark.parametrize("body", ["", "<html>", "[" * 100_000, b"\xff\x00", "null", "[1]", '"x"'])
def test_an_error_raises_its_class_whatever_its_body(
    server: Server, api: ShopApi, body: Any
) -> None:
    server.will_answer(answer(body, 400))
    with pytest.raises(BadRequestException, match=r"GET http://\S+/v1/any: 400 Bad Request"):
        api.get_any()


def test_a_redirect_is_not_followed(server: Server, api: ShopApi) -> None:
    server.will_answer(answer("", 302, headers={"Location": "http://127.0.0.1:1/"}))
    with pytest.raises(ApiException) as raised:
        api.get_any()
    assert raised.value.status == 302
    assert len(server.asked) == 1


def test_raw_gives_status_headers_and_body_along_with_the_data(
    server: Server, api: ShopApi
) -> None:
    server.will_answer(answer({"sku": "A"}, 201, headers={"X-Request": "7"}))
    response = raw(api.get_item, "1", timeout=5)
    assert response.status_code == 201
    assert response.headers["x-REQUEST"] == "7"
    assert response.data.sku == "A"
    assert response.raw_data == b'{"sku": "A"}'
    assert api.get_any() == {}, "only the one call is raw"


def test_raw_refuses_what_is_no_method_of_an_api() -> None:
    with pytest.raises(ApiTypeError, match="raw"):
        raw(len, "abc")


def test_a_call_made_for_a_key_of_a_raw_call_is_not_raw_itself(server: Server) -> None:
    with ShopClient(Configuration(server.url, KEY)) as other:
        server.will_answer(answer({"token": "t0k3n"}))
        configuration = Configuration(server.url, lambda: ShopApi(other).log_in()["token"])
        with ShopClient(configuration) as client:
            assert raw(ShopApi(client).get_any).data == {}
    assert server.asked[1].headers["Authorization"] == "ApiKey-v1 t0k3n"


def test_the_vendors_forms_of_a_method_work(server: Server, api: ShopApi) -> None:
    loose: Any = api
    server.will_answer(answer({"sku": "A"}), answer({"message": "no"}, 404))
    with_info = loose.get_item_with_http_info("1")
    assert isinstance(with_info, ApiResponse)
    assert (with_info.status_code, with_info.data.sku) == (200, "A")
    undecoded = loose.get_item_without_preload_content(item_id="1")
    assert isinstance(undecoded, Response)
    assert (undecoded.status, undecoded.json()) == (404, {"message": "no"})
    assert undecoded.read() == undecoded.data


def test_a_misspelt_method_suggests_the_nearest(api: ShopApi) -> None:
    loose: Any = api
    with pytest.raises(ApiAttributeError, match=r"ShopApi has no method .*did you mean 'get_item'"):
        loose.get_itme("1")
    with pytest.raises(ApiAttributeError):
        loose.put_with_http_info()
    assert not hasattr(api, "__wrapped__")


def test_a_deprecated_method_warns_at_the_line_that_calls_it(api: ShopApi) -> None:
    loose: Any = api
    for call in (
        api.get_old,
        lambda: raw(api.get_old),
        loose.get_old_with_http_info,
        loose.get_old_without_preload_content,
    ):
        with pytest.warns(DeprecationWarning, match=r"use get_any\(\)") as warned:
            call()
        assert warned[0].filename == __file__
    assert ShopApi.get_old.__deprecated__ == "use get_any()"  # type: ignore[attr-defined]


# What goes wrong on the way


def closed_port() -> int:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port: int = unused.getsockname()[1]
        return port


def calling(host: str, **settings: Any) -> ApiConnectionError:
    with (
        ShopClient(Configuration(host, KEY, retries=0, **settings)) as client,
        pytest.raises(ApiConnectionError) as raised,
    ):
        ShopApi(client).put_any()
    error = raised.value
    assert (error.operation_id, error.method, error.path) == ("putAny", "PUT", "/v1/any")
    assert error.host == host
    assert error.__cause__ is not None
    assert KEY not in str(error)
    return error


def test_a_refused_connection_was_not_sent() -> None:
    host = f"http://127.0.0.1:{closed_port()}"
    error = calling(host)
    assert (error.sent, error.phase) == ("no", "connecting")
    problem = "no connection: Connection refused: the request was not sent"
    assert str(error) == f"PUT {host}/v1/any: {problem}"


@pytest.mark.filterwarnings("ignore:.*unencrypted")
def test_a_host_that_does_not_exist_was_not_sent() -> None:
    assert calling("http://no.such.host.invalid").sent == "no"


@pytest.mark.filterwarnings("ignore:.*unencrypted")
def test_a_host_that_cannot_exist_was_not_sent() -> None:
    assert calling("http://" + "a" * 64 + ".example").sent == "no"


def test_a_silent_server_is_a_timeout(server: Server) -> None:
    release = threading.Event()

    def silent(handler: Handler) -> None:
        release.wait(5)
        handler.close_connection = True

    server.will_answer(silent)
    error = calling(server.url, timeout=(1, 0.05))
    release.set()
    assert isinstance(error, ApiTimeoutError)
    assert error.sent == "maybe"
    assert (error.phase, error.limit, error.seconds) == (
        "waiting for the response",
        "read timeout",
        0.05,
    )
    assert "no response within 0.05 s (read timeout)" in str(error)


def test_no_variable_in_the_traceback_of_a_timeout_shows_the_key(
    server: Server, api: ShopApi
) -> None:
    release = threading.Event()

    def silent(handler: Handler) -> None:
        release.wait(5)
        handler.close_connection = True

    server.will_answer(silent)
    with pytest.raises(ApiTimeoutError) as raised:
        api.put_any(timeout=0.05, retries=0)
    release.set()
    shown = traceback.TracebackException.from_exception(raised.value, capture_locals=True)
    assert KEY not in "".join(shown.format())


def test_the_longest_timeout_and_none_work(api: ShopApi) -> None:
    assert api.get_any(timeout=2_147_483) == {}
    assert api.get_any(timeout=math.inf) == {}


def test_the_timeout_of_a_call_wins(server: Server, api: ShopApi) -> None:
    release = threading.Event()

    def silent(handler: Handler) -> None:
        release.wait(5)
        handler.close_connection = True

    server.will_answer(silent)
    with pytest.raises(ApiTimeoutError, match=r"within 0.04 s"):
        api.get_any(timeout=0.04, retries=0)
    release.set()


def test_a_full_pool_is_a_timeout(server: Server) -> None:
    entered, release = threading.Event(), threading.Event()

    def slow(handler: Handler) -> None:
        entered.set()
        release.wait(5)
        answer({})(handler)

    server.will_answer(slow)
    with ShopClient(Configuration(server.url, KEY, max_connections=1)) as client:
        api = ShopApi(client)
        holder = threading.Thread(target=api.get_any)
        holder.start()
        entered.wait(5)
        with pytest.raises(
            ApiTimeoutError, match=r"no connection was free within 0.05 s"
        ) as raised:
            api.get_any(deadline=0.05)
        release.set()
        holder.join()
    assert raised.value.sent == "no"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"nonsense\r\n\r\n",
        b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"sku": "A"}',
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 70_000 + b"\r\n\r\n",
    ],
)
def test_a_broken_answer_is_a_lost_connection(server: Server, content: bytes) -> None:
    server.will_answer(raw_bytes(content))
    error = calling(server.url)
    assert error.sent == "maybe"
    assert not isinstance(error, ApiTimeoutError)
    assert "connection lost" in str(error)


def test_plain_http_where_tls_is_expected_is_no_secure_connection(server: Server) -> None:
    assert "no secure connection" in str(calling(server.url.replace("http", "https")))


def test_certificates_that_cannot_be_read_are_refused(server: Server, tmp_path: Path) -> None:
    host = server.url.replace("http", "https")
    with (
        ShopClient(Configuration(host, KEY, ssl_ca_cert=tmp_path / "none.pem")) as client,
        pytest.raises(ApiValueError, match="ssl_ca_cert"),
    ):
        ShopApi(client).get_any()


def test_a_private_key_without_its_certificate_is_refused() -> None:
    configuration = Configuration("https://shop.talon.one", KEY, key_file="key.pem")
    with pytest.raises(ApiValueError, match=r"^key_file: .* cert_file"):
        ShopClient(configuration)
    configuration.cert_file = "cert.pem"
    ShopClient(configuration)


@pytest.mark.filterwarnings("ignore:.*unencrypted")
def test_a_proxy_carries_the_call_and_gets_its_own_password(server: Server) -> None:
    proxy = server.url.replace("http://", "http://us%65r:p%40ss@")
    with ShopClient(Configuration("http://talon.invalid", KEY, proxy=proxy)) as client:
        ShopApi(client).get_any()
    [asked] = server.asked
    assert asked.target == "http://talon.invalid/v1/any"
    assert asked.headers["Proxy-Authorization"] == "Basic dXNlcjpwQHNz"


@pytest.mark.filterwarnings("ignore:.*unencrypted")
def test_a_proxy_that_is_not_there_was_not_sent() -> None:
    proxy = f"http://127.0.0.1:{closed_port()}"
    assert calling("http://talon.invalid", proxy=proxy).sent == "no"


def test_without_a_host_nothing_can_be_called() -> None:
    with (
        ShopClient(Configuration(api_key=KEY)) as client,
        pytest.raises(ApiValueError, match="no host is configured"),
    ):
        ShopApi(client).get_any()


# The client


@pytest.mark.parametrize("wrong", [Configuration("https://shop.talon.one"), None, ShopClient])
def test_an_api_that_is_not_made_with_a_client_says_how(wrong: Any) -> None:
    with pytest.raises(ApiTypeError, match=r"ShopApi\(ApiClient\(configuration\)\)"):
        ShopApi(wrong)


def test_a_closed_client_says_so(server: Server, client: ShopClient) -> None:
    ShopApi(client).get_any()
    client.close()
    client.close()
    with pytest.raises(OpenApiException, match="the client is closed"):
        ShopApi(client).get_any()
    assert len(server.asked) == 1


def test_a_client_keeps_its_connection(server: Server, api: ShopApi) -> None:
    ports = set()

    def note_port(handler: Handler) -> None:
        ports.add(handler.client_address[1])
        answer({})(handler)

    server.will_answer(*[note_port] * 5)
    for _ in range(5):
        api.get_any()
    assert len(ports) == 1


def test_pickles_and_copies_are_clients_of_their_own(server: Server, client: ShopClient) -> None:
    client.configuration.pickle_secrets = True
    for twin in (pickle.loads(pickle.dumps(client)), copy.copy(client), copy.deepcopy(client)):
        with twin:
            ShopApi(twin).get_any()
    assert [asked.headers["Authorization"] for asked in server.asked] == [f"ApiKey-v1 {KEY}"] * 3
    assert ShopApi(client).get_any() == {}


def test_deserialize_model_reads_what_effects_carry(client: ShopClient) -> None:
    item = client.deserialize_model({"sku": "A"}, Item)
    assert item.sku == "A"
    assert client.deserialize_model(item, Item) is item


def test_neither_client_nor_logs_show_the_key(
    server: Server, api: ShopApi, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.will_answer(answer({"message": "no"}, 401))
    with pytest.raises(ApiException) as raised:
        api.put_any({"secret": "b0dy"})
    assert "PUT /v1/any, attempt 1: 401" in caplog.text
    for shown in (caplog.text, repr(api.api_client), str(raised.value), repr(raised.value)):
        assert KEY not in shown
        assert "b0dy" not in shown


def test_nothing_is_imported_or_configured_before_it_is_needed() -> None:
    code = """
import logging, sys
from talon_one.core import errors
from talon_one.core.calls import api
from talon_one.core.settings import configuration, operation, options
configuration.Configuration("https://shop.talon.one", api_key=b"key")
loaded = {"urllib3", "certifi", "six", "email.utils", "inspect", "dataclasses", "http.client"}
assert not loaded & set(sys.modules), loaded & set(sys.modules)
before = set(logging.root.manager.loggerDict), logging.root.handlers[:]
from talon_one.core.calls.client import ApiClient
assert "urllib3" not in sys.modules
ApiClient(configuration.Configuration("https://shop.talon.one", "key"))
assert "urllib3" in sys.modules
assert logging.root.handlers == before[1]
ours = logging.getLogger("talon_one")
assert ours.level == logging.NOTSET and ours.propagate
assert [type(handler) for handler in ours.handlers] == [logging.NullHandler]
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, cwd=ROOT)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"\xef\xbb\xbfsku\r\n\xc3\x9c", "text/csv"),
        (b"\xef\xbb\xbfsku\r\n\xc3\x9c", "text/csv; charset=UTF-8"),
        (b"sku\r\n\xdc", "text/csv; charset=iso-8859-1"),
        (b"sku\r\n\xdc", 'text/csv; charset="windows-1252"'),
        ("sku\r\nÜ".encode("utf-16"), "text/csv; charset=utf-16"),
    ],
)
def test_an_export_has_its_declared_charset_and_no_byte_order_mark(
    server: Server, api: ShopApi, body: bytes, content_type: str
) -> None:
    server.will_answer(answer(body, content_type=content_type))
    assert api.export_items() == "sku\r\nÜ"


@pytest.mark.parametrize("charset", ["klingon", "base64", "zlib"])
def test_an_export_in_a_charset_that_is_none_is_an_error(
    server: Server, api: ShopApi, charset: str
) -> None:
    server.will_answer(answer(b"sku", content_type=f"text/csv; charset={charset}"))
    with pytest.raises(UnexpectedResponse, match="charset"):
        api.export_items()
