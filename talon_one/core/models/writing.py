"""From models to JSON text: strict, exact, without a dict in between.

``json.dumps`` would lose digits (its encoder in C knows floats only) and be slower. Writers raise plain
``TypeError`` and ``ValueError``; then :func:`_locate` walks down again to find the JSON path, so that
messages cost nothing as a rule.

A *request* leaves out read-only fields: the server sets them, and what was read is often sent back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timezone
from decimal import Decimal
from functools import cache, partial
from json.encoder import encode_basestring_ascii as quoted
from typing import Any

from ..errors import ApiTypeError, ApiValueError, OpenApiException
from ..support.interrupts import raise_interrupt
from .annotations import NUMBERS, Shape, parse, path_name
from .depth import MAX_DEPTH, TOO_DEEP, depth_of, is_too_deep
from .fields import Field
from .lookup import TaggedUnion, enum_base, look_up
from .mismatches import locations
from .null import NULL
from .numbers import json_kind, write_number
from .plain import plain
from .record import ModelType, Record, similar_field
from .times import read_date, read_datetime, write_datetime


class ChangedError(Exception):
    """A dict was changed by another thread while it was written."""

    def __init__(self, container: dict[str, Any]) -> None:
        self.container = container


class DepthError(ValueError):
    """Value with too many levels; no part of it alone needs to have too many."""


def _changed(error: RuntimeError, container: dict[str, Any]) -> Exception:
    """Return the error to raise instead of the one that iterating over ``container`` raised."""
    return error if isinstance(error, RecursionError) else ChangedError(container)


class WrittenRequest(str):
    """The JSON text of a request body that has been checked and written already."""

    __slots__ = ()


class Writer:
    """Turns values of one type into text."""

    __slots__ = ("children", "expected", "fast_path", "write")

    def __init__(
        self,
        write: Callable[[Any], str],
        expected: str,
        children: Callable[[Any], Iterator[tuple[str, Writer, Any]]] | None = None,
    ) -> None:
        self.write = write
        self.expected = expected
        """The type in words, for messages."""
        self.children = children
        """Yields the next step of the JSON path, the writer and the value of each part of a container."""
        self.fast_path: tuple[type | None, Callable[[Any], str]] = (None, write)
        """A type whose values need no check, and the function that writes them."""


def write_model(model: Record) -> str:
    """Return the JSON text of a model, read-only fields included.

    Raises:
        ApiTypeError, ApiValueError: A value cannot be written; the message gives its JSON path.
    """
    return _write(model, _model_writer(type(model), False), None)


def write_request(
    value: Any,
    name: str,
    annotation: str = "Any",
    module: str = __name__,
    max_depth: int = MAX_DEPTH,
) -> str:
    """Return the JSON text of a request body, without read-only fields.

    Args:
        value: The body.
        name: First part of the JSON paths in messages.
        annotation: The type of the body, as in generated code.
        module: Where the names of models are looked up.
        max_depth: How many levels of objects and arrays it may have.

    Raises:
        ApiTypeError, ApiValueError: A value cannot be written; the message gives its JSON path.
    """
    if type(value) is WrittenRequest:
        return value
    return _write(value, _request_writer(annotation, module), name, max_depth)


def write_members(model: Record, name: str) -> dict[str, str]:
    """Return the JSON text of each member of a request's member, by its key.

    ``name`` is the first part of the JSON paths in messages. Raises what :func:`write_model` raises.
    """
    writer = _model_writer(type(model), True)
    try:
        children = writer.children(model) if writer.children else ()
        members = {step[1:]: child_writer.write(child) for step, child_writer, child in children}
        # All at once, and two levels down, as in the request.
        if is_too_deep(_checked(f"[[{','.join(members.values())}]]")):
            raise DepthError(TOO_DEEP)
        return members
    except ChangedError as error:
        raise_interrupt()
        raise _located_change(model, name, error) from None
    except DepthError as error:
        raise _locate(model, writer, name, error) from None
    except (RecursionError, TypeError, ValueError):
        _write(model, writer, name)  # raises an error that gives the path
        raise


@cache
def _request_writer(annotation: str, module: str) -> Writer:
    return _writer_for(parse(annotation), module, True)


def _write(value: Any, writer: Writer, name: str | None, max_depth: int = MAX_DEPTH) -> str:
    try:
        text = writer.write(value)
        if is_too_deep(text, max_depth):
            raise DepthError(TOO_DEEP)
        # Searching for one character is fast, and most requests have no backslash.
        return _checked(text) if "\\" in text else text
    except (RecursionError, ChangedError, TypeError, ValueError) as error:
        raise_interrupt()
        path = name or path_name(type(value).__name__)
        if isinstance(error, RecursionError):
            raise ApiValueError(f"{path}: nested too deeply, or contains itself") from None
        if isinstance(error, ChangedError):
            raise _located_change(value, path, error) from None
        raise _locate(value, writer, path, error) from error.__cause__


def _located_change(value: Any, path: str, error: ChangedError) -> ApiValueError:
    for location in locations([value], path):
        if location.container is error.container:
            path = location.path
    return ApiValueError(f"{path}: changed while it was written; pass a copy")


# An escaped backslash, a pair of surrogates, or else a surrogate alone.
_SURROGATES = re.compile(r"\\\\|\\ud[89ab]..\\ud[c-f]..|\\(ud[89a-f]..)")


def _checked(text: str) -> str:
    """Return written text unless it has a lone surrogate, which servers silently replace.

    Raises:
        ValueError: It has one.
    """
    if "\\ud" in text and any(m[1] for m in _SURROGATES.finditer(text)):
        raise ValueError("the text has a lone surrogate, which is not a character; remove it")
    return text


def _locate(value: Any, writer: Writer, path: str, error: Exception) -> OpenApiException:
    """Return the error to raise: that of the innermost value that cannot be written."""
    if isinstance(error, DepthError):
        return ApiValueError(f"{path}{''.join(_steps_to_free_form(value, writer))}: {error}")
    for step, child_writer, child in writer.children(value) if writer.children else ():
        try:
            _checked(child_writer.write(child))
        except (TypeError, ValueError) as inner:
            raise_interrupt()
            return _locate(child, child_writer, path + step, inner)
    if isinstance(error, ValueError):
        return ApiValueError(f"{path}: {error}")
    return ApiTypeError(f"{path}: expected {writer.expected}, got {json_kind(value)}")


def _steps_to_free_form(value: Any, writer: Writer) -> Iterator[str]:
    """Yield the steps from a model to the deepest of its free-form members."""
    while writer.children and writer not in _ANY.values():
        parts = list(writer.children(value))
        if not parts:
            return
        step, writer, value = max(parts, key=lambda part: depth_of(part[1].write(part[2])))
        yield step


def _write_stand_in(value: Any, write: Callable[[Any], str]) -> str:
    """Write the plain value that another one stands for; see :func:`plain`."""
    stands_for = plain(value)
    if stands_for is value:
        raise TypeError
    return write(stands_for)


# --- scalars ---------------------------------------------------------------------------------------


_BOOLEANS = {True: "true", False: "false"}


def _write_text(value: Any) -> str:
    return quoted(value) if isinstance(value, str) else _write_stand_in(value, _write_text)


def _write_boolean(value: Any) -> str:
    if isinstance(value, bool):
        return _BOOLEANS[value]
    return _write_stand_in(value, _write_boolean)


def _write_integer(value: Any) -> str:
    if type(value) is int:
        return repr(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int.__repr__(value)
    return _write_stand_in(value, _write_integer)


def _write_datetime(value: Any) -> str:
    if type(value) is datetime and value.tzinfo is timezone.utc:
        return f'"{value.isoformat()}"'
    if isinstance(value, datetime):
        return f'"{write_datetime(value)}"'
    return _write_stand_in(value, _write_datetime)


def _write_decimal(value: Decimal) -> str:
    text = str(value)
    # As write_number() does, without asking for the type.
    return text if text == text.lower() else write_number(value)


def _write_date(value: Any) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return f'"{value.isoformat()}"'
    return _write_stand_in(value, _write_date)


_SCALARS = {
    "str": Writer(_write_text, "a string"),
    "bool": Writer(_write_boolean, "a boolean"),
    "int": Writer(_write_integer, "an integer"),
    "datetime": Writer(_write_datetime, "a datetime"),
    "date": Writer(_write_date, "a date"),
    **dict.fromkeys(NUMBERS, Writer(write_number, "a number")),
}
_SCALARS["str"].fast_path = str, quoted
_SCALARS["bool"].fast_path = bool, _BOOLEANS.__getitem__
_SCALARS["int"].fast_path = int, repr
_SCALARS["Decimal"].fast_path = Decimal, _write_decimal  # the one writer of all kinds of number


# --- models ----------------------------------------------------------------------------------------

_model_writers: dict[bool, dict[ModelType, Writer]] = {False: {}, True: {}}


def _model_writer(cls: ModelType, request: bool) -> Writer:
    made = _model_writers[request]
    return made.get(cls) or made.setdefault(cls, _new_model_writer(cls, request))


def _new_model_writer(cls: ModelType, request: bool) -> Writer:
    any_writer = _ANY[request]
    read_only_keys = {field.key for field in cls._fields.values() if request and field.read_only}
    writers: dict[str, Writer] = {}
    entries: dict[str, tuple[str, type | None, Callable[[Any], str], Callable[[Any], str]]] = {}

    def install(key: str, writer: Writer) -> None:
        writers[key] = writer
        if key not in read_only_keys:
            entries[key] = f"{quoted(key)}:", *writer.fast_path, writer.write

    for field in cls._fields.values():
        shape, module = parse(field.annotation), field.owner.__module__
        install(field.key, _writer_for(shape, module, request, partial(install, field.key)))

    def write(model: Any) -> str:
        if type(model) is not cls:
            if isinstance(model, cls):  # a subclass of the caller's
                return _model_writer(type(model), request).write(model)
            if request and isinstance(model, dict):
                return _model_writer(cls, request).write(_model_of(cls, model))
            raise TypeError
        if model._mismatches:
            return "{" + ",".join([f"{quoted(k)}:{w.write(v)}" for k, w, v in members(model)]) + "}"
        texts = []
        try:
            for key, value in model._data.items():
                try:
                    text, fast_type, write_fast, write = entries[key]
                except KeyError:
                    if key not in read_only_keys:
                        texts.append(f"{quoted(key)}:{any_writer.write(value)}")
                    continue
                if type(value) is fast_type:
                    texts.append(text + write_fast(value))
                else:
                    texts.append(text + ("null" if value is None else write(value)))
        except RuntimeError as error:
            raise _changed(error, model._data) from None
        return f"{{{','.join(texts)}}}"

    def members(model: Any) -> Iterator[tuple[str, Writer, Any]]:
        mismatches = model._mismatches or ()
        for key, value in list(model._data.items()):
            if key not in read_only_keys:
                fits = value is not None and key not in mismatches
                yield key, writers.get(key, any_writer) if fits else any_writer, value

    def children(model: Any) -> Iterator[tuple[str, Writer, Any]]:
        if isinstance(model, cls):
            for key, writer, value in members(model):
                yield f".{key}", writer, value
        elif request and isinstance(model, dict):
            for name, value in model.items():
                if value is not None and (field := cls._keys.get(name) or cls._fields.get(name)):
                    yield f".{field.key}", writers[field.key], _from_text(field, value)

    return Writer(write, cls.__name__, children)


def _model_of(cls: ModelType, values: dict[str, Any]) -> Any:
    """Return a model of a dict with the names of its fields, in JSON or in Python.

    Raises:
        ValueError: A name is unknown or given twice, or a required one is missing.
    """
    given: dict[str, Any] = {}
    for name, value in values.items():
        field = cls._keys.get(name) or cls._fields.get(name)
        if field is None:
            raise ValueError(f"no field {name!r}{similar_field(cls, str(name))}")
        if field.name in given:
            raise ValueError(f"{field.key!r} and {field.name!r} are the same field")
        given[field.name] = _from_text(field, value)
    try:
        return cls(**given)
    except TypeError as error:
        raise ValueError(str(error)) from None


def _from_text(field: Field, value: Any) -> Any:
    """Return the time that text in a dict stands for; anything else, and what is no time, as it is."""
    read = _READ_TIME.get(parse(field.annotation).kind)
    try:
        return read(value) if read and isinstance(value, str) else value
    except ValueError:
        return value


_READ_TIME: dict[str, Callable[[str], Any]] = {"datetime": read_datetime, "date": read_date}


def _writer_for(
    shape: Shape, module: str, request: bool, install: Callable[[Writer], None] | None = None
) -> Writer:
    kind, inner = shape
    if inner is not None:
        build, container = (_list_writer, list) if kind == "list" else (_dict_writer, dict)
        writer = build(_writer_for(inner, module, request))
        if inner.kind == "Any":
            writer.fast_path = container, _ANY[request].write  # the same text in fewer calls
        return writer
    if kind in ("Any", "object"):
        return _ANY[request]
    return _SCALARS.get(kind) or _lazy_writer(kind, module, request, install)


def _lazy_writer(
    name: str, module: str, request: bool, install: Callable[[Writer], None] | None
) -> Writer:
    """Look up the class when the first value is written, and become its writer."""

    def write(value: Any) -> str:
        found = look_up(name, module)
        if isinstance(found, ModelType):
            target = _model_writer(found, request)
        elif isinstance(found, TaggedUnion):
            target = _union_writer(found, name, request)
        else:
            target = _SCALARS[enum_base(found)]
        writer.write, writer.children = target.write, target.children
        if install:
            install(writer)
        return target.write(value)

    writer = Writer(write, name)
    return writer


def _union_writer(union: TaggedUnion, name: str, request: bool) -> Writer:
    """Write a model of the union's classes, or a dict of an unknown kind."""
    names = {*union.classes.values()}

    def choose(value: Any) -> Writer | None:
        if isinstance(value, Record):
            if any(cls.__name__ in names for cls in type(value).__mro__):
                return _model_writer(type(value), request)
        elif isinstance(value, dict) and union.class_name(value) is None:
            return _ANY[request]
        return None

    def write(value: Any) -> str:
        writer = choose(value)
        if writer is None:
            raise TypeError
        return writer.write(value)

    def children(value: Any) -> Iterator[tuple[str, Writer, Any]]:
        writer = choose(value)
        if writer is not None and writer.children is not None:
            yield from writer.children(value)

    return Writer(write, name, children)


# --- containers ------------------------------------------------------------------------------------


def _list_writer(inner: Writer) -> Writer:
    def write(values: Any) -> str:
        if not isinstance(values, (list, tuple)):
            raise TypeError
        fast_type, write_fast = inner.fast_path
        write = inner.write
        texts = [write_fast(v) if type(v) is fast_type else write(v) for v in values]
        return f"[{','.join(texts)}]"

    def children(values: Any) -> Iterator[tuple[str, Writer, Any]]:
        if isinstance(values, (list, tuple)):
            for i, value in enumerate(values):
                yield f"[{i}]", inner, value

    return Writer(write, "a list", children)


def _dict_writer(inner: Writer) -> Writer:
    def write(values: Any) -> str:
        if not isinstance(values, dict):
            raise TypeError
        fast_type, write_fast = inner.fast_path
        write = inner.write
        try:
            members = [
                f"{quoted(k)}:{write_fast(v) if type(v) is fast_type else write(v)}"
                for k, v in values.items()
            ]
        except RuntimeError as error:
            raise _changed(error, values) from None
        return f"{{{','.join(members)}}}"

    def children(values: Any) -> Iterator[tuple[str, Writer, Any]]:
        if isinstance(values, dict):
            for key, value in list(values.items()):
                yield "", _KEY, key
                yield f".{key}", inner, value

    return Writer(write, "a dict", children)


_KEY = Writer(quoted, "a string as key")


# --- any_writer --------------------------------------------------------------------------------------


def _any_writer(request: bool) -> Writer:
    """Return the writer of free-form values, and of values that were kept unchanged."""

    def write(value: Any) -> str:
        write_fast = fast_writer_of(type(value))
        if write_fast is not None:
            return write_fast(value)
        if value is None or value is NULL:
            return "null"
        writer = choose(value)
        return _write_stand_in(value, write) if writer is None else writer.write(value)

    def choose(value: Any) -> Writer | None:
        if isinstance(value, Record):
            return _model_writer(type(value), request)
        for kind, writer in by_type:
            if isinstance(value, kind):
                return writer
        return None

    def children(value: Any) -> Iterator[tuple[str, Writer, Any]]:
        writer = choose(value)
        if writer is not None and writer.children is not None:
            yield from writer.children(value)

    def write_dict(values: dict[Any, Any]) -> str:
        try:
            members = [
                f"{quoted(k)}:{fast_writer_of(type(v), write)(v)}" for k, v in values.items()
            ]
        except RuntimeError as error:
            raise _changed(error, values) from None
        return f"{{{','.join(members)}}}"

    def write_list(values: list[Any]) -> str:
        return "[" + ",".join([fast_writer_of(type(v), write)(v) for v in values]) + "]"

    any_writer = Writer(write, "a value with a JSON form", children)
    number = _SCALARS["Decimal"]
    # A bool is an int and a datetime is a date, so the order matters.
    by_type: tuple[tuple[type, Writer], ...] = (
        (str, _SCALARS["str"]),
        (bool, _SCALARS["bool"]),
        (int, number),
        (Decimal, number),
        (float, number),
        (dict, _dict_writer(any_writer)),
        (list, list_writer := _list_writer(any_writer)),
        (tuple, list_writer),
        (datetime, _SCALARS["datetime"]),
        (date, _SCALARS["date"]),
    )
    # By exact type, without further checks.
    fast_writers: dict[type, Callable[[Any], str]] = {
        str: quoted,
        bool: _BOOLEANS.__getitem__,
        int: repr,
        Decimal: write_number,
        dict: write_dict,
        list: write_list,
    }
    fast_writer_of = fast_writers.get
    return any_writer


_ANY = {False: _any_writer(False), True: _any_writer(True)}
