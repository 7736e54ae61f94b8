"""The FastAPI checkout under uvicorn: `pytest examples/test_async_checkout.py`."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection
from threading import Thread
from typing import Any

import pytest
import uvicorn
from async_checkout import service

import talon_one as t1
from talon_one.emulator import Campaign, Coupon, CouponValid, Emulator, SetDiscount


class Shop:
    """The service as its customers' browsers see it."""

    def __init__(self, port: int) -> None:
        self._port = port

    def ask(self, method: str, path: str) -> tuple[int, Any]:
        """Return the status and the body of the response."""
        with closing(HTTPConnection("127.0.0.1", self._port, timeout=30)) as connection:
            connection.request(method, path)
            response = connection.getresponse()
            return response.status, json.loads(response.read())

    def hang_up(self, method: str, path: str) -> None:
        """Send a request and close the connection without reading the response."""
        with closing(HTTPConnection("127.0.0.1", self._port, timeout=30)) as connection:
            connection.request(method, path)

    def full_cart(self) -> str:
        """Return the id of a cart with a pair of shoes and a coupon."""
        cart: str = self.ask("POST", "/carts")[1]["cart"]
        assert self.ask("PUT", f"/carts/{cart}/items/SHOE-42")[0] == 200
        assert self.ask("PUT", f"/carts/{cart}/coupons/TEN")[1]["total"] == "89.99"
        return cart


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    ten_off = Campaign("Ten", [SetDiscount(amount=10)], [CouponValid()], [Coupon("TEN")])
    with Emulator([ten_off]) as emulator:
        yield emulator


@pytest.fixture
def shop(emulator: Emulator) -> Iterator[Shop]:
    configuration = t1.Configuration(emulator.url, emulator.api_key, trust_env=False)
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(service(configuration), log_level="error"))
    thread = Thread(target=server.run, args=([listening],))
    thread.start()
    yield Shop(listening.getsockname()[1])
    server.should_exit = True
    thread.join(20)
    assert not thread.is_alive()
    listening.close()


def keys_of_closing(emulator: Emulator, cart: str) -> set[str]:
    """Return the keys of the requests that closed a cart; the service executes each key once."""
    return {
        {name.lower(): value for name, value in request.headers.items()}["idempotency-key"]
        for request in emulator.requests.for_operation("updateCustomerSessionV2")
        if request.path.endswith(cart)
        and "dry" not in request.query
        and request.body["customerSession"].get("state") == "closed"
    }


def test_a_cart_becomes_an_order(shop: Shop) -> None:
    cart = shop.full_cart()
    status, order = shop.ask("POST", f"/carts/{cart}/checkout?total=89.99")
    assert (status, order) == (200, {"total": "89.99", "discounted": True, "rejected": []})
    assert shop.ask("PUT", f"/carts/{cart}/items/SHOE-42")[0] == 409


def test_a_rejected_code_is_told(shop: Shop) -> None:
    cart = shop.ask("POST", "/carts")[1]["cart"]
    assert shop.ask("PUT", f"/carts/{cart}/coupons/NONE")[1]["rejected"] == ["NONE"]


def test_many_customers_are_served_at_once(shop: Shop) -> None:
    with ThreadPoolExecutor(16) as threads:
        carts = list(threads.map(lambda _: shop.full_cart(), range(32)))
    assert len(set(carts)) == 32


def test_two_items_at_once_are_both_kept(shop: Shop, emulator: Emulator) -> None:
    cart = shop.full_cart()
    emulator.fail_next(latency=0.2, times=2)
    paths = [f"/carts/{cart}/items/{sku}" for sku in ("SHOE-42", "SOCK-1")]
    with ThreadPoolExecutor(2) as threads:
        totals = [body["total"] for _, body in threads.map(lambda p: shop.ask("PUT", p), paths)]
    assert "194.97" in totals
    assert shop.ask("POST", f"/carts/{cart}/checkout?total=194.97")[0] == 200


def test_the_order_is_made_once_although_the_customer_hangs_up(
    shop: Shop, emulator: Emulator
) -> None:
    cart = shop.full_cart()
    emulator.fail_next(latency=0.2)
    shop.hang_up("POST", f"/carts/{cart}/checkout?total=89.99")
    status, order = shop.ask("POST", f"/carts/{cart}/checkout?total=89.99")
    assert (status, order["total"]) == (200, "89.99")
    assert len(keys_of_closing(emulator, cart)) == 1


def test_a_service_that_is_down_leaves_the_shop_open(shop: Shop, emulator: Emulator) -> None:
    cart = shop.ask("POST", "/carts")[1]["cart"]
    emulator.fail_next(status=503, times=3)
    status, total = shop.ask("PUT", f"/carts/{cart}/items/SHOE-42")
    assert (status, total) == (200, {"total": "99.99", "discounted": False, "rejected": []})
