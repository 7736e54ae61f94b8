"""Splitting a whole into parts that add up to it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talon_one.core.errors import ApiTypeError, ApiValueError
from talon_one.helpers import allocate
from talon_one.helpers.rounding import split

weights = st.lists(st.fractions(0, 1000), min_size=1, max_size=12)


def test_ten_euros_in_three_parts_are_three_thirty_four_and_twice_three_thirty_three() -> None:
    assert allocate("10.00", [1, 1, 1], "EUR") == [
        Decimal("3.34"),
        Decimal("3.33"),
        Decimal("3.33"),
    ]


def test_the_part_that_lost_most_gets_the_unit_that_is_missing() -> None:
    assert split(10, [Fraction("3.2"), Fraction("3.9"), Fraction("2.9")]) == [3, 4, 3]
    assert allocate(100, ["0.2", "0.3", "0.5"], 0) == [20, 30, 50]


def test_weights_of_nothing_count_as_equal() -> None:
    assert allocate("0.03", [0, 0], "EUR") == [Decimal("0.02"), Decimal("0.01")]


@pytest.mark.parametrize(
    ("amount", "shares", "error"),
    [
        ("1.00", [], ApiValueError),
        ("-1.00", [1], ApiValueError),
        ("1.00", [1, -1], ApiValueError),
        ("1.005", [1], ApiValueError),
        (1.5, [1], ApiTypeError),
        (1, [0.5], ApiTypeError),
    ],
)
def test_what_cannot_be_split_is_refused(amount: Any, shares: Any, error: Any) -> None:
    with pytest.raises(error):
        allocate(amount, shares, "EUR")


def test_bounds_too_narrow_for_the_whole_are_refused() -> None:
    with pytest.raises(ApiValueError, match="upper bounds"):
        split(3, [Fraction(1), Fraction(1)], [(0, 1), (0, 1)])


@given(st.integers(0, 10**6), weights)
def test_parts_add_up_and_none_is_a_whole_unit_away_from_its_share(
    units: int, shares: list[Fraction]
) -> None:
    total = sum(shares) or len(shares)
    exact = [units * (share if any(shares) else 1) / Fraction(total) for share in shares]
    parts = split(units, exact)
    assert sum(parts) == units
    assert all(abs(part - share) < 1 for part, share in zip(parts, exact, strict=True))


@given(st.lists(st.tuples(st.fractions(0, 50), st.integers(0, 60)), max_size=12), st.data())
def test_bounds_are_kept(pairs: list[tuple[Fraction, int]], data: st.DataObject) -> None:
    bounds = [(0, bound) for _, bound in pairs]
    whole = data.draw(st.integers(0, sum(most for _, most in bounds)))
    parts = split(whole, [part for part, _ in pairs], bounds)
    assert sum(parts) == whole
    assert all(0 <= part <= most for part, (_, most) in zip(parts, bounds, strict=True))
