"""What every request meets: routes, keys, validation, idempotency."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.resources import files
from typing import Any

import pytest

from talon_one.emulator import DEMO, Settings
from talon_one.emulator.operations import EMULATED

from .emulator_client import KEY, Shop, item

CART = "/v2/customer_sessions/cart"


@pytest.mark.parametrize(
    "header", [None, "", "ApiKey-v1", "ApiKey-v1 wrong", f"Bearer {KEY}", KEY, f"ApiKey-v1 {KEY}x"]
)
def test_a_missing_or_wrong_key_is_refused(shop: Shop, header: str | None) -> None:
    for reply in (
        shop.send("GET", CART, Authorization=header),
        shop.send("PUT", CART, b"not looked at", Authorization=header),
        shop.send("POST", "/v2/events", b"{}", Authorization=header),
    ):
        assert (reply.status, reply.body["StatusCode"]) == (401, 401)
        assert reply.body["message"]
        assert "wrong" not in reply.text


def test_every_other_operation_of_the_description_says_that_it_is_not_emulated(
    shop: Shop,
) -> None:
    document = json.loads(files("talon_one").joinpath("description.json").read_bytes())
    asked = 0
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if operation["operationId"] in EMULATED:
                continue
            reply = shop.send(method.upper(), path.replace("{", "").replace("}", ""))
            assert reply.status == 501, (method, path)
            assert operation["operationId"] in reply.body["message"]
            assert "not emulated" in reply.body["message"]
            asked += 1
    assert asked > 0


@pytest.mark.parametrize(
    "path", ["/", "/v2", "/v2/customer_sessions", "/v2/customer_sessions/", CART + "/", "/nope"]
)
def test_an_unknown_path_is_not_found(shop: Shop, path: str) -> None:
    reply = shop.send("GET", path)
    assert (reply.status, reply.body["StatusCode"]) == (404, 404)


def test_a_wrong_method_names_the_right_ones(shop: Shop) -> None:
    reply = shop.send("DELETE", CART)
    assert (reply.status, reply.headers["allow"]) == (405, "GET, PUT")


def test_a_path_that_is_not_utf8_is_refused(shop: Shop) -> None:
    assert shop.send("GET", "/v2/customer_sessions/%ff").status == 400


def test_answers_are_json(shop: Shop) -> None:
    assert shop.put().headers["content-type"] == "application/json"
    assert shop.send("GET", "/nope").headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("session", "fault"),
    [
        ({"state": "ready"}, ("enum", "/customerSession/state")),
        ({"state": None}, ("Invalid type", "/customerSession/state")),
        ({"couponCodes": "x"}, ("Invalid type", "/customerSession/couponCodes")),
        ({"couponCodes": ["x" * 101]}, ("maxLength", "/customerSession/couponCodes/0")),
        ({"referralCode": "x" * 101}, ("maxLength", "/customerSession/referralCode")),
        ({"identifiers": list("abcdef")}, ("maxItems", "/customerSession/identifiers")),
        ({"loyaltyCards": ["a", "b"]}, ("maxItems", "/customerSession/loyaltyCards")),
        ({"storeIntegrationId": ""}, ("minLength", "/customerSession/storeIntegrationId")),
        ({"profileId": 5}, ("Invalid type", "/customerSession/profileId")),
        ({"profileId": "x" * 1001}, ("maxLength", "/customerSession/profileId")),
        ({"cartItems": [{"quantity": 1}]}, ("Required", "/customerSession/cartItems/0/sku")),
        ({"cartItems": [item(), item("")]}, ("minLength", "/customerSession/cartItems/1/sku")),
        ({"cartItems": [item(quantity=0)]}, ("minimum", "/customerSession/cartItems/0/quantity")),
        (
            {"cartItems": [{"sku": "a", "quantity": 1.5, "price": 1}]},
            ("Invalid type", "/customerSession/cartItems/0/quantity"),
        ),
        (
            {"cartItems": [{"sku": "a", "quantity": 1}]},
            ("Required", "/customerSession/cartItems/0/price"),
        ),
        ({"cartItems": [item()] * 1001}, ("maxItems", "/customerSession/cartItems")),
        ({"cartItems": [item(quantity=10_001)]}, ("maximum", "/customerSession/cartItems")),
        (
            {"additionalCosts": {"a/b~c": {}}},
            ("Required", "/customerSession/additionalCosts/a~1b~0c/price"),
        ),
    ],
)
def test_a_fault_in_the_body_is_named_with_its_pointer(
    shop: Shop, session: dict[str, Any], fault: tuple[str, str]
) -> None:
    reply = shop.put(**session)
    assert reply.status == 400
    assert fault in reply.faults
    assert "StatusCode" not in reply.body
    assert all(error["details"] for error in reply.body["errors"])
    assert shop.get().status == 404


def test_attributes_may_nest_but_not_without_end(shop: Shop) -> None:
    nested: Any = 1
    for _ in range(97):
        nested = [nested]
    assert shop.put(attributes={"deep": nested}).session["attributes"] == {"deep": nested}
    body = {"customerSession": {"attributes": {"deep": [[nested]]}}}
    reply = shop.send("PUT", CART, json.dumps(body).encode())
    assert reply.faults == [("Invalid JSON", "")]


def test_every_fault_is_named(shop: Shop) -> None:
    reply = shop.put(state="x", cartItems=[{"quantity": 0}])
    assert {place for _, place in reply.faults} == {
        "/customerSession/state",
        "/customerSession/cartItems/0/quantity",
        "/customerSession/cartItems/0/sku",
    }


def test_each_fault_is_named_once(shop: Shop) -> None:
    reply = shop.send("PUT", CART, b'{"customerSession": null}')
    assert reply.faults == [("Invalid type", "/customerSession")]


def test_a_value_outside_an_enumeration_is_told_by_the_name_of_its_member(shop: Shop) -> None:
    reply = shop.put(content=["session"])
    assert reply.faults == [("enum", "/responseContent/0")]
    assert reply.body["errors"][0]["details"].startswith('responseContent must be one of "')
    details = shop.put(state="ready").body["errors"][0]["details"]
    assert details.startswith('state must be one of "open", ')


def test_the_largest_cart_is_accepted(shop: Shop) -> None:
    assert shop.put(cartItems=[item(quantity=10)] * 1000).session["total"] == 100_000


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (b"", "Invalid JSON"),
        (b"{", "Invalid JSON"),
        (b"\xff", "Invalid JSON"),
        (b"[" * 100_000, "Invalid JSON"),
        (b'{"customerSession": {"attributes": {"a": NaN}}}', "Invalid JSON"),
        (b'{"customerSession": {"attributes": {"a": 1e309}}}', "Invalid JSON"),
        (b'{"customerSession": {"attributes": {"a": 1e999999999999999999999}}}', "Invalid JSON"),
        (b'{"customerSession": {"attributes": {"a": ' + b"1" * 5000 + b"}}}", "Invalid JSON"),
        (b"[]", "Invalid type"),
        (b"null", "Invalid type"),
        (b"{}", "Required"),
    ],
)
def test_a_body_that_is_no_request_is_refused(shop: Shop, body: bytes, title: str) -> None:
    reply = shop.send("PUT", CART, body)
    assert reply.status == 400
    assert [fault[0] for fault in reply.faults] == [title]


@pytest.mark.parametrize("query", ["?dry=maybe", "?dry=", "?dry=true&now=tomorrow"])
def test_a_fault_in_the_query_is_named_with_its_parameter(shop: Shop, query: str) -> None:
    reply = shop.put(query=query)
    name = "now" if "now" in query else "dry"
    assert (reply.status, reply.faults) == (400, [("Invalid type", name)])
    assert "parameter" in reply.body["errors"][0]["source"]


def test_an_overlong_session_id_is_refused(shop: Shop) -> None:
    assert shop.put("x" * 1000).status == 200
    assert shop.put("x" * 1001).faults == [("maxLength", "customerSessionId")]


def test_unknown_members_are_ignored(shop: Shop) -> None:
    assert "novelty" not in shop.put(novelty=1).session


def test_an_idempotency_key_gives_the_first_answer_again(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop(DEMO)
    payload: Any = {"profileId": "anna", "cartItems": [item()], "state": "closed"}
    first = shop.put(key="once", **payload)
    again = shop.put(key="once", **payload)
    assert again.text == first.text
    assert shop.get().session["updateCount"] == 1
    assert shop.put(key="another", **payload).status == 400
    assert shop.put("other", key="once", **payload).session["integrationId"] == "other"


def test_an_idempotency_key_lasts_for_24_hours(shop: Shop) -> None:
    shop.put(key="once")
    shop.clock.move(hours=23, minutes=59)
    assert shop.put(key="once").session["updateCount"] == 1
    shop.clock.move(minutes=1)
    assert shop.put(key="once").session["updateCount"] == 2


def test_neither_errors_nor_dry_runs_are_replayed(shop: Shop) -> None:
    assert shop.put(key="once", state="cancelled").status == 400
    assert shop.put(key="once", query="?dry=true").status == 200
    assert shop.get().status == 404
    assert shop.put(key="once").session["updateCount"] == 1


def test_an_idempotency_key_has_at_most_255_characters(shop: Shop) -> None:
    assert shop.put(key="k" * 255).status == 200
    assert shop.put(key="k" * 256).status == 400


def test_settings_let_a_key_be_refused_with_another_body(
    shop: Shop, open_shop: Callable[..., Shop]
) -> None:
    shop.put(key="once", cartItems=[])
    assert shop.put(key="once", cartItems=[item()]).session["total"] == 0
    strict = open_shop(settings=Settings(reused_idempotency_key="reject"))
    strict.put(key="once", cartItems=[])
    assert strict.put(key="once", cartItems=[]).status == 200
    assert strict.put(key="once", cartItems=[item()]).status == 400
