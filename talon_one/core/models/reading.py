"""From JSON to models: lenient about content, strict about shape.

Each class gets one function, built from its annotations on first use. It walks the keys that came,
converts in place what needs converting, and wraps the dict. A scalar that does not match its type is
kept unchanged; where an object or array has to be, anything else but null is an error. Both record the
container and the key only: the JSON path is worked out afterwards, so that it costs nothing as a rule.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

from ..errors import ApiTypeError, ApiValueError
from ..support.interrupts import raise_interrupt
from .annotations import NUMBERS, Shape, parse, path_name
from .depth import MAX_DEPTH, TOO_DEEP, depth, is_too_deep
from .lookup import TaggedUnion, enum_base, look_up
from .mismatches import Mismatch, ShapeError, path_to, report
from .numbers import exact, json_kind, to_decimal, to_integer
from .record import ModelType, Record, new, set_data, set_mismatches
from .times import fromisoformat, read_date, read_datetime

R = TypeVar("R", bound=Record)

# (value, the container that holds it, its key or index there, where to append mismatches) -> value
Reader = Callable[[Any, Any, Any, "list[Mismatch]"], Any]

_ALL_FIT: frozenset[str] = frozenset()

# Bounds the memory of what 100 MB of "[],[],[]" would become. Commas and brackets inside strings count.
_MAX_VALUES = 5_000_000
_LONG = 500_000
"""Characters beyond which parsing at one go would hold up other threads, such as one with an event loop."""


def read_json(text: str | bytes | bytearray, annotation: str, module: str, name: str) -> Any:
    """Decode JSON text as the annotated type.

    Args:
        text: The JSON.
        annotation: The type, as in generated code.
        module: Where the names of models are looked up.
        name: First part of the JSON paths in messages.

    Raises:
        ApiValueError: The text is not JSON, or something else is where an object or array has to be.
    """
    return _read(parse_json(text), _root_reader(annotation, module), name)


def read_model_json(text: str | bytes | bytearray, cls: type[R]) -> R:
    """Decode JSON text as a model, like :func:`read_json`."""
    result: R = _read(parse_json(text), reader_of(cls), path_name(cls.__name__))
    return result


def read_model(data: Any, cls: type[R]) -> R:
    """Decode parsed JSON as a model, like :func:`read_json`. ``data`` is copied first."""
    result: R = _read(data, reader_of(cls), path_name(cls.__name__), copy=True)
    return result


def read_if_fit(data: Any, cls: type[R]) -> R | None:
    """Return ``data`` as a model, or ``None`` if any value does not match its type."""
    mismatches: list[Mismatch] = []
    try:
        model: R = reader_of(cls)(_copied(data), None, None, mismatches)
    except (ShapeError, RecursionError):
        return None
    return None if mismatches else model


def parse_json(text: str | bytes | bytearray, max_depth: int = MAX_DEPTH) -> Any:
    """Parse JSON text; every number with a fraction or exponent becomes a ``Decimal``.

    Raises:
        ApiTypeError: It is not text.
        ApiValueError: It is not JSON, or nested too deeply, or has more than 5 million values.
    """
    try:
        decoded = text if isinstance(text, str) else text.decode("utf-8-sig")
        if len(decoded) > _MAX_VALUES and sum(map(decoded.count, ",[{")) > _MAX_VALUES:
            raise ApiValueError(f"the JSON has more than {_MAX_VALUES:,} values")
        document = (_DECODER if len(decoded) < _LONG else _LONG_DECODER).decode(decoded)
        if is_too_deep(text, max_depth):
            raise ApiValueError(f"the JSON is {TOO_DEEP}")
        return document
    except ApiValueError:
        raise
    except (ArithmeticError, AttributeError, RecursionError, TypeError, ValueError) as error:
        raise_interrupt()
        raise _refusal(text, error) from None


def _refusal(text: Any, error: Exception) -> ApiTypeError | ApiValueError:
    if isinstance(error, (AttributeError, TypeError)):
        return ApiTypeError(f"expected JSON as str or bytes, got {json_kind(text)}")
    if isinstance(error, RecursionError):
        return ApiValueError(f"the JSON is {TOO_DEEP}")
    if isinstance(error, ArithmeticError):
        return ApiValueError("the JSON has a number whose exponent is out of range")
    return ApiValueError(f"not JSON: {error}")


def parse_plain(text: str) -> Any:
    """Parse JSON text; a number with a fraction becomes a ``float`` unless that loses a digit."""
    return _PLAIN_DECODER.decode(text)


def _exact_float(text: str) -> float | Decimal:
    exact, near = Decimal(text), float(text)
    return near if Decimal(repr(near)) == exact else exact


def _refuse_constant(text: str) -> None:
    raise ValueError(f"{text} is not a JSON number")


def _decimal(text: str) -> Decimal:
    return exact(text)  # in a function of Python, within which the interpreter switches threads


_DECODER = json.JSONDecoder(parse_float=exact, parse_constant=_refuse_constant)
_LONG_DECODER = json.JSONDecoder(parse_float=_decimal, parse_constant=_refuse_constant)
_PLAIN_DECODER = json.JSONDecoder(parse_float=_exact_float)


def _copied(data: Any) -> Any:
    """Copy the caller's data, so that it can be converted in place; floats become ``Decimal``."""
    if isinstance(data, dict):
        return {key: _copied(value) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [_copied(value) for value in data]
    return Decimal(repr(data)) if type(data) is float else data


@cache
def _root_reader(annotation: str, module: str) -> Reader:
    reader: Reader | None

    def install(found: Reader) -> None:
        nonlocal reader
        reader = found

    def read(value: Any, container: Any, key: Any, mismatches: list[Mismatch]) -> Any:
        if type(value) is fitting or reader is None:
            return value
        return reader(value, container, key, mismatches)

    fitting, reader = _reader_for(parse(annotation), module, install)
    return read


def _read(document: Any, reader: Reader, name: str, copy: bool = False) -> Any:
    root = [document]
    mismatches: list[Mismatch] = []
    try:
        if copy:
            root[0] = _copied(document)
            if depth(root[0]) > MAX_DEPTH:
                raise ApiValueError(f"{name}: {TOO_DEEP}")
        root[0] = reader(root[0], root, 0, mismatches)
    except ShapeError as error:
        path = path_to(root, error.container, error.key, name)
        kind = json_kind(error.value)
        raise ApiValueError(f"{path}: expected {error.expected}, got {kind}") from None
    except RecursionError:
        raise ApiValueError(f"{name}: nested too deeply, or contains itself") from None
    if mismatches:
        report(root, mismatches, name)
    return root[0]


def _reader_for(
    shape: Shape, module: str, install: Callable[[Reader], None]
) -> tuple[type | None, Reader | None]:
    """Return the type whose values need no reading, and the reader of other values.

    A reader that has to look up its class first passes a faster one to ``install`` when it has.
    """
    kind, inner = shape
    if kind in ("Any", "object"):
        return None, None
    if inner is not None:
        container_type, items_of, expected = _CONTAINERS[kind]
        if inner.kind == "Any":
            return container_type, _refusing_reader(expected)
        return None, _container_reader(container_type, items_of, expected, inner, module)
    if kind in _SCALARS:
        return _SCALARS[kind]
    return None, _lazy_reader(kind, module, install)


def _lazy_reader(name: str, module: str, install: Callable[[Reader], None]) -> Reader:
    """Look up the class when the first value comes, and install its reader instead of this one."""

    def read(value: Any, container: Any, key: Any, mismatches: list[Mismatch]) -> Any:
        found = look_up(name, module)
        if isinstance(found, TaggedUnion):
            reader = _union_reader(found, name)
            install(reader)
            return reader(value, container, key, mismatches)
        if not isinstance(found, ModelType):  # a named enum: open, like every enum
            fitting, read_scalar = _SCALARS[enum_base(found)]
            if type(value) is fitting:
                return value
            return read_scalar(value, container, key, mismatches)
        reader = reader_of(found)
        install(reader)
        return reader(value, container, key, mismatches)

    return read


def _union_reader(union: TaggedUnion, name: str) -> Reader:
    """Read an object as the class of its kind; one of an unknown kind stays a dict."""

    def read(value: Any, container: Any, key: Any, mismatches: list[Mismatch]) -> Any:
        if isinstance(value, Record):
            return value
        if type(value) is not dict:
            raise ShapeError(container, key, f"an object ({name})", value)
        class_name = union.class_name(value)
        if class_name is None:
            return value
        reader = reader_of(look_up(class_name, union.module))
        return reader(value, container, key, mismatches)

    return read


_readers: dict[ModelType, Reader] = {}


def reader_of(cls: ModelType) -> Reader:
    """Return the function that reads a model of class ``cls``."""
    return _readers.get(cls) or _readers.setdefault(cls, _model_reader(cls))


def _model_reader(cls: ModelType) -> Reader:
    fitting_types: dict[str, type | None] = {}
    readers: dict[str, Reader | None] = {}
    for field in cls._fields.values():
        shape = parse(field.annotation)

        def install(reader: Reader, key: str = field.key) -> None:
            readers[key] = reader

        key, module = field.key, field.owner.__module__
        fitting_types[key], readers[key] = _reader_for(shape, module, install)

    def decode(data: Any, container: Any, key: Any, mismatches: list[Mismatch]) -> Any:
        if type(data) is not dict:
            if isinstance(data, cls):
                return data
            raise ShapeError(container, key, f"an object ({cls.__name__})", data)
        for k, v in data.items():
            try:
                if type(v) is fitting_types[k] or v is None:
                    continue
            except KeyError:  # not in the description
                continue
            if reader := readers[k]:
                data[k] = reader(v, data, k, mismatches)
        model = new(cls)
        set_data(model, data)
        set_mismatches(model, _ALL_FIT)
        return model

    return decode


def _container_reader(
    container_type: type,
    items_of: Callable[[Any], Any],
    expected: str,
    inner: Shape,
    module: str,
) -> Reader:
    reader: Reader | None

    def install(found: Reader) -> None:
        nonlocal reader
        reader = found

    def read(value: Any, container: Any, key: Any, mismatches: list[Mismatch]) -> Any:
        if type(value) is not container_type:
            raise ShapeError(container, key, expected, value)
        for k, v in items_of(value):
            if type(v) is fitting:
                continue
            if v is None:
                mismatches.append(Mismatch(value, k, None))
            else:
                value[k] = reader(v, value, k, mismatches)  # type: ignore[misc, index]  # only Any has none
        return value

    fitting, reader = _reader_for(inner, module, install)
    return read


_CONTAINERS: dict[str, tuple[type, Callable[[Any], Any], str]] = {
    "list": (list, enumerate, "an array"),
    "dict": (dict, dict.items, "an object"),
}


def _refusing_reader(expected: str) -> Reader:
    def refuse(value: Any, container: Any, key: Any, mismatches: list[Mismatch]) -> Any:
        raise ShapeError(container, key, expected, value)

    return refuse


def _scalar_reader(convert: Callable[[Any], Any], expected: str) -> Reader:
    def read(value: Any, container: Any, key: Any, mismatches: list[Mismatch]) -> Any:
        try:
            converted = convert(value)
            if converted is not None:
                return converted
        except (ValueError, TypeError, AttributeError, OverflowError):
            raise_interrupt()
        mismatches.append(Mismatch(container, key, expected))
        return value

    return read


def _read_time(value: Any, container: Any, key: Any, mismatches: list[Mismatch]) -> Any:
    try:
        time = fromisoformat(value)
        if time.tzinfo is not None:
            return time
    except (ValueError, TypeError):
        raise_interrupt()
    return _read_unusual_time(value, container, key, mismatches)


def _read_number(value: Any, container: Any, key: Any, mismatches: list[Mismatch]) -> Any:
    if type(value) is int:
        return exact(value)
    return _read_unusual_number(value, container, key, mismatches)


def _convert_nothing(value: Any) -> None:
    return None


_SCALARS: dict[str, tuple[type, Reader]] = {
    "str": (str, _scalar_reader(_convert_nothing, "a string")),
    "bool": (bool, _scalar_reader(_convert_nothing, "a boolean")),
    "int": (int, _scalar_reader(to_integer, "an integer")),
    "datetime": (datetime, _read_time),
    "date": (date, _scalar_reader(read_date, "a date")),
}
_read_unusual_time = _scalar_reader(read_datetime, "a time with an offset")
_read_unusual_number = _scalar_reader(to_decimal, "a number")
for _name in NUMBERS:
    _SCALARS[_name] = (Decimal, _read_number)
