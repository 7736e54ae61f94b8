"""Exact arithmetic with money and points."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from .exact_json import EXACT

ZERO = Decimal(0)


def add_up(numbers: Iterable[Decimal]) -> Decimal:
    """Return the sum with all digits."""
    total = ZERO
    for number in numbers:
        total = EXACT.add(total, number)
    return total


def take_percentage(amount: Decimal, percent: Decimal | int | str) -> Decimal:
    """Return ``percent`` percent of an amount, unrounded."""
    return EXACT.multiply(amount, Decimal(percent)).scaleb(-2, EXACT)
