"""Ten clients at once, each on its own random walk: the books are right in the end.

`test_shop_properties.py` walks step by step and looks after each; here requests meet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from talon_one.emulator import (
    AddLoyaltyPoints,
    Campaign,
    Coupon,
    CouponValid,
    Emulator,
    Limit,
    LoyaltyProgram,
    SetDiscount,
    Setup,
)

from .emulator_client import KEY, MANAGEMENT_KEY, Client, Clock, Shop, item

CLIENTS = 10
SETUP = Setup(
    campaigns=[
        Campaign(
            "Codes",
            [SetDiscount(10)],
            [CouponValid()],
            [
                Coupon("OFTEN"),
                Coupon("FEW", usage_limit=3),
                Coupon("EACH", usage_limit_per_profile=1),
            ],
            limits=[Limit("redeemCoupon", 9)],
        ),
        Campaign("Points", [AddLoyaltyPoints("club", points=7)]),
    ],
    loyalty_programs=[LoyaltyProgram("club", return_policy="unlimited")],
)
PROFILES = ["anna", "ben", "carl"]
BUSY = (200, 204, 400, 404, 409)

sessions = st.sampled_from([f"cart-{number}" for number in range(6)])
steps = st.one_of(
    st.tuples(
        st.just("update"),
        sessions,
        st.fixed_dictionaries(
            {"cartItems": st.just([item(price=9.99)])},
            optional={
                "profileId": st.sampled_from(PROFILES),
                "couponCodes": st.lists(st.sampled_from(["OFTEN", "FEW", "EACH"]), max_size=2),
                "state": st.sampled_from(["open", "closed", "cancelled"]),
            },
        ),
    ),
    st.tuples(st.just("reopen"), sessions, st.none()),
    st.tuples(st.just("return"), sessions, st.none()),
    st.tuples(st.sampled_from(["add", "deduct"]), st.sampled_from(PROFILES), st.integers(1, 9)),
)
scripts = st.lists(st.lists(steps, max_size=6), min_size=CLIENTS, max_size=CLIENTS)


def take(client: Client, kind: str, name: str, value: Any) -> int:
    """One step; gives the status."""
    if kind == "update":
        return client.put(name, **value).status
    if kind == "reopen":
        return client.ask("PUT", f"/v2/customer_sessions/{name}/reopen").status
    if kind == "return":
        body = {"return": {"returnedCartItems": [{"position": 0, "quantity": 1}]}}
        return client.ask("POST", f"/v2/customer_sessions/{name}/returns", body).status
    path = f"/v1/loyalty_programs/1/profile/{name}/{kind}_points"
    return client.ask("PUT", path, {"points": value}).status


@pytest.fixture(scope="module")
def clients() -> Iterator[tuple[Shop, list[Client]]]:
    with Emulator(SETUP, api_key=KEY, management_key=MANAGEMENT_KEY, clock=Clock()) as emulator:
        shop, others = Shop(emulator), [Client(emulator.url) for _ in range(CLIENTS)]
        yield shop, others
        for client in (shop, *others):
            client.close()


def stored_sessions(shop: Shop) -> list[Any]:
    """The sessions that there are, with their net effects."""
    replies = [shop.get(f"cart-{number}") for number in range(6)]
    return [reply.body for reply in replies if reply.status == 200]


def counters(shop: Shop) -> dict[str, int]:
    path = "/v1/applications/1/campaigns/1/coupons/no_total"
    data = shop.ask("GET", path).body["data"]
    return {coupon["value"]: coupon["usageCounter"] for coupon in data}


def points(shop: Shop, profile: str) -> tuple[Any, Any]:
    """What the balance says that a profile has, and what its transactions add up to."""
    path = f"/v1/loyalty_programs/1/profile/{profile}"
    reply = shop.ask("GET", f"{path}/balances")
    if reply.status == 404:
        return 0, 0
    balance = reply.body["balance"]
    rows = shop.ask("GET", f"{path}/transactions?pageSize=1000").body["data"]
    signs = {"addition": 1, "subtraction": -1}
    booked = sum((signs[row["type"]] * row["amount"] for row in rows), Decimal(0))
    return balance["activePoints"] - balance["negativePoints"], booked


def check_books(shop: Shop) -> None:
    redeemed = Counter(
        effect["props"]["value"]
        for body in stored_sessions(shop)
        if body["customerSession"]["state"] in ("closed", "partially_returned")
        for effect in body["effects"]
        if effect["effectType"] == "acceptCoupon"
    )
    found = counters(shop)
    assert found == {code: redeemed[code] for code in ("OFTEN", "FEW", "EACH")}
    assert found["FEW"] <= 3
    assert sum(found.values()) <= 9
    for profile in PROFILES:
        balance, booked = points(shop, profile)
        assert balance == booked


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(scripts)
def test_ten_clients_at_once_keep_the_books(
    clients: tuple[Shop, list[Client]], walks: list[list[Any]]
) -> None:
    shop, others = clients
    shop.emulator.reset()
    with ThreadPoolExecutor(CLIENTS) as pool:
        statuses = pool.map(
            lambda client, walk: [take(client, *step) for step in walk], others, walks
        )
        assert {status for each in statuses for status in each} <= set(BUSY)
    check_books(shop)
    snapshot = shop.emulator.snapshot()
    shop.emulator.restore(snapshot)
    assert shop.emulator.snapshot() == snapshot
    check_books(shop)
    # Cancelling undoes closing: nothing is redeemed any more.
    for body in stored_sessions(shop):
        shop.put(body["customerSession"]["integrationId"], state="cancelled")
    assert set(counters(shop).values()) == {0}
