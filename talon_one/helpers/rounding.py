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

from .money import Amount, exact, exponent_of, from_minor, to_minor


def split(
    total: Decimal,
    parts: Sequence[Decimal | Fraction],
    exponent: int,
    least: Sequence[Decimal] | None = None,
) -> list[Decimal]:
    """The parts in whole minor units that add up to ``total``; none gets below zero by that.

    Args:
        total: about the sum of the parts, in whole units.
        parts: exact amounts.
        exponent: digits after the point.
        least: what each part has at least; together at most ``total``.
    """
    wanted = [Fraction(part) * Fraction(10) ** exponent for part in parts]
    units = [floor(part) for part in wanted]
    if least is not None:
        units = [max(unit, to_minor(bound, exponent)) for unit, bound in zip(units, least)]
    missing = to_minor(total, exponent) - sum(units)
    step = 1 if missing > 0 else -1
    order = sorted(range(len(units)), key=lambda at: step * (units[at] - wanted[at]))
    while missing:
        movable = [at for at in order if step > 0 or units[at] > 0][: abs(missing)]
        if not movable:
            raise ApiValueError(f"{total} cannot be split into these parts")
        for at in movable:
            units[at] += step
        missing -= step * len(movable)
    return [from_minor(unit, exponent) for unit in units]


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
    total, shares = exact(amount), [Fraction(exact(weight)) for weight in weights]
    if not shares or total < 0 or min(shares) < 0:
        raise ApiValueError("expected an amount and weights of 0 or more, one weight at least")
    if not any(shares):
        shares = [Fraction(1)] * len(shares)
    parts = [Fraction(total) * share / sum(shares) for share in shares]
    return split(total, parts, exponent_of(currency))
