"""Evaluation groups and cascading discounts, with a cart of 100.

The modes, their order and the reasons that losers get are documented; the numbers follow.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from talon_one.emulator import (
    AddLoyaltyPoints,
    Application,
    Campaign,
    Coupon,
    CouponValid,
    DefinitionError,
    EvaluationGroup,
    Items,
    SessionTotal,
    SetDiscount,
    SetDiscountPerItem,
    Setup,
    ShowNotification,
)

from .emulator_client import Reply, Shop, item
from .steps import discounts, kinds, of_kind

OpenShop = Callable[..., Shop]
CART = [item("shoes", 60), item("shirt", 20, quantity=2)]

TEN_PERCENT = Campaign("10 %", [SetDiscount(10)])
FIFTEEN_OFF = Campaign("15 off", [SetDiscount(amount=15)])
TWENTY_PERCENT = Campaign("20 %", [SetDiscount(20)])
THREE = (TEN_PERCENT, FIFTEEN_OFF, TWENTY_PERCENT)


def application(*campaigns: Campaign, **more: Any) -> Setup:
    return Setup(applications=[Application(campaigns=campaigns, **more)])


def given(reply: Reply) -> dict[str, Decimal]:
    """The discount of each campaign."""
    totals: dict[str, Decimal] = {}
    for effect in reply.body["effects"]:
        if effect["effectType"].startswith("setDiscount"):
            name = effect["ruleName"]
            totals[name] = totals.get(name, Decimal(0)) + effect["props"]["value"]
    return totals


@pytest.mark.parametrize(
    ("mode", "cascading", "expected"),
    [
        ("stackable", False, {"10 %": 10, "15 off": 15, "20 %": 20}),
        ("stackable", True, {"10 %": 10, "15 off": 15, "20 %": 15}),
        ("listOrder", False, {"10 %": 10}),
        ("listOrder", True, {"10 %": 10}),
        ("lowestDiscount", False, {"10 %": 10}),
        ("highestDiscount", False, {"20 %": 20}),
        ("highestDiscount", True, {"20 %": 20}),
    ],
)
def test_a_cart_of_100_in_each_mode(
    open_shop: OpenShop, mode: Any, cascading: bool, expected: dict[str, int]
) -> None:
    shop = open_shop(application(*THREE, evaluation_mode=mode, cascading_discounts=cascading))
    assert given(shop.put(cartItems=CART)) == expected


def test_list_order_takes_the_first_that_triggers(open_shop: OpenShop) -> None:
    first = Campaign("Rich", [SetDiscount(50)], [SessionTotal(200)])
    shop = open_shop(application(first, *THREE, evaluation_mode="listOrder"))
    assert given(shop.put(cartItems=CART)) == {"10 %": 10}
    assert given(shop.put(cartItems=[item(price=200)])) == {"Rich": 100}


def test_the_first_of_equals_wins(open_shop: OpenShop) -> None:
    equal = Campaign("Also 10 %", [SetDiscount(10)])
    for mode in ("highestDiscount", "lowestDiscount"):
        shop = open_shop(application(TEN_PERCENT, equal, evaluation_mode=mode))
        assert given(shop.put(cartItems=CART)) == {"10 %": 10}


def with_code(code: str, percent: int, **more: Any) -> Campaign:
    return Campaign(code, [SetDiscount(percent)], [CouponValid()], [Coupon(code)], **more)


@pytest.mark.parametrize(
    ("mode", "winner", "exclusion"),
    [
        ("listOrder", "TEN", "CampaignIsNotFirst"),
        ("highestDiscount", "TWENTY", "CampaignGaveLowerDiscount"),
        ("lowestDiscount", "TEN", None),
    ],
)
def test_a_loser_has_its_codes_rejected(
    open_shop: OpenShop, mode: Any, winner: str, exclusion: str | None
) -> None:
    shop = open_shop(
        application(with_code("TEN", 10), with_code("TWENTY", 20), evaluation_mode=mode)
    )
    reply = shop.put(cartItems=CART, couponCodes=["TEN", "TWENTY"])
    assert [props["value"] for props in of_kind(reply, "acceptCoupon")] == [winner]
    (rejected,) = of_kind(reply, "rejectCoupon")
    assert rejected["value"] == ({"TEN", "TWENTY"} - {winner}).pop()
    assert rejected["rejectionReason"] == "CouponPartOfNotTriggeredCampaign"
    assert rejected.get("campaignExclusionReason") == exclusion
    shop.put(state="closed")
    assert discounts(shop.get()) == {"TEN": 10, "TWENTY": 20}[winner]


def test_a_group_stands_where_its_first_campaign_does(open_shop: OpenShop) -> None:
    shop = open_shop(
        application(
            Campaign("before", [SetDiscount(1)]),
            Campaign("a", [SetDiscount(10)], group="best"),
            Campaign("after", [SetDiscount(2)]),
            Campaign("b", [SetDiscount(30)], group="best"),
            evaluation_groups=[EvaluationGroup("best", "highestDiscount")],
        )
    )
    reply = shop.put(cartItems=CART)
    assert list(given(reply)) == ["before", "b", "after"]
    shown = [
        (each.get("evaluationGroupID"), each.get("evaluationGroupMode"))
        for each in reply.body["effects"]
    ]
    assert shown == [(None, None), (2, "highestDiscount"), (None, None)]


def test_groups_in_groups_compete_as_one(open_shop: OpenShop) -> None:
    shop = open_shop(
        application(
            Campaign("a", [SetDiscount(15)], group="outer"),
            Campaign("b", [SetDiscount(10)], group="inner"),
            Campaign("c", [SetDiscount(10)], group="inner"),
            evaluation_groups=[
                EvaluationGroup("outer", "highestDiscount"),
                EvaluationGroup("inner", "stackable", parent="outer"),
            ],
        )
    )
    assert given(shop.put(cartItems=CART)) == {"b": 10, "c": 10}


def test_groups_are_at_most_two_levels_below_the_base_group() -> None:
    groups = [
        EvaluationGroup("one"),
        EvaluationGroup("two", parent="one"),
        EvaluationGroup("three", parent="two"),
    ]
    with pytest.raises(DefinitionError, match="at most two levels"):
        Application(evaluation_groups=groups)


def test_only_triggered_campaigns_compete(open_shop: OpenShop) -> None:
    never = Campaign("never", [SetDiscount(90)], [SessionTotal(1000)])
    shop = open_shop(application(never, *THREE, evaluation_mode="highestDiscount"))
    assert given(shop.put(cartItems=CART)) == {"20 %": 20}


def test_other_effects_of_a_loser_are_gone_too(open_shop: OpenShop) -> None:
    points = Campaign("points", [SetDiscount(5), AddLoyaltyPoints("miles", points=9)])
    shop = open_shop(application(points, TEN_PERCENT, evaluation_mode="highestDiscount"))
    assert kinds(shop.put(profileId="anna", cartItems=CART)) == ["setDiscount"]


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("listOrder", {"shoes": 6, "all": 10}),
        ("highestDiscount", {"all": 15}),
        ("lowestDiscount", {"shoes": 3, "all": 10}),
    ],
)
def test_with_the_scope_cart_item_each_unit_has_a_winner(
    open_shop: OpenShop, mode: Any, expected: dict[str, int]
) -> None:
    percent = 10 if mode == "listOrder" else 5
    shop = open_shop(
        application(
            Campaign("shoes", [SetDiscountPerItem(percent, items=Items(["shoes"]))], group="g"),
            Campaign("all", [SetDiscountPerItem(amount=5)], group="g"),
            evaluation_groups=[EvaluationGroup("g", mode, scope="cartItem")],
        )
    )
    assert given(shop.put(cartItems=CART)) == expected


def test_with_the_scope_cart_item_other_effects_stay(open_shop: OpenShop) -> None:
    shop = open_shop(
        application(
            Campaign("a", [SetDiscountPerItem(amount=5), ShowNotification("a")], group="g"),
            Campaign("b", [ShowNotification("b")], group="g"),
            evaluation_groups=[EvaluationGroup("g", "listOrder", scope="cartItem")],
        )
    )
    notes = of_kind(shop.put(cartItems=CART), "showNotification")
    assert [each["title"] for each in notes] == ["a", "b"]


def test_cascading_returns_the_scope_and_computes_with_what_is_left(open_shop: OpenShop) -> None:
    shop = open_shop(
        application(
            Campaign("items", [SetDiscountPerItem(50, items=Items(["shirt"]))]),
            Campaign("cart", [SetDiscount(10, scope="cartItems")]),
            Campaign("all", [SetDiscount(10)]),
            Campaign("again", [SetDiscountPerItem(50, items=Items(["shirt"]))]),
            cascading_discounts=True,
        )
    )
    reply = shop.put(cartItems=CART, additionalCosts={"shipping": {"price": 10}})
    assert given(reply) == {"items": 20, "cart": 8, "all": Decimal("8.2"), "again": 10}
    assert [props["scope"] for props in of_kind(reply, "setDiscount")] == [
        "cartItems",
        "sessionTotal",
    ]


def test_without_cascading_no_scope_is_returned(open_shop: OpenShop) -> None:
    shop = open_shop(application(TEN_PERCENT))
    (props,) = of_kind(shop.put(cartItems=CART), "setDiscount")
    assert "scope" not in props


@pytest.mark.parametrize(
    ("scope", "value"), [("sessionTotal", 11), ("cartItems", 10), ("additionalCosts", 1)]
)
def test_the_application_says_what_a_discount_is_of(
    open_shop: OpenShop, scope: Any, value: int
) -> None:
    shop = open_shop(application(TEN_PERCENT, discount_scope=scope))
    reply = shop.put(cartItems=CART, additionalCosts={"shipping": {"price": 10}})
    assert discounts(reply) == value


@pytest.mark.parametrize(
    ("scope", "value"), [("price", 60), ("additionalCosts", 4), ("itemTotal", 64)]
)
def test_the_application_says_what_a_discount_per_item_is_of(
    open_shop: OpenShop, scope: Any, value: int
) -> None:
    everything = Campaign("all", [SetDiscountPerItem(100)])
    shop = open_shop(application(everything, discount_per_item_scope=scope))
    costly = item("shoes", 60, additionalCosts={"wrap": {"price": 4}})
    assert discounts(shop.put(cartItems=[costly])) == value
