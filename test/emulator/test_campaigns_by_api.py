"""Applications, campaigns and loyalty programs by the APIs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from talon_one.emulator import (
    AddLoyaltyPoints,
    Application,
    Campaign,
    Coupon,
    CouponValid,
    Limit,
    LoyaltyProgram,
    SetDiscount,
    Setup,
    Tier,
)

from .emulator_client import START, Shop

CAMPAIGNS = "/v1/applications/1/campaigns"
WELCOME = Campaign(
    "Welcome",
    [SetDiscount(10)],
    [CouponValid()],
    [Coupon("WELCOME10")],
    redemption_limit=5,
    tags=["new", "spring"],
    description="For new customers",
)
PAST = Campaign("Past", [SetDiscount(1)], ends=START - timedelta(days=1))
FUTURE = Campaign("Future", [SetDiscount(1)], starts=START + timedelta(days=1))
OFF = Campaign("Off", [SetDiscount(1)], state="disabled")
POINTS = Campaign("Points", [AddLoyaltyPoints("club")])


def update(campaign: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The body of an update that changes nothing else."""
    names = ("name", "tags", "features", "limits", "state", "description", "startTime", "endTime")
    return {**{name: campaign[name] for name in names if name in campaign}, **changes}


def names(reply: Any) -> list[str]:
    return [campaign["name"] for campaign in reply.body["data"]]


def test_running_campaigns_are_listed_for_the_shop(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop([WELCOME, PAST, FUTURE, OFF, POINTS])
    reply = shop.ask("GET", "/v1/integration/campaigns")
    assert names(reply) == ["Welcome", "Points"]
    assert reply.body["data"][0]["rules"] == [{"title": "Welcome"}]
    assert reply.body["data"][0]["features"] == ["coupons"]
    assert names(shop.ask("GET", "/v1/integration/campaigns?campaignIds=5,7")) == ["Points"]
    first = shop.ask("GET", "/v1/integration/campaigns?pageSize=1")
    assert (names(first), first.body["hasMore"]) == (["Welcome"], True)
    shop.clock.move(days=2)
    assert "Future" in names(shop.ask("GET", "/v1/integration/campaigns"))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("campaignState=enabled", ["Welcome", "Past", "Future", "Points"]),
        ("campaignState=running", ["Welcome", "Points"]),
        ("campaignState=scheduled", ["Future"]),
        ("campaignState=expired", ["Past"]),
        ("campaignState=disabled", ["Off"]),
        ("name=UT", ["Future"]),
        ("tags=spring", ["Welcome"]),
        ("sort=-name&pageSize=2", ["Welcome", "Points"]),
        ("startAfter=2026-03-02T00:00:00Z", ["Future"]),
        ("endBefore=2026-03-02T00:00:00Z", ["Past"]),
    ],
)
def test_campaigns_are_listed_by_filters(
    open_shop: Callable[..., Shop], query: str, expected: list[str]
) -> None:
    shop = open_shop([WELCOME, PAST, FUTURE, OFF, POINTS])
    assert names(shop.ask("GET", f"{CAMPAIGNS}?{query}")) == expected


def test_a_campaign_is_read_with_its_budgets(open_shop: Callable[..., Shop]) -> None:
    budget = Limit("setDiscount", 100, per=["Profile"], period="monthly")
    shop = open_shop([WELCOME, Campaign("Capped", [SetDiscount(1)], limits=[budget])])
    welcome = shop.ask("GET", f"{CAMPAIGNS}/1").body
    assert welcome["limits"] == [{"action": "redeemCoupon", "limit": 5, "entities": []}]
    assert shop.ask("GET", f"{CAMPAIGNS}/2").body["limits"] == [
        {"action": "setDiscount", "limit": 100, "entities": ["Profile"], "period": "monthly"}
    ]
    assert shop.ask("GET", f"{CAMPAIGNS}/3").status == 404
    assert shop.ask("GET", "/v1/applications/2/campaigns/1").status == 404


def test_a_campaign_is_switched_off_and_capped(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop([WELCOME])
    campaign = shop.ask("GET", f"{CAMPAIGNS}/1").body
    capped = update(campaign, limits=[{"action": "redeemCoupon", "limit": 0, "entities": []}])
    assert shop.ask("PUT", f"{CAMPAIGNS}/1", capped).body["limits"][0]["limit"] == 0
    ((_, props),) = shop.put(couponCodes=["WELCOME10"]).effects
    assert props["rejectionReason"] == "CampaignLimitReached"
    reply = shop.ask("PUT", f"{CAMPAIGNS}/1", update(campaign, state="disabled", name="Ciao"))
    assert (reply.body["frontendState"], reply.body["name"]) == ("disabled", "Ciao")
    ((_, props),) = shop.put(couponCodes=["WELCOME10"]).effects
    assert props["rejectionReason"] == "CouponPartOfNotRunningCampaign"


def test_times_that_are_not_sent_are_removed(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop([FUTURE])
    campaign = shop.ask("GET", f"{CAMPAIGNS}/1").body
    body = update(campaign, endTime="2026-12-24T00:00:00Z")
    assert shop.ask("PUT", f"{CAMPAIGNS}/1", body).body["endTime"] == "2026-12-24T00:00:00Z"
    del body["startTime"], body["endTime"]
    changed = shop.ask("PUT", f"{CAMPAIGNS}/1", body).body
    assert not {"startTime", "endTime"} & changed.keys()
    assert changed["frontendState"] == "running"


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"startTime": "2026-04-01T00:00:00Z", "endTime": "2026-03-01T00:00:00Z"}, "/endTime"),
        ({"startTime": "2026-02-29T00:00:00Z"}, "/startTime"),
        ({"limits": [{"action": "dance", "limit": 1, "entities": []}]}, "/limits/0/action"),
    ],
)
def test_an_update_that_makes_no_sense_is_refused(
    open_shop: Callable[..., Shop], changes: dict[str, Any], place: str
) -> None:
    shop = open_shop([WELCOME])
    before = shop.ask("GET", f"{CAMPAIGNS}/1").body
    reply = shop.ask("PUT", f"{CAMPAIGNS}/1", update(before, **changes))
    assert (reply.status, [at for _, at in reply.faults]) == (400, [place])
    assert shop.ask("GET", f"{CAMPAIGNS}/1").body == before


def test_a_deleted_campaign_takes_its_coupons_along(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop([WELCOME, POINTS])
    assert shop.ask("DELETE", f"{CAMPAIGNS}/1").status == 204
    assert names(shop.ask("GET", CAMPAIGNS)) == ["Points"]
    ((_, props),) = shop.put(couponCodes=["WELCOME10"]).effects
    assert props["rejectionReason"] == "CouponNotFound"


def test_applications_have_keys_and_campaigns_of_their_own(
    open_shop: Callable[..., Shop],
) -> None:
    setup = Setup(
        applications=[
            Application("Germany", [WELCOME], currency="EUR"),
            Application("Norway", [OFF], api_key="norway", test_key="try", currency="NOK"),
        ]
    )
    shop = open_shop(setup)
    assert shop.emulator.api_keys == {"Germany": shop.emulator.api_key, "Norway": "norway"}
    data = shop.ask("GET", "/v1/applications").body["data"]
    assert [(each["id"], each["currency"]) for each in data] == [(1, "EUR"), (2, "NOK")]
    assert shop.ask("GET", "/v1/applications/2").body["name"] == "Norway"
    assert names(shop.ask("GET", "/v1/applications/2/campaigns")) == ["Off"]

    norway = {"Authorization": "ApiKey-v1 norway"}
    cart = {"customerSession": {"profileId": "anna", "couponCodes": ["WELCOME10"]}}
    reply = shop.ask("PUT", "/v2/customer_sessions/cart", cart, **norway)
    assert reply.effects[0][1]["rejectionReason"] == "CouponNotFound"
    assert shop.get().status == 404
    assert shop.ask("GET", "/v1/customer_profiles/anna/inventory").status == 200

    test_key = {"Authorization": "ApiKey-v1 try"}
    reply = shop.ask("PUT", "/v2/customer_sessions/other", cart, **test_key)
    assert reply.status == 200
    assert shop.ask("GET", "/v2/customer_sessions/other", **norway).status == 404
    assert shop.ask("GET", "/v2/customer_sessions/cart", **test_key).status == 401


def test_loyalty_programs_are_listed(open_shop: Callable[..., Shop]) -> None:
    club = LoyaltyProgram(
        "club",
        title="The club",
        pending="14D",
        validity="1Y",
        tiers=[Tier("Gold", 100), Tier("Silver", 10)],
    )
    shop = open_shop(Setup(loyalty_programs=[club, LoyaltyProgram("cards", card_based=True)]))
    body = shop.ask("GET", "/v1/loyalty_programs").body
    assert [program["cardBased"] for program in body["data"]] == [False, True]
    program = shop.ask("GET", "/v1/loyalty_programs/1").body
    assert (program["title"], program["defaultPending"]) == ("The club", "14D")
    assert [(tier["id"], tier["name"]) for tier in program["tiers"]] == [(1, "Silver"), (2, "Gold")]
    assert shop.ask("GET", "/v1/loyalty_programs/9").status == 404
