"""Amounts: exact, and minor units by currency."""

from __future__ import annotations

import decimal
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talon_one import TalonOneError
from talon_one.core.errors import ApiTypeError, ApiValueError
from talon_one.helpers import allocate, exponent_of, from_minor, to_minor
from talon_one.helpers.money import subtract, to_exact, total


@pytest.mark.parametrize(
    ("amount", "currency", "units"),
    [
        ("19.90", "EUR", 1990),
        (Decimal("19.9"), "EUR", 1990),
        (7, "USD", 700),
        ("1990", "JPY", 1990),
        ("1.234", "KWD", 1234),
        ("1.2345", "CLF", 12345),
        ("0.00", "EUR", 0),
        ("-3.50", "EUR", -350),
        ("19.9000", "EUR", 1990),
        ("2.5", 1, 25),
    ],
)
def test_an_amount_has_so_many_minor_units(amount: Any, currency: Any, units: int) -> None:
    assert to_minor(amount, currency) == units
    assert from_minor(units, currency) == Decimal(amount)


def test_a_fraction_of_a_minor_unit_is_rounded_only_when_somebody_says_how() -> None:
    with pytest.raises(ApiValueError, match=r"9\.995 EUR has a fraction of a minor unit"):
        to_minor("9.995", "EUR")
    assert to_minor("9.995", "EUR", ROUND_DOWN) == 999
    assert to_minor("9.985", "EUR", ROUND_HALF_EVEN) == 998


@pytest.mark.parametrize("currency", ["XAU", "XXX", "eur", "EURO", "E1R", "", "ÄÖÜ", None])
def test_what_is_no_currency_or_has_no_minor_unit_is_refused(currency: Any) -> None:
    with pytest.raises(ApiValueError):
        exponent_of(currency)


@pytest.mark.parametrize("amount", [1.5, True, None, "ten", "1,50", b"1", [1]])
def test_what_is_no_exact_number_is_refused(amount: Any) -> None:
    with pytest.raises(ApiTypeError, match="expected a Decimal, an int or a str"):
        to_exact(amount)


@pytest.mark.parametrize("units", [19.9, "1990", Decimal("0.5"), True, None])
def test_minor_units_are_whole_numbers(units: Any) -> None:
    with pytest.raises(ApiTypeError, match="a whole number of minor units"):
        from_minor(units, "EUR")


def test_an_amount_with_thousands_of_digits_is_refused() -> None:
    with pytest.raises(ApiValueError, match="too many digits"):
        to_minor("1E+6000", "EUR")
    with pytest.raises(ApiValueError, match="too many digits"):
        allocate("1E+6000", [1], "EUR")


@pytest.mark.parametrize("amount", [Decimal("NaN"), Decimal("-Infinity")])
def test_what_is_not_finite_is_no_amount(amount: Decimal) -> None:
    with pytest.raises(ApiValueError):
        to_exact(amount)


@given(st.integers(), st.sampled_from(["EUR", "JPY", "TND", "UYW", 7]))
def test_minor_units_make_the_way_there_and_back(units: int, currency: str | int) -> None:
    assert to_minor(from_minor(units, currency), currency) == units


@given(st.lists(st.decimals(allow_nan=False, allow_infinity=False, places=9), max_size=20))
def test_sums_are_exact_whatever_the_callers_context_is(amounts: list[Decimal]) -> None:
    expected = sum(map(Fraction, amounts))
    with decimal.localcontext(decimal.Context(prec=1, traps=[])):
        whole, rest = total(amounts), subtract(Decimal(0), *amounts)
    assert (Fraction(whole), Fraction(rest)) == (expected, -expected)


@given(st.integers(), st.sampled_from(["EUR", "JPY", "UYW"]))
def test_minor_units_are_right_whatever_the_callers_context_is(units: int, currency: str) -> None:
    expected = from_minor(units, currency)
    with decimal.localcontext(decimal.Context(prec=1, Emin=0, Emax=0, traps=[])):
        assert to_minor(expected, currency) == units
        assert from_minor(units, currency).as_tuple() == expected.as_tuple()


def test_amounts_too_far_apart_to_be_added_exactly_are_an_error_of_ours() -> None:
    with pytest.raises(TalonOneError):
        total([Decimal("1E+9000"), Decimal("1E-9000")])
