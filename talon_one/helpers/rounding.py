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

from .money import EXACT, Amount, exact, exponent_of

Part = Decimal | Fraction


def split(
    total: Decimal, parts: Sequence[Part], exponent: int, least: Sequence[Decimal] = ()
) -> list[Decimal]:
    """The parts in whole minor units that add up to ``total``; none that is positive gets below zero.

    Args:
        total: about the sum of the parts, a whole number of units.
        parts: exact amounts.
        exponent: digits after the point.
        least: what each part has at least; together at most ``total``.
    """
    scale = Fraction(10) ** exponent
    wanted = [Fraction(part) * scale for part in parts]
    bounds = [int(Fraction(bound) * scale) for bound in least] or [0] * len(parts)
    units = [floor(part) for part in wanted]
    if least:
        units = list(map(max, units, bounds))
    missing = int(Fraction(total) * scale) - sum(units)
    step = 1 if missing > 0 else -1
    order = sorted(range(len(parts)), key=lambda at: step * (units[at] - wanted[at]))
    while missing:
        movable = [at for at in order if step > 0 or units[at] > bounds[at]]
        for at in movable[: abs(missing)]:
            units[at] += step
            missing -= step
        if not movable:
            raise ApiValueError(f"{total} cannot be split into such parts")
    return [Decimal(unit).scaleb(-exponent, EXACT) for unit in units]


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
    total, exponent = exact(amount), exponent_of(currency)
    shares = [Fraction(exact(weight)) for weight in weights]
    if not shares or total < 0 or min(shares) < 0:
        raise ApiValueError("expected an amount and weights of 0 or more, one weight at least")
    if (Fraction(total) * Fraction(10) ** exponent).denominator != 1:
        raise ApiValueError(f"{total} has a fraction of a minor unit: round it first")
    whole = sum(shares)
    if not whole:
        shares, whole = [Fraction(1)] * len(shares), Fraction(len(shares))
    return split(total, [Fraction(total) * share / whole for share in shares], exponent)
