"""Requests are recorded; assertions about them say what came instead."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest

from .emulator_client import Shop, item

UPDATE = "updateCustomerSessionV2"


def test_a_request_is_recorded_with_its_answer(shop: Shop) -> None:
    shop.put("a/b", query="?dry=true", key="once", cartItems=[item(price=9.99)])
    (request,) = shop.emulator.requests
    assert (request.operation, request.method) == (UPDATE, "PUT")
    assert request.path == "/v2/customer_sessions/a%2Fb"
    assert request.query == {"dry": "true"}
    assert request.headers["idempotency-key"] == "once"
    assert request.body["customerSession"]["cartItems"][0]["price"] == Decimal("9.99")
    assert (request.status, request.at) == (200, shop.clock())
    assert request.response_body["customerSession"]["total"] == Decimal("9.99")
    assert str(request) == f"PUT /v2/customer_sessions/a%2Fb -> 200 ({UPDATE})"


def test_requests_come_in_order_and_can_be_sliced_and_forgotten(shop: Shop) -> None:
    shop.put()
    shop.get()
    shop.send("GET", "/nope")
    requests = shop.emulator.requests
    assert [request.operation for request in requests] == [UPDATE, "getCustomerSession", ""]
    assert [request.status for request in requests[1:]] == [200, 404]
    assert len(requests.for_operation(UPDATE)) == 1
    assert repr(requests[2:]) == "GET /nope -> 404 (no operation)"
    assert requests[-1].body is None
    shop.emulator.reset()
    assert len(requests) == 0
    assert repr(requests) == "no requests"


def test_the_latest_thousand_are_kept(shop: Shop) -> None:
    for number in range(1002):
        shop.send("GET", f"/{number}")
    assert [len(shop.emulator.requests), shop.emulator.requests[0].path] == [1000, "/2"]


@pytest.mark.parametrize(
    "like",
    [
        {},
        {"times": 2},
        {"body": {"customerSession": {"state": "closed"}}, "times": 1},
        {"body": {"customerSession": {"cartItems": [{"price": 9.5}]}}},
        {"body": {"customerSession": {"cartItems": [{"price": Decimal("9.50")}]}}},
        {"path": "/v2/customer_sessions/cart", "query": {}},
        {"headers": {"Idempotency-Key": "once"}, "times": 1},
    ],
)
def test_what_was_sent_can_be_asserted(shop: Shop, like: dict[str, Any]) -> None:
    shop.put(cartItems=[item(price=9.5)])
    shop.put(state="closed", key="once")
    assert shop.emulator.requests.assert_sent(UPDATE, **like)
    shop.emulator.requests.assert_not_sent("getCustomerSession")


@pytest.mark.parametrize(
    ("like", "told"),
    [
        ({"times": 2}, f"expected 2 {UPDATE}; 1 of these 2 requests match:"),
        ({"path": "/x"}, "path is '/v2/customer_sessions/cart', not '/x'"),
        ({"query": {"dry": "true"}}, "query.dry is missing"),
        (
            {"body": {"customerSession": {"state": "open"}}},
            "body.customerSession.state is 'closed', not 'open'",
        ),
        (
            {"body": {"customerSession": {"cartItems": []}}},
            "body.customerSession.cartItems has 1 entries, not 0",
        ),
        (
            {"body": {"customerSession": {"cartItems": [{"quantity": True}]}}},
            "body.customerSession.cartItems[0].quantity is 1, not True",
        ),
    ],
)
def test_an_assertion_that_fails_says_what_was_sent(
    shop: Shop, like: dict[str, Any], told: str
) -> None:
    shop.put(state="closed", cartItems=[item()])
    shop.get()
    with pytest.raises(AssertionError, match=re.escape(told)) as caught:
        shop.emulator.requests.assert_sent(UPDATE, **like)
    assert f"PUT /v2/customer_sessions/cart -> 200 ({UPDATE})" in str(caught.value)
    assert "GET /v2/customer_sessions/cart -> 200 (getCustomerSession)" in str(caught.value)


def test_an_assertion_that_nothing_was_sent_says_what_was(shop: Shop) -> None:
    with pytest.raises(AssertionError, match=r"\(none\)"):
        shop.emulator.requests.assert_sent(UPDATE)
    shop.put()
    with pytest.raises(AssertionError, match=f"expected 0 {UPDATE}; 1 of these 1"):
        shop.emulator.requests.assert_not_sent(UPDATE)


def test_an_assertion_about_an_unknown_operation_is_refused_with_a_suggestion(shop: Shop) -> None:
    requests = shop.emulator.requests
    for assertion in (requests.assert_sent, requests.assert_not_sent, requests.for_operation):
        with pytest.raises(ValueError, match="did you mean 'returnCartItems'"):
            assertion("returnCartItem")
    with pytest.raises(ValueError, match=r"'fly' is not an operation id of the API$"):
        requests.assert_not_sent("fly")
