"""Exact amounts of money, and conversion to minor units such as cents.

The API uses unrounded amounts in major units. Payment providers mostly expect a whole number of minor
units. The currency's exponent gives the number of digits: 2 for euros and cents.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Context, Decimal, Inexact, InvalidOperation, Overflow
from functools import reduce
from typing import Any

from talon_one.core.errors import ApiTypeError, ApiValueError
from talon_one.core.models.numbers import json_kind, to_decimal

Amount = Decimal | int | str
"""An accepted amount. Not ``float``, which cannot represent most decimal amounts exactly."""

ZERO = Decimal(0)
EXACT = Context(prec=5000, traps=[Inexact, InvalidOperation, Overflow])
"""Arithmetic that raises instead of losing a digit, whatever the caller's decimal context is."""

ROUNDING = Context(prec=5000, traps=[InvalidOperation, Overflow])

# ISO 4217, List One ("Current currency and funds", six-group.com): all currencies without 2 digits.
_DIGITS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
    None: "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX",
}


def to_exact(amount: Amount) -> Decimal:
    """Return the amount as a ``Decimal``.

    Raises:
        ApiTypeError: It is a float or not a number.
        ApiValueError: It is NaN or infinite.
    """
    number = None if isinstance(amount, float) else to_decimal(amount)
    if number is None:
        problem = f"expected a Decimal, an int or a str with a number, got {json_kind(amount)}"
        hint = "; floats are not exact, pass a str" if isinstance(amount, float) else ""
        raise ApiTypeError(problem + hint)
    if not number.is_finite():
        raise ApiValueError(f"expected a finite amount, got {number}")
    return number


def total(amounts: Iterable[Decimal]) -> Decimal:
    """Return the exact sum.

    Raises:
        ApiValueError: The sum has thousands of digits.
    """
    try:
        return reduce(EXACT.add, amounts, ZERO)
    except (Inexact, Overflow):
        raise ApiValueError("the sum of these amounts has too many digits") from None


def subtract(amount: Decimal, *subtrahends: Decimal) -> Decimal:
    """Return the exact difference."""
    return total([amount, *map(EXACT.minus, subtrahends)])


def exponent_of(currency: str | int) -> int:
    """Return the number of decimal digits of a currency; a number is returned unchanged.

    Args:
        currency: ISO 4217 code, or the number of digits.

    Raises:
        ApiValueError: Not a currency code, or a currency without minor unit (gold, for example).
    """
    if isinstance(currency, int):
        return currency
    if not isinstance(currency, str) or not re.fullmatch("[A-Z]{3}", currency):
        raise ApiValueError(f"expected a currency code such as 'EUR', got {currency!r}")
    digits = next((digits for digits, codes in _DIGITS.items() if currency in codes.split()), 2)
    if digits is None:
        raise ApiValueError(f"{currency} has no minor unit")
    return digits


def rounded(amount: Decimal, currency: str | int, mode: str = ROUND_HALF_UP) -> Decimal:
    """Round an amount to whole minor units; the result is still in major units.

    Args:
        amount: Amount in major units.
        currency: ISO 4217 code, or the number of decimal digits.
        mode: A rounding mode of :mod:`decimal`.

    Raises:
        ApiValueError: Not a currency, or the amount has thousands of digits.
    """
    try:
        return amount.quantize(from_minor(1, currency), mode, ROUNDING)
    except InvalidOperation:
        raise ApiValueError("the amount has too many digits") from None


def to_minor(amount: Amount, currency: str | int, mode: str | None = None) -> int:
    """Convert an amount to minor units: ``to_minor("19.90", "EUR")`` is 1990.

    Args:
        amount: Amount in major units.
        currency: ISO 4217 code, or the number of decimal digits.
        mode: A rounding mode of :mod:`decimal`; ``None`` rejects amounts that need rounding.

    Raises:
        ApiTypeError: Not an exact number.
        ApiValueError: Not a currency; or the amount has a fraction of a minor unit and ``mode`` is
            ``None``.
    """
    number = to_exact(amount)
    whole = rounded(number, currency, mode or ROUND_HALF_UP)
    if mode is None and whole != number:
        problem = "has a fraction of a minor unit; pass a rounding mode"
        raise ApiValueError(f"{number} {currency} {problem}")
    return int(whole.scaleb(exponent_of(currency), EXACT))


def from_minor(units: int, currency: str | int) -> Decimal:
    """Convert minor units to an amount: ``from_minor(1990, "EUR")`` is ``Decimal("19.90")``.

    Raises:
        ApiTypeError: Not a whole number.
        ApiValueError: Not a currency.
    """
    if not isinstance(units, int) or isinstance(units, bool):
        raise ApiTypeError(f"expected a whole number of minor units, got {json_kind(units)}")
    return Decimal(units).scaleb(-exponent_of(currency), EXACT)


def json_value(value: Any) -> Any:
    """Return a value that ``json.dumps`` accepts: numbers that a ``float`` would change are text."""
    if isinstance(value, dict):
        return {key: json_value(member) for key, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [json_value(element) for element in value]
    if isinstance(value, Decimal):
        near = float(value)
        return near if Decimal(repr(near)) == value else str(value)
    return value
