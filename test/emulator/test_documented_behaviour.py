"""The ten facts about the API that integrations get wrong most often, as tests.

S: the API's description, D: the docs, V: code of the vendor.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import pytest

import talon_one as t1
from talon_one.emulator import (
    AddLoyaltyPoints,
    AwardGiveaway,
    Campaign,
    Coupon,
    CouponValid,
    EventType,
    GiveawayPool,
    SetDiscount,
    SetDiscountPerItem,
    Setup,
    ShowNotification,
)

from .emulator_client import Client, Shop, item
from .steps import coupon_use, kinds, of_kind, points, reopen, track

SHOP = Setup(
    campaigns=[
        Campaign("Welcome", [SetDiscount(10)], [CouponValid()], [Coupon("CODE"), Coupon("MORE")]),
        Campaign("Points", [AddLoyaltyPoints("miles")]),
        Campaign("Gift", [AwardGiveaway("vouchers")]),
        Campaign("Hello", [ShowNotification("Hello")], [EventType("visit")]),
    ],
    giveaway_pools=[GiveawayPool("vouchers", ["SECRET"])],
)


@pytest.fixture
def shop(open_shop: Callable[..., Shop]) -> Shop:
    return open_shop(SHOP)


def test_1_a_closed_session_is_reopened_by_its_own_call_only(shop: Shop) -> None:  # V, S
    shop.put(state="closed")
    refused = shop.put(state="open")
    assert refused.body["message"] == 'Cannot move session to state "open" from state "closed"'
    assert reopen(shop).status == 200
    assert shop.get().session["state"] == "open"


def test_2_an_empty_list_deletes_codes_and_omitting_it_keeps_them(shop: Shop) -> None:  # S
    shop.put(couponCodes=["CODE"], referralCode="FRIEND")
    assert shop.put().session["couponCodes"] == ["CODE"]
    session = shop.put(couponCodes=[], referralCode="").session
    assert (session["couponCodes"], session["referralCode"]) == ([], "")


def test_3_each_answer_has_the_whole_list_of_effects(shop: Shop) -> None:  # D
    first = shop.put(cartItems=[item(price=100)], couponCodes=["CODE", "MORE"])
    assert [props["value"] for props in of_kind(first, "setDiscount")] == [10, 10]
    assert shop.put().effects == first.effects
    second = shop.put(couponCodes=["MORE"])
    assert [props["value"] for props in of_kind(second, "setDiscount")] == [10]


def test_4_nothing_is_redeemed_or_booked_before_the_close(shop: Shop) -> None:  # S, D
    preview = shop.put(profileId="anna", couponCodes=["CODE"], cartItems=[item()])
    assert kinds(preview) == [
        "acceptCoupon",
        "setDiscount",
        "addLoyaltyPoints",
        "willAwardGiveaway",
    ]
    assert "SECRET" not in preview.text
    assert (coupon_use(shop, "CODE")[0], points(shop)[0]) == (0, 0)
    closed = shop.put(state="closed")
    assert of_kind(closed, "awardGiveaway")[0]["code"] == "SECRET"
    assert (coupon_use(shop, "CODE")[0], points(shop)[0]) == (1, 10)


def test_5_position_is_the_line_and_sub_position_the_unit(
    open_shop: Callable[..., Shop],
) -> None:  # S, D
    campaigns = [
        Campaign("One", [SetDiscountPerItem(amount=1)]),
        Campaign("All", [SetDiscountPerItem(amount=6, pro_rata=True)]),
    ]
    effects = open_shop(campaigns).put(cartItems=[item("a"), item("b", quantity=2)]).effects
    places = [(props["position"], props["subPosition"]) for _, props in effects]
    assert places == [(0, 0), (1, 0), (1, 1)] * 2
    assert [props["value"] for _, props in effects] == [1, 1, 1, 2, 2, 2]
    assert [props["totalDiscount"] for _, props in effects[3:]] == [6, 6, 6]


def test_6_money_is_decimal_in_major_units_and_unrounded(shop: Shop) -> None:  # S, V
    reply = shop.put(couponCodes=["CODE"], cartItems=[item(price=99.99)])
    assert of_kind(reply, "setDiscount")[0]["value"] == Decimal("9.999")


def test_7_the_total_includes_all_costs_before_discounts(shop: Shop) -> None:  # S
    wrapped = item(price=99.99, additionalCosts={"wrap": {"price": 15}})
    session = shop.put(
        cartItems=[wrapped], additionalCosts={"shipping": {"price": 20}}, couponCodes=["CODE"]
    ).session
    assert session["total"] == Decimal("134.99")


def test_8_the_fourth_request_at_once_is_refused_for_now(shop: Shop) -> None:  # S, D
    shop.emulator.fail_next(latency=0.3)

    def send(_: int) -> int:
        client = Client(shop.emulator.url)
        try:
            return client.put().status
        finally:
            client.close()

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(send, range(4))) == [200, 200, 200, 409]
    assert shop.put().status == 200


def test_9_events_are_silent_unless_told_otherwise(shop: Shop) -> None:  # S
    assert track(shop, "visit", query="").status == 204
    assert track(shop, "visit", query="?silent=yes").status == 204
    assert kinds(track(shop, "visit", query="?silent=no")) == ["showNotification"]


def test_10_the_sdk_reads_what_the_description_gets_wrong(shop: Shop) -> None:  # S
    configuration = t1.Configuration(shop.emulator.url, api_key=shop.emulator.api_key)
    session = t1.NewCustomerSessionV2(profile_id="anna", cart_items=[])
    with t1.ApiClient(configuration) as client:
        state = t1.IntegrationApi(client).update_customer_session_v2(
            "cart", t1.IntegrationRequest(customer_session=session)
        )
    (will,) = state.effects
    assert isinstance(will.typed_props, t1.WillAwardGiveawayEffectProps)
