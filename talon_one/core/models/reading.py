"""From JSON to models: lenient about content, strict about shape.

A class gets one closure, built on first use from its annotations: it walks the keys that came, converts
in place what is not plain, and wraps the dict. A scalar that does not fit is kept as it came; where an
object or array belongs, anything else but null is an error. Both only note the container and the key;
the path is found afterwards, so that the usual case pays nothing for it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

from ..errors import ApiTypeError, ApiValueError
from .annotations import NUMBERS, Shape, parse, path_name
from .lookup import enum_base, resolve
from .mismatches import Misshapen, Odd, note, path_to
from .model import Model, ModelType
from .model import _new as new
from .model import _set_data as set_data
from .model import _set_odd as set_odd
from .numbers import described, to_decimal, to_integer
from .times import fromisoformat, read_date, read_datetime

M = TypeVar("M", bound=Model)

# (value, the container it is in, its key or index there, where to note what does not fit) -> value
Reader = Callable[[Any, Any, Any, "list[Odd]"], Any]

_FITS: frozenset[str] = frozenset()


def read_json(text: str | bytes | bytearray, annotation: str, scope: str, name: str) -> Any:
    """Decode JSON text as the annotated type; model names are looked up in the module ``scope``.

    ``name`` begins the JSON path in messages.

    Raises:
        ApiValueError: not JSON, or something else where an object or array belongs.
    """
    return _read(parse_json(text), _root_reader(annotation, scope), name)


def read_model_json(text: str | bytes | bytearray, cls: type[M]) -> M:
    """Decode JSON text as a model, like :func:`read_json`."""
    result: M = _read(parse_json(text), decoder(cls), path_name(cls.__name__))
    return result


def read_model(data: Any, cls: type[M]) -> M:
    """Decode parsed JSON as a model, like :func:`read_json`; ``data`` is copied first."""
    result: M = _read(data, decoder(cls), path_name(cls.__name__), copy=True)
    return result


def read_if_fit(data: Any, cls: type[M]) -> M | None:
    """``data`` as a model, or ``None`` if any of it would have to be kept as it came."""
    odd: list[Odd] = []
    try:
        model: M = decoder(cls)(_own(data), None, None, odd)
    except (Misshapen, RecursionError):
        return None
    return None if odd else model


def parse_json(text: str | bytes | bytearray) -> Any:
    """JSON text as plain Python, every number with a fraction or exponent a ``Decimal``.

    Raises:
        ApiTypeError: not text.
        ApiValueError: not JSON.
    """
    try:
        return _DECODER.decode(text if isinstance(text, str) else text.decode("utf-8-sig"))
    except (AttributeError, TypeError):
        raise ApiTypeError(f"expected JSON text, got {described(text)}") from None
    except RecursionError:
        raise ApiValueError("not JSON that can be read: nested too deeply") from None
    except ArithmeticError:
        raise ApiValueError("not JSON that can be read: an exponent beyond all bounds") from None
    except ValueError as problem:
        raise ApiValueError(f"not JSON: {problem}") from None


def plain(text: str) -> Any:
    """JSON text as plain Python, a number as ``float`` unless that loses a digit."""
    return _PLAIN_DECODER.decode(text)


def _exact_float(text: str) -> float | Decimal:
    exact, near = Decimal(text), float(text)
    return near if Decimal(repr(near)) == exact else exact


def _no_constant(text: str) -> None:
    raise ValueError(f"{text} is not JSON")


_DECODER = json.JSONDecoder(parse_float=Decimal, parse_constant=_no_constant)
_PLAIN_DECODER = json.JSONDecoder(parse_float=_exact_float)


def _own(data: Any) -> Any:
    """A copy of the caller's data that may be worked on, floats as the decimals they print."""
    if isinstance(data, dict):
        return {key: _own(value) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [_own(value) for value in data]
    return Decimal(repr(data)) if type(data) is float else data


@cache
def _root_reader(annotation: str, scope: str) -> Reader:
    reader: Reader | None

    def install(found: Reader) -> None:
        nonlocal reader
        reader = found

    def read(value: Any, box: Any, key: Any, odd: list[Odd]) -> Any:
        return value if type(value) is fits or reader is None else reader(value, box, key, odd)

    fits, reader = _ways(parse(annotation), scope, install)
    return read


def _read(document: Any, reader: Reader, name: str, copy: bool = False) -> Any:
    box = [document]
    odd: list[Odd] = []
    try:
        if copy:
            box[0] = _own(document)
        box[0] = reader(box[0], box, 0, odd)
    except Misshapen as misfit:
        path = path_to(box, misfit.box, misfit.key, name)
        raise ApiValueError(
            f"{path}: expected {misfit.expected}, got {described(misfit.value)}"
        ) from None
    except RecursionError:
        raise ApiValueError(f"{name}: nested too deeply") from None
    if odd:
        note(box, odd, name)
    return box[0]


def _ways(
    shape: Shape, scope: str, install: Callable[[Reader], None]
) -> tuple[type | None, Reader | None]:
    kind, inner = shape
    if kind in ("Any", "object"):
        return None, None
    if inner is not None:
        container, places_of, expected = _CONTAINERS[kind]
        if inner.kind == "Any":
            return container, _misshapen(expected)
        return None, _container_reader(container, places_of, expected, inner, scope)
    if kind in _SCALARS:
        return _SCALARS[kind]
    return None, _first_use(kind, scope, install)


def _first_use(name: str, scope: str, install: Callable[[Reader], None]) -> Reader:
    """Finds the class when the first value comes, and puts its decoder in its own place."""

    def read(value: Any, box: Any, key: Any, odd: list[Odd]) -> Any:
        found = resolve(name, scope)
        if not isinstance(found, ModelType):  # a named enum: open, like every enum
            fits, read_scalar = _SCALARS[enum_base(found)]
            return value if type(value) is fits else read_scalar(value, box, key, odd)
        reader = decoder(found)
        install(reader)
        return reader(value, box, key, odd)

    return read


_decoders: dict[ModelType, Reader] = {}


def decoder(cls: ModelType) -> Reader:
    """The closure that reads a model of class ``cls``."""
    return _decoders.get(cls) or _decoders.setdefault(cls, _decoder(cls))


def _decoder(cls: ModelType) -> Reader:
    fits: dict[str, type | None] = {}
    readers: dict[str, Reader | None] = {}
    for field in cls._fields.values():
        shape = parse(field.annotation)

        def install(reader: Reader, key: str = field.key) -> None:
            readers[key] = reader

        key, scope = field.key, field.owner.__module__
        fits[key], readers[key] = _ways(shape, scope, install)

    def decode(data: Any, box: Any, key: Any, odd: list[Odd]) -> Any:
        if type(data) is not dict:
            if isinstance(data, cls):
                return data
            raise Misshapen(box, key, f"an object ({cls.__name__})", data)
        for k, v in data.items():
            try:
                fit = fits[k]
            except KeyError:  # not in the description
                continue
            if type(v) is not fit and v is not None and (reader := readers[k]):
                data[k] = reader(v, data, k, odd)
        model = new(cls)
        set_data(model, data)
        set_odd(model, _FITS)
        return model

    return decode


def _container_reader(
    container: type, places_of: Callable[[Any], Any], expected: str, inner: Shape, scope: str
) -> Reader:
    reader: Reader | None

    def install(found: Reader) -> None:
        nonlocal reader
        reader = found

    def read(value: Any, box: Any, key: Any, odd: list[Odd]) -> Any:
        if type(value) is not container:
            raise Misshapen(box, key, expected, value)
        for k, v in places_of(value):
            if type(v) is fits:
                continue
            if v is None:
                odd.append(Odd(value, k, None))
            else:
                value[k] = reader(v, value, k, odd)  # type: ignore[misc, index]  # only Any has none
        return value

    fits, reader = _ways(inner, scope, install)
    return read


_CONTAINERS: dict[str, tuple[type, Callable[[Any], Any], str]] = {
    "list": (list, enumerate, "an array"),
    "dict": (dict, dict.items, "an object"),
}


def _misshapen(expected: str) -> Reader:
    def refuse(value: Any, box: Any, key: Any, odd: list[Odd]) -> Any:
        raise Misshapen(box, key, expected, value)

    return refuse


def _scalar_reader(convert: Callable[[Any], Any], expected: str) -> Reader:
    def read(value: Any, box: Any, key: Any, odd: list[Odd]) -> Any:
        try:
            converted = convert(value)
            if converted is not None:
                return converted
        except (ValueError, TypeError, AttributeError, OverflowError):
            pass
        odd.append(Odd(box, key, expected))
        return value

    return read


def _read_time(value: Any, box: Any, key: Any, odd: list[Odd]) -> Any:
    try:
        time = fromisoformat(value)
        if time.tzinfo is not None:
            return time
    except (ValueError, TypeError):
        pass
    return _read_unusual_time(value, box, key, odd)


def _read_number(value: Any, box: Any, key: Any, odd: list[Odd]) -> Any:
    if type(value) is int:
        return Decimal(value)
    return _read_unusual_number(value, box, key, odd)


def _never(value: Any) -> None:
    return None


_SCALARS: dict[str, tuple[type, Reader]] = {
    "str": (str, _scalar_reader(_never, "a string")),
    "bool": (bool, _scalar_reader(_never, "a boolean")),
    "int": (int, _scalar_reader(to_integer, "an integer")),
    "datetime": (datetime, _read_time),
    "date": (date, _scalar_reader(read_date, "a date")),
}
_read_unusual_time = _scalar_reader(read_datetime, "a time with an offset")
_read_unusual_number = _scalar_reader(to_decimal, "a number")
for _name in NUMBERS:
    _SCALARS[_name] = (Decimal, _read_number)
