"""Exact numbers: what becomes a ``Decimal``, and how a ``Decimal`` becomes JSON.

Amounts and points are decimal. A float counts as the number that it prints (``0.1`` is one tenth), and
every digit is written, so nothing here rounds.
"""

from __future__ import annotations

import re
from decimal import (
    MAX_EMAX,
    MAX_PREC,
    MIN_EMIN,
    Context,
    Decimal,
    Inexact,
    InvalidOperation,
    Overflow,
    Underflow,
)
from typing import Any

_JSON_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")

# Reads as Decimal() does, in a tenth less time: without looking up the context of the thread.
exact = Context(
    MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[InvalidOperation, Overflow, Underflow, Inexact]
).create_decimal

# Beyond this many places a number is written as 1E+400, and an integer is not expanded: a few bytes
# of a response must not become megabytes of zeros.
_MAX_PLACES = 64


def to_decimal(value: Any) -> Decimal | None:
    """Return ``value`` as a ``Decimal`` if it is a number or the text of one, otherwise ``None``."""
    kind = type(value)
    if kind is Decimal:
        return value  # type: ignore[no-any-return]
    if kind is int:
        return Decimal(value)
    if kind is float:
        return Decimal(repr(value))
    if isinstance(value, str):
        return _from_text(value)
    if isinstance(value, Decimal):
        return Decimal(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return to_decimal(int(value) if isinstance(value, int) else float(value))
    return None


def _from_text(text: str) -> Decimal | None:
    if not _JSON_NUMBER.fullmatch(text):
        return None
    try:
        return Decimal(text)
    except InvalidOperation:  # the exponent is out of range
        return None


def to_integer(value: Any) -> int | None:
    """Return ``value`` as an int if it is a whole number or the text of one, otherwise ``None``."""
    number = to_decimal(value)
    if number is None or not number.is_finite() or number.adjusted() > _MAX_PLACES:
        return None
    whole = int(number)
    return whole if whole == number else None


def write_number(value: Any) -> str:
    """Return the JSON text of a number, with all its digits.

    Raises:
        TypeError: It is not a number.
        ValueError: It is NaN or infinite.
    """
    if type(value) is Decimal:
        text = str(value)
        # An exponent, NaN and Infinity have capitals; few numbers have any of them.
        if text == text.lower():
            return text
    number = to_decimal(value)
    if number is None:
        raise TypeError
    if not number.is_finite():
        raise ValueError(f"{value} has no JSON form; use a finite number")
    exponent = number.as_tuple().exponent
    if -_MAX_PLACES < exponent < _MAX_PLACES:  # type: ignore[operator]  # finite: an int
        return format(number, "f")
    return str(number)


def json_kind(value: Any) -> str:
    """Return the kind of ``value`` in words, such as ``a string``, for messages that must not show it."""
    if value is None:
        return "null"
    if isinstance(value, str):
        return "a string"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, (int, float, Decimal)):
        return "a number"
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, (list, tuple)):
        return "an array"
    name = type(value).__name__
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"
