"""JSON with exact numbers.

A number with a fraction is read as ``Decimal``, any other as ``int``. Numbers are written with all
their digits but without trailing zeros: 19.90 comes back as 19.9, as from a server that stores
numbers. Numbers outside the range of a double are rejected, as such a server would.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from decimal import Context, Decimal
from typing import Any, NoReturn

Json = Any
"""A JSON value: dict, list, str, int, Decimal, bool or None."""

EXACT = Context(prec=5000)
"""Context of all arithmetic: wide enough for exact sums and products of the numbers accepted here."""

MAX_DEPTH = 100
_TOO_DEEP = f"the text nests deeper than {MAX_DEPTH} levels"

_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")

_quote = json.encoder.encode_basestring_ascii


def _reject_number(text: str) -> NoReturn:
    shown = text if len(text) <= 40 else text[:40] + "..."
    raise ValueError(f"the number {shown} is out of range")


def _read_decimal(text: str) -> Decimal | int:
    try:
        number = Decimal(text)
    except ArithmeticError:
        _reject_number(text)
    if not -324 <= number.adjusted() <= 308:
        _reject_number(text)
    # JSON Schema's integers are those without fraction, however they are written: 10.0, 1e3.
    return int(number) if number == number.to_integral_value() else number


def _read_integer(text: str) -> int:
    if len(text) > 309:
        _reject_number(text)
    return int(text)


def _read_any_decimal(text: str) -> Decimal | int:
    number = Decimal(text)
    return int(number) if number == number.to_integral_value() else number


def read_json(text: bytes) -> Json:
    """Parse JSON text that a client sent.

    Lone surrogates become U+FFFD, as in Go's ``encoding/json``.

    Raises:
        ValueError: The text is not JSON, nests too deep, or has a number out of range.
    """
    try:
        value = json.loads(
            text, parse_float=_read_decimal, parse_int=_read_integer, parse_constant=_reject_number
        )
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    if text.count(b"{") + text.count(b"[") > MAX_DEPTH:
        _check_depth(value, MAX_DEPTH)
    return _replace_surrogates(value) if _SURROGATE.search(text) else value


def read_json_object(text: str, name: str) -> dict[str, Json]:
    """Parse the text of a JSON object; empty text is an empty object.

    Raises:
        ValueError: The text is no JSON object; the message has its ``name``.
    """
    value = read_json(text.encode()) if text else {}
    if not isinstance(value, dict):
        raise ValueError(f"{name} is no JSON object")
    return value


def _replace_surrogates(value: Json) -> Json:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {_replace_surrogates(key): _replace_surrogates(value[key]) for key in value}
    return [_replace_surrogates(entry) for entry in value] if isinstance(value, list) else value


def read_own_json(text: bytes) -> Json:
    """Parse JSON text that `write_json` wrote, of any depth and with numbers of any size.

    Raises:
        ValueError: The text is not JSON, or nests deeper than Python reads.
    """
    try:
        return json.loads(text, parse_float=_read_any_decimal, parse_constant=_reject_number)
    except RecursionError:
        raise ValueError("the text nests too deep") from None


def _check_depth(value: Json, left: int) -> None:
    if not isinstance(value, (dict, list)):
        return
    if left == 0:
        raise ValueError(_TOO_DEEP)
    for member in value.values() if isinstance(value, dict) else value:
        _check_depth(member, left - 1)


def write_json(value: Json) -> bytes:
    """Format a JSON value as compact UTF-8 text."""
    return _encode(value).encode()


def _encode(value: Json) -> str:
    encode = _ENCODERS.get(type(value))
    if encode is not None:
        return encode(value)
    for kind, encode in _ENCODERS.items():
        if isinstance(value, kind):
            return encode(value)
    raise TypeError(f"JSON has no form for {type(value).__name__}")


def _encode_bool(value: bool) -> str:
    return "true" if value else "false"


def _encode_decimal(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _encode_dict(value: dict[str, Json]) -> str:
    # A call per member would take most of the time of a response.
    members = []
    for key, entry in value.items():
        encode = _ENCODERS.get(type(entry), _encode)
        members.append(f"{_quote(key)}:{encode(entry)}")
    return "{" + ",".join(members) + "}"


def _encode_list(value: Sequence[Json]) -> str:
    return "[" + ",".join(map(_encode, value)) + "]"


_ENCODERS: dict[type, Callable[[Any], str]] = {
    str: _quote,
    type(None): lambda value: "null",
    bool: _encode_bool,
    int: int.__repr__,
    Decimal: _encode_decimal,
    dict: _encode_dict,
    list: _encode_list,
    tuple: _encode_list,
}
