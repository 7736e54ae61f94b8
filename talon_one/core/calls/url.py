"""Paths and queries with the caller's values in them.

A value is one segment of a path, whatever characters it has: all but letters, digits and ``-._~``
are quoted. ``.`` and ``..`` cannot be quoted (every server and proxy takes them for a step in the
path), and an empty segment vanishes, so these are refused.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from urllib.parse import quote

from ..errors import ApiTypeError, ApiValueError
from ..models.numbers import write_number
from ..models.times import write_datetime

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class Comma:
    """The values of a parameter that are sent as one, with commas between them."""

    __slots__ = ("values",)

    def __init__(self, values: Any) -> None:
        self.values = values


def fill_path(template: str, values: Mapping[str, Any]) -> str:
    """The path of a template such as ``/v1/coupons/{couponId}``.

    Raises:
        ApiTypeError, ApiValueError: a value cannot be in a path; the message names the parameter.
    """
    path = template
    for name, value in values.items():
        text = write_text(name, value)
        if text in ("", ".", ".."):
            raise ApiValueError(f"{name}: {text!r} cannot be part of a path")
        path = path.replace(f"{{{name}}}", _quoted(name, text))
    return path


def write_query(values: Mapping[str, Any]) -> str:
    """The query with its ``?``, or nothing; values that are ``None`` are left out.

    Raises:
        ApiTypeError, ApiValueError: a value cannot be sent; the message names the parameter.
    """
    pairs = []
    for name, value in values.items():
        if value is None:
            continue
        if isinstance(value, (list, tuple)):
            texts = [write_text(name, one) for one in value]
        elif isinstance(value, Comma):
            texts = _joined(name, value.values)
        else:
            texts = [write_text(name, value)]
        pairs += [f"{quote(name, safe='')}={_quoted(name, text)}" for text in texts]
    return "?" + "&".join(pairs) if pairs else ""


def write_text(name: str, value: Any) -> str:
    """A parameter's value as text.

    Raises:
        ApiTypeError, ApiValueError: it has none; the message names the parameter.
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
        raise ApiValueError(f"{name}: {problem}") from None
    if isinstance(value, date):
        return value.isoformat()
    raise ApiTypeError(f"{name}: {type(value).__name__} cannot be a parameter")


def _joined(name: str, values: Any) -> list[str]:
    if not isinstance(values, (list, tuple)):
        raise ApiTypeError(f"{name}: expected a list, got {type(values).__name__}")
    texts = [write_text(name, value) for value in values]
    if any("," in text for text in texts):
        raise ApiValueError(f"{name}: a value with a comma cannot be part of this list")
    return [",".join(texts)] if texts else []


def _quoted(name: str, text: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ApiValueError(f"{name}: not valid Unicode") from None
