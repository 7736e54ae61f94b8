"""Money: exact amounts, and minor units such as cents by currency.

The API speaks of amounts in major units and does not round. A payment provider mostly wants a whole
number of minor units; how many of these make a major one is a power of ten, the currency's exponent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Context, Decimal, Inexact, InvalidOperation, Overflow
from functools import reduce

from talon_one.core.errors import ApiTypeError, ApiValueError
from talon_one.core.models.numbers import json_kind, to_decimal

Amount = Decimal | int | str
"""What is taken as an amount. Not ``float``, which cannot hold most amounts."""

ZERO = Decimal(0)
EXACT = Context(prec=5000, traps=[Inexact, InvalidOperation, Overflow])
"""Arithmetic that would rather raise than lose a digit, whatever the caller's own context is."""

_ROUNDING = Context(prec=5000, traps=[InvalidOperation, Overflow])

# ISO 4217, List One ("Current currency and funds", six-group.com): all that have not 2 digits.
_DIGITS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
    None: "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX",
}


def exact(amount: Amount) -> Decimal:
    """The amount as a ``Decimal``.

    Raises:
        ApiTypeError: it is a float or no number at all.
        ApiValueError: it is NaN or infinite.
    """
    number = None if isinstance(amount, float) else to_decimal(amount)
    if number is None:
        hint = "; a float is not exact, its text is" if isinstance(amount, float) else ""
        raise ApiTypeError(f"expected a Decimal, an int or text, got {json_kind(amount)}{hint}")
    if not number.is_finite():
        raise ApiValueError(f"{number} is no amount")
    return number


def added(amounts: Iterable[Decimal]) -> Decimal:
    """The sum, with all digits.

    Raises:
        ApiValueError: it has thousands of them.
    """
    try:
        return reduce(EXACT.add, amounts, ZERO)
    except (Inexact, Overflow):
        raise ApiValueError("amounts are too far apart to be added exactly") from None


def less(amount: Decimal, *by: Decimal) -> Decimal:
    """The difference, with all digits."""
    return added([amount, *map(EXACT.minus, by)])


def exponent_of(currency: str | int) -> int:
    """Digits after the point of a currency, by its code in ISO 4217; a number is taken as it is.

    Raises:
        ApiValueError: no code of a currency, or one that has no minor unit (gold, for example).
    """
    if isinstance(currency, int):
        return currency
    if not re.fullmatch("[A-Z]{3}", currency):
        raise ApiValueError(f"{currency!r} is no currency: expected a code such as 'EUR'")
    digits = next((digits for digits, codes in _DIGITS.items() if currency in codes.split()), 2)
    if digits is None:
        raise ApiValueError(f"{currency} has no minor unit")
    return digits


def rounded(amount: Decimal, currency: str | int, mode: str = ROUND_HALF_UP) -> Decimal:
    """The amount in whole minor units of a currency, still as a number of major ones.

    Args:
        amount: in major units.
        currency: its code, or digits after the point.
        mode: one of the rounding modes of :mod:`decimal`.
    """
    return amount.quantize(from_minor(1, currency), mode, _ROUNDING)


def to_minor(amount: Amount, currency: str | int, mode: str | None = None) -> int:
    """The amount in minor units: ``to_minor("19.90", "EUR")`` is 1990.

    Args:
        amount: in major units.
        currency: its code in ISO 4217, or digits after the point.
        mode: how to round, one of the modes of :mod:`decimal`; ``None`` refuses to.

    Raises:
        ApiTypeError: no exact number.
        ApiValueError: no currency; or a fraction of a minor unit, and nobody said how to round.
    """
    number = exact(amount)
    whole = rounded(number, currency, mode or ROUND_HALF_UP)
    if mode is None and whole != number:
        raise ApiValueError(f"{number} {currency} has a fraction of a minor unit: give a mode")
    return int(whole.scaleb(exponent_of(currency), EXACT))


def from_minor(units: int, currency: str | int) -> Decimal:
    """The amount of so many minor units: ``from_minor(1990, "EUR")`` is ``Decimal("19.90")``.

    Raises:
        ApiValueError: no currency.
    """
    return Decimal(units).scaleb(-exponent_of(currency), EXACT)
