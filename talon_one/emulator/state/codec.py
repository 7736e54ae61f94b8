"""Records as JSON, and back, by their type hints.

A record becomes an object of its attributes, with ``type`` where one of several classes is allowed.
Times become RFC 3339 text, durations microseconds, decimals text, bytes Base64, and a dict whose
keys are not text a list of pairs. Adding a record needs no change here.
"""

from __future__ import annotations

import base64
import dataclasses
import types
from collections import abc
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from ..campaigns.parts import is_part
from ..support.exact_json import Json
from ..support.times import read_time, write_time

Hint: TypeAlias = Any
"""A type as it stands in an annotation."""


@cache
def field_types(kind: type) -> dict[str, Hint]:
    """Return the types of a record's attributes."""
    return get_type_hints(kind)


@cache
def _union_members(hint: Hint) -> tuple[Hint, ...]:
    """Return the members of a union except ``None``, those that accept any text last.

    The base class of all conditions or effects counts as the union of its subclasses.
    """
    if is_part(hint) and not dataclasses.is_dataclass(hint):
        return tuple(hint.kinds().values())
    origin: Any = get_origin(hint)
    if origin not in (Union, types.UnionType):
        return ()
    members = (member for member in get_args(hint) if member is not type(None))
    return tuple(sorted(members, key=lambda member: member in (str, int, bool)))


def dump(value: Any, hint: Hint) -> Json:
    """Return a value of a type as JSON."""
    choices = _union_members(hint)
    if hint is Any or value is None or Any in choices:
        return value
    if choices:
        if dataclasses.is_dataclass(value):
            return {"type": type(value).__name__, **dump(value, type(value))}
        if Decimal in choices and isinstance(value, (Decimal, int)):
            return str(value)
        return dump(value, next(choice for choice in choices if _fits(value, choice)))
    if dataclasses.is_dataclass(hint):
        assert isinstance(hint, type)
        hints = field_types(hint)
        return {
            field.name: dump(getattr(value, field.name), hints[field.name])
            for field in dataclasses.fields(hint)
            if field.init
        }
    origin: Any = get_origin(hint)
    inner = get_args(hint)
    if origin in (dict, abc.Mapping, abc.MutableMapping):
        if inner[0] is str:
            return {key: dump(entry, inner[1]) for key, entry in value.items()}
        return [[dump(key, inner[0]), dump(entry, inner[1])] for key, entry in value.items()]
    if origin in (list, abc.Sequence, frozenset, set):
        return [dump(entry, inner[0]) for entry in value]
    if origin is tuple:
        entry_hints = inner[:1] * len(value) if inner[-1] is Ellipsis else inner
        return [dump(entry, type) for entry, type in zip(value, entry_hints, strict=True)]
    if hint is datetime:
        return write_time(value)
    if hint is timedelta:
        return value // timedelta(microseconds=1)
    if hint is Decimal:
        return str(value)
    if hint is bytes:
        return base64.b64encode(value).decode()
    return value


def load(value: Json, hint: Hint) -> Any:
    """Return the value of a type from what `dump` made of it.

    Raises:
        ValueError, TypeError, ArithmeticError: The JSON is not that of such a value.
    """
    choices = _union_members(hint)
    if hint is Any or Any in choices or _is_allowed_null(value, hint):
        return value
    if choices:
        return _load_choice(value, choices)
    if dataclasses.is_dataclass(hint):
        assert isinstance(hint, type)
        hints = field_types(hint)
        return hint(**{name: load(value[name], hints[name]) for name in value})
    origin: Any = get_origin(hint)
    inner = get_args(hint)
    if origin in (dict, abc.Mapping, abc.MutableMapping):
        entries = value.items() if isinstance(value, dict) else value
        return {load(key, inner[0]): load(entry, inner[1]) for key, entry in entries}
    if origin in (frozenset, set):
        return origin(load(entry, inner[0]) for entry in value)
    if origin is list:
        return [load(entry, inner[0]) for entry in value]
    if origin is abc.Sequence:
        return tuple(load(entry, inner[0]) for entry in value)
    if origin is tuple:
        entry_hints = inner[:1] * len(value) if inner[-1] is Ellipsis else inner
        return tuple(load(entry, type) for entry, type in zip(value, entry_hints, strict=True))
    if hint is datetime:
        return read_time(value)
    if hint is timedelta:
        return timedelta(microseconds=value)
    if hint is Decimal:
        return Decimal(value)
    if hint is bytes:
        return base64.b64decode(value)
    if not _fits(value, hint):
        raise ValueError(f"{value!r} is not of type {hint}")
    return value


def _load_choice(value: Json, choices: Sequence[Hint]) -> Any:
    if isinstance(value, dict) and "type" in value:
        (kind,) = (choice for choice in choices if getattr(choice, "__name__", "") == value["type"])
        return load({name: value[name] for name in value if name != "type"}, kind)
    for choice in choices:
        with suppress(ValueError, TypeError, ArithmeticError):
            loaded = load(value, choice)
            if _fits(loaded, choice):
                return loaded
    raise ValueError(f"{value!r} fits none of {choices}")


def _fits(value: Any, hint: Hint) -> bool:
    origin: Any = get_origin(hint)
    if origin is Literal:
        return value in get_args(hint)
    if hint is int and isinstance(value, bool):
        return False
    return isinstance(value, origin or hint)


def _is_allowed_null(value: Json, hint: Any) -> bool:
    return value is None and type(None) in get_args(hint)
