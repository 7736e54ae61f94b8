"""Check of the attributes of definitions.

They store what they checked in a uniform type: numbers as ``Decimal``, lists as tuples.
"""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from decimal import Decimal
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from ..support.durations import DurationError, read_duration
from ..support.formulas import MAX_LENGTH, FormulaError, check_formula

__all__ = ["DefinitionError"]

_YEAR_9000 = datetime(9000, 1, 1, tzinfo=timezone.utc)

Number = Decimal | int | str
"""An exact number. Text such as ``"7.5"`` is fine; a float is rejected."""


class DefinitionError(ValueError):
    """An invalid definition.

    Attributes:
        path: The place, such as ``campaigns[1].effects[0].percent``.
        reason: What is wrong there.
        source: The file and line it was read from, such as ``shop.yaml:12``; empty without a file.
    """

    def __init__(self, path: str, reason: str, source: str = "") -> None:
        super().__init__(": ".join(part for part in (source, path, reason) if part))
        self.path = path
        self.reason = reason
        self.source = source


def check_number(
    record: object,
    name: str,
    *,
    low: int | None = None,
    above: int | None = None,
    high: int | None = None,
) -> None:
    """Check a number, which may be ``None`` if that is its default."""
    value = getattr(record, name)
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, (Decimal, int, str)):
        raise DefinitionError(name, f"must be a number (Decimal, int or text), got {value!r}")
    try:
        number = Decimal(value)
    except ArithmeticError:
        raise DefinitionError(name, f"must be a number, got {value!r}") from None
    if not number.is_finite() or abs(number.adjusted()) > 300:
        raise DefinitionError(name, f"must be a finite number of at most 300 digits, got {value!r}")
    if low is not None and number < low:
        raise DefinitionError(name, f"must be at least {low}, got {value}")
    if above is not None and number <= above:
        raise DefinitionError(name, f"must be above {above}, got {value}")
    if high is not None and number > high:
        raise DefinitionError(name, f"must be at most {high}, got {value}")
    object.__setattr__(record, name, number)


def check_formula_text(record: object, name: str) -> None:
    """Check a formula, which may be empty."""
    text = getattr(record, name)
    _check_text(name, text, 0, MAX_LENGTH)
    if text:
        try:
            check_formula(text)
        except FormulaError as error:
            raise DefinitionError(name, str(error)) from None


def check_one_of(record: object, *names: str) -> None:
    """Check that exactly one of several attributes is given, neither ``None`` nor empty."""
    given = [name for name in names if getattr(record, name) not in (None, "")]
    wanted = " or ".join(", ".join(names).rsplit(", ", 1))
    if not given:
        raise DefinitionError(names[0], f"is missing; give {wanted}")
    if len(given) > 1:
        reason = f"cannot be given together with {given[0]}; give only one of {wanted}"
        raise DefinitionError(given[1], reason)


def check_text(record: object, name: str, shortest: int = 1, longest: int = 1000) -> None:
    """Check a text and its length."""
    _check_text(name, getattr(record, name), shortest, longest)


def _check_text(name: str, value: object, shortest: int, longest: int) -> None:
    if not isinstance(value, str):
        raise DefinitionError(name, f"must be text, got {value!r}")
    if not shortest <= len(value) <= longest:
        raise DefinitionError(name, f"must have {shortest} to {longest} characters, got {value!r}")


def check_texts(record: object, name: str) -> None:
    """Check a list of texts, none of them empty."""
    check_members(record, name, str)
    for index, value in enumerate(getattr(record, name)):
        _check_text(f"{name}[{index}]", value, 1, 1000)


def check_choices(record: object) -> None:
    """Check every attribute that is annotated with a ``Literal``."""
    for name, allowed in _choices(_class_of(record)).items():
        value = getattr(record, name)
        if value not in allowed:
            shown = [choice for choice in allowed if choice]
            wanted = " or ".join(", ".join(shown).rsplit(", ", 1))
            raise DefinitionError(name, f"must be {wanted}, got {value!r}")


def _class_of(record: Any) -> Any:
    return type(record)


@cache
def _choices(kind: Any) -> dict[str, list[str | None]]:
    """Return the values of the attributes that are annotated with a ``Literal``."""
    choices: dict[str, list[str | None]] = {}
    for name, hint in get_type_hints(kind).items():
        parts = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
        allowed = [
            choice for part in parts if get_origin(part) is Literal for choice in get_args(part)
        ]
        if allowed:
            choices[name] = [*allowed, *([None] if type(None) in parts else [])]
    return choices


def check_limit(record: object, name: str, low: int = 0) -> None:
    """Check a whole number as the API allows it for limits."""
    value = getattr(record, name)
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= 999_999:
        raise DefinitionError(name, f"must be a whole number from {low} to 999999, got {value!r}")


def check_time(record: object, name: str) -> None:
    """Check a time, which may be ``None`` if that is its default."""
    time = getattr(record, name)
    if time is None:
        return
    if not isinstance(time, datetime):
        raise DefinitionError(name, f"must be a time, got {time!r}")
    if time.utcoffset() is None:
        raise DefinitionError(name, f"must have an offset from UTC, got {time}")


def check_window(record: object, start_name: str, end_name: str) -> None:
    """Check a start and an end, which may both be ``None``."""
    check_time(record, start_name)
    check_time(record, end_name)
    start, end = getattr(record, start_name), getattr(record, end_name)
    if start is not None and end is not None and end <= start:
        raise DefinitionError(end_name, f"must be after {start_name}")


def check_duration(record: object, name: str) -> None:
    """Check a duration such as ``30D``, which may be empty if that is its default."""
    text = getattr(record, name)
    if text == "":
        return
    try:
        read_duration(text).after(_YEAR_9000)
    except DurationError as error:
        raise DefinitionError(name, str(error)) from None
    except (ValueError, OverflowError):  # it would end after the year 9999
        raise DefinitionError(name, f"must be less than 1000 years, got {text!r}") from None


def check_members(record: object, name: str, *kinds: Any, called: str = "") -> None:
    """Check a list and the classes of its members; ``called`` names them in the message."""
    members = getattr(record, name)
    if isinstance(members, str) or not isinstance(members, Sequence):
        raise DefinitionError(name, f"must be a list, got {_kind(members)}")
    wanted = called or " or ".join(", ".join(kind.__name__ for kind in kinds).rsplit(", ", 1))
    for index, member in enumerate(members):
        if not isinstance(member, kinds):
            raise DefinitionError(f"{name}[{index}]", f"expected {wanted}, got {_kind(member)}")
    object.__setattr__(record, name, tuple(members))


def check_member(record: object, name: str, kind: type) -> None:
    """Check the class of an attribute."""
    value = getattr(record, name)
    if not isinstance(value, kind):
        raise DefinitionError(name, f"expected {kind.__name__}, got {_kind(value)}")


def check_mapping(record: object, name: str) -> None:
    """Check a mapping whose keys are texts."""
    value = getattr(record, name)
    if not isinstance(value, Mapping):
        raise DefinitionError(name, f"must be a mapping (key: value), got {_kind(value)}")
    for key in value:
        if not isinstance(key, str) or not key:
            raise DefinitionError(name, f"must have texts as keys, got {key!r}")


def check_unique(record: object, name: str, attribute: str) -> None:
    """Check that the members of a list differ in an attribute."""
    seen: set[object] = set()
    for index, member in enumerate(getattr(record, name)):
        value = getattr(member, attribute)
        if value in seen:
            raise DefinitionError(f"{name}[{index}].{attribute}", f"{value!r} is given twice")
        seen.add(value)


def _kind(value: object) -> str:
    if isinstance(value, type):
        return f"the class {value.__name__}"
    return "a string" if isinstance(value, str) else f"an object of type {type(value).__name__}"
