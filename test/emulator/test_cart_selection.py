"""Which units of a cart an effect is for: price, order and number, bundles."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talon_one.emulator import (
    Achievement,
    AddLoyaltyPoints,
    AnyOf,
    Bundle,
    Campaign,
    CouponValid,
    CustomEffect,
    DefinitionError,
    EventType,
    InAudience,
    Items,
    Limit,
    LoyaltyBalance,
    LoyaltyProgram,
    SessionTotal,
    SetDiscount,
    SetDiscountPerItem,
    Setup,
)
from talon_one.emulator.rules.context import Unit

from .emulator_client import Shop, item
from .steps import of_kind

OpenShop = Callable[..., Shop]
CART = [item("hat", 20), item("shoes", 60), item("socks", 5, quantity=3), item("scarf", 20)]
BREAKFAST = Bundle("Breakfast", [Items(["coffee"]), Items(["bun"], at_most_units=2)])


def discounted(
    open_shop: OpenShop, effect: Any, cart: Any = CART, **more: Any
) -> list[tuple[int, int, Any]]:
    """Position, sub-position and value of each discount."""
    shop = open_shop([Campaign("Rule", [effect], **more)])
    return [
        (props["position"], props["subPosition"], props["value"])
        for props in of_kind(shop.put(cartItems=cart), "setDiscountPerItem")
    ]


@pytest.mark.parametrize(
    ("items", "units"),
    [
        (Items(sort="price_ascending", at_most_units=1), [(2, 0)]),
        (Items(sort="price_descending", at_most_units=2), [(1, 0), (0, 0)]),
        (Items(min_price=20, sort="price_ascending"), [(0, 0), (3, 0), (1, 0)]),
        (Items(min_price="5.01", max_price=20), [(0, 0), (3, 0)]),
        (Items(["socks"], at_most_units=2), [(2, 0), (2, 1)]),
        (Items(max_price=1), []),
    ],
)
def test_units_are_selected_by_price_order_and_number(
    open_shop: OpenShop, items: Items, units: list[tuple[int, int]]
) -> None:
    found = discounted(open_shop, SetDiscountPerItem(100, items=items))
    assert [place[:2] for place in found] == units


def test_custom_effects_and_points_are_for_the_selected_units(open_shop: OpenShop) -> None:
    dearest = Items(sort="price_descending", at_most_units=1)
    effects = [CustomEffect("wrap", per_item=dearest), AddLoyaltyPoints("miles", per_item=dearest)]
    reply = open_shop([Campaign("Rule", effects)]).put(profileId="anna", cartItems=CART)
    assert of_kind(reply, "customEffect")[0]["cartItemPosition"] == 1
    assert [props["value"] for props in of_kind(reply, "addLoyaltyPoints")] == [60]


def test_a_bundle_is_discounted_as_often_as_the_cart_has_it(open_shop: OpenShop) -> None:
    cart = [item("coffee", 3, quantity=3), item("bun", 1, quantity=5), item("jam", 4)]
    shop = open_shop([Campaign("Morning", [SetDiscountPerItem(50, bundle=BREAKFAST)])])
    found = of_kind(shop.put(cartItems=cart), "setDiscountPerItem")
    assert [
        (props["bundleIndex"], props["position"], props["subPosition"], props["value"])
        for props in found
    ] == [
        (0, 0, 0, Decimal("1.5")),
        (0, 1, 0, Decimal("0.5")),
        (0, 1, 1, Decimal("0.5")),
        (1, 0, 1, Decimal("1.5")),
        (1, 1, 2, Decimal("0.5")),
        (1, 1, 3, Decimal("0.5")),
    ]
    assert {props["bundleName"] for props in found} == {"Breakfast"}
    cancelled = [shop.put(cartItems=cart, state="closed"), shop.put(state="cancelled")][1]
    assert len(of_kind(cancelled, "rollbackDiscount")) == 6


def test_an_amount_may_be_for_each_bundle_or_for_some_of_its_items(open_shop: OpenShop) -> None:
    cart = [item("coffee", 3), item("bun", 1, quantity=2)]
    whole = SetDiscountPerItem(amount=1, pro_rata=True, bundle=BREAKFAST)
    assert discounted(open_shop, whole, cart) == [
        (0, 0, Decimal("0.6")),
        (1, 0, Decimal("0.2")),
        (1, 1, Decimal("0.2")),
    ]
    buns = SetDiscountPerItem(
        100, bundle=BREAKFAST, items=Items(["bun"], sort="price_ascending", at_most_units=1)
    )
    assert discounted(open_shop, buns, cart) == [(1, 0, 1)]


def test_a_budget_that_is_too_small_cuts_bundles_at_the_end(open_shop: OpenShop) -> None:
    cart = [item("coffee", 3, quantity=2), item("bun", 1, quantity=4)]
    effect = SetDiscountPerItem(100, bundle=BREAKFAST, partial=True)
    found = discounted(open_shop, effect, cart, limits=[Limit("setDiscount", 7)])
    assert [value for _, _, value in found] == [3, 1, 1, 2]


prices = st.lists(st.integers(1, 5), max_size=8)


@given(prices, st.integers(0, 3), st.sampled_from(["cart", "price_ascending", "price_descending"]))
def test_a_bundle_never_has_a_unit_twice(prices: list[int], count: int, sort: Any) -> None:
    units = [
        Unit(position, 0, {"sku": "x", "price": price}, True)
        for position, price in enumerate(prices)
    ]
    part = Items(sort=sort, at_most_units=count)
    bundle = Bundle("B", [part, Items(min_price=3)])
    keys = [unit.key for instance in bundle.instances(units) for unit in instance]
    assert len(keys) == len(set(keys))
    assert len(keys) % ((count or 1) + 1) == 0


def test_conditions_inside_others_name_what_must_exist(open_shop: OpenShop) -> None:
    inner = AnyOf([InAudience("vip"), LoyaltyBalance("miles", 5)])
    setup = Setup([Campaign("A", [SetDiscount(10)], [inner])])
    assert (setup.audience_names(), setup.programs()) == (["vip"], [LoyaltyProgram("miles")])
    with pytest.raises(
        DefinitionError, match=r"conditions\[0\].conditions\[1\].program: no loyalty"
    ):
        Setup([Campaign("A", [SetDiscount(10)], [inner])], [LoyaltyProgram("points")])


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: AnyOf([]), "^conditions: is empty; give at least one condition"),
        (lambda: AnyOf([CouponValid()]), r"^conditions\[0\]: CouponValid decides how often"),
        (lambda: AnyOf([SessionTotal(1), EventType("x")]), r"^conditions\[1\]: EventType decides"),
        (lambda: Bundle("B", []), "^parts: is empty; a bundle needs at least one part"),
        (lambda: Items(min_price=-1), "^min_price: must be at least 0"),
        (lambda: Items(sort="price"), "^sort: must be cart, price_ascending or price_descending"),
        (lambda: Achievement("a", 3), "^name: must be a letter and at least one more letter"),
    ],
)
def test_a_selection_that_makes_no_sense_is_named(make: Any, message: str) -> None:
    with pytest.raises(DefinitionError, match=message):
        make()
