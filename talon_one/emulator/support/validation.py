"""Requests are checked against the description's schemas (JSON Schema 2020-12).

jsonschema-rs does it. For a session of ten items (CPython 3.11, one core):

| | check | first check of a schema | |
|---|---|---|---|
| jsonschema-rs 0.60 | 3 µs | 11 ms | all errors with their places; takes ``Decimal`` as a number |
| fastjsonschema 2.22 | 57 µs | 25 ms | the first error only |
| jsonschema 4.26 | 730 µs | 1 ms | all errors with their places |

Pointers in errors start at the root of the request's body (``/customerSession/cartItems/0/sku``).
Whether the API's own pointers start there or at the session is not documented.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

import jsonschema_rs

from .description import Description, Parameter, Route, load_description
from .errors import ErrorDetail, InvalidDataError, to_pointer
from .exact_json import Json, read_json
from .times import read_time
from .uploads import PART, read_upload

_DOCUMENT = "urn:talon-one:description"

_NULLABLE = frozenset(("couponCodes", "referralCode"))
"""Members in which null means that nothing is given: older models of the vendor say so."""


class Validator:
    """Checks bodies, path parameters and query parameters of a description's routes."""

    def __init__(self, description: Description) -> None:
        self._registry = jsonschema_rs.Registry(
            [(_DOCUMENT, description.document)], draft=jsonschema_rs.Draft202012
        )
        self._compiled: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def read_body(
        self,
        route: Route,
        text: bytes,
        content_type: str = "",
        *,
        ignore_nulls: bool = False,
        upload_parts: Collection[str] = (PART,),
    ) -> Json:
        """Parse and check a request's body.

        The declared media type does not matter: clients send JSON under other ones, too.

        Args:
            route: The route.
            text: The body.
            content_type: The header of the request.
            ignore_nulls: Drop members that are null where the schema does not allow it, and not only
                those of `_NULLABLE`.
            upload_parts: The names that the part of an upload may have.

        Returns:
            The JSON; for an upload the file's text; ``None`` for a body that is absent and
            optional.

        Raises:
            InvalidDataError: It lists all errors.
        """
        if route.upload:
            return read_upload(text, content_type, upload_parts)
        if route.body is None or (not text and not route.body_required):
            return None
        try:
            body = read_json(text)
        except ValueError as error:
            raise InvalidDataError(ErrorDetail("Invalid JSON", str(error), "")) from None
        try:
            self._check(route.body, body, ())
        except InvalidDataError:
            if not self._drop_nulls(route.body, body, ignore_nulls):
                raise
            self._check(route.body, body, ())
        return body

    def _drop_nulls(self, reference: str, body: Json, everywhere: bool) -> bool:
        """Remove members that are wrongly null; return whether there were any."""
        dropped = False
        for error in list(self._compile(reference).iter_errors(body)):
            place = list(error.instance_path)
            if not place or not (everywhere or place[-1] in _NULLABLE):
                continue
            parent = body
            for part in place[:-1]:
                parent = parent[part]
            if isinstance(parent, dict) and parent.get(place[-1], ...) is None:
                del parent[place[-1]]
                dropped = True
        return dropped

    def check_part(self, schema: str, value: Json, *place: str | int) -> None:
        """Check a part of a body, at ``place``, against a schema named as in ``components``.

        For parts that the description leaves open.

        Raises:
            InvalidDataError: It lists all errors.
        """
        self._check(f"#/components/schemas/{schema}", value, place)

    def _check(self, reference: str, value: Json, place: tuple[str | int, ...]) -> None:
        found = self._compile(reference).iter_errors(value)
        errors = dict.fromkeys(_to_detail(error, place) for error in found)
        if errors:
            raise InvalidDataError(*sorted(errors, key=lambda error: (error.place, error.title)))

    def _compile(self, reference: str) -> jsonschema_rs.Draft202012Validator:
        if reference not in self._compiled:
            self._compiled[reference] = jsonschema_rs.Draft202012Validator(
                {"$ref": _DOCUMENT + reference}, registry=self._registry, validate_formats=True
            )
        return self._compiled[reference]

    def read_path(self, route: Route, values: Sequence[str]) -> tuple[Any, ...]:
        """Check the path's parameters and convert them: numeric ids become numbers.

        Raises:
            InvalidDataError: It lists all errors.
        """
        errors: list[ErrorDetail] = []
        converted = tuple(
            self._read_parameter(route, parameter, [value], errors)
            for parameter, value in zip(route.path_parameters, values, strict=True)
        )
        if errors:
            raise InvalidDataError(*errors)
        return converted

    def read_query(self, route: Route, sent: Mapping[str, list[str]]) -> dict[str, Any]:
        """Check the query parameters of a route and convert them.

        Unknown parameters are ignored; absent ones get the description's default, if any.

        Raises:
            InvalidDataError: It lists all errors.
        """
        values: dict[str, Any] = {}
        errors: list[ErrorDetail] = []
        for parameter in route.query_parameters:
            if parameter.name in sent:
                texts = sent[parameter.name]
                values[parameter.name] = self._read_parameter(route, parameter, texts, errors)
            elif parameter.required:
                errors.append(_parameter_error(parameter, "Required", "is missing"))
            elif "default" in parameter.schema:
                values[parameter.name] = parameter.schema["default"]
        if errors:
            raise InvalidDataError(*errors)
        return values

    def _read_parameter(
        self, route: Route, parameter: Parameter, texts: list[str], errors: list[ErrorDetail]
    ) -> Any:
        schema = parameter.schema
        kind = schema.get("format") or schema.get("type")
        try:
            if schema.get("type") == "array":
                joined = [part for part in texts[-1].split(",") if part]
                value: Any = joined if parameter.comma_separated else texts
            else:
                value = _READERS.get(kind, str)(texts[-1])
        except (KeyError, ValueError):
            errors.append(_parameter_error(parameter, "Invalid type", f"is not of type {kind}"))
            return None
        if not isinstance(value, datetime):
            key = f"{route.id} {parameter.name}"
            if key not in self._compiled:
                self._compiled[key] = jsonschema_rs.Draft202012Validator(schema)
            for error in self._compiled[key].iter_errors(value):
                detail = _to_detail(error)
                errors.append(_parameter_error(parameter, detail.title, detail.details))
        return value


@cache
def load_validator() -> Validator:
    """Return the validator of the package's own description, made once."""
    return Validator(load_description())


def _read_integer(text: str) -> int:
    if not re.fullmatch(r"-?[0-9]{1,18}", text):
        raise ValueError
    return int(text)


_BOOLEANS = {
    **dict.fromkeys(("1", "t", "T", "TRUE", "true", "True"), True),
    **dict.fromkeys(("0", "f", "F", "FALSE", "false", "False"), False),
}
"""As Go's ``strconv.ParseBool`` reads them: clients send several of these."""

_READERS: dict[Any, Callable[[str], Any]] = {
    "date-time": read_time,
    "boolean": _BOOLEANS.__getitem__,
    "integer": _read_integer,
    "int64": _read_integer,
}


def _parameter_error(parameter: Parameter, title: str, reason: str) -> ErrorDetail:
    return ErrorDetail(title, f"{parameter.name} {reason}", parameter.name, "parameter")


def _to_detail(
    error: jsonschema_rs.ValidationError, root: tuple[str | int, ...] = ()
) -> ErrorDetail:
    place = [*root, *error.instance_path]
    keyword = str(list(error.schema_path)[-1])
    kind: Any = error.kind
    if keyword == "required":
        missing = kind.property
        return ErrorDetail("Required", f"{missing} is missing", to_pointer([*place, missing]))
    if keyword == "enum":
        options = ", ".join(f'"{option}"' for option in kind.options)
        member = next((part for part in reversed(place) if isinstance(part, str)), "the body")
        return ErrorDetail("enum", f"{member} must be one of {options}", to_pointer(place))
    title = "Invalid type" if keyword == "type" else keyword
    return ErrorDetail(title, _shorten(error.message), to_pointer(place))


def _shorten(message: str) -> str:
    """Shorten a message: it quotes the rejected value, which may be long."""
    return message if len(message) <= 200 else f"{message[:100]} ... {message[-90:]}"
