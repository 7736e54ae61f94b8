"""Custom attributes by the Management API."""

from __future__ import annotations

from typing import Any

import pytest

from .emulator_client import Reply, Shop


def create(shop: Shop, **more: Any) -> Reply:
    attribute = {
        "entity": "CustomerSession",
        "name": "Channel",
        "title": "Channel",
        "type": "string",
        "description": "Where it was bought",
        "suggestions": ["web", "app"],
        "editable": True,
        **more,
    }
    return shop.ask("POST", "/v1/attributes", attribute)


def test_an_attribute_is_created_read_and_changed(shop: Shop) -> None:
    created = create(shop)
    assert (created.status, created.body["id"], created.body["name"]) == (201, 1, "Channel")
    assert shop.ask("GET", "/v1/attributes/1").body == created.body
    changed = {**created.body, "title": "Sales channel"}
    assert shop.ask("PUT", "/v1/attributes/1", changed).body["title"] == "Sales channel"
    assert shop.ask("GET", "/v1/attributes").body["data"][0]["title"] == "Sales channel"


def test_names_are_used_once_for_each_entity(shop: Shop) -> None:
    assert create(shop).status == 201
    assert create(shop, entity="CartItem").status == 201
    assert create(shop).faults == [("uniqueItems", "/name")]


def test_what_an_attribute_is_of_can_not_be_changed(shop: Shop) -> None:
    body = create(shop).body
    for name, value in (("entity", "CartItem"), ("type", "number")):
        reply = shop.ask("PUT", "/v1/attributes/1", {**body, name: value})
        assert reply.faults == [("readOnly", f"/{name}")]


def test_attributes_of_events_belong_to_an_event_type(shop: Shop) -> None:
    assert create(shop, entity="Event", eventType="visited").body["eventType"] == "visited"
    assert create(shop, entity="Event", name="Other").faults == [("Invalid value", "/eventType")]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("entity=CartItem", ["Size"]),
        ("type=string", ["Channel"]),
        ("kind=builtin", []),
        ("kind=custom&sort=-name", ["Size", "Channel"]),
        ("search=sales", ["Channel"]),
        ("pageSize=1&skip=1", ["Size"]),
    ],
)
def test_attributes_are_listed_by_filters(shop: Shop, query: str, names: list[str]) -> None:
    create(shop, title="Sales channel")
    create(shop, entity="CartItem", name="Size", type="number", title="Size")
    data = shop.ask("GET", f"/v1/attributes?{query}").body["data"]
    assert [attribute["name"] for attribute in data] == names


def test_an_unknown_attribute_is_not_found(shop: Shop) -> None:
    assert shop.ask("GET", "/v1/attributes/1").status == 404
    reply = shop.ask("GET", "/v1/attributes/one")
    assert (reply.status, reply.faults) == (400, [("Invalid type", "attributeId")])
