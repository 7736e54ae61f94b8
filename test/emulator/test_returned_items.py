"""Returns: which units come back, what is rolled back, what is evaluated again."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from talon_one.emulator import (
    AddFreeItem,
    Application,
    Campaign,
    Coupon,
    CouponValid,
    Limit,
    SessionTotal,
    SetDiscount,
    SetDiscountPerItem,
    Settings,
    Setup,
)

from .emulator_client import Shop, item
from .steps import coupon_use, discounts, give_back, kinds, of_kind, profile

OpenShop = Callable[..., Shop]
CART = [item("shoes", 30), item("shirt", 20, quantity=2)]
FIVE_OFF = Campaign("5 off", [SetDiscountPerItem(amount=5)])


def sold(open_shop: OpenShop, *campaigns: Campaign, **more: Any) -> Shop:
    shop = open_shop(campaigns or [FIVE_OFF], **more)
    shop.put(profileId="anna", cartItems=CART, state="closed")
    return shop


def lines(shop: Shop) -> list[tuple[str, int, int, int]]:
    """SKU, quantity, returned and remaining quantity of each line."""
    return [
        (each["sku"], each["quantity"], each["returnedQuantity"], each["remainingQuantity"])
        for each in shop.get().session["cartItems"]
    ]


def test_returning_one_of_two_shirts_gives_back_the_discount_of_the_first(
    open_shop: OpenShop,
) -> None:
    shop = sold(open_shop)
    places = [
        (props["position"], props["subPosition"])
        for props in of_kind(shop.get(), "setDiscountPerItem")
    ]
    assert places == [(0, 0), (1, 0), (1, 1)]  # the docs' tutorial
    reply = give_back(shop, {"position": 1, "quantity": 1})
    assert reply.effects == [
        (
            "rollbackDiscount",
            {"name": "5 off#1", "value": 5, "cartItemPosition": 1, "cartItemSubPosition": 0},
        )
    ]
    assert lines(shop) == [("shoes", 1, 0, 1), ("shirt", 2, 1, 1)]
    left = [
        (props["position"], props["subPosition"])
        for props in of_kind(shop.get(), "setDiscountPerItem")
    ]
    assert left == [(0, 0), (1, 1)]


def test_the_answer_has_the_return_and_on_request_those_before(open_shop: OpenShop) -> None:
    shop = sold(open_shop)
    content = ["customerSession", "previousReturns", "event"]
    first = give_back(shop, {"position": 0}, content=content).body
    assert first["previousReturns"] == []
    shop.clock.move(days=1)
    second = give_back(shop, {"sku": "shirt", "quantity": 2}, content=content).body
    assert second["previousReturns"] == [first["return"]]
    view = second["return"]
    assert view["returnedCartItems"] == [{"position": 1, "sku": "shirt", "quantity": 2}]
    assert (view["id"], view["sessionIntegrationId"], view["profileIntegrationId"]) == (
        2,
        "cart",
        "anna",
    )
    assert view["eventId"] == second["event"]["id"]
    assert view["created"] == "2026-03-02T12:00:00Z"
    assert second["customerSession"]["state"] == "partially_returned"


@pytest.mark.parametrize(
    ("returned", "expected"),
    [
        ({"position": 0}, [(0, 1)]),
        ({"position": 1}, [(1, 2)]),
        ({"position": 1, "quantity": 1}, [(1, 1)]),
        ({"sku": "shirt", "quantity": 1}, [(1, 1)]),
        ({"sku": "shirt"}, [(1, 2), (2, 1)]),
        ({"sku": "shirt", "quantity": 3}, [(1, 2), (2, 1)]),
        ({"position": 0, "sku": "shirt"}, [(0, 1)]),
    ],
)
def test_an_item_is_named_by_position_or_sku(
    open_shop: OpenShop, returned: Any, expected: list[tuple[int, int]]
) -> None:
    shop = open_shop([FIVE_OFF])
    shop.put(cartItems=[*CART, item("shirt", 25)], state="closed")
    items = give_back(shop, returned).body["return"]["returnedCartItems"]
    assert [(each["position"], each["quantity"]) for each in items] == expected


@pytest.mark.parametrize(
    ("returned", "fault"),
    [
        ({"position": 2}, ("Unknown", "/return/returnedCartItems/0")),
        ({"position": -1}, ("Unknown", "/return/returnedCartItems/0")),
        ({"sku": "hat"}, ("Unknown", "/return/returnedCartItems/0")),
        ({}, ("Unknown", "/return/returnedCartItems/0")),
        (
            {"position": 1, "quantity": 3},
            ("Invalid value", "/return/returnedCartItems/0/quantity"),
        ),
        (
            {"position": 1, "quantity": 0},
            ("Invalid value", "/return/returnedCartItems/0/quantity"),
        ),
    ],
)
def test_what_can_not_be_returned_is_named(
    open_shop: OpenShop, returned: Any, fault: tuple[str, str]
) -> None:
    shop = sold(open_shop)
    assert give_back(shop, returned).faults == [fault]
    assert shop.get().session["state"] == "closed"


def test_no_more_is_returned_than_was_sold(open_shop: OpenShop) -> None:
    shop = sold(open_shop)
    give_back(shop, {"position": 1, "quantity": 1})
    assert give_back(shop, {"position": 1, "quantity": 2}).status == 400
    twice = ({"position": 1, "quantity": 1}, {"position": 1, "quantity": 1})
    assert give_back(shop, *twice).status == 400
    assert give_back(shop, {"position": 1, "quantity": 1}).status == 200


def test_settings_for_returns(open_shop: OpenShop) -> None:
    strict = Settings(
        returned_position_and_sku="must_agree",
        default_returned_quantity="one",
        totals_after_return="reduce",
        repeated_return="reject",
    )
    shop = sold(open_shop, settings=strict)
    assert give_back(shop, {"position": 0, "sku": "shirt"}).status == 400
    session = give_back(shop, {"position": 1, "sku": "shirt"}).session
    assert lines(shop)[1] == ("shirt", 2, 1, 1)
    assert session["total"] == 50
    assert give_back(shop, {"position": 0}).status == 400


def test_totals_stay_and_sales_shrink(open_shop: OpenShop) -> None:
    shop = sold(open_shop)
    assert give_back(shop, {"position": 1, "quantity": 1}).session["total"] == 70
    found = profile(shop)
    assert (found["closedSessions"], found["totalSales"]) == (1, 50)
    shop.put(state="cancelled")
    found = profile(shop)
    assert (found["closedSessions"], found["totalSales"]) == (0, 0)


def test_a_setting_takes_back_a_part_of_discounts_on_the_session(open_shop: OpenShop) -> None:
    campaign = Campaign(
        "10 % off",
        [SetDiscount(10)],
        [CouponValid()],
        [Coupon("CODE")],
        limits=[Limit("setDiscount", 7), Limit("setDiscountEffect", 1)],
    )
    shop = open_shop(
        [campaign],
        settings=Settings(session_discounts_after_return="reduce", undeclared_attributes="accept"),
    )
    shop.put(profileId="anna", cartItems=CART, couponCodes=["CODE"], state="closed")
    reply = give_back(shop, {"position": 1, "quantity": 1})
    assert reply.effects == [("rollbackDiscount", {"name": "10 % off", "value": 2})]
    assert of_kind(shop.get(), "setDiscount") == [{"name": "10 % off", "value": 5}]
    assert coupon_use(shop, "CODE") == (1, 1, 5)
    again = shop.put("two", profileId="ben", cartItems=[item(price=20)], couponCodes=["CODE"])
    assert kinds(again) == ["rejectCoupon"]  # the discount is counted once, whatever is left of it
    give_back(shop, {"position": 1, "quantity": 1})
    cancelled = shop.put(state="cancelled")
    assert of_kind(cancelled, "rollbackDiscount") == [{"name": "10 % off", "value": 3}]
    assert coupon_use(shop, "CODE") == (0, 0, 0)


@pytest.mark.parametrize(("scope", "value"), [("cartItems", 5), ("additionalCosts", None)])
def test_what_a_discount_is_of_decides_which_part_is_taken_back(
    open_shop: OpenShop, scope: Any, value: int | None
) -> None:
    campaign = Campaign("Half", [SetDiscount(50, scope=scope)])
    application = Application(campaigns=[campaign], cascading_discounts=True)
    settings = Settings(session_discounts_after_return="reduce", undeclared_attributes="accept")
    shop = open_shop(Setup(applications=[application]), settings=settings)
    costs = {"shipping": {"price": 4}}
    cart = [item("shoes", 30), item("shirt", 10)]
    shop.put(profileId="anna", cartItems=cart, additionalCosts=costs, state="closed")
    found = of_kind(give_back(shop, {"position": 1}), "rollbackDiscount")
    assert [props["value"] for props in found] == ([] if value is None else [value])


def test_coupons_discounts_of_the_session_and_free_items_stay(open_shop: OpenShop) -> None:
    campaign = Campaign(
        "All",
        [SetDiscount(10), AddFreeItem("sticker")],
        [CouponValid()],
        [Coupon("CODE")],
    )
    shop = open_shop([campaign])
    shop.put(couponCodes=["CODE"], cartItems=CART, state="closed")
    assert give_back(shop, {"position": 0}).effects == []
    cancelled = shop.put(state="cancelled")
    assert kinds(cancelled) == ["rollbackCoupon", "rollbackDiscount"]


def test_a_dry_return_leaves_no_trace(open_shop: OpenShop) -> None:
    shop = sold(open_shop)
    before = shop.emulator.snapshot()
    dry = give_back(shop, {"position": 1}, query="?dry=true&runRuleEngine=true")
    assert shop.emulator.snapshot() == before
    assert dry.session["state"] == "partially_returned"
    assert give_back(shop, {"position": 1}, query="?runRuleEngine=true").effects == dry.effects


def test_rules_run_again_for_campaigns_that_ask_for_it(open_shop: OpenShop) -> None:
    again = Campaign("Again", [SetDiscount(10)], reevaluate_on_return=True)
    once = Campaign("Once", [SetDiscount(20)])
    silent = Campaign("Silent", [SetDiscount(1)], [SessionTotal(1000)], reevaluate_on_return=True)
    shop = sold(open_shop, again, once, silent)
    assert give_back(shop, {"position": 0}).effects == []
    reply = give_back(shop, {"position": 1, "quantity": 1}, query="?runRuleEngine=true")
    assert reply.effects == [
        ("rollbackDiscount", {"name": "Again", "value": 7}),
        ("setDiscount", {"name": "Again", "value": 2}),
    ]
    assert discounts(shop.get()) == 14 + 2
    cancelled = shop.put(state="cancelled")
    assert sorted(props["value"] for props in of_kind(cancelled, "rollbackDiscount")) == [2, 14]


def test_running_rules_again_looks_at_what_is_left(open_shop: OpenShop) -> None:
    campaign = Campaign(
        "Rich", [SetDiscountPerItem(10)], [SessionTotal(60)], reevaluate_on_return=True
    )
    shop = sold(open_shop, campaign)
    reply = give_back(shop, {"position": 1, "quantity": 1}, query="?runRuleEngine=true")
    assert kinds(reply) == ["rollbackDiscount"] * 3
    assert shop.get().effects == []


def test_a_return_gives_budgets_back(open_shop: OpenShop) -> None:
    shop = sold(open_shop)
    store = shop.emulator._account.applications[0].store
    assert store.budgets[1, "setDiscount"] == 15
    give_back(shop, {"position": 1})
    assert store.budgets[1, "setDiscount"] == 5
    assert store.budgets[1, "setDiscountEffect"] == Decimal(1)
