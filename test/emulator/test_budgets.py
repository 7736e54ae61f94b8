"""Budgets: consumed by closing, given back by cancelling, counted for whom they are meant.

That closing consumes and cancelling reverts all but created codes is documented.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from talon_one.emulator import (
    AddFreeItem,
    AddLoyaltyPoints,
    Application,
    AwardGiveaway,
    Campaign,
    Coupon,
    CouponValid,
    CreateCoupon,
    CreateReferral,
    CustomEffect,
    DeductLoyaltyPoints,
    GiveawayPool,
    Limit,
    ReserveCoupon,
    SetDiscount,
    SetDiscountPerItem,
    Settings,
    Setup,
    TriggerWebhook,
)
from talon_one.emulator.campaigns.codes import ACTIONS

from .emulator_client import START, Shop, item
from .steps import discounts, kinds, of_kind

OpenShop = Callable[..., Shop]


def limited(*effects: Any, limits: list[Limit], **more: Any) -> Campaign:
    return Campaign("Limited", list(effects), limits=limits, **more)


def close(shop: Shop, session: str, profile: str = "anna", price: int = 10, **more: Any) -> Any:
    return shop.put(
        session, profileId=profile, cartItems=[item(price=price)], state="closed", **more
    )


def test_a_budget_is_consumed_by_closing_and_given_back_by_cancelling(
    open_shop: OpenShop,
) -> None:
    shop = open_shop([limited(SetDiscount(amount=6), limits=[Limit("setDiscount", 10)])])
    for session in ("one", "two"):
        assert discounts(shop.put(session, cartItems=[item()])) == 6
    assert discounts(shop.put("one", state="closed")) == 6
    assert kinds(shop.put("two", cartItems=[item()])) == []
    shop.put("one", state="cancelled")
    assert discounts(shop.put("two", cartItems=[item()])) == 6


def test_a_campaign_shows_what_its_budgets_have_used(open_shop: OpenShop) -> None:
    campaign = limited(
        SetDiscountPerItem(amount=1),
        limits=[Limit("setDiscount", 100), Limit("setDiscountEffect", 5, ["Profile"], "daily")],
    )
    shop = open_shop([campaign])
    reply = shop.put(
        profileId="anna",
        cartItems=[item(quantity=3)],
        state="closed",
        content=["triggeredCampaigns"],
    )
    (view,) = reply.body["triggeredCampaigns"]
    assert view["limits"] == [
        {"action": "setDiscount", "limit": 100, "entities": []},
        {"action": "setDiscountEffect", "limit": 5, "entities": ["Profile"], "period": "daily"},
    ]
    assert view["budgets"] == [{"action": "setDiscount", "limit": 100, "counter": 3}]
    assert (view["discountCount"], view["discountEffectCount"]) == (3, 3)


EFFECTS = {
    "createCoupon": CreateCoupon(),
    "createReferral": CreateReferral(),
    "reserveCoupon": ReserveCoupon("VIP"),
    "setDiscount": SetDiscount(amount=1),
    "setDiscountEffect": SetDiscount(amount=7),
    "addFreeItemEffect": AddFreeItem("sticker"),
    "createLoyaltyPoints": AddLoyaltyPoints("miles", points=1),
    "createLoyaltyPointsEffect": AddLoyaltyPoints("miles", points=7),
    "redeemLoyaltyPoints": DeductLoyaltyPoints("miles", 1),
    "redeemLoyaltyPointsEffect": DeductLoyaltyPoints("miles", 7),
    "awardGiveaway": AwardGiveaway("vouchers"),
    "customEffect": CustomEffect("wrap"),
    "callApi": TriggerWebhook("crm"),
}


@pytest.mark.parametrize("action", [each for each in ACTIONS if not each.startswith("redeem")])
def test_every_action_can_be_limited(open_shop: OpenShop, action: str) -> None:
    campaigns = [
        limited(EFFECTS[action], limits=[Limit(action, 2)]),
        Campaign("Codes", [SetDiscount(1)], [CouponValid()], [Coupon("VIP"), Coupon("OTHER")]),
    ]
    shop = open_shop(
        Setup(campaigns=campaigns, giveaway_pools=[GiveawayPool("vouchers", ["A", "B", "C"])])
    )
    for session, profile in (("one", "anna"), ("two", "bert")):
        assert len(kinds(close(shop, session, profile))) == 1
    assert kinds(close(shop, "three", "carl")) == []
    shop.put("one", state="cancelled")
    again = kinds(close(shop, "four", "dora"))
    never_reverted = action in ("createCoupon", "createReferral", "reserveCoupon")
    assert len(again) == (0 if never_reverted else 1)


@pytest.mark.parametrize("action", ["redeemLoyaltyPoints", "redeemLoyaltyPointsEffect"])
def test_spending_points_can_be_limited(open_shop: OpenShop, action: str) -> None:
    campaigns = [
        limited(EFFECTS[action], limits=[Limit(action, 1)]),
        Campaign("Earn", [AddLoyaltyPoints("miles", points=50)]),
    ]
    shop = open_shop(campaigns)
    close(shop, "one")
    assert kinds(close(shop, "two")) == ["deductLoyaltyPoints", "addLoyaltyPoints"]
    assert kinds(close(shop, "three")) == ["addLoyaltyPoints"]
    shop.put("two", state="cancelled")
    assert kinds(close(shop, "four")) == ["deductLoyaltyPoints", "addLoyaltyPoints"]


@pytest.mark.parametrize(
    ("entity", "same", "other"),
    [
        ("Profile", {"profileId": "anna"}, {"profileId": "bert"}),
        ("Store", {"storeIntegrationId": "north"}, {"storeIntegrationId": "south"}),
        ("Identifier", {"identifiers": ["x", "y"]}, {"identifiers": ["z"]}),
        ("Coupon", {"couponCodes": ["ONE1"]}, {"couponCodes": ["TWO2"]}),
    ],
)
def test_a_budget_may_be_counted_for_each(
    open_shop: OpenShop, entity: str, same: Any, other: Any
) -> None:
    limits = [Limit("setDiscountEffect", 1, [entity])]
    more: Any = {}
    if entity == "Coupon":
        more = {"conditions": [CouponValid()], "coupons": [Coupon("ONE1"), Coupon("TWO2")]}
    shop = open_shop([limited(SetDiscount(10), limits=limits, **more)])
    assert len(of_kind(shop.put("one", state="closed", **same), "setDiscount")) == 1
    assert of_kind(shop.put("two", **same), "setDiscount") == []
    assert len(of_kind(shop.put("three", **other), "setDiscount")) == 1
    if entity != "Coupon":
        assert of_kind(shop.put("four"), "setDiscount") == []


def test_a_budget_may_start_again_with_each_period(open_shop: OpenShop) -> None:
    shop = open_shop(
        [limited(SetDiscount(10), limits=[Limit("setDiscountEffect", 1, [], "monthly")])]
    )
    assert kinds(close(shop, "one")) == ["setDiscount"]
    shop.clock.set(START.replace(day=31))
    assert kinds(close(shop, "two")) == []
    shop.clock.set(START.replace(month=4, day=1, hour=0))
    assert kinds(close(shop, "three")) == ["setDiscount"]
    # Cancelling gives back to the period in which the session was closed.
    shop.put("one", state="cancelled")
    assert kinds(close(shop, "four")) == []


def test_what_one_session_gets_counts_within_its_evaluation(open_shop: OpenShop) -> None:
    campaign = limited(
        SetDiscount(amount=6),
        limits=[Limit("setDiscount", 10)],
        conditions=[CouponValid()],
        coupons=[Coupon("ONE1"), Coupon("TWO2")],
    )
    shop = open_shop([campaign])
    reply = shop.put(couponCodes=["ONE1", "TWO2"])
    assert kinds(reply) == ["rejectCoupon", "acceptCoupon", "setDiscount"]


def partial(*campaigns: Campaign, **settings: Any) -> Setup:
    return Setup(applications=[Application(campaigns=campaigns, partial_discounts=True)])


def test_with_partial_rewards_a_budget_that_is_too_small_cuts_the_discount(
    open_shop: OpenShop,
) -> None:
    shop = open_shop(partial(limited(SetDiscount(amount=6), limits=[Limit("setDiscount", 10)])))
    (full,) = of_kind(close(shop, "one"), "setDiscount")
    assert (full["value"], full["desiredValue"]) == (6, 6)
    (cut,) = of_kind(close(shop, "two"), "setDiscount")
    assert (cut["value"], cut["desiredValue"]) == (4, 6)
    assert kinds(close(shop, "three")) == []


def test_an_effect_may_say_itself_whether_it_is_cut(open_shop: OpenShop) -> None:
    limits = [Limit("setDiscount", 4)]
    whole = limited(SetDiscount(amount=6, partial=False), limits=limits)
    assert kinds(close(open_shop(partial(whole)), "one")) == []
    cut = limited(SetDiscount(amount=6, partial=True), limits=limits)
    assert discounts(close(open_shop([cut]), "one")) == 4


def test_without_partial_rewards_nothing_tells_what_was_desired(open_shop: OpenShop) -> None:
    shop = open_shop([limited(SetDiscount(amount=6), limits=[Limit("setDiscount", 10)])])
    assert "desiredValue" not in of_kind(close(shop, "one"), "setDiscount")[0]


def test_settings_let_the_desired_value_show_only_when_it_was_cut(open_shop: OpenShop) -> None:
    setup = partial(limited(SetDiscount(amount=6), limits=[Limit("setDiscount", 10)]))
    shop = open_shop(setup, settings=Settings(show_desired_value="if_reduced"))
    assert "desiredValue" not in of_kind(close(shop, "one"), "setDiscount")[0]
    assert of_kind(close(shop, "two"), "setDiscount")[0]["desiredValue"] == 6


def test_the_last_units_get_what_a_budget_leaves(open_shop: OpenShop) -> None:
    shop = open_shop(
        partial(limited(SetDiscountPerItem(amount=4), limits=[Limit("setDiscount", 6)]))
    )
    reply = shop.put(cartItems=[item(quantity=3)])
    values = [
        (props["subPosition"], props["value"], props["desiredValue"])
        for props in of_kind(reply, "setDiscountPerItem")
    ]
    assert values == [(0, 4, 4), (1, 2, 4)]


def test_free_items_and_points_can_be_cut(open_shop: OpenShop) -> None:
    campaign = limited(
        AddFreeItem("sticker", quantity=3),
        AddLoyaltyPoints("miles", points=9),
        limits=[Limit("addFreeItemEffect", 2), Limit("createLoyaltyPoints", 5)],
    )
    reply = close(open_shop(partial(campaign)), "one")
    free = of_kind(reply, "addFreeItem")
    assert [each["desiredQuantity"] for each in free] == [3, 3]
    (points,) = of_kind(reply, "addLoyaltyPoints")
    assert (points["value"], points["desiredValue"]) == (5, 9)


def test_the_period_begins_at_midnight_utc(open_shop: OpenShop) -> None:
    shop = open_shop(
        [limited(SetDiscount(10), limits=[Limit("setDiscountEffect", 1, [], "daily")])]
    )
    shop.clock.set(START.replace(hour=23, minute=59))
    assert kinds(close(shop, "one")) == ["setDiscount"]
    shop.clock.move(seconds=59)
    assert kinds(close(shop, "two")) == []
    shop.clock.set(START.replace(hour=0) + timedelta(days=1))
    assert kinds(close(shop, "three")) == ["setDiscount"]
