"""Round parts so that they add up to the rounded whole: the largest remainder method.

Every part is rounded down. The missing units then go to the parts that lost most, the first ones first.
Rounding every part independently would give invoices whose lines do not add up.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import floor

from talon_one.core.errors import ApiValueError

from .money import Amount, from_minor, to_exact, to_minor


def split(whole: int, parts: Sequence[Fraction], most: Sequence[int] | None = None) -> list[int]:
    """Round the parts to whole numbers of 0 or more that add up to ``whole``.

    Args:
        whole: Roughly the sum of the parts, 0 or more.
        parts: Numbers of 0 or more.
        most: Upper bounds of the parts; their sum is at least ``whole``.
    """
    bounds = [whole] * len(parts) if most is None else most
    units = [min(floor(part), bound) for part, bound in zip(parts, bounds, strict=True)]
    missing = whole - sum(units)
    step = 1 if missing > 0 else -1
    order = sorted(range(len(units)), key=lambda at: step * (units[at] - parts[at]))
    while missing:
        movable = [at for at in order if 0 <= units[at] + step <= bounds[at]][: abs(missing)]
        if not movable:
            raise ApiValueError(f"{whole} units exceed the sum of the parts' upper bounds")
        for at in movable:
            units[at] += step
        missing -= step * len(movable)
    return units


def allocate(amount: Amount, weights: Sequence[Amount], currency: str | int) -> list[Decimal]:
    """Split an amount in proportion to weights, in whole minor units that add up exactly.

    ``allocate("10.00", [1, 1, 1], "EUR")`` is 3.34, 3.33 and 3.33.

    Args:
        amount: 0 or more, without a fraction of a minor unit.
        weights: 0 or more each; if all are zero the parts are equal.
        currency: ISO 4217 code, or the number of decimal digits.

    Raises:
        ApiTypeError: Not exact numbers.
        ApiValueError: A negative number, no weights, or a fraction of a minor unit.
    """
    whole = to_minor(amount, currency)
    shares = [Fraction(to_exact(weight)) for weight in weights]
    if not shares or whole < 0 or min(shares) < 0:
        raise ApiValueError(
            "expected an amount of 0 or more and at least one weight, all 0 or more"
        )
    if not any(shares):
        shares = [Fraction(1)] * len(shares)
    parts = [whole * share / sum(shares) for share in shares]
    return [from_minor(units, currency) for units in split(whole, parts)]
