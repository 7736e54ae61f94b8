"""Every condition that a rule can have: when it holds and when it does not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from talon_one.emulator import (
    AddLoyaltyPoints,
    AllOf,
    AnyOf,
    Bundle,
    Campaign,
    CartContains,
    CartContainsBundle,
    Coupon,
    CouponValid,
    EventAttribute,
    EventType,
    FirstSession,
    Formula,
    InAudience,
    InTier,
    Items,
    LoyaltyBalance,
    LoyaltyProgram,
    Period,
    ProfileAttribute,
    Referral,
    ReferralValid,
    SessionAttribute,
    SessionTotal,
    SetDiscount,
    Setup,
    ShowNotification,
    Tier,
)
from talon_one.emulator.campaigns.parts import Condition

from .emulator_client import START, Shop, item
from .steps import kinds, track, update_profile

OpenShop = Callable[..., Shop]
DAY = timedelta(days=1)

SHOES = item("shoes", 60, category="footwear", attributes={"size": 42})
SHIRT = item("shirt", 20, quantity=2, category="clothes", attributes={"size": 42, "fit": "slim"})
CART: Any = {"cartItems": [SHOES, SHIRT], "additionalCosts": {"shipping": {"price": 5}}}
OUTFIT = Bundle("Outfit", [Items(["shoes"]), Items(["shirt"])])
ATTRIBUTES: Any = {"attributes": {"age": 30, "name": "anna", "vip": True}}

SESSIONS: list[tuple[Any, Any, Any]] = [
    # condition, a session in which it holds, one in which it does not
    (SessionTotal(105), CART, {"cartItems": [SHOES, SHIRT]}),
    (SessionTotal(100, of="cartItems"), CART, {"cartItems": [SHOES]}),
    (SessionTotal(5, of="additionalCosts"), CART, {"cartItems": [SHOES]}),
    (SessionTotal(50, below=100), {"cartItems": [SHOES]}, CART),
    (CartContains(), CART, {}),
    (CartContains(Items(skus=["shirt", "hat"]), quantity=2), CART, {"cartItems": [SHOES]}),
    (CartContains(quantity=3), CART, {"cartItems": [SHIRT]}),
    (CartContains(Items(skus=["shirt"]), quantity=3), {"cartItems": [SHIRT, SHIRT]}, CART),
    (CartContains(Items(categories=["footwear"])), CART, {"cartItems": [SHIRT]}),
    (CartContains(Items(attributes={"fit": "slim"})), CART, {"cartItems": [SHOES]}),
    (CartContains(Items(["shirt"], attributes={"size": 42})), CART, {"cartItems": [SHOES]}),
    (CartContains(Items(["shirt"]), total=40), CART, {"cartItems": [{**SHIRT, "quantity": 1}]}),
    (CartContains(Items(min_price=60), quantity=1), CART, {"cartItems": [SHIRT]}),
    (CartContains(Items(max_price="59.99")), CART, {"cartItems": [SHOES]}),
    (
        CartContains(Items(sort="price_descending", at_most_units=2), quantity=2, total=80),
        CART,
        {"cartItems": [SHIRT]},
    ),
    (CartContainsBundle(OUTFIT), CART, {"cartItems": [SHOES]}),
    (CartContainsBundle(OUTFIT, 2), {"cartItems": [SHOES, SHOES, SHIRT]}, CART),
    (AnyOf([SessionTotal(105), SessionAttribute("vip")]), ATTRIBUTES, {"cartItems": [SHOES]}),
    (AnyOf([InAudience("members"), LoyaltyBalance("miles", 99)]), {"profileId": "anna"}, CART),
    (
        AnyOf([SessionAttribute("vip"), AllOf([SessionTotal(60), SessionTotal(0, below=61)])]),
        {"cartItems": [SHOES]},
        CART,
    ),
    (AllOf([SessionTotal(60), SessionAttribute("vip")]), {**CART, **ATTRIBUTES}, CART),
    (Formula("session.attributes.age > 29"), ATTRIBUTES, {}),
    (SessionAttribute("age"), ATTRIBUTES, {}),
    (SessionAttribute("age", equals=30), ATTRIBUTES, {"attributes": {"age": 31}}),
    (SessionAttribute("name", equals="anna"), ATTRIBUTES, {"attributes": {"name": "Anna"}}),
    (SessionAttribute("vip", equals=True), ATTRIBUTES, {"attributes": {"vip": False}}),
    (SessionAttribute("vip", equals=True), ATTRIBUTES, {"attributes": {"vip": 1}}),
    (SessionAttribute("age", one_of=[1, 30]), ATTRIBUTES, {"attributes": {"age": True}}),
    (SessionAttribute("name", one_of=["anna", "b"]), ATTRIBUTES, {"attributes": {"name": "c"}}),
    (SessionAttribute("age", at_least=30), ATTRIBUTES, {"attributes": {"age": 29.5}}),
    (SessionAttribute("age", at_most=30), ATTRIBUTES, {"attributes": {"age": 30.5}}),
    (SessionAttribute("age", at_least=1), ATTRIBUTES, {"attributes": {"age": "30"}}),
    (SessionAttribute("age", at_least=1), ATTRIBUTES, {"attributes": {"age": True}}),
    (ProfileAttribute("level", equals="gold"), {"profileId": "anna"}, {"profileId": "bert"}),
    (ProfileAttribute("level"), {"profileId": "anna"}, {}),
    (LoyaltyBalance("miles", 50), {"profileId": "anna"}, {"profileId": "bert"}),
    (LoyaltyBalance("miles", 0), {"profileId": "bert"}, {}),
    (InTier("miles", ["silver", "gold"]), {"profileId": "anna"}, {"profileId": "bert"}),
    (InTier("miles", []), {"profileId": "bert"}, {"profileId": "anna"}),
    (FirstSession(), {"profileId": "new"}, {"profileId": "anna"}),
    (FirstSession(), {}, {"profileId": "anna"}),
    (InAudience("members"), {"profileId": "anna"}, {"profileId": "bert"}),
    (CouponValid(), {"couponCodes": ["CODE"]}, {"couponCodes": ["NONE"]}),
    (
        ReferralValid(),
        {"profileId": "x", "referralCode": "FRIEND"},
        {"profileId": "x", "referralCode": "NOBODY"},
    ),
]


def shop_with(open_shop: OpenShop, *conditions: Any) -> Shop:
    """A shop with one rule; anna is a gold member of an audience with 60 miles, bert is not."""
    codes: Any = {}
    if any(isinstance(each, CouponValid) for each in conditions):
        codes["coupons"] = [Coupon("CODE")]
    if any(isinstance(each, ReferralValid) for each in conditions):
        codes["referrals"] = [Referral("FRIEND", advocate="zoe")]
    setup = Setup(
        campaigns=[
            Campaign("Rule", [ShowNotification("passed")], list(conditions), **codes),
            Campaign("Signup", [AddLoyaltyPoints("miles", points=60)], [EventType("signup")]),
        ],
        loyalty_programs=[LoyaltyProgram("miles", tiers=[Tier("silver", 50)])],
        audiences=["members"],
    )
    shop = open_shop(setup)
    for name in ("anna", "bert"):
        shop.put("before", profileId=name)
    update_profile(
        shop,
        "anna",
        attributes={"level": "gold"},
        audiencesChanges={"adds": [1], "deletes": []},
    )
    track(shop, "signup")
    return shop


@pytest.mark.parametrize(("condition", "holds", "fails"), SESSIONS)
def test_a_condition_holds_or_not(
    open_shop: OpenShop, condition: Any, holds: Any, fails: Any
) -> None:
    shop = shop_with(open_shop, condition)
    assert "showNotification" in kinds(shop.put("one", **holds))
    assert "showNotification" not in kinds(shop.put("two", **fails))


def test_a_period_begins_and_ends_on_time(open_shop: OpenShop) -> None:
    shop = shop_with(open_shop, Period(START + DAY, START + 2 * DAY))
    passed = []
    for moment in (0, DAY.total_seconds() - 1, DAY.total_seconds(), 2 * DAY.total_seconds()):
        shop.clock.set(START + timedelta(seconds=moment))
        passed.append(bool(kinds(shop.put())))
    assert passed == [False, False, True, False]


def test_all_conditions_must_hold(open_shop: OpenShop) -> None:
    shop = shop_with(open_shop, SessionTotal(50), SessionAttribute("vip"))
    assert kinds(shop.put("one", **CART)) == []
    assert kinds(shop.put("two", **ATTRIBUTES)) == []
    assert kinds(shop.put("three", **CART, **ATTRIBUTES)) == ["showNotification"]


def test_a_rule_without_event_type_is_for_sessions_only(open_shop: OpenShop) -> None:
    shop = shop_with(open_shop)
    assert kinds(shop.put()) == ["showNotification"]
    assert kinds(track(shop, "signup")) == ["addLoyaltyPoints"]
    assert update_profile(shop, "anna", "?runRuleEngine=true").effects == []


@pytest.mark.parametrize(
    ("event", "passes"),
    [
        ("talon_session_created", ["create", "create and close"]),
        ("talon_session_updated", ["update"]),
        ("talon_session_closed", ["close", "create and close"]),
    ],
)
def test_a_rule_may_be_for_one_event_of_a_session(
    open_shop: OpenShop, event: str, passes: list[str]
) -> None:
    shop = shop_with(open_shop, EventType(event))
    replies = {
        "create": shop.put("one"),
        "update": shop.put("one"),
        "close": shop.put("one", state="closed"),
        "create and close": shop.put("two", state="closed"),
    }
    assert [name for name, reply in replies.items() if kinds(reply)] == passes


def test_conditions_on_a_session_do_not_hold_for_an_event(open_shop: OpenShop) -> None:
    for condition in (SessionTotal(0), SessionAttribute("a"), FirstSession(), CartContains()):
        shop = shop_with(open_shop, EventType("visit"), condition)
        assert track(shop, "visit").effects == []
    assert kinds(
        track(
            shop_with(open_shop, EventType("visit"), EventAttribute("x")),
            "visit",
            attributes={"x": 1},
        )
    )


def test_a_campaign_may_be_for_some_stores_only(open_shop: OpenShop) -> None:
    campaign = Campaign(
        "North", [SetDiscount(10)], [CouponValid()], [Coupon("CODE")], stores=["north"]
    )
    shop = open_shop([campaign])
    assert kinds(shop.put("one", storeIntegrationId="north", couponCodes=["CODE"])) == [
        "acceptCoupon",
        "setDiscount",
    ]
    elsewhere: list[Any] = [{"storeIntegrationId": "south"}, {}]
    for more in elsewhere:
        reply = shop.put("two", couponCodes=["CODE"], **more)
        assert [props["rejectionReason"] for _, props in reply.effects] == [
            "CouponPartOfNotRunningCampaign"
        ]


def test_the_table_has_every_condition_that_there_is() -> None:
    tested = {type(condition) for condition, _, _ in SESSIONS}
    assert tested | {Period, EventType, EventAttribute} == set(Condition.kinds().values())
