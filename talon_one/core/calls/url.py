"""Paths and queries with the caller's values in them.

A value is one segment of a path, whatever its characters: all but letters, digits and ``-._~`` are quoted.
``.`` and ``..`` cannot be quoted, because servers and proxies resolve them as steps in the path, and an empty
segment vanishes; all three are rejected.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from urllib.parse import quote

from ..errors import ApiTypeError, ApiValueError
from ..models.numbers import write_number
from ..models.times import write_datetime
from ..support.interrupts import raise_interrupt

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class CommaSeparated:
    """Values of a query parameter that are sent as one value, separated by commas."""

    __slots__ = ("values",)

    def __init__(self, values: Any) -> None:
        self.values = values


def fill_path(template: str, values: Mapping[str, Any]) -> str:
    """Put values into a path template such as ``/v1/coupons/{couponId}``.

    Raises:
        ApiTypeError, ApiValueError: A value cannot be in a path; the message names the parameter.
    """
    path = template
    for name, value in values.items():
        text = write_text(name, value)
        if text in ("", ".", ".."):
            raise ApiValueError(
                f"{name}: {text!r} cannot be part of a URL path; pass another value"
            )
        path = path.replace(f"{{{name}}}", _quote(name, text))
    return path


def write_query(values: Mapping[str, Any]) -> str:
    """Return the query including its ``?``, or an empty string; values of ``None`` are omitted.

    Raises:
        ApiTypeError, ApiValueError: A value cannot be sent; the message names the parameter.
    """
    pairs = []
    for name, value in values.items():
        if value is None:
            continue
        if isinstance(value, (list, tuple)):
            texts = [write_text(name, item) for item in value]
        elif isinstance(value, CommaSeparated):
            texts = _join(name, value.values)
        else:
            texts = [write_text(name, value)]
        pairs += [f"{_quote(name, name)}={_quote(name, text)}" for text in texts]
    return "?" + "&".join(pairs) if pairs else ""


def write_text(name: str, value: Any) -> str:
    """Return a parameter's value as text.

    Raises:
        ApiTypeError, ApiValueError: The value has no text form; the message names the parameter.
    """
    if isinstance(value, str):
        return str.__str__(value)  # the value of a str enum, not its name
    if isinstance(value, bool):
        return "true" if value else "false"
    try:
        if isinstance(value, (int, float, Decimal)):
            return write_number(value)
        if isinstance(value, datetime):
            return write_datetime(value)
    except ValueError as problem:
        raise_interrupt()
        raise ApiValueError(f"{name}: {problem}") from None
    if isinstance(value, date):
        return value.isoformat()
    kind = type(value).__name__
    raise ApiTypeError(f"{name}: expected str, a number, bool or date, got {kind}; pass str(value)")


def _join(name: str, values: Any) -> list[str]:
    if not isinstance(values, (list, tuple)):
        raise ApiTypeError(f"{name}: expected a list, got {type(values).__name__}")
    texts = [write_text(name, value) for value in values]
    if any("," in text for text in texts):
        raise ApiValueError(
            f"{name}: values of this list are separated by commas; none may contain one"
        )
    return [",".join(texts)] if texts else []


def _quote(name: str, text: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        name = name.encode(
            "ascii", "backslashreplace"
        ).decode()  # or the message could not be printed
        raise ApiValueError(f"{name}: the text is not valid Unicode (a lone surrogate)") from None
