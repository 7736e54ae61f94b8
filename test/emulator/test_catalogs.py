"""The catalog: its actions, its items, prior prices."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from .emulator_client import Reply, Shop


def sync(shop: Shop, kind: str, *payloads: dict[str, Any], **more: Any) -> Reply:
    actions = [{"type": kind, "payload": payload} for payload in payloads]
    return shop.ask("PUT", "/v1/catalogs/1/sync", {"actions": actions, **more})


def items(shop: Shop) -> dict[str, Any]:
    data = shop.ask("GET", "/v1/catalogs/1/items").body["data"]
    return {
        item["sku"]: (
            item.get("price"),
            item.get("product", {}).get("name"),
            {each["name"]: each["value"] for each in item["attributes"]},
        )
        for item in data
    }


def test_items_are_added_and_the_version_rises(shop: Shop) -> None:
    reply = sync(shop, "ADD", {"sku": "mug", "price": 9.5, "attributes": {"Color": "red"}})
    assert (reply.status, reply.body["version"]) == (200, 2)
    assert sync(shop, "ADD", {"sku": "cup", "product": {"name": "Cups"}}).body["version"] == 3
    assert items(shop) == {
        "mug": (Decimal("9.5"), None, {"Color": "red"}),
        "cup": (None, "Cups", {}),
    }


def test_an_item_is_replaced_only_if_that_is_wanted(shop: Shop) -> None:
    first = {"sku": "mug", "price": 9, "product": {"name": "Mugs"}, "attributes": {"A": 1}}
    sync(shop, "ADD", first)
    refused = sync(shop, "ADD", {"sku": "mug", "price": 8})
    assert refused.faults == [("sku", "/actions/0/payload/sku")]
    replaced = {"sku": "mug", "attributes": {"B": 2}, "replaceIfExists": True}
    assert sync(shop, "ADD", replaced).status == 200
    assert items(shop) == {"mug": (9, None, {"B": 2})}


def test_a_patch_keeps_price_and_attributes_and_drops_the_product(shop: Shop) -> None:
    first = {"sku": "mug", "price": 9, "product": {"name": "Mugs"}, "attributes": {"A": 1}}
    sync(shop, "ADD", first)
    sync(shop, "PATCH", {"sku": "mug", "attributes": {"B": 2}})
    assert items(shop) == {"mug": (9, None, {"A": 1, "B": 2})}
    assert sync(shop, "PATCH", {"sku": "cup"}).status == 400
    assert sync(shop, "PATCH", {"sku": "cup", "createIfNotExists": True}).status == 200
    assert set(items(shop)) == {"mug", "cup"}


@pytest.mark.parametrize(
    ("condition", "left"),
    [
        ({"attr": "price", "op": "LT", "value": 10}, {"b", "c"}),
        ({"attr": "price", "op": "LE", "value": 10}, {"c"}),
        ({"attr": "price", "op": "GT", "value": 10}, {"a", "b"}),
        ({"attr": "price", "op": "GE", "value": 10.0}, {"a"}),
        ({"attr": "sku", "op": "IN", "value": "a,c"}, {"b"}),
        ({"attr": "Size", "op": "EQ", "value": "L"}, {"a", "c"}),
        ({"attr": "Size", "op": "LT", "value": 10}, {"a", "b", "c"}),
    ],
)
def test_many_items_are_removed_by_a_filter(
    shop: Shop, condition: dict[str, Any], left: set[str]
) -> None:
    priced = [("a", 5), ("b", 10), ("c", 15)]
    sync(shop, "ADD", *({"sku": sku, "price": price} for sku, price in priced))
    sync(shop, "PATCH", {"sku": "b", "attributes": {"Size": "L"}})
    sync(shop, "REMOVE_MANY", {"filters": [condition]})
    assert set(items(shop)) == left


def test_without_filters_many_means_all(shop: Shop) -> None:
    sync(shop, "ADD", {"sku": "a"}, {"sku": "b", "price": 1})
    sync(shop, "PATCH_MANY", {"price": 3})
    assert items(shop) == {"a": (3, None, {}), "b": (3, None, {})}
    sync(shop, "REMOVE", {"sku": "a"}, {"sku": "nope"})
    assert set(items(shop)) == {"b"}
    sync(shop, "REMOVE_MANY", {})
    assert items(shop) == {}


def test_a_sync_with_a_fault_changes_nothing(shop: Shop) -> None:
    assert sync(shop, "ADD", {"sku": "a"}, {"sku": "a"}).faults == [
        ("uniqueItems", "/actions/1/payload/sku")
    ]
    assert sync(shop, "ADD", {"sku": "a"}, {}).faults == [("Required", "/actions/1/payload/sku")]
    mixed = [
        {"type": "ADD", "payload": {"sku": "a"}},
        {"type": "REMOVE", "payload": {"sku": "b"}},
    ]
    reply = shop.ask("PUT", "/v1/catalogs/1/sync", {"actions": mixed})
    assert reply.faults == [("type", "/actions/1/type")]
    assert sync(shop, "ADD", {"sku": "a"}, {"sku": "b"}, version=7).status == 400
    assert sync(shop, "ADD", {"sku": "a", "price": "9"}).status == 400
    assert items(shop) == {}
    assert sync(shop, "ADD", {"sku": "a"}, version=1).body["version"] == 2


def test_an_unknown_catalog_is_not_found(shop: Shop) -> None:
    body = {"actions": [{"type": "ADD", "payload": {"sku": "a"}}]}
    assert shop.ask("PUT", "/v1/catalogs/2/sync", body).status == 404
    assert shop.ask("GET", "/v1/catalogs/2/items").status == 404


def test_items_are_listed_by_sku_and_product_and_in_pages(shop: Shop) -> None:
    cups = {"name": "Cups"}
    sync(shop, "ADD", {"sku": "a", "product": cups}, {"sku": "b"}, {"sku": "c", "product": cups})

    def listed(query: str) -> list[str]:
        body = shop.ask("GET", f"/v1/catalogs/1/items?{query}").body
        return [item["sku"] for item in body["data"]]

    assert listed("sku=a&sku=b") == ["a", "b"]
    assert listed("productNames=Cups") == ["a", "c"]
    assert listed("pageSize=1&skip=1") == ["b"]
    total = shop.ask("GET", "/v1/catalogs/1/items?withTotalResultSize=true").body
    assert total["totalResultSize"] == 3


def prior(shop: Shop, days: str = "30", ends: str = "strict", **more: Any) -> list[Any]:
    body = {
        "skus": ["mug", "unknown"],
        "timeframe": days,
        "timeframeEndDate": shop.clock().isoformat(),
        "timeframeEndDateType": ends,
        **more,
    }
    reply = shop.ask("POST", "/v1/best_prior_price", body)
    assert reply.status == 200
    return [each["price"] for each in reply.body]


def test_the_best_prior_price_is_the_lowest_in_the_time(shop: Shop) -> None:
    for price in (10, 8, 12, 9):
        sync(shop, "PATCH", {"sku": "mug", "price": price, "createIfNotExists": True})
        shop.clock.move(days=10)
    assert prior(shop) == [8]
    assert prior(shop, days="15") == [9]
    assert prior(shop, ends="price") == [8]
    assert prior(shop, days="9", ends="price") == [12]
    assert prior(shop, days="0") == [9]
    assert prior(shop, timeframeEndDate="2020-01-01T00:00:00Z") == []


def test_the_time_may_end_where_the_sale_began(shop: Shop) -> None:
    sync(shop, "ADD", {"sku": "mug", "price": 10})
    shop.clock.move(days=5)
    for price in (7, 6):
        adjustment = {
            "priceType": "sale",
            "referenceId": f"r{price}",
            "price": price,
            "contextId": "s",
        }
        sync(shop, "ADD_PRICE_ADJUSTMENT", {"sku": "mug", "adjustments": [adjustment]})
        shop.clock.move(days=5)
    assert prior(shop) == [6]
    assert prior(shop, ends="price") == [7]
    assert prior(shop, ends="sale") == [10]


def test_a_timeframe_is_a_number_of_days(shop: Shop) -> None:
    body = {
        "skus": ["mug"],
        "timeframe": "a month",
        "timeframeEndDate": "2026-03-01T00:00:00Z",
        "timeframeEndDateType": "strict",
    }
    reply = shop.ask("POST", "/v1/best_prior_price", body)
    assert (reply.status, reply.faults) == (400, [("Invalid type", "/timeframe")])
