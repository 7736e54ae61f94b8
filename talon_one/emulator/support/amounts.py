"""Exact arithmetic with money and points."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from .exact_json import EXACT

ZERO = Decimal(0)


def added_up(numbers: Iterable[Decimal]) -> Decimal:
    """The sum, with all digits."""
    total = ZERO
    for number in numbers:
        total = EXACT.add(total, number)
    return total


def percentage(amount: Decimal, percent: Decimal | int | str) -> Decimal:
    """So many percent of an amount, unrounded."""
    return EXACT.multiply(amount, Decimal(percent)).scaleb(-2, EXACT)
