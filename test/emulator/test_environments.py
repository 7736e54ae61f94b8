"""Live and sandbox: customers and their data belong to one of the two."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from talon_one.emulator import (
    Achievement,
    AddLoyaltyPoints,
    Application,
    Attribute,
    AwardGiveaway,
    Campaign,
    Coupon,
    CouponValid,
    GiveawayPool,
    IncreaseAchievementProgress,
    LoyaltyProgram,
    SetDiscount,
    Setup,
)

from .emulator_client import Reply, Shop, item

LIVE, SECOND, SANDBOX = "live-key", "second-key", "sandbox-key"
CAMPAIGNS = [
    Campaign(
        "Always",
        [AddLoyaltyPoints("club", points=5), AwardGiveaway("gifts")],
    ),
    Campaign("Codes", [SetDiscount(5)], [CouponValid()], [Coupon("CODE", recipient="anna")]),
]
ORDERS = Campaign(
    "Orders",
    [IncreaseAchievementProgress("orders", 1)],
    achievements=[Achievement("orders", 3)],
)
SETUP = Setup(
    applications=[
        Application("Live", [*CAMPAIGNS, ORDERS], LIVE, sandbox=False),
        Application("Second", [], SECOND, sandbox=False),
        Application("Sandbox", CAMPAIGNS, SANDBOX),
    ],
    loyalty_programs=[LoyaltyProgram("club"), LoyaltyProgram("cards", card_based=True)],
    giveaway_pools=[GiveawayPool("gifts", ["G1", "G2"])],
    attributes=[Attribute("CustomerProfile", "name")],
    audiences=["Everybody"],
)


@pytest.fixture
def house(open_shop: Callable[..., Shop]) -> Shop:
    """Applications of both environments, with one live customer."""
    shop = open_shop(SETUP)
    body = {"attributes": {"name": "Anna"}}
    assert as_key(shop, LIVE, "PUT", "/v2/customer_profiles/anna", body).status == 200
    close(shop, LIVE)
    return shop


def as_key(shop: Shop, key: str, method: str, path: str, body: Any = None) -> Reply:
    return shop.ask(method, path, body, Authorization=f"ApiKey-v1 {key}")


def close(shop: Shop, key: str, session: str = "order") -> Reply:
    sent = {"profileId": "anna", "state": "closed", "cartItems": [item()]}
    body = {"customerSession": sent, "responseContent": ["customerProfile", "loyalty"]}
    reply = as_key(shop, key, "PUT", f"/v2/customer_sessions/{session}", body)
    assert reply.status == 200, reply.text
    return reply


def inventory(shop: Shop, key: str) -> Reply:
    names = ("profile", "loyalty", "giveaways", "coupons", "achievements")
    query = "&".join(f"{name}=true" for name in names)
    return as_key(shop, key, "GET", f"/v1/customer_profiles/anna/inventory?{query}")


def test_a_sandbox_key_finds_no_live_customer(house: Shop) -> None:
    assert inventory(house, LIVE).status == 200
    assert inventory(house, SANDBOX).status == 404
    path = "/v1/loyalty_programs/1/profile/anna/balances"
    assert as_key(house, LIVE, "GET", path).body["balance"]["activePoints"] == 5
    assert as_key(house, SANDBOX, "GET", path).status == 404
    assert as_key(house, SANDBOX, "GET", "/v2/customer_sessions/order").status == 404


def test_applications_of_one_environment_share_a_customer(house: Shop) -> None:
    assert inventory(house, SECOND).body["profile"]["attributes"] == {"name": "Anna"}
    path = "/v1/loyalty_programs/1/profile/anna/balances"
    assert as_key(house, SECOND, "GET", path).body["balance"]["activePoints"] == 5


def test_each_environment_has_its_own_customer_of_the_same_name(house: Shop) -> None:
    body = close(house, SANDBOX).body
    assert body["customerProfile"]["sandbox"] is True
    assert body["customerProfile"]["attributes"] == {}
    assert body["customerProfile"]["closedSessions"] == 1
    (program,) = body["loyalty"]["programs"].values()
    assert program["ledger"]["currentBalance"] == 5
    assert close(house, SANDBOX, "again").body["customerProfile"]["closedSessions"] == 2
    live = inventory(house, LIVE).body
    assert live["profile"]["sandbox"] is False
    assert live["profile"]["closedSessions"] == 1
    assert [giveaway["code"] for giveaway in live["giveaways"]] == ["G1"]
    assert [entry["progress"] for entry in live["achievements"]] == [1]


def test_giveaways_of_one_environment_are_not_used_up_by_the_other(house: Shop) -> None:
    for number in (1, 2):
        effects = close(house, SANDBOX, f"order-{number}").body["effects"]
        assert "awardGiveaway" in [effect["effectType"] for effect in effects]
    effects = close(house, LIVE, "last").body["effects"]
    codes = [effect["props"]["code"] for effect in effects if "code" in effect["props"]]
    assert codes == ["G2"]


def test_a_sandbox_key_erases_no_live_customer(house: Shop) -> None:
    assert as_key(house, SANDBOX, "DELETE", "/v1/customer_data/anna").status == 404
    close(house, SANDBOX)
    assert as_key(house, SANDBOX, "DELETE", "/v1/customer_data/anna").status == 204
    assert inventory(house, LIVE).body["profile"]["attributes"] == {"name": "Anna"}
    assert as_key(house, SECOND, "DELETE", "/v1/customer_data/anna").status == 204
    assert inventory(house, LIVE).body["profile"]["attributes"] == {}


def test_the_management_api_sees_both_environments(house: Shop) -> None:
    programs = house.ask("GET", "/v1/loyalty_programs").body["data"]
    seen = [(entry["id"], entry["name"], entry["sandbox"]) for entry in programs]
    assert seen == [
        (1, "club", False),
        (2, "cards", False),
        (3, "club", True),
        (4, "cards", True),
    ]
    subscribed = [entry["subscribedApplications"] for entry in programs]
    assert subscribed == [[1, 2], [1, 2], [3], [3]]
    assert house.ask("GET", "/v1/loyalty_programs/3").body["sandbox"] is True
    query = "pageSize=10"
    audiences = house.ask("GET", f"/v1/audiences?{query}").body["data"]
    assert [audience["id"] for audience in audiences] == [1, 2]
    assert house.ask("GET", f"/v1/audiences/2/memberships?{query}").status == 200
    assert len(house.ask("GET", f"/v1/attributes?{query}").body["data"]) == 1


def test_points_given_through_the_management_api_stay_in_their_environment(house: Shop) -> None:
    body = {"points": 100}
    path = "/v1/loyalty_programs/{}/profile/anna/add_points"
    assert house.ask("PUT", path.format(3), body).status == 404
    close(house, SANDBOX)
    assert house.ask("PUT", path.format(3), body).status == 204
    balances = "/v1/loyalty_programs/{}/profile/anna/balances"
    sandbox = as_key(house, SANDBOX, "GET", balances.format(3)).body["balance"]
    live = as_key(house, LIVE, "GET", balances.format(1)).body["balance"]
    assert (sandbox["activePoints"], live["activePoints"]) == (105, 5)


def test_a_snapshot_keeps_environments_apart(house: Shop) -> None:
    close(house, SANDBOX)
    snapshot = house.emulator.snapshot()
    house.emulator.reset()
    assert inventory(house, LIVE).status == 404
    house.emulator.restore(snapshot)
    assert house.emulator.snapshot() == snapshot
    assert as_key(house, SANDBOX, "DELETE", "/v1/customer_data/anna").status == 204
    assert inventory(house, SECOND).body["profile"]["attributes"] == {"name": "Anna"}
    assert close(house, SANDBOX, "again").body["customerProfile"]["closedSessions"] == 2
