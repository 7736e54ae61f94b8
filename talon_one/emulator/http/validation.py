"""Requests are held against the description's schemas (JSON Schema 2020-12).

jsonschema-rs does it. For a session of ten items (CPython 3.11, one core):

| | check | first check of a schema | |
|---|---|---|---|
| jsonschema-rs 0.60 | 3 µs | 11 ms | every fault with its place; takes `Decimal` as a number |
| fastjsonschema 2.22 | 57 µs | 25 ms | the first fault only |
| jsonschema 4.26 | 730 µs | 1 ms | every fault with its place |

Pointers in errors start at the root of the request's body (`/customerSession/cartItems/0/sku`);
whether the API's own start there or at the session is documented nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

import jsonschema_rs
from starlette.datastructures import QueryParams

from ..support.errors import Fault, invalid, pointer
from ..support.exact_json import Json, read_json
from ..support.times import read_time
from .description import Description, Operation, Parameter, load_description
from .uploads import read_upload

_DOCUMENT = "urn:talon-one:description"


class Validator:
    """Checks bodies, paths and query parameters of a description's operations."""

    def __init__(self, description: Description) -> None:
        self._registry = jsonschema_rs.Registry(
            [(_DOCUMENT, description.document)], draft=jsonschema_rs.Draft202012
        )
        self._compiled: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def read_body(self, operation: Operation, text: bytes, content_type: str = "") -> Json:
        """Parses and checks a request's body; `None` if it may be absent and is.

        Of an upload it gives the file's text.

        Raises:
            ApiError: 400 that names every fault.
        """
        if operation.upload:
            return read_upload(text, content_type)
        if operation.body is None or (not text and not operation.body_required):
            return None
        try:
            body = read_json(text)
        except ValueError as error:
            raise invalid(Fault("Invalid JSON", str(error), "")) from None
        self._check(operation.body, body, ())
        return body

    def check_part(self, schema: str, value: Json, *place: str | int) -> None:
        """Holds a part of a body, at `place`, against a schema that the description does not tie to
        it, named as in `components`.

        Raises:
            ApiError: 400 that names every fault.
        """
        self._check(f"#/components/schemas/{schema}", value, place)

    def _check(self, reference: str, value: Json, place: tuple[str | int, ...]) -> None:
        errors = self._schema(reference).iter_errors(value)
        faults = dict.fromkeys(_fault(error, place) for error in errors)
        if faults:
            raise invalid(*sorted(faults, key=lambda fault: (fault.place, fault.title)))

    def _schema(self, reference: str) -> jsonschema_rs.Draft202012Validator:
        if reference not in self._compiled:
            self._compiled[reference] = jsonschema_rs.Draft202012Validator(
                {"$ref": _DOCUMENT + reference}, registry=self._registry, validate_formats=True
            )
        return self._compiled[reference]

    def read_path(self, operation: Operation, values: Sequence[str]) -> tuple[Any, ...]:
        """Converts the values of a path's variables: ids that are numbers become numbers.

        Raises:
            ApiError: 400 that names every fault.
        """
        faults: list[Fault] = []
        read = tuple(
            self._parameter(operation, variable, [value], faults)
            for variable, value in zip(operation.variables, values, strict=True)
        )
        if faults:
            raise invalid(*faults)
        return read

    def read_query(self, operation: Operation, sent: QueryParams) -> dict[str, Any]:
        """Converts the query parameters that an operation knows; others are ignored.

        Those that were not sent have the default that the description gives, if it gives one.

        Raises:
            ApiError: 400 that names every fault.
        """
        values: dict[str, Any] = {}
        faults: list[Fault] = []
        for parameter in operation.query:
            if parameter.name in sent:
                texts = sent.getlist(parameter.name)
                values[parameter.name] = self._parameter(operation, parameter, texts, faults)
            elif parameter.required:
                faults.append(_parameter_fault(parameter, "Required", "is missing"))
            elif "default" in parameter.schema:
                values[parameter.name] = parameter.schema["default"]
        if faults:
            raise invalid(*faults)
        return values

    def _parameter(
        self, operation: Operation, parameter: Parameter, texts: list[str], faults: list[Fault]
    ) -> Any:
        schema = parameter.schema
        kind = schema.get("format") or schema.get("type")
        try:
            if schema.get("type") == "array":
                joined = [part for part in texts[-1].split(",") if part]
                value: Any = joined if parameter.commas else texts
            else:
                value = _READERS.get(kind, str)(texts[-1])
        except (KeyError, ValueError):
            faults.append(_parameter_fault(parameter, "Invalid type", f"is not of type {kind}"))
            return None
        if not isinstance(value, datetime):
            key = f"{operation.id} {parameter.name}"
            if key not in self._compiled:
                self._compiled[key] = jsonschema_rs.Draft202012Validator(schema)
            for error in self._compiled[key].iter_errors(value):
                found = _fault(error)
                faults.append(_parameter_fault(parameter, found.title, found.details))
        return value


@cache
def load_validator() -> Validator:
    """The validator of the package's own description, made once."""
    return Validator(load_description())


def _whole_number(text: str) -> int:
    if not re.fullmatch(r"-?[0-9]{1,18}", text):
        raise ValueError
    return int(text)


_READERS: dict[Any, Callable[[str], Any]] = {
    "date-time": read_time,
    "boolean": {"true": True, "false": False}.__getitem__,
    "integer": _whole_number,
    "int64": _whole_number,
}


def _parameter_fault(parameter: Parameter, title: str, reason: str) -> Fault:
    return Fault(title, f"{parameter.name} {reason}", parameter.name, "parameter")


def _fault(error: jsonschema_rs.ValidationError, root: tuple[str | int, ...] = ()) -> Fault:
    place = [*root, *error.instance_path]
    keyword = str(list(error.schema_path)[-1])
    kind: Any = error.kind
    if keyword == "required":
        missing = kind.property
        return Fault("Required", f"{missing} is missing", pointer([*place, missing]))
    if keyword == "enum":
        options = ", ".join(f'"{option}"' for option in kind.options)
        member = next((part for part in reversed(place) if isinstance(part, str)), "the body")
        return Fault("enum", f"{member} must be one of {options}", pointer(place))
    title = "Invalid type" if keyword == "type" else keyword
    return Fault(title, _shortened(error.message), pointer(place))


def _shortened(message: str) -> str:
    """Messages quote the refused value, which may be long."""
    return message if len(message) <= 200 else f"{message[:100]} ... {message[-90:]}"
