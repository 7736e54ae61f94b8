"""Rounding a whole so that its parts still add up to it: the method of the largest remainder.

Every part is rounded down; the units that are missing then go to the parts that lost most, the first
one first. Rounding each part for itself, the usual way, makes invoices whose lines do not add up.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import floor

from talon_one.core.errors import ApiValueError

from .money import Amount, exact, from_minor, to_minor


def split(whole: int, parts: Sequence[Fraction], most: Sequence[int] | None = None) -> list[int]:
    """Whole numbers near the parts, none below zero, that add up to ``whole``.

    Args:
        whole: about the sum of the parts, 0 or more.
        parts: 0 or more each.
        most: bounds of the parts; together at least ``whole``.
    """
    bounds = [whole] * len(parts) if most is None else most
    units = [min(floor(part), bound) for part, bound in zip(parts, bounds, strict=True)]
    missing = whole - sum(units)
    step = 1 if missing > 0 else -1
    order = sorted(range(len(units)), key=lambda at: step * (units[at] - parts[at]))
    while missing:
        movable = [at for at in order if 0 <= units[at] + step <= bounds[at]][: abs(missing)]
        if not movable:
            raise ApiValueError(f"{whole} cannot be split into these parts")
        for at in movable:
            units[at] += step
        missing -= step * len(movable)
    return units


def allocate(amount: Amount, weights: Sequence[Amount], currency: str | int) -> list[Decimal]:
    """An amount in proportion to some weights, in whole minor units that add up to it exactly.

    ``allocate("10.00", [1, 1, 1], "EUR")`` is 3.34, 3.33 and 3.33.

    Args:
        amount: 0 or more, with no fraction of a minor unit.
        weights: 0 or more each; all zero counts as all equal.
        currency: its code in ISO 4217, or digits after the point.

    Raises:
        ApiTypeError: no exact numbers.
        ApiValueError: negative ones, no weight at all, or a fraction of a minor unit.
    """
    whole = to_minor(amount, currency)
    shares = [Fraction(exact(weight)) for weight in weights]
    if not shares or whole < 0 or min(shares) < 0:
        raise ApiValueError("expected an amount and weights of 0 or more, one weight at least")
    if not any(shares):
        shares = [Fraction(1)] * len(shares)
    parts = [whole * share / sum(shares) for share in shares]
    return [from_minor(units, currency) for units in split(whole, parts)]
