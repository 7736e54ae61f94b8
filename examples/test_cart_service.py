"""The cart service over real HTTP: `pytest examples/test_cart_service.py`.

The fixtures come with `pip install talon-one[emulator]`; every test has an emulator as new.
"""

from __future__ import annotations

import json
import shlex
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from decimal import Decimal
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from typing import Any

import cart_service
import pytest
import uvicorn
from cart_service import PRODUCTS, UNREACHABLE, Carts, service
from starlette.applications import Starlette

import talon_one as t1
from talon_one.emulator import (
    AddLoyaltyPoints,
    Campaign,
    Coupon,
    CouponValid,
    Emulator,
    Items,
    SetDiscount,
    SetDiscountPerItem,
    Settings,
    Setup,
)
from talon_one.helpers import SessionState

SHOES, SOCKS, BOTTLE = PRODUCTS


class Shop:
    """The service as its customers' browsers see it."""

    def __init__(self, port: int) -> None:
        self._port = port

    def ask(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """The status and the body of the answer."""
        text = body if isinstance(body, str) else json.dumps(body)
        with closing(HTTPConnection("127.0.0.1", self._port, timeout=30)) as connection:
            connection.request(method, path, None if body is None else text)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())

    def new_cart(self) -> str:
        """The path of a cart."""
        status, answer = self.ask("POST", "/carts")
        assert status == 201
        return f"/carts/{answer['cart']}"

    def done(self, method: str, path: str, **body: Any) -> Any:
        """The answer to something that goes well."""
        status, answer = self.ask(method, path, body)
        assert status == 200, answer
        return answer


@pytest.fixture(scope="session")
def talon_one_campaigns() -> list[Campaign]:
    return [
        Campaign(
            "Welcome",
            coupons=[Coupon("WELCOME10", usage_limit=1)],
            conditions=[CouponValid()],
            effects=[SetDiscount(percent=10)],
            reevaluate_on_return=True,
        ),
        Campaign("Warm feet", effects=[SetDiscountPerItem(amount=1, items=Items(skus=[SOCKS]))]),
        Campaign("Points", effects=[AddLoyaltyPoints("club", points_per_unit=1)]),
    ]


@pytest.fixture
def database(tmp_path: Path) -> str:
    return str(tmp_path / "carts.sqlite")


@pytest.fixture
def configuration(talon_one_emulator: Emulator) -> t1.Configuration:
    retries = t1.RetryPolicy(1, max_delay=0.01)
    return t1.Configuration(
        talon_one_emulator.url,
        api_key=talon_one_emulator.api_key,
        retries=retries,
        trust_env=False,
    )


@pytest.fixture
def shop(configuration: t1.Configuration, database: str) -> Iterator[Shop]:
    with served(service(configuration, database)) as shop:
        yield shop


@contextmanager
def served(app: Starlette) -> Iterator[Shop]:
    listener = socket.create_server(("127.0.0.1", 0))  # connections wait until uvicorn is there
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, ws="none"))
    thread = Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        yield Shop(listener.getsockname()[1])
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


def test_an_order_from_the_first_item_to_the_last_refund(
    shop: Shop, integration_api: t1.IntegrationApi
) -> None:
    cart = shop.new_cart()
    shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)
    answer = shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=2)
    assert (answer["customer"], answer["total"]) == (None, 11799)
    assert [line["total"] for line in answer["items"]] == [9999, 1800]

    assert shop.done("PUT", f"{cart}/customer", customer="anna")["customer"] == "anna"

    answer = shop.done("PUT", f"{cart}/coupons/SUMMER")
    assert answer["coupons"] == [
        {"code": "SUMMER", "problem": "We don't recognize this code. Please check the spelling."}
    ]
    shop.done("DELETE", f"{cart}/coupons/SUMMER")
    answer = shop.done("PUT", f"{cart}/coupons/WELCOME10")
    assert answer["coupons"] == [{"code": "WELCOME10", "problem": None}]
    assert answer["total"] == 10599  # 117.99 - 11.999
    assert answer["discounts"] == [{"name": "Welcome", "amount": 1200}]

    answer = shop.done("POST", f"{cart}/checkout", total=10599)
    assert (answer["state"], answer["total"]) == ("closed", 10599)
    assert points(integration_api) == Decimal("119.99")

    answer = shop.done("POST", f"{cart}/returns", items={SOCKS: 1})
    assert (answer["state"], answer["refund"]) == (
        "partially_returned",
        809,
    )  # 9.00 of 117.99, paid 105.99
    assert [(line["sku"], line["quantity"]) for line in answer["items"]] == [(SHOES, 1), (SOCKS, 1)]

    answer = shop.done("POST", f"{cart}/cancel")
    assert (answer["state"], answer["total"]) == ("cancelled", 0)
    assert answer["refund"] == 10599 - 809
    assert points(integration_api) == 0


def points(api: t1.IntegrationApi) -> Decimal | None:
    balance = api.get_loyalty_balances(1, "anna").balance
    return None if balance is None else balance.active_points


def test_a_cart_outlives_the_service(configuration: t1.Configuration, database: str) -> None:
    with served(service(configuration, database)) as shop:
        cart = shop.new_cart()
        answer = shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)
    with served(service(configuration, database)) as shop:
        assert shop.done("GET", cart) == answer


def test_customers_shop_on_while_talon_one_cannot_be_reached_and_get_their_discounts_later(
    shop: Shop, talon_one_emulator: Emulator
) -> None:
    cart = shop.new_cart()
    shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)
    talon_one_emulator.fail_next(None, reset=True)
    answer = shop.done("PUT", f"{cart}/coupons/WELCOME10")
    assert (answer["notice"], answer["total"]) == (UNREACHABLE, 9999)
    shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=1)
    talon_one_emulator.stop_failing()
    answer = shop.done("GET", cart)
    assert (answer["notice"], answer["total"]) == (None, 9799)  # 108.99 - 10.999


def test_nothing_is_sold_while_nobody_knows_the_price_and_trying_again_is_safe(
    shop: Shop, talon_one_emulator: Emulator
) -> None:
    cart = shop.new_cart()
    total = shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)["total"]
    talon_one_emulator.fail_next(None, status=503)
    status, answer = shop.ask("POST", f"{cart}/checkout", {"total": total})
    assert (status, answer["error"]) == (503, "Please try again. Nothing is charged twice.")
    talon_one_emulator.stop_failing()
    assert shop.done("POST", f"{cart}/checkout", total=total)["state"] == "closed"
    assert shop.done("POST", f"{cart}/checkout", total=total)["state"] == "closed"


def test_an_order_is_not_closed_at_a_total_that_the_customer_has_not_seen(shop: Shop) -> None:
    mine, other = shop.new_cart(), shop.new_cart()
    for cart in (mine, other):
        shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)
        total = shop.done("PUT", f"{cart}/coupons/WELCOME10")["total"]
    shop.done("POST", f"{other}/checkout", total=total)
    status, answer = shop.ask("POST", f"{mine}/checkout", {"total": total})
    assert (status, answer["error"]) == (409, "The total has changed, it is 9999 now.")
    assert shop.done("GET", mine)["state"] == "open"


def test_requests_at_the_same_time_lose_nothing(
    shop: Shop, integration_api: t1.IntegrationApi
) -> None:
    cart = shop.new_cart()
    changes = [
        lambda: shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1),
        lambda: shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=2),
        lambda: shop.done("PUT", f"{cart}/customer", customer="anna"),
        *(
            lambda code=code: shop.done("PUT", f"{cart}/coupons/{code}")
            for code in ("WELCOME10", "A", "B", "C")
        ),
    ]
    with ThreadPoolExecutor(len(changes)) as pool:
        for future in [pool.submit(change) for change in changes]:
            future.result()
    stored = integration_api.get_customer_session(cart.rpartition("/")[2]).customer_session
    assert stored is not None
    items = {item.sku: item.quantity for item in stored.cart_items or ()}
    assert items == {SHOES: 1, SOCKS: 2}
    assert stored.profile_id == "anna"
    assert set(stored.coupon_codes or ()) == {"WELCOME10", "A", "B", "C"}
    answer = shop.done("GET", cart)
    assert (len(answer["items"]), len(answer["coupons"]), answer["total"]) == (2, 4, 10599)


def test_a_double_click_pays_once(shop: Shop, talon_one_emulator: Emulator) -> None:
    cart = shop.new_cart()
    total = shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)["total"]
    talon_one_emulator.fail_next(2, latency=0.1)  # time to click again
    with ThreadPoolExecutor(2) as pool:
        clicks = [pool.submit(shop.done, "POST", f"{cart}/checkout", total=total) for _ in "12"]
    assert clicks[0].result() == clicks[1].result()
    closing = [
        request
        for request in talon_one_emulator.requests.for_operation("updateCustomerSessionV2")
        if request.body["customerSession"].get("state") == "closed" and not request.query.get("dry")
    ]
    assert len(closing) == 1


@pytest.mark.parametrize("next_request", ["GET", "POST"])
def test_an_order_whose_answer_was_lost_turns_out_to_be_closed(
    shop: Shop, talon_one_emulator: Emulator, next_request: str
) -> None:
    cart = shop.new_cart()
    total = shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)["total"]
    talon_one_emulator.fail_next(1, headers={"X-Checked": "the price"})
    talon_one_emulator.fail_next(None, reset=True, after_processing=True)
    status, _ = shop.ask("POST", f"{cart}/checkout", {"total": total})
    assert status == 503
    talon_one_emulator.stop_failing()
    path = cart if next_request == "GET" else f"{cart}/checkout"
    assert shop.done(next_request, path, total=total)["state"] == "closed"


def test_a_return_whose_answer_was_lost_is_not_done_twice(
    shop: Shop, talon_one_emulator: Emulator
) -> None:
    cart = shop.new_cart()
    total = shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=3)["total"]
    shop.done("POST", f"{cart}/checkout", total=total)
    talon_one_emulator.fail_next(None, reset=True, after_processing=True)
    status, _ = shop.ask("POST", f"{cart}/returns", {"items": {SOCKS: 1}})
    assert status == 503
    talon_one_emulator.stop_failing()
    answer = shop.done("POST", f"{cart}/returns", items={SOCKS: 1})
    assert (answer["refund"], answer["items"][0]["quantity"]) == (900, 2)
    assert shop.done("GET", cart)["items"] == answer["items"]


def test_a_crash_after_the_answer_is_noticed(
    shop: Shop, integration_api: t1.IntegrationApi
) -> None:
    cart = shop.new_cart()
    total = shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)["total"]
    closed = t1.NewCustomerSessionV2(state="closed")
    integration_api.update_customer_session_v2(
        cart.rpartition("/")[2], t1.IntegrationRequest(customer_session=closed)
    )
    assert shop.done("POST", f"{cart}/checkout", total=total)["state"] == "closed"
    assert shop.done("POST", f"{cart}/checkout", total=total)["state"] == "closed"


def test_a_request_that_waits_too_long_for_another_is_told_to_come_back(
    shop: Shop, database: str, integration_api: t1.IntegrationApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    cart = shop.new_cart()
    monkeypatch.setattr(Carts, "patience", 0)
    with Carts(integration_api, database).taken(cart.rpartition("/")[2]):
        assert shop.ask("GET", cart) == (503, {"error": "The cart is busy."})
    assert shop.done("GET", cart)["state"] == "open"


def test_a_request_that_got_stuck_stops_no_other_and_changes_nothing_later(
    shop: Shop, database: str, integration_api: t1.IntegrationApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    cart = shop.new_cart()
    monkeypatch.setattr(Carts, "longest", 0)
    with Carts(integration_api, database).taken(cart.rpartition("/")[2]) as stuck:
        stuck.add_coupon("TOO-LATE")
        answer = shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)
    assert shop.done("GET", cart) == answer


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "error"),
    [
        ("GET", "/carts/nobodys", None, 404, "There is no such cart."),
        ("PUT", "{cart}/items/HAT", {"quantity": 1}, 404, "There is no such product."),
        ("PUT", "{cart}/items/SHOE-42", {"quantity": True}, 400, "quantity: expected int"),
        ("PUT", "{cart}/items/SHOE-42", {"quantity": -1}, 400, "expected 1 or more, got -1"),
        ("PUT", "{cart}/items/SHOE-42", {}, 400, "quantity: expected int"),
        ("PUT", "{cart}/items/SHOE-42", "{", 400, "The body must be a JSON object."),
        ("PUT", "{cart}/items/SHOE-42", [1], 400, "The body must be a JSON object."),
        ("PUT", "{cart}/coupons/" + "X" * 101, None, 409, "This was rejected."),
        ("POST", "{cart}/returns", {"items": {"SHOE-42": 1}}, 409, 'permits update() to "open"'),
        ("DELETE", "/carts", None, 405, "Method Not Allowed"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    shop: Shop, method: str, path: str, body: Any, status: int, error: str
) -> None:
    cart = shop.new_cart()
    before = shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=1)
    refused, answer = shop.ask(method, path.format(cart=cart), body)
    assert (refused, error in answer["error"]) == (status, True), answer
    assert shop.done("GET", cart) == before


def test_a_code_that_was_refused_is_not_kept(shop: Shop) -> None:
    cart = shop.new_cart()
    status, _ = shop.ask("PUT", f"{cart}/coupons/{'X' * 101}")
    assert status == 409
    total = shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=1)["total"]
    shop.done("POST", f"{cart}/checkout", total=total)
    status, _ = shop.ask("PUT", f"{cart}/coupons/WELCOME10")
    assert status == 409
    assert shop.done("GET", cart)["coupons"] == []


def test_more_cannot_be_returned_than_was_sold(shop: Shop) -> None:
    cart = shop.new_cart()
    total = shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=2)["total"]
    shop.done("POST", f"{cart}/checkout", total=total)
    status, answer = shop.ask("POST", f"{cart}/returns", {"items": {SOCKS: 3}})
    assert (status, "cannot return 3, only 2 left" in answer["error"]) == (400, True)
    assert shop.done("GET", cart)["state"] == "closed"


def test_the_command_runs_a_shop_and_says_what_to_curl() -> None:
    command = [sys.executable, "-W", "error", cart_service.__file__, "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            carts, _, *curls = iter(process.stdout.readline, "\n")
            shop = Shop(int(carts.rpartition(":")[2].partition("/")[0]))
            cart = shop.new_cart()
            asked = [shlex.split(line.replace("$CART", cart))[2:] for line in curls]
            answers = [
                shop.ask(method, path, body[1] if body else None) for method, path, *body in asked
            ]
        finally:
            process.terminate()
    assert [status for status, _ in answers] == [200] * 8
    assert answers[-1][1]["state"] == "cancelled"


# Ways to lose money: one test, at least, for each


def test_a_refund_is_what_was_paid_for_the_units(shop: Shop) -> None:
    cart = shop.new_cart()
    shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=10)
    total = shop.done("PUT", f"{cart}/coupons/WELCOME10")["total"]
    assert total == 8000  # 100.00 - 10.00 for the socks - 10 %
    shop.done("POST", f"{cart}/checkout", total=total)
    first = shop.done("POST", f"{cart}/returns", items={SOCKS: 8})["refund"]
    second = shop.done("POST", f"{cart}/returns", items={SOCKS: 1})["refund"]
    assert (first, second) == (6400, 800)
    assert shop.done("POST", f"{cart}/cancel")["refund"] == 8000 - first - second


def test_what_is_removed_is_removed_for_the_customer_who_pays(
    shop: Shop, integration_api: t1.IntegrationApi
) -> None:
    cart = shop.new_cart()
    shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)
    shop.done("PUT", f"{cart}/coupons/WELCOME10")
    assert shop.ask("DELETE", f"{cart}/coupons/NEVER") == (
        404,
        {"error": "The cart does not have this code."},
    )
    answer = shop.done("DELETE", f"{cart}/coupons/welcome10")  # in whatever case
    assert (answer["coupons"], answer["total"]) == ([], 9999)
    assert shop.done("POST", f"{cart}/checkout", total=9999)["total"] == 9999


def test_another_writer_changes_nothing_of_what_the_customer_pays(
    shop: Shop, integration_api: t1.IntegrationApi
) -> None:
    cart = shop.new_cart()
    total = shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)["total"]
    other = SessionState.load(integration_api, cart.rpartition("/")[2])
    other.add_item(SOCKS, 3, price=10)
    other.update()
    assert shop.done("POST", f"{cart}/checkout", total=total)["total"] == total
    stored = integration_api.get_customer_session(cart.rpartition("/")[2]).customer_session
    assert stored is not None and len(stored.cart_items or ()) == 1


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 520])
def test_customers_shop_on_whatever_is_wrong_with_talon_one(
    shop: Shop, talon_one_emulator: Emulator, status: int
) -> None:
    cart = shop.new_cart()
    shop.done("PUT", f"{cart}/coupons/WELCOME10")
    talon_one_emulator.fail_next(None, status=status)
    answer = shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)
    assert (answer["notice"], answer["total"]) == (UNREACHABLE, 9999)
    talon_one_emulator.stop_failing()
    assert shop.done("GET", cart)["total"] == 8999


def test_the_shown_total_is_that_of_the_cart_as_it_is_now(
    shop: Shop, talon_one_emulator: Emulator
) -> None:
    cart = shop.new_cart()
    shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)
    assert shop.done("PUT", f"{cart}/coupons/WELCOME10")["total"] == 8999
    talon_one_emulator.fail_next(None, status=503)
    assert shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=1)["total"] == 10999
    assert shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=0)["total"] == 9999
    talon_one_emulator.stop_failing()
    assert shop.done("GET", cart)["total"] == 8999


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("customer", {"customer": 7}),
        ("customer", {"customer": "\ud800"}),
        ("items/SHOE-42", {"quantity": 1.5}),
        ("items/SHOE-42", {"quantity": 1, "wrapped": "yes"}),
        ("coupons/%20%ff", {}),
    ],
)
def test_no_value_of_a_customer_poisons_the_stored_cart(shop: Shop, path: str, body: Any) -> None:
    cart = shop.new_cart()
    shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=1)
    shop.ask("PUT", f"{cart}/{path}", body)
    answer = shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=2)
    assert shop.done("POST", f"{cart}/checkout", total=answer["total"])["state"] == "closed"


def test_a_deposit_is_paid_back_and_takes_its_part_of_a_discount(shop: Shop) -> None:
    cart = shop.new_cart()
    shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=1)
    answer = shop.done("PUT", f"{cart}/items/{BOTTLE}", quantity=2)
    assert [line["total"] for line in answer["items"]] == [900, -50]
    answer = shop.done("PUT", f"{cart}/coupons/WELCOME10")
    assert (answer["discounts"][0]["amount"], answer["total"]) == (95, 755)
    shop.done("POST", f"{cart}/checkout", total=755)
    # The socks' share is 7.99, but no more is paid back than was paid.
    assert shop.done("POST", f"{cart}/returns", items={SOCKS: 1})["refund"] == 755
    assert shop.done("POST", f"{cart}/cancel")["refund"] == 0


@pytest.mark.parametrize("is_read", [True, False])
def test_after_a_return_the_rest_costs_what_its_effects_say(
    shop: Shop, talon_one_emulator: Emulator, is_read: bool
) -> None:
    cart = shop.new_cart()
    shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=10)
    total = shop.done("PUT", f"{cart}/coupons/WELCOME10")["total"]
    shop.done("POST", f"{cart}/checkout", total=total)
    if not is_read:
        talon_one_emulator.fail_next(None, status=503, operation="getCustomerSession")
    answer = shop.done("POST", f"{cart}/returns", items={SOCKS: 8})
    assert (answer["total"], answer["refund"]) == (1600, 6400)


@pytest.mark.parametrize(("costs", "wrapping"), [("unit", 500), ("line", 250)])
def test_wrapping_is_paid_by_unit_or_by_line_as_the_server_counts_it(
    database: str, caplog: pytest.LogCaptureFixture, costs: Any, wrapping: int
) -> None:
    setup = Setup(additional_costs=["wrapping"])
    with Emulator(setup, settings=Settings(item_costs=costs)) as emulator:
        configuration = t1.Configuration(emulator.url, emulator.api_key, trust_env=False)
        with served(service(configuration, database)) as shop:
            cart = shop.new_cart()
            shop.done("PUT", f"{cart}/items/{SOCKS}", quantity=2, wrapped=True)
            answer = shop.done("POST", f"{cart}/checkout", total=2000 + wrapping)
    assert answer["items"][0]["total"] == 2000 + wrapping
    assert not [record for record in caplog.records if record.name == "cart_service"]


def test_odd_values_in_answers_cost_neither_the_customer_nor_the_shop(
    shop: Shop, talon_one_emulator: Emulator
) -> None:
    cart = shop.new_cart()
    shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)
    shop.done("PUT", f"{cart}/coupons/WELCOME10")
    kinds = ("setDiscount", "rejectCoupon", "addFreeItem", "addLoyaltyPoints", "tomorrow")
    effects = [{"effectType": kind, "props": {"name": None, "value": None}} for kind in kinds]
    odd = {"effects": [*effects, None], "customerSession": None}
    talon_one_emulator.fail_next(malformed_body=json.dumps(odd).encode())
    answer = shop.done("GET", cart)
    assert (answer["total"], answer["notice"]) == (9999, None)
    assert shop.done("GET", cart)["total"] == 8999


@pytest.mark.parametrize("version", ["1.9", "2.0"])
def test_carts_that_a_newer_release_stored_are_served(
    shop: Shop, database: str, version: str
) -> None:
    cart = shop.new_cart()
    shop.done("PUT", f"{cart}/items/{SHOES}", quantity=1)
    before = shop.done("PUT", f"{cart}/coupons/WELCOME10")
    with closing(sqlite3.connect(database)) as connection, connection:
        (text,) = connection.execute("SELECT session FROM carts").fetchone()
        newer = {**json.loads(text), "format": version, "ofTomorrow": [1]}
        connection.execute("UPDATE carts SET session = ?", [json.dumps(newer)])
    assert shop.done("GET", cart) == before
    assert shop.done("POST", f"{cart}/checkout", total=8999)["state"] == "closed"
