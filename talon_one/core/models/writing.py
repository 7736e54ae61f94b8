"""From models to JSON text: strict, exact, straight to text.

A dict for ``json.dumps`` in between would lose digits (the C encoder only knows floats) and be slower.
Writers raise plain ``TypeError`` and ``ValueError``; when one does, :func:`_blame` walks down again to
find the place, so that the usual case pays nothing for the message.

A *request* leaves out read-only members: the server sets them, and what was read is often sent back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timezone
from decimal import Decimal
from functools import cache, partial
from json.encoder import encode_basestring_ascii as quoted
from typing import Any

from ..errors import ApiTypeError, ApiValueError, OpenApiException
from .annotations import NUMBERS, Shape, parse, path_name
from .lookup import enum_base, resolve
from .model import Model, ModelType
from .null import NULL
from .numbers import described, write_number
from .times import write_datetime


class Writer:
    """Turns the values of one place into text.

    ``expected`` names what belongs there; ``parts`` gives a container's own places, for the blame.
    ``usual`` is a type whose values need no more checks, and what writes them.
    """

    __slots__ = ("expected", "parts", "usual", "write")

    def __init__(
        self,
        write: Callable[[Any], str],
        expected: str,
        parts: Callable[[Any], Iterator[tuple[str, Writer, Any]]] | None = None,
    ) -> None:
        self.write = write
        self.expected = expected
        self.parts = parts
        self.usual: tuple[type | None, Callable[[Any], str]] = (None, write)


def write_model(model: Model) -> str:
    """The JSON text of a model, read-only members included.

    Raises:
        ApiTypeError, ApiValueError: a value cannot be sent; the message gives its JSON path.
    """
    return _write(model, _model_writer(type(model), False), None)


def write_request(value: Any, name: str, annotation: str = "Any", scope: str = __name__) -> str:
    """The JSON text of a request body of the annotated type; read-only members are left out.

    ``name`` begins the JSON path in messages; names of models are looked up in the module ``scope``.
    Raises what :func:`write_model` raises.
    """
    return _write(value, _request_writer(annotation, scope), name)


def write_members(model: Model, name: str) -> dict[str, str]:
    """The JSON text of each member of a part of a request, by its name on the wire.

    ``name`` begins the JSON path in messages. Raises what :func:`write_model` raises.
    """
    writer = _model_writer(type(model), True)
    try:
        parts = writer.parts(model) if writer.parts else ()
        return {step[1:]: part_writer.write(part) for step, part_writer, part in parts}
    except (RecursionError, TypeError, ValueError):
        _write(model, writer, name)  # raises an error that names the place
        raise


@cache
def _request_writer(annotation: str, scope: str) -> Writer:
    return _writer(parse(annotation), scope, True)


def _write(value: Any, writer: Writer, name: str | None) -> str:
    try:
        return writer.write(value)
    except (RecursionError, TypeError, ValueError) as problem:
        path = name or path_name(type(value).__name__)
        if isinstance(problem, RecursionError):
            raise ApiValueError(f"{path}: nested too deeply, or contains itself") from None
        raise _blame(value, writer, path, problem) from None


def _blame(value: Any, writer: Writer, path: str, problem: Exception) -> OpenApiException:
    for step, part_writer, part in writer.parts(value) if writer.parts else ():
        try:
            part_writer.write(part)
        except (TypeError, ValueError) as found:
            return _blame(part, part_writer, path + step, found)
    if isinstance(problem, ValueError):
        return ApiValueError(f"{path}: {problem}")
    return ApiTypeError(f"{path}: expected {writer.expected}, got {described(value)}")


# --- scalars ---------------------------------------------------------------------------------------


_BOOLEANS = {True: "true", False: "false"}


def _boolean(value: Any) -> str:
    if isinstance(value, bool):
        return _BOOLEANS[value]
    raise TypeError


def _integer(value: Any) -> str:
    if type(value) is int:
        return repr(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int.__repr__(value)
    raise TypeError


def _datetime(value: Any) -> str:
    if type(value) is datetime and value.tzinfo is timezone.utc:
        return f'"{value.isoformat()}"'
    if isinstance(value, datetime):
        return f'"{write_datetime(value)}"'
    raise TypeError


def _decimal(value: Decimal) -> str:
    text = str(value)
    # One strip finds an exponent, NaN and Infinity alike; almost every number is done here.
    return write_number(value) if text.strip("-.0123456789") else text


def _date(value: Any) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return f'"{value.isoformat()}"'
    raise TypeError


_SCALARS = {
    "str": Writer(quoted, "a string"),
    "bool": Writer(_boolean, "a boolean"),
    "int": Writer(_integer, "an integer"),
    "datetime": Writer(_datetime, "a datetime"),
    "date": Writer(_date, "a date"),
    **dict.fromkeys(NUMBERS, Writer(write_number, "a number")),
}
_SCALARS["str"].usual = str, quoted
_SCALARS["bool"].usual = bool, _BOOLEANS.__getitem__
_SCALARS["int"].usual = int, repr
_SCALARS["Number"].usual = Decimal, _decimal  # the one writer of all kinds of number


# --- models ----------------------------------------------------------------------------------------

_model_writers: dict[bool, dict[ModelType, Writer]] = {False: {}, True: {}}


def _model_writer(cls: ModelType, request: bool) -> Writer:
    known = _model_writers[request]
    return known.get(cls) or known.setdefault(cls, _new_model_writer(cls, request))


def _new_model_writer(cls: ModelType, request: bool) -> Writer:
    any_writer = _ANY[request]
    unsent = {field.key for field in cls._fields.values() if request and field.read_only}
    writers: dict[str, Writer] = {}
    known: dict[str, tuple[str, type | None, Callable[[Any], str], Callable[[Any], str]]] = {}

    def install(key: str, writer: Writer) -> None:
        writers[key] = writer
        if key not in unsent:
            known[key] = f"{quoted(key)}:", *writer.usual, writer.write

    for field in cls._fields.values():
        shape, scope = parse(field.annotation), field.owner.__module__
        install(field.key, _writer(shape, scope, request, partial(install, field.key)))
    entry_of = known.get

    def write(model: Any) -> str:
        if type(model) is not cls:
            if isinstance(model, cls):  # a class of the caller's, derived from this one
                return _model_writer(type(model), request).write(model)
            raise TypeError
        if model._odd:
            return "{" + ",".join([f"{quoted(k)}:{w.write(v)}" for k, w, v in members(model)]) + "}"
        texts = []
        for key, value in model._data.items():
            entry = entry_of(key)
            if entry is not None:
                text, usual, write_usual, write = entry
                if type(value) is usual:
                    texts.append(text + write_usual(value))
                else:
                    texts.append(text + ("null" if value is None else write(value)))
            elif key not in unsent:
                texts.append(f"{quoted(key)}:{any_writer.write(value)}")
        return "{" + ",".join(texts) + "}"

    def members(model: Any) -> Iterator[tuple[str, Writer, Any]]:
        odd = model._odd or ()
        for key, value in model._data.items():
            if key not in unsent:
                fits = value is not None and key not in odd
                yield key, writers.get(key, any_writer) if fits else any_writer, value

    def parts(model: Any) -> Iterator[tuple[str, Writer, Any]]:
        if isinstance(model, cls):
            for key, writer, value in members(model):
                yield f".{key}", writer, value

    return Writer(write, cls.__name__, parts)


def _writer(
    shape: Shape, scope: str, request: bool, install: Callable[[Writer], None] | None = None
) -> Writer:
    kind, inner = shape
    if inner is not None:
        build, container = (_list_writer, list) if kind == "list" else (_dict_writer, dict)
        writer = build(_writer(inner, scope, request))
        if inner.kind == "Any":
            writer.usual = container, _ANY[request].write  # the same text with fewer calls
        return writer
    if kind in ("Any", "object"):
        return _ANY[request]
    return _SCALARS.get(kind) or _first_use(kind, scope, request, install)


def _first_use(
    name: str, scope: str, request: bool, install: Callable[[Writer], None] | None
) -> Writer:
    """Finds the class when the first value is written, and is that class's writer from then on."""

    def write(value: Any) -> str:
        found = resolve(name, scope)
        if isinstance(found, ModelType):
            target = _model_writer(found, request)
        else:
            target = _SCALARS[enum_base(found)]
        writer.write, writer.parts = target.write, target.parts
        if install:
            install(writer)
        return target.write(value)

    writer = Writer(write, name)
    return writer


# --- containers ------------------------------------------------------------------------------------


def _list_writer(inner: Writer) -> Writer:
    def write(values: Any) -> str:
        if not isinstance(values, (list, tuple)):
            raise TypeError
        write_one = inner.write
        return "[" + ",".join([write_one(value) for value in values]) + "]"

    def parts(values: Any) -> Iterator[tuple[str, Writer, Any]]:
        if isinstance(values, (list, tuple)):
            for i, value in enumerate(values):
                yield f"[{i}]", inner, value

    return Writer(write, "a list", parts)


def _dict_writer(inner: Writer) -> Writer:
    def write(values: Any) -> str:
        if not isinstance(values, dict):
            raise TypeError
        write_one = inner.write
        return "{" + ",".join([f"{quoted(k)}:{write_one(v)}" for k, v in values.items()]) + "}"

    def parts(values: Any) -> Iterator[tuple[str, Writer, Any]]:
        if isinstance(values, dict):
            for key, value in values.items():
                yield "", _KEY, key
                yield f".{key}", inner, value

    return Writer(write, "a dict", parts)


_KEY = Writer(quoted, "string keys")


# --- anything --------------------------------------------------------------------------------------


def _any_writer(request: bool) -> Writer:
    """For free-form places, and for what was kept as it came."""

    def write(value: Any) -> str:
        usual = quick_of(type(value))
        if usual is not None:
            return usual(value)
        if value is None or value is NULL:
            return "null"
        chosen = choose(value)
        if chosen is None:
            raise TypeError
        return chosen.write(value)

    def choose(value: Any) -> Writer | None:
        if isinstance(value, Model):
            return _model_writer(type(value), request)
        for kind, writer in by_type:
            if isinstance(value, kind):
                return writer
        return None

    def parts(value: Any) -> Iterator[tuple[str, Writer, Any]]:
        chosen = choose(value)
        if chosen is not None and chosen.parts is not None:
            yield from chosen.parts(value)

    def write_dict(values: dict[Any, Any]) -> str:
        texts = [f"{quoted(k)}:{quick_of(type(v), write)(v)}" for k, v in values.items()]
        return "{" + ",".join(texts) + "}"

    def write_list(values: list[Any]) -> str:
        return "[" + ",".join([quick_of(type(v), write)(v) for v in values]) + "]"

    anything = Writer(write, "something that JSON has a form for", parts)
    number = _SCALARS["Number"]
    # In this order a bool is no int and a datetime no date.
    by_type: tuple[tuple[type, Writer], ...] = (
        (str, _SCALARS["str"]),
        (bool, _SCALARS["bool"]),
        (int, number),
        (Decimal, number),
        (float, number),
        (dict, _dict_writer(anything)),
        (list, listed := _list_writer(anything)),
        (tuple, listed),
        (datetime, _SCALARS["datetime"]),
        (date, _SCALARS["date"]),
    )
    # The usual types, without looking at them again.
    quick: dict[type, Callable[[Any], str]] = {
        str: quoted,
        bool: _BOOLEANS.__getitem__,
        int: repr,
        Decimal: write_number,
        dict: write_dict,
        list: write_list,
    }
    quick_of = quick.get
    return anything


_ANY = {False: _any_writer(False), True: _any_writer(True)}
