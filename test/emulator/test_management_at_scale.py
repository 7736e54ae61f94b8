"""What clients meet that read much: rates, pages, rows that move, files that break off, slow batches."""

from __future__ import annotations

import http.client
from collections.abc import Callable
from typing import Any

import pytest

from talon_one.emulator import (
    Campaign,
    Coupon,
    CouponValid,
    Emulator,
    SetDiscount,
    Settings,
    Setup,
    Subscription,
)
from talon_one.emulator.operations import EMULATED
from talon_one.emulator.support.description import load_description

from .emulator_client import MANAGEMENT_KEY, Client, Shop

COUPONS = "/v1/applications/1/campaigns/1/coupons"
CODES = [Coupon(f"CODE-{number}") for number in range(5)]
CAMPAIGN = Campaign("Codes", [SetDiscount(10)], [CouponValid()], CODES)


def codes(shop: Client, query: str) -> list[str]:
    reply = shop.ask("GET", f"{COUPONS}/no_total?{query}")
    assert reply.status == 200, reply.text
    return [coupon["value"] for coupon in reply.body["data"]]


def test_more_requests_a_second_than_the_rate_are_answered_429(
    open_shop: Callable[..., Shop],
) -> None:
    shop = open_shop([CAMPAIGN], management_rate=3)
    statuses = [shop.ask("GET", "/v1/users").status for _ in range(5)]
    assert statuses == [200, 200, 200, 429, 429]
    assert shop.ask("GET", "/v1/applications").status == 200  # each operation for itself
    assert [shop.put("cart").status for _ in range(5)] == [200] * 5  # not the Integration API
    shop.clock.move(seconds=1)
    assert shop.ask("GET", "/v1/users").status == 200


def test_any_number_of_requests_a_second_is_the_default(shop: Shop) -> None:
    assert {shop.ask("GET", "/v1/users").status for _ in range(20)} == {200}


def test_a_rate_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="management_rate must be at least 1"):
        Emulator(management_rate=0)


def paged_operations() -> list[str]:
    return [
        id
        for id in sorted(EMULATED)
        if any(p.name == "pageSize" for p in load_description().routes[id].query_parameters)
    ]


@pytest.mark.parametrize("id", paged_operations())
def test_a_page_larger_than_the_maximum_is_refused(shop: Shop, id: str) -> None:
    route = load_description().routes[id]
    (size,) = (p for p in route.query_parameters if p.name == "pageSize")
    path = route.path
    for parameter in route.path_parameters:
        path = path.replace(f"{{{parameter.name}}}", "1" * parameter.schema.get("minLength", 1))
    body: Any = {"attributes": {}} if route.method == "POST" else None
    query = f"?pageSize={size.schema['maximum'] + 1}&rangeStart=x&rangeEnd=x"
    reply = shop.ask(route.method, path + query, body)
    assert reply.status == 400
    assert "pageSize" in [place for _, place in reply.faults]


def test_rows_can_be_inserted_between_two_pages(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop([CAMPAIGN])
    other = Client(shop.emulator.url)

    def insert() -> None:
        other.ask("POST", COUPONS, {"usageLimit": 1, "numberOfCoupons": 1})

    shop.emulator.between_pages(insert)
    newest_first = "sort=-id&pageSize=2&skip="
    pages = [codes(shop, f"{newest_first}{skip}") for skip in (0, 2, 4)]
    assert pages[0] == ["CODE-4", "CODE-3"]
    assert pages[1] == ["CODE-3", "CODE-2"]  # a row moved down
    assert pages[2] == ["CODE-2", "CODE-1"]
    shop.emulator.between_pages(None)
    assert codes(shop, "sort=id&pageSize=1&skip=5") != []
    other.close()


def test_what_happens_between_pages_may_read_pages_itself(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop([CAMPAIGN])
    other, seen = Client(shop.emulator.url), []
    shop.emulator.between_pages(lambda: seen.append(codes(other, "pageSize=1&skip=1")))
    codes(shop, "pageSize=1&skip=1")
    codes(shop, "pageSize=1&skip=2")
    assert seen == [["CODE-1"], ["CODE-1"]]
    shop.emulator.reset()
    codes(shop, "pageSize=1&skip=1")
    assert len(seen) == 2
    other.close()


def read_export(shop: Shop) -> tuple[http.client.HTTPResponse, bytes]:
    address = shop.emulator.url.removeprefix("http://")
    connection = http.client.HTTPConnection(address, timeout=10)
    headers = {"Authorization": f"ManagementKey-v1 {MANAGEMENT_KEY}"}
    connection.request("GET", "/v1/applications/1/export_coupons", headers=headers)
    response = connection.getresponse()
    try:
        return response, response.read()
    finally:
        connection.close()


def test_an_export_is_sent_in_chunks(open_shop: Callable[..., Shop]) -> None:
    many = [Coupon(f"CODE-{number}") for number in range(1000)]
    shop = open_shop([Campaign("Codes", [SetDiscount(10)], [CouponValid()], many)])
    response, body = read_export(shop)
    assert response.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in response.headers
    assert body.count(b"\n") == 1001


def test_an_export_breaks_off_on_request(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop([CAMPAIGN])
    shop.emulator.fail_next(truncate=100, operation="exportCoupons")
    with pytest.raises(http.client.IncompleteRead) as raised:
        read_export(shop)
    assert len(raised.value.partial) == 100
    assert len(read_export(shop)[1]) > 100


def test_a_json_response_breaks_off_on_request(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop([CAMPAIGN])
    shop.emulator.fail_next(truncate=10)
    with pytest.raises(http.client.IncompleteRead):
        shop.put("cart")
    shop.close()
    assert shop.get("cart").status == 200  # it was processed


def test_truncate_is_a_number_of_bytes() -> None:
    with pytest.raises(ValueError, match="truncate is a number of bytes, got -1"):
        Emulator().fail_next(truncate=-1)


@pytest.mark.parametrize(("setting", "status"), [("unauthorized", 401), ("forbidden", 403)])
def test_a_limited_key_is_for_its_operations_alone(
    open_shop: Callable[..., Shop], setting: Any, status: int
) -> None:
    settings = Settings(operation_not_allowed=setting)
    shop = open_shop(management_keys={"reader": ["getUsers"]}, settings=settings)
    header = "ManagementKey-v1 reader"
    assert shop.send("GET", "/v1/users", Authorization=header).status == 200
    reply = shop.send("GET", "/v1/applications", Authorization=header)
    assert (reply.status, "getApplications" in reply.body["message"]) == (status, True)


def test_a_limited_key_names_operations_that_exist() -> None:
    with pytest.raises(ValueError, match="did you mean 'getUser'"):
        Emulator(management_keys={"reader": ["getUser5"]})


def batch(shop: Shop, count: int) -> str:
    reply = shop.ask(
        "POST", f"{COUPONS}_async", {"numberOfCoupons": count, "usageLimit": 1, "attributes": {}}
    )
    assert reply.status == 200, reply.text
    id: str = reply.body["batchId"]
    return id


def test_an_asynchronous_batch_is_there_at_once_by_default(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop([CAMPAIGN])
    assert len(codes(shop, f"batchId={batch(shop, 30)}")) == 30


def test_a_batch_fills_along_the_clock(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop([CAMPAIGN], coupons_per_second=10)
    id = batch(shop, 25)
    assert codes(shop, f"batchId={id}") == []
    shop.clock.move(seconds=1)
    first = codes(shop, f"batchId={id}")
    assert len(first) == 10
    shop.clock.move(seconds=0.5)
    assert len(codes(shop, f"batchId={id}")) == 15
    snapshot = shop.emulator.snapshot()
    shop.clock.move(hours=1)
    whole = codes(shop, f"batchId={id}")
    assert (len(set(whole)), whole[:10]) == (25, first)
    shop.emulator.restore(snapshot)
    shop.clock.move(hours=1)
    assert codes(shop, f"batchId={id}") == whole


def test_a_batch_of_a_deleted_campaign_ends(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop([CAMPAIGN], coupons_per_second=10)
    batch(shop, 25)
    shop.ask("DELETE", "/v1/applications/1/campaigns/1")
    shop.clock.move(seconds=10)
    assert shop.put("cart").status == 200


def test_a_slow_batch_is_notified_once_when_it_is_full(open_shop: Callable[..., Shop]) -> None:
    nobody = Subscription("http://127.0.0.1:9/", types=["coupon"])
    setup = Setup(campaigns=[CAMPAIGN], notifications=[nobody])
    shop = open_shop(setup, coupons_per_second=10)
    id = batch(shop, 25)
    shop.clock.move(seconds=1)
    assert len(codes(shop, f"batchId={id}")) == 10
    assert list(shop.emulator.deliveries) == []
    shop.clock.move(seconds=9)
    assert len(codes(shop, f"batchId={id}")) == 25
    (delivery,) = shop.emulator.deliveries
    assert (delivery.body["NotificationType"], delivery.body["BatchID"]) == (
        "AsyncCouponsCreated",
        id,
    )
