"""What a model may hold, made up from the types of its members."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from decimal import Context, Decimal
from functools import cache
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

import talon_one.models
from talon_one.core.models.annotations import Shape, parse
from talon_one.core.models.fields import Field
from talon_one.core.models.model import Model

from ...project import MODEL_NAMES

_EXACT = Context(prec=50)
NUMBERS = ("DecimalField", "OptionalDecimal", "DeprecatedDecimal", "Decimal")

texts = st.text(max_size=8)
integers = st.one_of(st.integers(-9, 999), st.integers(-(10**30), 10**30))

# Few digits and many, small exponents and absurd ones. JSON has no negative zero among its integers.
numbers = st.builds(
    lambda digits, exponent: Decimal(digits).scaleb(exponent, _EXACT),
    st.one_of(st.integers(-99, 9999), st.integers(-(10**35), 10**35)),
    st.one_of(st.integers(-4, 2), st.integers(-90, 400)),
)
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.datetimes(datetime(1900, 1, 1), datetime(2999, 1, 1), timezones=offsets)
dates = st.dates(date(1900, 1, 1), date(2999, 1, 1))

scalars = st.one_of(st.booleans(), integers, numbers, texts)
json_values = st.one_of(
    scalars,
    st.lists(st.none() | scalars, max_size=2),
    st.dictionaries(texts, st.none() | scalars | st.lists(scalars, max_size=2), max_size=2),
)

_BY_KIND: dict[str, SearchStrategy[Any]] = {
    "str": texts,
    "bool": st.booleans(),
    "int": integers,
    "datetime": times,
    "date": dates,
    "Any": json_values,
    **dict.fromkeys(NUMBERS, numbers),
}


few_examples = settings(max_examples=settings().max_examples // 15)
"""For tests that run once for every model."""


def is_model(name: str) -> bool:
    """Whether ``name`` is a class; if not, it is the type of an enum."""
    return isinstance(getattr(talon_one.models, name), type)


MODELS = [name for name in MODEL_NAMES if is_model(name)]


def model_class(name: str) -> type[Model]:
    """The model of that name."""
    found: type[Model] = getattr(talon_one.models, name)
    return found


def fields_of(cls: type[Model]) -> Iterator[tuple[Field, Shape]]:
    """The members of a model, each with the shape of its type; enums are text."""
    for field in cls._fields.values():
        yield field, _without_enums(parse(field.annotation))


def _without_enums(shape: Shape) -> Shape:
    if shape.inner is not None:
        return Shape(shape.kind, _without_enums(shape.inner))
    return shape if shape.kind in _BY_KIND or is_model(shape.kind) else Shape("str")


@cache
def models_of(cls: type[Model], depth: int = 2, complete: bool = False) -> SearchStrategy[Any]:
    """Models that a caller could build.

    Below ``depth`` levels only what is required is given; ``complete`` ones have every member above.
    """
    required, optional = {}, {}
    for field, shape in fields_of(cls):
        if field.required or (complete and depth > 0):
            required[field.name] = values_of(shape, depth, complete)
        elif depth > 0:
            optional[field.name] = values_of(shape, depth, complete)
    return st.fixed_dictionaries(required, optional=optional).map(lambda given: cls(**given))


def values_of(shape: Shape, depth: int, complete: bool) -> SearchStrategy[Any]:
    """Values that fit ``shape``."""
    if shape.kind in _BY_KIND:
        return _BY_KIND[shape.kind]
    if shape.inner is None:
        return models_of(model_class(shape.kind), max(depth - 1, 0), complete)
    most = 2 if depth > 0 else 0
    inner = values_of(shape.inner, depth, complete)
    if shape.kind == "list":
        return st.lists(inner, max_size=most)
    return st.dictionaries(texts, inner, max_size=most)


def sent_part(data: Any, shape: Shape | None) -> Any:
    """``data`` as it came over the wire, without the members that only the server sets."""
    if data is None or shape is None or shape.kind in _BY_KIND:
        return data
    if shape.kind == "list":
        return [sent_part(value, shape.inner) for value in data]
    if shape.kind == "dict":
        return {key: sent_part(value, shape.inner) for key, value in data.items()}
    members = {field.key: (field, inner) for field, inner in fields_of(model_class(shape.kind))}
    return {
        key: sent_part(value, members[key][1])
        for key, value in data.items()
        if not members[key][0].read_only
    }
