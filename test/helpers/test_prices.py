"""From effects to what the customer pays: the rules, one by one."""

from __future__ import annotations

import json
from decimal import ROUND_DOWN, Decimal
from typing import Any

import pytest

import talon_one as t1
from talon_one.core.errors import ApiValueError
from talon_one.helpers import Discount, FreeItem, PriceRules, Prices, TotalMismatch, prices_of


def effect(kind: str, campaign: int = 1, coupon: int | None = None, **props: Any) -> t1.Effect:
    return t1.Effect(
        campaign_id=campaign,
        ruleset_id=1,
        rule_index=0,
        rule_name="rule",
        effect_type=kind,
        triggered_by_coupon=coupon,
        props=props,
    )


def on_item(value: Any, position: int, unit: int | None = 0, **props: Any) -> t1.Effect:
    where = {} if unit is None else {"subPosition": unit}
    name = f"off#{position}"
    return effect("setDiscountPerItem", name=name, value=value, position=position, **where, **props)


def on_session(value: Any, scope: str | None = None, **props: Any) -> t1.Effect:
    return effect("setDiscount", name="off", value=value, scope=scope, **props)


def item(
    sku: str, price: Any, quantity: int = 1, *, returned: int = 0, **costs: Any
) -> t1.CartItem:
    return t1.CartItem(
        sku=sku,
        price=price,
        quantity=quantity,
        returned_quantity=returned,
        additional_costs={name: t1.AdditionalCost(price=cost) for name, cost in costs.items()},
    )


def cart(*items: t1.CartItem, **costs: Any) -> t1.NewCustomerSessionV2:
    return t1.NewCustomerSessionV2(
        cart_items=list(items),
        additional_costs={name: t1.AdditionalCost(price=cost) for name, cost in costs.items()},
    )


def stored(session: t1.NewCustomerSessionV2, **totals: Any) -> t1.CustomerSessionV2:
    """The session as the server has it."""
    told = {"total": 0, "cartItemTotal": 0, "additionalCostTotal": 0, **totals}
    return t1.CustomerSessionV2.from_dict({**json.loads(session.to_json()), **told})


def amounts(prices: Prices, line: int, unit: int) -> list[Decimal]:
    return [discount.amount for discount in prices.lines[line].units[unit].discounts]


def test_without_effects_the_total_is_the_list_price() -> None:
    prices = prices_of(cart(item("A", "99.99"), item("B", "20", wrap=15)), [])
    assert (prices.subtotal, prices.discount_total, prices.total) == (
        Decimal("134.99"),
        Decimal(0),
        Decimal("134.99"),
    )


def test_the_servers_totals_of_its_own_example_agree_with_ours() -> None:
    session = stored(
        cart(item("A", "99.99", wrap=15), shipping=20),
        cartItemTotal=99.99,
        additionalCostTotal=20,
        cartItemAdditionalCostTotal=15,
        total=134.99,
    )
    prices = prices_of(session, [])
    assert (prices.total, prices.mismatches) == (Decimal("134.99"), [])


def test_items_of_13_and_12_and_shipping_of_5_are_30() -> None:
    session = stored(
        cart(item("A", 13), item("B", 12), shipping=5),
        cartItemTotal=25,
        additionalCostTotal=5,
        total=30,
    )
    assert prices_of(session, []).mismatches == []


def test_a_total_that_is_not_ours_is_reported() -> None:
    session = stored(cart(item("A", 13)), cartItemTotal=13, total=12)
    assert prices_of(session, []).mismatches == [TotalMismatch("total", Decimal(13), Decimal(12))]


def test_ten_percent_off_99_99_is_not_rounded() -> None:
    prices = prices_of(cart(item("A", "99.99")), [on_item("9.999", 0)])
    assert prices.total == Decimal("89.991")
    assert prices.rounded("EUR").total == Decimal("89.99")


def test_the_tutorials_return_takes_back_one_shirt_and_its_discount() -> None:
    sold = cart(item("shoes", 60), item("shirt", 20, 2))
    effects = [on_item(5, 0, 0), on_item(5, 1, 0), on_item(5, 1, 1)]
    assert prices_of(sold, effects).total == 85
    left = cart(item("shoes", 60), item("shirt", 20, 2, returned=1))
    prices = prices_of(left, effects[:2])  # (1, 1) was rolled back
    assert (list(prices.lines[1].units), prices.total) == ([0], Decimal(70))


def test_units_without_a_discount_in_force_are_those_that_were_returned() -> None:
    prices = prices_of(cart(item("A", 10, 3, returned=2)), [on_item(1, 0, 1)])
    assert (list(prices.lines[0].units), prices.total) == ([1], Decimal(9))


def test_costs_of_a_line_go_with_its_last_unit() -> None:
    assert prices_of(cart(item("A", 10, 2, returned=2, wrap=3), item("B", 1)), []).total == 1


@pytest.mark.parametrize(("rule", "total"), [("line", 23), ("unit", 26)])
def test_costs_of_an_item_are_a_lines_or_a_units_by_the_rules(rule: Any, total: int) -> None:
    rules = PriceRules(item_costs=rule)
    assert prices_of(cart(item("A", 10, 2, wrap=3)), [], rules).total == total


def test_values_are_of_units_and_the_total_of_a_spread_discount_is_not_added_up() -> None:
    spread = [on_item(2, 0, unit, totalDiscount=6) for unit in range(3)]
    assert prices_of(cart(item("A", 10, 3)), spread).discount_total == 6


def test_several_discounts_of_one_name_add_up() -> None:
    prices = prices_of(cart(item("A", 10)), [on_item(2, 0), on_item(2, 0)])
    assert (amounts(prices, 0, 0), prices.total) == ([Decimal(2)] * 2, Decimal(6))


def test_a_unit_never_costs_less_than_nothing_and_what_was_wanted_is_told() -> None:
    prices = prices_of(cart(item("A", 10), item("B", 10)), [on_item(8, 0), on_item(7, 0)])
    assert prices.total == 10
    told = [(d.amount, d.requested) for d in prices.lines[0].units[0].discounts]
    assert sum(amount for amount, _ in told) == 10
    assert [wanted for amount, wanted in told if amount not in (7, 8)] == [8]


def test_what_a_budget_has_cut_is_told() -> None:
    prices = prices_of(
        cart(item("A", 10)), [on_item(3, 0, desiredValue=5), on_session(1, desiredValue=1)]
    )
    assert prices.lines[0].units[0].discounts[0].requested == 5
    assert prices.discounts[0].requested is None


@pytest.mark.parametrize(
    ("scope", "rest"),
    [(None, (0, 5)), ("price", (0, 5)), ("additionalCosts", (10, 0)), ("itemTotal", (0, 3))],
)
def test_a_discount_of_an_item_is_on_its_price_its_costs_or_both(
    scope: str | None, rest: tuple[int, int]
) -> None:
    prices = prices_of(cart(item("A", 10, wrap=5)), [on_item(12, 0, scope=scope)])
    line = prices.lines[0]
    assert (line.units[0].total, line.costs["wrap"].total) == tuple(map(Decimal, rest))


def test_the_rules_say_what_a_discount_of_an_item_without_scope_is_on() -> None:
    rules = PriceRules(item_discount_scope="itemTotal")
    prices = prices_of(cart(item("A", 10, wrap=5)), [on_item(12, 0)], rules)
    assert prices.total == 3


def test_a_discount_without_a_unit_is_on_its_line() -> None:
    assert prices_of(cart(item("A", 10, 2)), [on_item(12, 0, None)]).total == 8


def test_costs_have_discounts_of_their_own() -> None:
    session = cart(item("A", 10, wrap=5), shipping=4)
    prices = prices_of(
        session,
        [
            effect(
                "setDiscountPerAdditionalCost",
                name="s",
                value=9,
                additionalCostId=1,
                additionalCost="shipping",
            ),
            effect(
                "setDiscountPerAdditionalCostPerItem",
                name="w#0",
                value=2,
                additionalCostId=2,
                additionalCost="wrap",
                position=0,
                subPosition=0,
            ),
        ],
    )
    assert (prices.costs["shipping"].total, prices.lines[0].costs["wrap"].total) == (
        Decimal(0),
        Decimal(3),
    )
    assert prices.total == 13


@pytest.mark.parametrize(
    ("scope", "total"),
    [("sessionTotal", 0), ("cartItems", 5), ("additionalCosts", 10), (None, 0), ("newScope", 0)],
)
def test_a_discount_of_the_session_takes_off_what_its_scope_has(scope: str, total: int) -> None:
    assert prices_of(cart(item("A", 10), shipping=5), [on_session(100, scope)]).total == total


def test_the_rules_say_what_a_discount_of_the_session_without_scope_is_on() -> None:
    rules = PriceRules(discount_scope="additionalCosts")
    prices = prices_of(cart(item("A", 10), shipping=5), [on_session(100)], rules)
    assert (prices.total, prices.discounts[0].scope) == (Decimal(10), "additionalCosts")


def test_narrow_scopes_come_before_the_wide_one() -> None:
    both = [on_session(10, "sessionTotal"), on_session(8, "cartItems")]
    prices = prices_of(cart(item("A", 10), shipping=5), both)
    assert {d.scope: d.amount for d in prices.discounts} == {"cartItems": 8, "sessionTotal": 7}


def test_a_discount_is_told_with_its_campaign_and_coupon() -> None:
    effects = [
        effect("acceptCoupon", campaign=7, coupon=3, value="WELCOME10"),
        effect("setDiscount", campaign=7, coupon=3, name="Ten", value=1),
        effect("setDiscount", campaign=8, name="Own", value=1),
    ]
    first, second = prices_of(cart(item("A", 10)), effects).discounts
    assert first == Discount("Ten", Decimal(1), None, 7, "WELCOME10", "sessionTotal")
    assert second.coupon is None


def test_a_coupon_that_no_effect_names_is_not_guessed() -> None:
    effects = [
        effect("acceptCoupon", campaign=7, value="WELCOME10"),
        effect("setDiscount", campaign=7, name="Own", value=1),
    ]
    assert prices_of(cart(item("A", 10)), effects).discounts[0].coupon is None


def test_discounts_of_bundles_are_on_the_units_they_name_not_on_the_one_they_go_by() -> None:
    bundled = {"bundleName": "Breakfast", "targetedItemPosition": 1, "targetedItemSubPosition": 0}
    effects = [
        on_item(3, 0, unit, bundleIndex=unit, totalDiscount=6, **bundled) for unit in range(2)
    ]
    prices = prices_of(cart(item("MUG", 10, 2), item("TEA", 4)), effects)
    assert [line.total for line in prices.lines] == [14, 4]


def test_cascading_discounts_are_taken_as_the_server_has_worked_them_out() -> None:
    # 10 % of 100, then 10 % of what was left, then 10 % of that.
    effects = [on_item(10, 0), on_session(9, "cartItems"), on_session("8.1", "sessionTotal")]
    assert prices_of(cart(item("A", 100)), effects).total == Decimal("72.9")


def test_discounts_that_overlap_are_taken_in_one_order_whatever_theirs_is() -> None:
    session = cart(item("A", 10, 2, wrap=5))
    line, unit = on_item(12, 0, None), on_item(12, 0, 0, scope="itemTotal")
    assert prices_of(session, [line, unit]) == prices_of(session, [unit, line])


@pytest.mark.parametrize("first", [1, 2])
def test_narrow_discounts_leave_something_for_wide_ones(first: int) -> None:
    unit, line = on_item(8, 0), on_item(12, 0, None)
    unit.campaign_id, line.campaign_id = first, 3 - first
    assert prices_of(cart(item("A", 10, 2)), [unit, line]).total == 0


@pytest.mark.parametrize("first", [1, 2])
def test_discounts_of_the_session_come_after_those_of_items(first: int) -> None:
    unit, session = on_item(8, 0), on_session(6)
    unit.campaign_id, session.campaign_id = first, 3 - first
    prices = prices_of(cart(item("A", 10)), [session, unit])
    assert (amounts(prices, 0, 0), prices.discounts[0].amount) == ([Decimal(8)], Decimal(2))


def test_a_discount_on_additional_costs_covers_those_of_the_session_first_and_then_the_items() -> (
    None
):
    session = cart(item("A", 10, wrap=5), shipping=3)
    assert prices_of(session, [on_session(100, "additionalCosts")]).total == 10
    prices = prices_of(session, [on_session(4, "additionalCosts")]).rounded("EUR")
    assert (prices.costs["shipping"].net, prices.lines[0].costs["wrap"].net) == (
        Decimal(0),
        Decimal(4),
    )


def test_a_campaign_with_an_odd_id_has_its_discount_all_the_same() -> None:
    odd = t1.Effect.from_dict({**on_item(2, 0).to_dict(), "campaignId": "spring"})
    assert prices_of(cart(item("A", 10)), [odd, on_item(1, 0)]).total == 7


def test_a_list_price_below_zero_stays_and_gets_no_discount() -> None:
    prices = prices_of(cart(item("A", -5), item("B", 9)), [on_item(3, 0), on_session(10)])
    assert (amounts(prices, 0, 0), prices.total) == ([Decimal(0)], Decimal(0))
    assert prices.rounded("EUR").total == 0


def test_negative_lines_keep_their_price_and_have_a_negative_share_of_discounts() -> None:
    session = cart(item("A", 6), item("B", 6), item("DEPOSIT", -2))
    plain = prices_of(session, []).rounded("EUR")
    assert [line.net for line in plain.lines] == [6, 6, -2]
    for by in ("order", "line"):
        prices = prices_of(session, [on_session(1)]).rounded("EUR", by=by)
        assert [str(line.net) for line in prices.lines] == ["5.40", "5.40", "-1.80"]
        assert prices.total == 9


def test_rounding_by_line_gives_each_line_what_it_costs_and_the_total_their_sum() -> None:
    session = cart(item("A", "0.335"), item("B", "0.335"), shipping="0.335")
    prices = prices_of(session, [])
    assert (prices.rounded("EUR").total, prices.total) == (Decimal("1.01"), Decimal("1.005"))
    by_line = prices.rounded("EUR", by="line")
    assert [line.net for line in by_line.lines] == [Decimal("0.34")] * 2
    assert by_line.total == Decimal("1.02")


def test_prices_are_rounded_by_order_or_by_line_and_by_nothing_else() -> None:
    prices = prices_of(cart(item("A", "9.99")), [])
    with pytest.raises(t1.ApiValueError, match="by: expected 'order' or 'line', got 'lines'"):
        prices.rounded("EUR", by="lines")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "misspelt",
    [{"discount_scope": "cartitems"}, {"item_discount_scope": "total"}, {"item_costs": "units"}],
)
def test_rules_with_another_value_are_refused_instead_of_read_otherwise(misspelt: Any) -> None:
    with pytest.raises(t1.ApiValueError, match=f"{next(iter(misspelt))}: expected '"):
        PriceRules(**misspelt)


def test_free_items_are_counted() -> None:
    gift = effect("addFreeItem", sku="CAP", name="gift", desiredQuantity=3)
    other = effect("addFreeItem", sku="MUG", name="mug")
    prices = prices_of(cart(item("A", 1)), [gift, other, gift])
    assert prices.free_items == [
        FreeItem("CAP", "gift", 2, 3, 1),
        FreeItem("MUG", "mug", 1, None, 1),
    ]
    assert prices.total == 1


@pytest.mark.parametrize(
    "lost",
    [
        on_item(1, 1),
        on_item(1, 0, 5),
        on_item(-1, 0),
        on_item("many", 0),
        on_item(1, -1),
        effect(
            "setDiscountPerAdditionalCost",
            name="s",
            value=1,
            additionalCostId=1,
            additionalCost="express",
        ),
        effect("setDiscountOfANewKind", value=1),
    ],
    ids=["line", "unit", "negative", "no number", "before the first", "cost", "kind"],
)
def test_a_discount_on_what_is_not_there_is_reported_and_takes_nothing_off(lost: t1.Effect) -> None:
    prices = prices_of(cart(item("A", 10)), [lost])
    assert (prices.unapplied, prices.total) == ([lost], Decimal(10))


def test_other_effects_have_no_price() -> None:
    prices = prices_of(cart(item("A", 10)), [effect("showNotification", body="Hi"), effect("new")])
    assert (prices.unapplied, prices.total) == ([], Decimal(10))


def test_a_price_that_only_a_catalog_knows_is_an_error_that_names_the_line() -> None:
    session = cart(item("A", 10), t1.CartItem(sku="B", quantity=1))
    with pytest.raises(ApiValueError, match=r"cartItems\[1\]\.price"):
        prices_of(session, [])


def test_the_price_of_the_price_type_that_the_server_selected_is_charged() -> None:
    line = {"sku": "A", "quantity": 2, "returnedQuantity": 1, "selectedPriceType": "member"}
    prices = {"base": {"price": 12}, "member": {"price": 10}}
    totals = {"total": 20, "cartItemTotal": 20, "additionalCostTotal": 0}
    for sent in ({}, {"price": 11}):
        session = t1.CustomerSessionV2.from_dict(
            {"cartItems": [{**line, "prices": prices, **sent}], **totals}
        )
        assert prices_of(session, []).total == 10
        assert not prices_of(session, []).mismatches
    selected = t1.Effect.from_dict({**on_item(1, 0).to_dict(), "selectedPrice": 8})
    assert prices_of(cart(item("A", 11)), [selected]).total == 7


def test_the_servers_total_decides_whether_costs_of_items_count_per_unit() -> None:
    session = cart(item("A", 10, 2, wrap=3))
    assert prices_of(session, []).total == 26
    per_line = stored(session, cartItemTotal=20, cartItemAdditionalCostTotal=3, total=23)
    per_unit = stored(session, cartItemTotal=20, cartItemAdditionalCostTotal=6, total=26)
    for told, total in ((per_line, 23), (per_unit, 26)):
        prices = prices_of(told, [])
        assert prices.total == total
        assert not prices.mismatches


def test_a_servers_total_may_count_returned_units_or_leave_them_out() -> None:
    session = cart(item("A", 10, 2, returned=1))
    for total in (10, 20):
        told = stored(session, cartItemTotal=total, total=total)
        assert prices_of(told, []).mismatches == []
    told = stored(session, cartItemTotal=15, total=15)
    assert len(prices_of(told, []).mismatches) == 2


def test_session_discounts_are_spread_over_what_they_are_taken_off() -> None:
    session = cart(item("A", 10), item("B", 20, wrap=5), shipping=5)
    prices = prices_of(session, [on_session(3, "cartItems")]).rounded("EUR")
    assert [line.net for line in prices.lines] == [9, 23]
    assert prices.costs["shipping"].net == 5
    prices = prices_of(session, [on_session(8)]).rounded("EUR")
    assert [line.net for line in prices.lines] == [8, 20]
    assert [line["net"] for line in prices.to_dict()["lines"]] == ["8.00", "20.00"]


def test_no_rounded_part_has_a_share_of_more_than_it_costs() -> None:
    session = cart(item("A", "0.006"), shipping="0.004")
    prices = prices_of(session, [on_session("0.004", "additionalCosts")])
    rounded = prices.rounded("EUR", ROUND_DOWN)
    assert (rounded.lines[0].net, rounded.costs["shipping"].net) == (Decimal(0), Decimal(0))


def test_rounded_lines_add_up_where_each_for_itself_would_not() -> None:
    third = [on_item("0.005", line) for line in range(3)]
    prices = prices_of(cart(*(item(sku, 1) for sku in "ABC")), third).rounded("EUR")
    assert prices.total == Decimal("2.99")  # 2.985
    assert sorted(line.total for line in prices.lines) == [Decimal("0.99"), 1, 1]


def test_to_dict_is_json_with_every_digit() -> None:
    prices = prices_of(cart(item("A", "99.99"), shipping="0.10"), [on_item("9.999", 0)])
    told = json.loads(json.dumps(prices.to_dict()))
    assert told["total"] == "90.091"
    assert told["lines"][0]["units"]["0"]["discounts"][0]["amount"] == "9.999"
    assert told["costs"]["shipping"]["price"] == "0.10"


def test_a_table_for_people_shows_every_amount() -> None:
    effects = [
        effect("acceptCoupon", coupon=3, value="TEN"),
        on_item("9.999", 0, 0),
        on_item("9.999", 0, 1),
        effect("setDiscount", coupon=3, name="Ten", value=10),
        effect("addFreeItem", sku="CAP", name="gift"),
        on_item(1, 9),
    ]
    prices = prices_of(cart(item("SHOE", "99.99", 2, wrap=3), shipping="4.90"), effects)
    assert prices.as_table().splitlines() == [
        "SHOE                                           2   199.98",
        "  off#0                                           -19.998",
        "  wrap                                                  6",
        "shipping                                             4.90",
        "gift: CAP                                      1        0",
        "Ten (TEN)                                             -10",
        "Subtotal                                           210.88",
        "Discounts                                         -29.998",
        "Total                                             180.882",
        "Not applied: setDiscountPerItem of campaign 1",
    ]


def test_a_notebook_shows_the_same_table_and_no_markup_of_others() -> None:
    session = cart(item("<b>", 1))
    html = prices_of(session, [])._repr_html_()
    assert "&lt;b&gt;" in html and "<b>" not in html
    assert html.count("<tr>") == 2
