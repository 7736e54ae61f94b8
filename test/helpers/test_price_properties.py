"""What holds for the prices of every cart, whatever the effects are."""

from __future__ import annotations

import decimal
from decimal import ROUND_HALF_UP
from typing import Any, Literal

from hypothesis import given
from hypothesis import strategies as st

import talon_one as t1
from talon_one.helpers import PriceRules, Prices, from_minor, prices_of, to_minor

from .test_prices import cart, effect, item, on_item, on_session

MODES = [name for name in dir(decimal) if name.startswith("ROUND_")]
CURRENCIES = ["EUR", "JPY", "KWD", 0, 5, -2]

money = st.decimals(0, 1000, places=4)
signed_money = st.decimals(-1000, 1000, places=4) | st.sampled_from([0, -10, 10])


def carts_of(money: st.SearchStrategy[Any]) -> st.SearchStrategy[t1.NewCustomerSessionV2]:
    """Carts whose prices and costs are drawn from a strategy."""
    costs = st.dictionaries(st.sampled_from(["wrap", "engraving"]), money, max_size=2)
    return st.builds(
        lambda items, shipping: cart(*items, **shipping),
        st.lists(
            st.builds(
                lambda price, quantity, returned, extra: item(
                    "A", price, quantity, returned=min(quantity, returned), **extra
                ),
                money,
                st.integers(1, 4),
                st.integers(0, 2),
                costs,
            ),
            max_size=4,
        ),
        st.dictionaries(st.sampled_from(["shipping", "handling"]), money, max_size=2),
    )


carts = carts_of(money)
places = st.integers(0, 4)
values = st.decimals(0, 1500, places=5)
extra = st.fixed_dictionaries({}, optional={"desiredValue": values, "totalDiscount": values})
effects = st.one_of(
    st.builds(
        lambda value, line, unit, scope, more: on_item(value, line, unit, scope=scope, **more),
        values,
        places,
        st.none() | places,
        st.sampled_from([None, "price", "additionalCosts", "itemTotal"]),
        extra,
    ),
    st.builds(
        on_session, values, st.sampled_from([None, "sessionTotal", "cartItems", "additionalCosts"])
    ),
    st.builds(
        lambda value, cost: effect(
            "setDiscountPerAdditionalCost",
            name="c",
            value=value,
            additionalCostId=1,
            additionalCost=cost,
        ),
        values,
        st.sampled_from(["shipping", "handling"]),
    ),
    st.builds(
        lambda value, line: effect(
            "setDiscountPerAdditionalCostPerItem",
            name="w",
            value=value,
            additionalCostId=1,
            additionalCost="wrap",
            position=line,
            subPosition=0,
        ),
        values,
        places,
    ),
)
gifts = st.builds(
    lambda sku, wanted: effect("addFreeItem", name="gift", sku=sku, desiredQuantity=wanted),
    st.sampled_from("AB"),
    st.integers(1, 4),
)
lists = st.lists(effects | gifts, max_size=8)
hostile = decimal.Context(
    prec=1, rounding=decimal.ROUND_UP, Emin=0, Emax=0, capitals=0, clamp=1, traps=[]
)
watchful = decimal.Context(prec=1, Emin=0, Emax=0, traps=[*decimal.Context().flags])
rules = st.builds(
    PriceRules,
    st.sampled_from(["sessionTotal", "cartItems", "additionalCosts"]),
    st.sampled_from(["price", "additionalCosts", "itemTotal"]),
    st.sampled_from(["line", "unit"]),
)


def check_sums(prices: Prices) -> None:
    """Nothing is below zero, and every sum is that of its parts."""
    parts = prices.parts
    for part in parts:
        assert 0 <= part.total <= part.price
        assert all(discount.amount >= 0 for discount in part.discounts)
        assert part.total == part.price - sum(d.amount for d in part.discounts)
    for line in prices.lines:
        assert line.total == sum(part.total for part in line.parts)
        assert line.subtotal == sum(part.price for part in line.parts)
    off = sum(discount.amount for discount in prices.discounts)
    assert all(discount.amount >= 0 for discount in prices.discounts)
    assert prices.total == sum(part.total for part in parts) - off >= 0
    assert prices.subtotal - prices.discount_total == prices.total
    own = sum(discount.amount for part in parts for discount in part.discounts)
    assert prices.discount_total == own + off


@given(carts, lists, rules)
def test_nothing_is_below_zero_and_every_sum_is_that_of_its_parts(
    session: t1.NewCustomerSessionV2, given_effects: list[t1.Effect], settings: PriceRules
) -> None:
    prices = prices_of(session, given_effects, settings)
    check_sums(prices)
    placed = {d.name for part in prices.parts for d in part.discounts} | {
        d.name for d in prices.discounts
    }
    lost = [e.props["name"] for e in prices.unapplied]
    gifts = {gift.name for gift in prices.free_items}
    assert {e.props["name"] for e in given_effects} == placed | gifts | set(lost)


@given(carts, lists, rules, st.sampled_from(CURRENCIES), st.sampled_from(MODES))
def test_rounded_to_any_currency_in_any_mode_the_sums_hold_and_all_are_whole_units(
    session: t1.NewCustomerSessionV2,
    given_effects: list[t1.Effect],
    settings: PriceRules,
    currency: Any,
    mode: str,
) -> None:
    exact = prices_of(session, given_effects, settings)
    prices = exact.rounded(currency, mode)
    check_sums(prices)
    for part in prices.parts:
        assert part.net is not None and 0 <= part.net <= part.total
        for amount in (part.price, part.total, part.net, *(d.amount for d in part.discounts)):
            to_minor(amount, currency)  # raises for a fraction
    assert (
        sum(line.net for line in prices.lines)
        + sum(part.net or 0 for part in prices.costs.values())
        == prices.total
    )
    assert prices.total == from_minor(to_minor(exact.total, currency, mode), currency)
    unit = from_minor(1, currency)
    for before, after in zip(exact.parts, prices.parts, strict=True):
        assert abs(after.total - before.total) <= unit


@given(carts, lists, rules, st.randoms())
def test_the_order_of_effects_means_nothing(
    session: t1.NewCustomerSessionV2,
    given_effects: list[t1.Effect],
    settings: PriceRules,
    random: Any,
) -> None:
    shuffled = list(given_effects)
    random.shuffle(shuffled)
    assert prices_of(session, given_effects, settings) == prices_of(session, shuffled, settings)


@given(carts, lists, rules)
def test_the_same_answer_twice_changes_nothing(
    session: t1.NewCustomerSessionV2, given_effects: list[t1.Effect], settings: PriceRules
) -> None:
    assert prices_of(session, given_effects, settings) == prices_of(
        session, given_effects, settings
    )


@given(carts, lists, rules)
def test_without_its_effects_a_cart_costs_its_list_price(
    session: t1.NewCustomerSessionV2, given_effects: list[t1.Effect], settings: PriceRules
) -> None:
    plain = prices_of(session, [], settings)
    assert plain.total == plain.subtotal
    returned = any(item.returned_quantity for item in session.cart_items or ())
    if not returned:
        assert prices_of(session, given_effects, settings).subtotal == plain.subtotal


@given(carts, lists, st.sampled_from([hostile, watchful]))
def test_the_callers_decimal_context_changes_nothing(
    session: t1.NewCustomerSessionV2, given_effects: list[t1.Effect], context: decimal.Context
) -> None:
    expected = prices_of(session, given_effects)
    rounded = expected.rounded("EUR", ROUND_HALF_UP)
    with decimal.localcontext(context):
        again = prices_of(session, given_effects)
        assert again.to_dict() == expected.to_dict()
        assert again.as_table() == expected.as_table()
        assert again.rounded("EUR", ROUND_HALF_UP).to_dict() == rounded.to_dict()


BY: tuple[Literal["order", "line"], ...] = ("order", "line")


@given(
    carts_of(signed_money),
    lists,
    rules,
    st.sampled_from(CURRENCIES),
    st.sampled_from(MODES),
    st.sampled_from(BY),
)
def test_with_negative_prices_and_costs_the_sums_hold_and_every_share_keeps_its_sign(
    session: t1.NewCustomerSessionV2,
    given_effects: list[t1.Effect],
    settings: PriceRules,
    currency: Any,
    mode: str,
    by: Literal["order", "line"],
) -> None:
    exact = prices_of(session, given_effects, settings)
    prices = exact.rounded(currency, mode, by=by)
    unit = from_minor(1, currency)
    nets = [part.net for part in prices.parts if part.net is not None]
    assert len(nets) == len(prices.parts)
    assert sum(nets) == prices.total
    assert all(discount.amount >= 0 for discount in prices.discounts)
    for before, part in zip(exact.parts, prices.parts, strict=True):
        assert part.net is not None
        assert part.total == part.price - sum(d.amount for d in part.discounts)
        assert all(discount.amount >= 0 for discount in part.discounts)
        assert min(0, part.total) - unit <= part.net <= max(0, part.total) + unit
        if before.price <= 0:
            assert part.price == part.total
        for amount in (part.price, part.total, part.net):
            to_minor(amount, currency)  # raises for a fraction
    if by == "order":
        assert prices.total == from_minor(to_minor(exact.total, currency, mode), currency)
    again = prices.rounded(currency, mode, by=by)
    assert again == prices
