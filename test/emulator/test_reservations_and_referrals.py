"""Coupon reservations, the inventory, referral codes, customer data, giveaways."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from talon_one.emulator import (
    AwardGiveaway,
    Campaign,
    Coupon,
    CouponValid,
    GiveawayPool,
    ReferralValid,
    SetDiscount,
    Setup,
)

from .emulator_client import START, Reply, Shop

RESERVATIONS = "/v1/coupon_reservations"


@pytest.fixture
def shop(open_shop: Callable[..., Shop]) -> Shop:
    """A shop with coupons of every kind, a referral campaign and a pool of giveaways."""
    soon = START + timedelta(days=1)
    coupons = [
        Coupon("SOFT"),
        Coupon("HARD", reservation_mandatory=True),
        Coupon("ONE", reservable=False),
        Coupon("ANNA", recipient="anna"),
        Coupon("ALL", implicitly_reserved=True),
        Coupon("SOON", starts=soon),
        Coupon("GONE", expires=START - timedelta(days=1)),
    ]
    return open_shop(
        Setup(
            campaigns=[
                Campaign("Coupons", [SetDiscount(10)], [CouponValid()], coupons),
                Campaign("Friends", [SetDiscount(5)], [ReferralValid()]),
                Campaign("Gifts", [AwardGiveaway("gifts")]),
            ],
            giveaway_pools=[GiveawayPool("gifts", ["G1", "G2"])],
        )
    )


def reserve(shop: Shop, code: str, *profiles: str, method: str = "POST") -> Reply:
    return shop.ask(method, f"{RESERVATIONS}/{code}", {"integrationIDs": list(profiles)})


def reserved(shop: Shop, code: str) -> list[str]:
    body = shop.ask("GET", f"{RESERVATIONS}/customerprofiles/{code}").body
    assert body["totalResultSize"] == len(body["data"])
    return [profile["integrationId"] for profile in body["data"]]


def inventory(shop: Shop, profile: str, query: str) -> Any:
    reply = shop.ask("GET", f"/v1/customer_profiles/{profile}/inventory?{query}")
    assert reply.status == 200, reply.text
    return reply.body


def test_a_coupon_is_reserved_and_freed(shop: Shop) -> None:
    reply = reserve(shop, "SOFT", "anna", "ben")
    assert (reply.status, reply.body["reservationCounter"]) == (201, 2)
    assert reserve(shop, "SOFT", "anna").body["reservationCounter"] == 2
    assert reserved(shop, "SOFT") == ["anna", "ben"]
    assert reserve(shop, "SOFT", "anna", "nobody", method="DELETE").status == 204
    assert reserved(shop, "SOFT") == ["ben"]


def test_only_a_profile_that_reserved_may_redeem_where_that_is_mandatory(shop: Shop) -> None:
    reserve(shop, "HARD", "anna")
    assert shop.put("a", profileId="anna", couponCodes=["HARD"]).effects[0][0] == "acceptCoupon"
    (reject, *_) = shop.put("b", profileId="ben", couponCodes=["HARD"]).effects
    assert reject[1]["rejectionReason"] == "CouponReservationRequired"


def test_a_coupon_that_is_personal_can_not_be_reserved_by_more(shop: Shop) -> None:
    assert reserve(shop, "ANNA", "anna").status == 400
    assert reserve(shop, "ONE", "anna").status == 201
    assert reserve(shop, "ONE", "ben").status == 400
    assert reserve(shop, "NOPE", "anna").status == 404
    assert reserve(shop, "SOFT", *["anna"] * 1001).faults == [("maxItems", "/integrationIDs")]


def test_the_inventory_has_what_is_asked_for(shop: Shop) -> None:
    assert shop.ask("GET", "/v1/customer_profiles/anna/inventory").status == 404
    reserve(shop, "SOFT", "anna")
    assert inventory(shop, "anna", "") == {}
    everything = "profile=true&referrals=true&coupons=true&loyalty=true&giveaways=true"
    body = inventory(shop, "anna", everything + "&achievements=true")
    assert set(body) == {
        "profile",
        "referrals",
        "coupons",
        "loyalty",
        "giveaways",
        "achievements",
    }
    assert body["profile"]["integrationId"] == "anna"


def test_coupons_in_the_inventory_have_a_state(shop: Shop) -> None:
    for code in ("SOFT", "HARD", "SOON", "GONE"):
        reserve(shop, code, "anna")
    shop.put("order", profileId="anna", couponCodes=["HARD"], state="closed")

    def states() -> dict[str, str]:
        coupons = inventory(shop, "anna", "coupons=true")["coupons"]
        return {coupon["value"]: coupon["state"] for coupon in coupons}

    assert states() == {
        "SOFT": "active",
        "HARD": "used",
        "ANNA": "active",
        "ALL": "active",
        "SOON": "pending",
        "GONE": "expired",
    }
    campaign = shop.ask("GET", "/v1/applications/1/campaigns/1").body
    body = {name: campaign[name] for name in ("name", "tags", "features", "limits")}
    shop.ask("PUT", "/v1/applications/1/campaigns/1", {**body, "state": "disabled"})
    assert set(states().values()) == {"disabled", "used", "expired"}


def test_an_advocate_gets_a_code_that_a_friend_redeems_once(shop: Shop) -> None:
    body = {"campaignId": 2, "advocateProfileIntegrationId": "anna", "usageLimit": 1}
    reply = shop.ask("POST", "/v1/referrals", body)
    assert (reply.status, reply.body["usageCounter"]) == (201, 0)
    code = reply.body["code"]
    closed = shop.put("order", profileId="ben", referralCode=code, state="closed")
    assert closed.effects[0] == ("acceptReferral", {"value": code})
    (referral,) = inventory(shop, "anna", "referrals=true")["referrals"]
    assert (referral["usageCounter"], referral["referredCustomers"]) == (1, ["ben"])


def test_many_advocates_get_codes_at_once(shop: Shop) -> None:
    body = {
        "campaignId": 2,
        "advocateProfileIntegrationIds": ["anna", "ben"],
        "referralPattern": "FRIEND-##",
    }
    path = "/v1/referrals_for_multiple_advocates"
    assert shop.ask("POST", path, body).status == 204
    reply = shop.ask("POST", f"{path}?silent=no", body)
    assert (reply.status, reply.body["totalResultSize"]) == (201, 2)
    assert len(inventory(shop, "ben", "referrals=true")["referrals"]) == 2
    single = {**body, "referralPattern": "FRIEND"}
    assert shop.ask("POST", path, single).faults == [("Invalid value", "/referralPattern")]


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"campaignId": 9}, "/campaignId"),
        ({"usageLimit": 1_000_000}, "/usageLimit"),
        ({"expiryDate": "2026-02-30T00:00:00Z"}, "/expiryDate"),
        ({"advocateProfileIntegrationId": ""}, "/advocateProfileIntegrationId"),
    ],
)
def test_a_referral_that_makes_no_sense_is_refused(
    shop: Shop, changes: dict[str, Any], place: str
) -> None:
    body = {"campaignId": 2, "advocateProfileIntegrationId": "anna", **changes}
    reply = shop.ask("POST", "/v1/referrals", body)
    assert (reply.status, [at for _, at in reply.faults]) == (400, [place])


def test_deleting_a_customers_data_removes_attributes_everywhere(shop: Shop) -> None:
    shop.put("order", profileId="anna", attributes={"Note": "for my aunt"})
    assert shop.ask("DELETE", "/v1/customer_data/anna").status == 204
    assert shop.get("order").session["attributes"] == {}
    assert inventory(shop, "anna", "profile=true")["profile"]["attributes"] == {}
    assert shop.ask("DELETE", "/v1/customer_data/nobody").status == 404


def test_giveaways_are_imported_handed_out_and_exported(shop: Shop) -> None:
    text = 'code,startdate,attributes\nG3,2026-01-01T00:00:00Z,"{""Color"": ""red""}"\nG3,,\n'
    reply = shop.upload("/v1/giveaways/pools/1/import", text)
    assert (reply.status, reply.body["amount"]) == (200, 2)
    shop.put("order", profileId="anna", state="closed")
    (giveaway,) = inventory(shop, "anna", "giveaways=true")["giveaways"]
    assert (giveaway["code"], giveaway["used"]) == ("G1", True)
    lines = shop.ask("GET", "/v1/giveaways/pools/1/export").text.splitlines()
    assert [line.split(",")[2] for line in lines[1:]] == ["G1", "G2", "G3", "G3"]
    assert lines[1] == "1,1,G1,,,{},true,,2026-03-01T12:00:00Z,anna,1"
    assert shop.upload("/v1/giveaways/pools/2/import", "code\nX\n").status == 404
    bad = shop.upload("/v1/giveaways/pools/1/import", "code,enddate\nX,soon\n")
    assert bad.body["errors"][0]["source"] == {"line": "2"}
