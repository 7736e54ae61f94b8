"""The cart service, killed at random points: what the customer repeats is not done twice."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import cart_service
import pytest
from cart_service import PRODUCTS, Carts

import talon_one as t1
from talon_one.emulator import Campaign, Coupon, CouponValid, Emulator, SetDiscount
from talon_one.helpers import SessionState

SHOES, SOCKS, _ = PRODUCTS
KILLS = int(os.environ.get("CART_SERVICE_KILLS", "25"))


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    coupons = [Coupon("WELCOME10")]
    campaign = Campaign("Welcome", [SetDiscount(percent=10)], [CouponValid()], coupons)
    with Emulator([campaign]) as emulator:
        yield emulator


@pytest.fixture
def api(emulator: Emulator) -> Iterator[t1.IntegrationApi]:
    configuration = t1.Configuration(emulator.url, emulator.api_key, trust_env=False)
    with t1.ApiClient(configuration) as client:
        yield t1.IntegrationApi(client)


def serve(url: str, key: str, database: str, cart: str, action: str, body: Any) -> None:
    """Serve one request of a customer, as a worker process of the service does."""
    Carts.longest = 0.05  # the row of a killed worker is free soon
    configuration = t1.Configuration(url, key, trust_env=False)
    with t1.ApiClient(configuration) as client:
        carts = Carts(t1.IntegrationApi(client), database)
        with carts.taken(cart) as session:
            getattr(cart_service, action)(session, body)


def stored(database: str, cart: str, api: t1.IntegrationApi) -> SessionState:
    with closing(sqlite3.connect(database)) as connection:
        row = connection.execute("SELECT session FROM carts WHERE id = ?", (cart,)).fetchone()
    return SessionState.from_json(api, row[0])


def is_done(session: SessionState, action: str) -> bool:
    """Whether the customer sees that the request was served."""
    return (
        session.state
        in {
            "check_out": ("closed", "partially_returned"),
            "give_back": ("partially_returned",),
            "cancel": ("cancelled",),
        }[action]
    )


def test_kills_redeem_a_code_once_refund_a_unit_once_and_every_order_settles(
    tmp_path: Path, emulator: Emulator, api: t1.IntegrationApi
) -> None:
    database, where = str(tmp_path / "carts.sqlite"), (emulator.url, emulator.api_key)
    carts = Carts(api, database)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["cart_service", "talon_one.api.integration_api"])
    chance, kills, orders, usual = random.Random(1), 0, 0, 0.1
    while kills < KILLS:
        orders += 1
        cart = carts.create().session_id
        with carts.taken(cart) as session:
            cart_service.put_item(session, {"quantity": 10}, SOCKS)
            total = cart_service.put_coupon(session, {}, "WELCOME10")["total"]
        assert total == 9000
        for action, body in (
            ("check_out", {"total": total}),
            ("give_back", {"items": {SOCKS: 8}}),
            ("cancel", {}),
        ):
            attempts = 0
            while not is_done(stored(database, cart, api), action):
                attempts += 1
                assert attempts < 40
                worker = context.Process(target=serve, args=(*where, database, cart, action, body))
                began = monotonic()
                worker.start()
                if attempts < 8 and kills < KILLS:
                    worker.join(chance.uniform(0, usual))
                    if worker.is_alive() and worker.pid is not None:
                        os.kill(worker.pid, signal.SIGKILL)
                worker.join()
                killed = worker.exitcode == -signal.SIGKILL
                kills += killed
                if not killed:
                    assert worker.exitcode == 0
                    usual = 0.8 * usual + 0.2 * 1.1 * (monotonic() - began)
                sleep(0.06 if killed else 0)
            session = stored(database, cart, api)
            there = api.get_customer_session(cart).customer_session
            assert there is not None and there.state == session.state
            if action == "give_back":
                assert [line.returned_quantity for line in there.cart_items or ()] == [8]
                assert session.outcome is not None
                assert session.outcome.refund("EUR").amount == 72
    assert kills >= KILLS and orders
