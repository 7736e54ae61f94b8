"""``paginate()``: all lists of the API by their schemas, and what happens at the ends of pages."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from collections.abc import Iterator
from importlib.resources import files
from itertools import islice
from operator import attrgetter
from typing import Any

import pytest

import talon_one as t1
from talon_one.core.models.model import Model
from talon_one.management import paginate

from ..server import Server, answer
from .lists import ListServer

DESCRIPTION = json.loads(files("talon_one").joinpath("description.json").read_bytes())
SCHEMAS = DESCRIPTION["components"]["schemas"]
OPERATIONS = [operation for path in DESCRIPTION["paths"].values() for operation in path.values()]
LISTS = [operation for operation in OPERATIONS if operation.get("x-paging") == "offset"]


def api_of(server: Server, tag: str = "management") -> Any:
    client = t1.ApiClient(t1.Configuration(server.url, "ik", management_key="mk", trust_env=False))
    return t1.ManagementApi(client) if tag == "management" else t1.IntegrationApi(client)


def page_members(operation: dict[str, Any]) -> dict[str, Any]:
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    while "$ref" in schema:
        schema = SCHEMAS[schema["$ref"].rpartition("/")[2]]
    members: dict[str, Any] = schema["properties"]
    return members


def ways_to_say_more(operation: dict[str, Any]) -> list[frozenset[str]]:
    """What a page may have: one of the members, if it has them, or none of those it need not have."""
    known = [name for name in ("hasMore", "totalResultSize") if name in page_members(operation)]
    return [frozenset({name}) for name in known] or [frozenset()]


def row_of(operation: dict[str, Any], number: int) -> Any:
    if page_members(operation)["data"]["items"].get("type") == "string":
        return str(number)
    return {"id": number}


def required_arguments(method: Any) -> list[Any]:
    arguments: list[Any] = []
    for parameter in inspect.signature(method).parameters.values():
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD:
            name = parameter.annotation.removeprefix("m.")
            model = getattr(t1, name, None)
            other: Any = (
                7 if name == "int" else {} if name.startswith("dict") else "2026-01-02T03:00:00Z"
            )
            arguments.append(model.from_dict({}) if model else other)
    return arguments


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def test_there_are_fifty_lists_and_a_cursor() -> None:
    assert len(LISTS) == 50
    assert [o["operationId"] for o in OPERATIONS if o.get("x-paging") == "cursor"] == [
        "getMessageLogs"
    ]


@pytest.mark.parametrize("operation", LISTS, ids=lambda operation: operation["operationId"])
@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
def test_every_list_is_read_to_its_end(operation: dict[str, Any]) -> None:
    with ListServer() as server:
        api = api_of(server, operation["tags"][0])
        method = getattr(api, snake(operation["operationId"]))
        arguments = required_arguments(method)
        for says in ways_to_say_more(operation):
            server.says = says
            for count, requests in [(0, 1), (1, 1), (2, 1), (3, 2), (6, 3)]:
                server.rows = [row_of(operation, number) for number in range(count)]
                server.asked.clear()
                rows = list(paginate(method, *arguments, page_size=2))
                assert len(rows) == count
                assert all(isinstance(row, (Model, str)) for row in rows)
                # Without a word about what follows, only a short page is the last one.
                full_pages_end_unseen = not says and count and count % 2 == 0
                assert len(server.asked) == requests + bool(full_pages_end_unseen)
        api.api_client.close()


@pytest.mark.parametrize("operation", LISTS, ids=lambda operation: operation["operationId"])
@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
def test_pages_are_as_large_as_the_operation_allows(operation: dict[str, Any]) -> None:
    (largest,) = (
        parameter["schema"]["maximum"]
        for parameter in operation["parameters"]
        if parameter["name"] == "pageSize"
    )
    with ListServer() as server:
        api = api_of(server, operation["tags"][0])
        method = getattr(api, snake(operation["operationId"]))
        assert list(paginate(method, *required_arguments(method))) == []
        assert server.sizes == [largest]
        with pytest.raises(t1.ApiValueError, match=rf"page_size: expected 1 to {largest}"):
            paginate(method, page_size=largest + 1)
        api.api_client.close()


@pytest.fixture
def coupons() -> Iterator[ListServer]:
    with ListServer() as server:
        yield server


def read(server: Server, **arguments: Any) -> Any:
    return paginate(api_of(server).get_coupons_without_total_count, 31, 109, **arguments)


def fill(server: ListServer, count: int) -> None:
    server.rows = [{"id": number} for number in range(count)]


def test_no_page_is_requested_before_it_is_needed(coupons: ListServer) -> None:
    fill(coupons, 5)
    rows = read(coupons, page_size=2)
    assert coupons.asked == []
    assert [row.id for row in islice(rows, 2)] == [0, 1]
    assert len(coupons.asked) == 1


def test_a_limit_also_bounds_the_pages(coupons: ListServer) -> None:
    fill(coupons, 9)
    assert [row.id for row in read(coupons, page_size=4, limit=6)] == [0, 1, 2, 3, 4, 5]
    assert coupons.sizes == [4, 2]
    assert list(read(coupons, limit=0)) == []
    assert coupons.sizes == [4, 2]


def test_arguments_and_options_go_with_every_page(coupons: ListServer) -> None:
    fill(coupons, 3)
    list(read(coupons, page_size=2, usable="true", headers={"X-Run": "7"}))
    assert [dict(asked.query)["usable"] for asked in coupons.asked] == ["true", "true"]
    assert [asked.headers["X-Run"] for asked in coupons.asked] == ["7", "7"]


def test_an_iteration_continues_where_another_one_stopped(coupons: ListServer) -> None:
    fill(coupons, 7)
    rows = read(coupons, page_size=3)
    assert [next(rows).id for _ in range(4)] == [0, 1, 2, 3]
    assert rows.position == 4
    assert [row.id for row in read(coupons, page_size=3, start=rows.position)] == [4, 5, 6]


def test_it_continues_after_an_error_without_a_gap(coupons: ListServer) -> None:
    fill(coupons, 4)
    rows = read(coupons, page_size=2, retries=0)
    assert [next(rows).id, next(rows).id] == [0, 1]
    coupons.will_answer(answer({"message": "wait"}, 503))
    with pytest.raises(t1.ApiException):
        next(rows)
    assert [row.id for row in rows] == [2, 3]


def test_a_row_that_moves_to_the_next_page_is_returned_once(coupons: ListServer) -> None:
    fill(coupons, 4)
    coupons.after_page = lambda: coupons.rows.insert(0, {"id": 100 + len(coupons.rows)})
    rows = read(coupons, page_size=2, limit=6, unique=attrgetter("id"))
    assert [row.id for row in islice(rows, 4)] == [0, 1, 2, 3]


def test_without_unique_it_is_returned_twice(coupons: ListServer) -> None:
    fill(coupons, 4)
    coupons.after_page = lambda: coupons.rows.insert(0, {"id": 100 + len(coupons.rows)})
    assert [row.id for row in islice(read(coupons, page_size=2), 4)] == [0, 1, 1, 2]


def test_a_page_without_rows_is_the_last_one(server: Server) -> None:
    server.will_answer(answer({"hasMore": True, "data": []}))
    assert list(read(server)) == []
    assert len(server.asked) == 1


def test_a_cursor_is_followed_to_the_page_without_one(server: Server) -> None:
    pages: list[dict[str, Any]] = [
        {"data": [{"id": "a"}, {"id": "b"}], "nextCursor": "Zm9v"},
        {"data": [{"id": "c"}], "nextCursor": "YmFy"},
        {"data": []},
    ]
    server.will_answer(*map(answer, pages), *map(answer, pages[1:]))
    logs = paginate(api_of(server).get_message_logs, "application")
    assert [log.id for log in islice(logs, 3)] == ["a", "b", "c"]
    assert logs.position == "Zm9v"
    assert list(logs) == []
    cursors = [dict(asked.query).get("cursor") for asked in server.asked]
    assert cursors == [None, "Zm9v", "YmFy"]
    again = paginate(api_of(server).get_message_logs, "application", start="Zm9v")
    assert [log.id for log in again] == ["c"]


def test_what_does_not_page_is_rejected_before_anything_is_sent(server: Server) -> None:
    api = api_of(server)
    rejected: list[tuple[Any, dict[str, Any], str]] = [
        (api.get_application, {}, "getApplication does not return its result page by page"),
        (api.get_customer_analytics, {}, "does not return its result page by page"),
        (len, {}, "expects a method of an API class and its arguments: paginate\\(api.get_x, id"),
        (api.get_applications, {"skip": 3}, "pass start= instead of skip="),
        (api.get_message_logs, {"page_size": 3}, "getMessageLogs has no page_size"),
        (api.get_message_logs, {"start": 3}, "continues from a cursor"),
        (api.get_applications, {"start": "Zm9v"}, "start: expected a number of rows, got 'Zm9v'"),
        (api.get_applications, {"limit": -1}, "limit: expected 0 or more, got -1"),
    ]
    for call, arguments, message in rejected:
        with pytest.raises((t1.ApiTypeError, t1.ApiValueError), match=message):
            paginate(call, 1, **arguments)
    assert server.asked == []


def test_lists_are_read_by_async_for(coupons: ListServer) -> None:
    fill(coupons, 7)

    async def ids(**arguments: Any) -> tuple[list[int], int | str | None]:
        configuration = t1.Configuration(coupons.url, management_key="mk", trust_env=False)
        async with t1.AsyncApiClient(configuration) as client:
            api = t1.AsyncManagementApi(client)
            rows = paginate(api.get_coupons_without_total_count, 31, 109, **arguments)
            return [row.id async for row in rows], rows.position

    assert asyncio.run(ids(page_size=3)) == ([*range(7)], 7)
    assert asyncio.run(ids(page_size=3, start=5)) == ([5, 6], 7)
    assert asyncio.run(ids(page_size=3, limit=4)) == ([0, 1, 2, 3], 4)
