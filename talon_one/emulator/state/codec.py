"""Records as JSON, and back, by their type hints.

A record is an object of its attributes, with `type` where one of several classes may stand; times
are RFC 3339 text, durations microseconds, decimals text, bytes Base64, and a dict whose keys are no
text is a list of pairs. Whoever adds a record has nothing to do here.
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

from ..campaigns.parts import Part
from ..support.exact_json import Json
from ..support.times import read_time, write_time

Hint: TypeAlias = Any
"""A type, as an annotation gives it."""


@cache
def type_hints(kind: type) -> dict[str, Hint]:
    """The types of a record's attributes."""
    return get_type_hints(kind)


@cache
def _choices(hint: Hint) -> tuple[Hint, ...]:
    """The members of a union but None, those first that text fits least easily; else nothing.

    The base class of all conditions or effects counts as the union of its subclasses.
    """
    if isinstance(hint, type) and issubclass(hint, Part) and not dataclasses.is_dataclass(hint):
        return tuple(hint.kinds().values())
    origin: Any = get_origin(hint)
    if origin not in (Union, types.UnionType):
        return ()
    members = (each for each in get_args(hint) if each is not type(None))
    return tuple(sorted(members, key=lambda each: each in (str, int, bool)))


def dump(value: Any, hint: Hint) -> Json:
    """A value of a type as JSON."""
    choices = _choices(hint)
    if hint is Any or value is None or Any in choices:
        return value
    if choices:
        if dataclasses.is_dataclass(value):
            return {"type": type(value).__name__, **dump(value, type(value))}
        if Decimal in choices and isinstance(value, (Decimal, int)):
            return str(value)
        return dump(value, next(each for each in choices if _fits(value, each)))
    if dataclasses.is_dataclass(hint):
        assert isinstance(hint, type)
        hints = type_hints(hint)
        return {
            each.name: dump(getattr(value, each.name), hints[each.name])
            for each in dataclasses.fields(hint)
            if each.init
        }
    origin: Any = get_origin(hint)
    inner = get_args(hint)
    if origin in (dict, abc.Mapping, abc.MutableMapping):
        if inner[0] is str:
            return {key: dump(each, inner[1]) for key, each in value.items()}
        return [[dump(key, inner[0]), dump(each, inner[1])] for key, each in value.items()]
    if origin in (list, abc.Sequence, frozenset, set):
        return [dump(each, inner[0]) for each in value]
    if origin is tuple:
        hints_of_members = inner[:1] * len(value) if inner[-1] is Ellipsis else inner
        return [dump(each, one) for each, one in zip(value, hints_of_members, strict=True)]
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
    """The value of a type that `dump` made JSON of.

    Raises:
        ValueError, TypeError, ArithmeticError: the JSON is not such a value's.
    """
    choices = _choices(hint)
    if hint is Any or value is None or Any in choices:
        return value
    if choices:
        return _load_choice(value, choices)
    if dataclasses.is_dataclass(hint):
        assert isinstance(hint, type)
        hints = type_hints(hint)
        return hint(**{name: load(value[name], hints[name]) for name in value})
    origin: Any = get_origin(hint)
    inner = get_args(hint)
    if origin in (dict, abc.Mapping, abc.MutableMapping):
        entries = value.items() if isinstance(value, dict) else value
        return {load(key, inner[0]): load(each, inner[1]) for key, each in entries}
    if origin in (frozenset, set):
        return origin(load(each, inner[0]) for each in value)
    if origin is list:
        return [load(each, inner[0]) for each in value]
    if origin is abc.Sequence:
        return tuple(load(each, inner[0]) for each in value)
    if origin is tuple:
        hints_of_members = inner[:1] * len(value) if inner[-1] is Ellipsis else inner
        return tuple(load(each, one) for each, one in zip(value, hints_of_members, strict=True))
    if hint is datetime:
        return read_time(value)
    if hint is timedelta:
        return timedelta(microseconds=value)
    if hint is Decimal:
        return Decimal(value)
    if hint is bytes:
        return base64.b64decode(value)
    return value


def _load_choice(value: Json, choices: Sequence[Hint]) -> Any:
    if isinstance(value, dict) and "type" in value:
        (kind,) = (each for each in choices if getattr(each, "__name__", "") == value["type"])
        return load({name: value[name] for name in value if name != "type"}, kind)
    for each in choices:
        with suppress(ValueError, TypeError, ArithmeticError):
            loaded = load(value, each)
            if _fits(loaded, each):
                return loaded
    raise ValueError(f"{value!r} fits none of {choices}")


def _fits(value: Any, hint: Hint) -> bool:
    origin: Any = get_origin(hint)
    if origin is Literal:
        return value in get_args(hint)
    return isinstance(value, origin or hint)
