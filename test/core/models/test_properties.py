"""What holds for every model, whatever is in it."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talon_one.core.models.annotations import Shape
from talon_one.core.models.writing import write_request
from talon_one.exceptions import ApiValueError

from .fixtures import Digits, Log, dumps, loads
from .strategies import MODELS, NUMBERS, few_examples, fields_of, model_class, models_of, sent_part

every_model = pytest.mark.parametrize("name", MODELS)

# Scalars of other types than the member's, and what is no scalar at all.
_ODD: dict[str, list[Any]] = {
    "str": [Digits("5"), Digits("-0.50"), True, {}, []],
    "bool": ["true", "", Digits("1"), Digits("0.0"), {}, []],
    "int": ["yesterday", "", "1.5", Digits("1.5"), Digits("1E+999"), True, {}, []],
    "datetime": ["yesterday", "", "2026-01-02T03:04:05", Digits("5"), True, {}, []],
    "date": ["yesterday", "", "2026-01-02T03:04:05Z", Digits("5"), True, {}, []],
    **{kind: ["yesterday", "", "NaN", "1,5", True, {}, []] for kind in NUMBERS},
}
_NO_CONTAINER = ["yesterday", "", Digits("5"), Digits("1.5"), True, False]


def unfit(shape: Shape | None) -> Iterator[tuple[str, Any, str | None]]:
    """What does not fit: the path to it below the member, the member's value, what belonged there.

    The last is ``None`` where the value is to be kept as it came.
    """
    assert shape is not None  # every list and map has elements
    if shape.kind in _ODD:
        yield from (("", value, None) for value in _ODD[shape.kind])
    elif shape.kind == "list":
        yield from (("", value, "an array") for value in [*_NO_CONTAINER, {}])
        for path, value, expected in unfit(shape.inner):
            yield f"[1]{path}", [None, value], expected
    elif shape.kind != "Any":
        yield from (("", value, "an object") for value in [*_NO_CONTAINER, []])
        if shape.kind == "dict":
            for path, value, expected in unfit(shape.inner):
                yield f".one{path}", {"one": value}, expected


@every_model
@few_examples
@given(data=st.data())
def test_what_was_built_is_the_same_after_a_round_trip(name: str, data: st.DataObject) -> None:
    cls = model_class(name)
    built = data.draw(models_of(cls))
    text = built.to_json()

    assert cls.from_json(text) == built
    assert cls.from_json(text.encode()).to_json() == text
    assert cls.from_dict(built.to_dict()) == built
    assert copy.copy(built) == copy.deepcopy(built) == pickle.loads(pickle.dumps(built)) == built
    assert "\n" not in repr(built) and repr(built).startswith(f"{name}(")
    everything = loads(text)
    assert loads(write_request(built, name)) == sent_part(everything, Shape(name))


@every_model
@settings(max_examples=2)
@given(data=st.data())
def test_what_a_server_leaves_out_or_sends_as_null_or_adds_passes(
    name: str, data: st.DataObject
) -> None:
    cls = model_class(name)
    document = loads(data.draw(models_of(cls, depth=1, complete=True)).to_json())

    with Log() as log:
        for field, shape in fields_of(cls):
            empty: Any = {"list": [], "dict": {}}.get(shape.kind) if field.required else None

            dropped = cls.from_json(text := dumps({**document, field.key: None}))
            assert dropped.to_json() == text
            assert getattr(dropped, field.name) == empty

            text = dumps({k: v for k, v in document.items() if k != field.key})
            dropped = cls.from_json(text)
            assert dropped.to_json() == text
            assert getattr(dropped, field.name) == empty

        added = {"notInTheDescription": {"a": [None, Digits("0.10"), {"b": "c"}]}, "": False}
        read = cls.from_json(text := dumps({**document, **added}))
        assert read.to_json() == text
        assert read.extra.keys() == added.keys()
        assert loads(write_request(read, name)).items() >= added.items()
    assert log.lines == []


@every_model
def test_what_does_not_fit_is_kept_if_it_is_a_scalar_and_refused_if_it_is_a_container(
    name: str,
) -> None:
    cls = model_class(name)
    root = name[0].lower() + name[1:]

    for field, shape in fields_of(cls):
        for path, value, expected in unfit(shape):
            text = dumps({field.key: value})
            place = f"{root}.{field.key}{path}: expected "
            if expected:
                with pytest.raises(ApiValueError) as refused:
                    cls.from_json(text)
                assert str(refused.value).startswith(place + expected)
                continue
            with Log() as log:
                read = cls.from_json(text)
                assert read.to_json() == text
                assert copy.deepcopy(read).to_json() == pickle.loads(pickle.dumps(read)).to_json()
                assert cls.from_json(text) == read
            (line,) = log.lines
            assert line.startswith(place) and line.endswith("; kept unchanged")
            assert "yesterday" not in line
