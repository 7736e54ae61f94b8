"""Formulas in rules: exact arithmetic over the cart, the profile and attributes, and nothing else."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from talon_one.emulator import (
    AddLoyaltyPoints,
    Campaign,
    DefinitionError,
    Formula,
    Items,
    LoyaltyProgram,
    SetDiscount,
    SetDiscountPerItem,
    Setup,
)
from talon_one.emulator.rules import formulas
from talon_one.emulator.support.formulas import FUNCTIONS

from ..project import ROOT
from .emulator_client import Shop, item
from .steps import discounts, kinds, of_kind, update_profile

CART: Any = {
    "cartItems": [item("mug", 10.1, 2, attributes={"fee": 1.5}), item("cap", 5)],
    "attributes": {"deposit": 0.2},
    "additionalCosts": {"shipping": {"price": 4}},
}


def discount(open_shop: Callable[..., Shop], formula: str) -> Any:
    """The discount that a formula gives on a cart of 29.2: two mugs, a cap, shipping."""
    shop = open_shop([Campaign("F", [SetDiscount(formula=formula)])])
    update_profile(shop, "anna", attributes={"age": 30})
    return discounts(shop.put(profileId="anna", **CART))


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("session.total * 0.1", "2.92"),
        ("base / 2", "14.6"),
        ("min(session.cart_item_total, 20) - session.attributes.deposit", "19.8"),
        ("session.additional_costs.shipping", "4"),
        ("session.units + count('mug')", "5"),
        ("profile.attributes.age if profile.closed_sessions == 0 else 1", "30"),
        ("0.1 + 0.2", "0.3"),
        ("round(10 / 3, 2) + floor(1.9) + ceil(0.1)", "5.33"),
        ("-5 + 2", "0"),
    ],
)
def test_a_formula_gives_an_exact_discount(
    open_shop: Callable[..., Shop], formula: str, value: str
) -> None:
    assert discount(open_shop, formula) == Decimal(value)


@pytest.mark.parametrize(
    "formula",
    [
        "session.attributes.missing",
        "unit.price",
        "session.total / 0",
        "session.total > 5",
        "'text'",
        "session.attributes.items",
        "1e300 * 1e300",
    ],
)
def test_a_formula_without_a_number_leaves_an_error(
    open_shop: Callable[..., Shop], formula: str
) -> None:
    shop = open_shop([Campaign("F", [SetDiscount(formula=formula)])])
    assert kinds(shop.put(**CART)) == ["error"]


@pytest.mark.parametrize(
    ("formula", "reason"),
    [
        ("", "percent: is missing"),
        ("1 +", "is no formula"),
        ("__import__('os').system('true')", "calls functions by name"),
        ("session.__class__", "is no name of a value"),
        ("[price for price in prices]", "cannot have ListComp"),
        ("9 ** 9 ** 9", "cannot have Pow"),
        ("(lambda: 1)()", "a formula"),
        ("f'{session}'", "cannot have JoinedStr"),
        ("1e999", "a number is out of range"),
        ("round(1, ndigits=2)", "with values alone"),
        ("b'x'", "is no number or text"),
        ("1 + " * 400 + "1", "1000 characters"),
        ("-" * 900 + "1", "nests deeper"),
        ("not " * 150 + "1", "nests deeper"),
        ("1+" * 400 + "1", "nests deeper"),
    ],
)
def test_what_is_no_formula_is_refused_when_it_is_defined(formula: str, reason: str) -> None:
    with pytest.raises(DefinitionError) as raised:
        SetDiscount(formula=formula)
    assert reason in str(raised.value)


def test_an_unknown_function_is_an_error_of_the_rule(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop([Campaign("F", [SetDiscount(formula="open('/etc/passwd')")])])
    (props,) = of_kind(shop.put(**CART), "error")
    assert "Function 'open' not defined" in props["message"]


@pytest.mark.parametrize(
    ("formula", "holds"),
    [
        ("session.total - session.attributes.deposit >= 29", True),
        ("session.total - session.attributes.deposit >= 29.01", False),
        ("not session.total < 10 and count('cap') == 1", True),
        ("session.attributes.missing == 1", False),
        ("session.total", False),
    ],
)
def test_a_condition_is_a_formula_that_is_true(
    open_shop: Callable[..., Shop], formula: str, holds: bool
) -> None:
    shop = open_shop([Campaign("F", [SetDiscount(amount=1)], [Formula(formula)])])
    assert discounts(shop.put(**CART)) == (1 if holds else 0)


def test_a_formula_knows_the_unit_in_effects_per_item(open_shop: Callable[..., Shop]) -> None:
    effect = SetDiscountPerItem(
        formula="unit.price * 0.5 - unit.attributes.fee", items=Items(skus=["mug"])
    )
    shop = open_shop([Campaign("F", [effect])])
    values = [props["value"] for props in of_kind(shop.put(**CART), "setDiscountPerItem")]
    assert values == [Decimal("3.55"), Decimal("3.55")]


def test_points_may_be_a_formula(open_shop: Callable[..., Shop]) -> None:
    setup = Setup(
        campaigns=[Campaign("F", [AddLoyaltyPoints("club", formula="floor(session.total) * 2")])],
        loyalty_programs=[LoyaltyProgram("club")],
    )
    shop = open_shop(setup)
    (props,) = of_kind(shop.put(profileId="anna", **CART), "addLoyaltyPoints")
    assert props["value"] == 58


def test_a_formula_in_a_campaigns_file_is_text(
    tmp_path: Any, open_shop: Callable[..., Shop]
) -> None:
    file = tmp_path / "campaigns.yaml"
    file.write_text(
        "campaigns:\n"
        "  - name: F\n"
        "    conditions: [{type: formula, formula: session.total > 20}]\n"
        "    effects: [{type: setDiscount, formula: 'session.total * 0.5'}]\n"
    )
    assert discounts(open_shop(file).put(**CART)) == Decimal("14.6")


def test_the_page_about_campaigns_explains_every_name() -> None:
    text = inspect.getdoc(formulas) or ""
    table = text[text.index("| name") :].replace("``", "`")
    assert table in (ROOT / "docs/campaigns.md").read_text()
    assert FUNCTIONS.keys() == {"min", "max", "abs", "round", "floor", "ceil"}
