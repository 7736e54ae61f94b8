"""Round parts so that they add up to the rounded whole: the largest remainder method.

Every part is rounded down. The missing units then go to the parts that lost most, the first ones first.
Rounding every part independently would give invoices whose lines do not add up. Parts may be negative:
a deposit that is paid back, for example.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import floor

from talon_one.core.errors import ApiValueError

from .money import ROUNDING, Amount, from_minor, to_exact, to_minor

_TENS = Decimal("1E1")
Bounds = tuple[int | None, int | None]


def split(
    whole: int, parts: Sequence[Fraction], bounds: Sequence[Bounds] | None = None
) -> list[int]:
    """Round the parts to whole numbers that add up to ``whole``.

    Args:
        whole: Roughly the sum of the parts.
        parts: Numbers of any sign.
        bounds: The least and the most that each part may become, ``None`` for no bound. By default a
            part keeps its sign.
    """
    limits = [_same_sign(part) for part in parts] if bounds is None else bounds
    units = [_within(floor(part), limit) for part, limit in zip(parts, limits, strict=True)]
    missing = whole - sum(units)
    step = 1 if missing > 0 else -1
    order = sorted(range(len(units)), key=lambda at: step * (units[at] - parts[at]))
    while missing:
        movable = [at for at in order if _within(units[at] + step, limits[at]) == units[at] + step]
        if not movable:
            raise ApiValueError(f"{whole} units exceed the sum of the parts' upper bounds")
        for at in movable[: abs(missing)]:
            units[at] += step
        missing -= step * len(movable[: abs(missing)])
    return units


def _same_sign(part: Fraction) -> Bounds:
    return (None, 0) if part < 0 else (0, None)


def _within(number: int, bounds: Bounds) -> int:
    least, most = bounds
    if least is not None and number < least:
        return least
    return most if most is not None and number > most else number


def round_fraction(number: Fraction, mode: str) -> int:
    """Round a fraction to a whole number by a rounding mode of :mod:`decimal`."""
    whole = floor(number)
    rest = number - whole
    # All that a mode looks at is on which side of the half the rest is.
    side = 0 if not rest else 5 if rest == Fraction(1, 2) else 3 if rest < Fraction(1, 2) else 7
    return int(Decimal(10 * whole + side).quantize(_TENS, mode, ROUNDING)) // 10


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
