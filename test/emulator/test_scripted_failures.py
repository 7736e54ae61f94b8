"""Failures that tests ask for: what the SDK, or any client, sees of them."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import talon_one as t1
from talon_one.emulator import DEMO

from .emulator_client import Client, Shop, item

CLOSE = t1.IntegrationRequest(customer_session=t1.NewCustomerSessionV2(state="closed"))


@pytest.fixture
def api(shop: Shop) -> Iterator[t1.IntegrationApi]:
    """The SDK, without retries."""
    configuration = t1.Configuration(shop.emulator.url, api_key=shop.emulator.api_key)
    with t1.ApiClient(configuration) as client:
        yield t1.IntegrationApi(client)


def test_a_status_is_answered_instead_and_the_request_has_no_effect(shop: Shop) -> None:
    shop.emulator.fail_next(status=503, headers={"Retry-After": "7"})
    reply = shop.put(cartItems=[item()])
    assert (reply.status, reply.body["StatusCode"], reply.headers["retry-after"]) == (503, 503, "7")
    assert "fail_next" in reply.body["message"]
    assert shop.get().status == 404
    assert shop.put(cartItems=[item()]).status == 200


def test_a_failure_may_have_a_body_of_its_own(shop: Shop) -> None:
    shop.emulator.fail_next(status=500, body={"oops": [1]})
    assert shop.put().body == {"oops": [1]}


def test_failures_happen_in_order_as_often_as_asked_for(shop: Shop) -> None:
    shop.emulator.fail_next(2, status=429)
    shop.emulator.fail_next(status=500)
    assert [shop.put().status for _ in range(4)] == [429, 429, 500, 200]


def test_failures_may_go_on_until_they_are_stopped(shop: Shop) -> None:
    shop.emulator.fail_next(None, status=502)
    assert {shop.put().status for _ in range(5)} == {502}
    shop.emulator.stop_failing()
    assert shop.put().status == 200
    shop.emulator.fail_next(None, status=502)
    shop.emulator.reset()
    assert shop.put().status == 200


def test_a_failure_may_be_for_one_operation_only(shop: Shop) -> None:
    shop.emulator.fail_next(status=500, operation="getCustomerSession")
    shop.emulator.fail_next(status=404, operation="updateCustomerSessionV2")
    assert [shop.put().status, shop.put().status, shop.get().status] == [404, 200, 500]


def test_a_handled_request_has_its_effect_though_its_answer_is_lost(shop: Shop) -> None:
    shop.emulator.fail_next(status=504, after_processing=True)
    assert shop.put(cartItems=[item()]).status == 504
    assert shop.get().session["total"] == 10


def test_a_reset_connection_is_an_error_of_the_sdk_and_has_no_effect(
    shop: Shop, api: t1.IntegrationApi
) -> None:
    shop.emulator.fail_next(None, reset=True)
    with pytest.raises(t1.ApiConnectionError) as caught:
        api.get_customer_session("cart")
    assert caught.value.sent == "maybe"
    shop.emulator.stop_failing()
    assert shop.get().status == 404
    assert {request.status for request in shop.emulator.requests[:-1]} == {0}


def test_a_close_whose_answer_is_lost_has_closed(shop: Shop, api: t1.IntegrationApi) -> None:
    shop.emulator.fail_next(None, reset=True, after_processing=True)
    with pytest.raises(t1.TalonOneError):
        api.update_customer_session_v2("cart", CLOSE)
    shop.emulator.stop_failing()
    assert shop.get().session["state"] == "closed"


def test_an_answer_comes_late(shop: Shop, api: t1.IntegrationApi) -> None:
    shop.emulator.fail_next(None, latency=0.3)
    with pytest.raises(t1.ApiTimeoutError):
        api.get_customer_session("cart", timeout=0.05)
    begun = time.monotonic()
    assert shop.put().status == 200
    assert time.monotonic() - begun >= 0.3


def test_an_answer_drips(shop: Shop) -> None:
    shop.put(cartItems=[item()])
    shop.emulator.fail_next(byte_delay=0.0001)
    assert shop.get().session["total"] == 10
    begun = time.monotonic()
    shop.emulator.fail_next(status=500, body={"message": ""}, byte_delay=0.05)
    assert shop.get().body == {"message": ""}
    assert time.monotonic() - begun >= 8 * 0.05


@pytest.mark.parametrize("body", [True, b"\xff\x00", b"[1, 2", b'"a string"'])
def test_garbage_is_an_error_of_the_sdk(
    shop: Shop, api: t1.IntegrationApi, body: bool | bytes
) -> None:
    shop.emulator.fail_next(malformed_body=body)
    with pytest.raises(t1.TalonOneError):
        api.get_customer_session("cart")


def test_garbage_may_come_with_an_error_status(shop: Shop) -> None:
    shop.emulator.fail_next(status=502, malformed_body=b"<h1>Bad gateway</h1>")
    connection = http.client.HTTPConnection(shop.emulator.url.removeprefix("http://"), timeout=5)
    connection.request("GET", "/v2/customer_sessions/cart")
    response = connection.getresponse()
    assert (response.status, response.read()) == (502, b"<h1>Bad gateway</h1>")
    connection.close()


@pytest.mark.parametrize(
    "failure",
    [
        {},
        {"status": 200},
        {"status": 600},
        {"latency": -1},
        {"byte_delay": -1},
        {"times": 0, "reset": 1},
    ],
)
def test_a_failure_that_makes_no_sense_is_refused(shop: Shop, failure: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        shop.emulator.fail_next(**failure)


def update_of(session_id: str) -> Callable[[Client], int]:
    """A request that updates the session and gives its status."""
    return lambda client: client.put(session_id).status


def at_once(url: str, requests: list[Callable[[Client], int]]) -> list[int]:
    """The statuses of requests that are sent together, sorted."""

    def send(request: Callable[[Client], int]) -> int:
        client = Client(url)
        try:
            return request(client)
        finally:
            client.close()

    with ThreadPoolExecutor(len(requests)) as pool:
        return sorted(pool.map(send, requests))


def test_of_four_updates_of_a_session_at_once_one_is_refused(
    open_shop: Callable[..., Shop],
) -> None:
    shop = open_shop(DEMO)
    shop.emulator.fail_next(latency=0.5)
    statuses = at_once(shop.emulator.url, [lambda client: client.put().status] * 4)
    assert statuses == [200, 200, 200, 409]
    assert shop.get().session["updateCount"] == 3
    (refused,) = [each for each in shop.emulator.requests if each.status == 409]
    assert refused.response_body == {
        "message": "Too many requests are updating this session at the same time",
        "errors": [],
        "StatusCode": 409,
    }


def test_sessions_of_one_profile_share_its_limit(shop: Shop) -> None:
    shop.put("known", profileId="anna")
    shop.emulator.fail_next(latency=0.5)
    carts: list[Callable[[Client], int]] = [
        lambda client: client.put("one", profileId="anna").status,
        lambda client: client.put("two", profileId="anna").status,
        lambda client: client.put("three", profileId="anna").status,
        update_of("known"),
    ]
    assert at_once(shop.emulator.url, carts) == [200, 200, 200, 409]
    answers = [each.response_body for each in shop.emulator.requests if each.status == 409]
    assert "this profile" in answers[0]["message"]


def test_sessions_of_nobody_do_not_disturb_each_other(shop: Shop) -> None:
    shop.emulator.fail_next(None, latency=0.2)
    carts = [update_of(session_id) for session_id in "abcdefgh"]
    begun = time.monotonic()
    assert at_once(shop.emulator.url, carts) == [200] * 8
    assert time.monotonic() - begun < 8 * 0.2


def test_reading_a_session_is_not_limited(shop: Shop) -> None:
    shop.put()
    shop.emulator.fail_next(None, latency=0.2)
    assert at_once(shop.emulator.url, [lambda client: client.get().status] * 6) == [200] * 6


def test_equal_idempotent_requests_at_once_take_effect_once(shop: Shop) -> None:
    shop.emulator.fail_next(latency=0.2)
    once: Callable[[Client], int] = lambda client: client.put(key="once").status  # noqa: E731
    assert at_once(shop.emulator.url, [once] * 3) == [200] * 3
    assert shop.get().session["updateCount"] == 1
    assert (
        json.loads(shop.emulator.requests[-1].response_content)["customerSession"]["updateCount"]
        == 1
    )


def test_a_failure_of_an_unknown_operation_is_refused_with_a_suggestion(shop: Shop) -> None:
    for misspelt in ("updateCustomerSession", "update_customer_session_v2"):
        with pytest.raises(ValueError, match="did you mean 'updateCustomerSessionV2'"):
            shop.emulator.fail_next(status=500, operation=misspelt)
    assert shop.put().status == 200
