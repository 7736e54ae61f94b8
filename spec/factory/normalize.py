"""Normalize descriptions to one dialect: OpenAPI 3.1, with leftovers of 3.0 converted.

Parts shared by operations (path parameters, the top-level ``security``, shared parameters, bodies and
responses) are copied into each operation, so that later steps find an operation complete in one
place. Only schemas and security schemes stay components.
"""

from __future__ import annotations

import copy
import re
from typing import Any

from factory.document import (
    METHODS,
    PROSE,
    SCHEMA_KEYS,
    SCHEMA_LISTS,
    SCHEMA_MAPS,
    Document,
    component,
    pointer,
)

#: Keywords beside which ``type`` may be missing.
_TYPED = ("type", "$ref", "allOf", "oneOf", "anyOf", "const")
_OF_OBJECTS = ("properties", "additionalProperties", "patternProperties", "required")
_OF_ARRAYS = ("items", "prefixItems")


def normalize(document: Document) -> None:
    """Normalize a loaded description in place."""
    data = document.data
    data["paths"] = {p: item for p, item in data["paths"].items() if not p.startswith("x-")}
    for path, item in data["paths"].items():
        if not path.startswith("/"):
            raise document.error(pointer("paths", path), "the path must start with /")
        if "$ref" in item:
            raise document.error(
                pointer("paths", path), "a path must not be a $ref; write its operations here"
            )
        for method in METHODS:
            if method in item:
                _complete(document, path, method, item)
        data["paths"][path] = {key: item[key] for key in METHODS if key in item}
    components = data.get("components") or {}
    data["components"] = {
        "securitySchemes": components.get("securitySchemes") or {},
        "schemas": document.expect("/components", components, "schemas", dict),
    }
    for where, schema in document.schemas():
        _to_31(document, where, schema)
    data["openapi"] = "3.1.0"
    for key in ("webhooks", "servers", "security", "jsonSchemaDialect", "x-tagGroups"):
        data.pop(key, None)


def _complete(document: Document, path: str, method: str, item: dict[str, Any]) -> None:
    where = pointer("paths", path, method)
    operation = item[method]
    if not isinstance(operation.get("operationId"), str):
        raise document.error(where, "the operation has no operationId; add one")
    if "security" not in operation and "security" in document.data:
        operation["security"] = copy.deepcopy(document.data["security"])
    for key in ("servers", "callbacks", "x-codegen-request-body-name"):
        operation.pop(key, None)

    own = _parameters(document, where, operation)
    common = _parameters(document, pointer("paths", path), item)
    taken = {(parameter["in"], parameter["name"]) for parameter in own}
    common = [p for p in common if (p["in"], p["name"]) not in taken]
    operation["parameters"] = common + own
    _check_path(document, where, path, operation["parameters"])

    if operation.get("requestBody"):
        operation["requestBody"] = _shared(document, operation["requestBody"])
    responses = operation.get("responses", {})
    operation["responses"] = {code: _shared(document, r) for code, r in responses.items()}
    for response in operation["responses"].values():
        for key in ("headers", "links"):
            response.pop(key, None)
    for body in (operation.get("requestBody") or {}, *operation["responses"].values()):
        for content in body.get("content", {}).values():
            if not isinstance(content.get("schema"), dict):
                content["schema"] = {}


def _parameters(document: Document, where: str, holder: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for index, entry in enumerate(holder.get("parameters", ())):
        parameter = _shared(document, entry)
        place = where + pointer("parameters", index)
        for key in ("in", "name", "schema"):
            if key not in parameter:
                raise document.error(place, f"the parameter has no {key!r}")
        if isinstance(parameter["schema"], bool):
            parameter["schema"] = {}
        _check_parameter(document, place, parameter)
        if any((p["in"], p["name"]) == (parameter["in"], parameter["name"]) for p in found):
            raise document.error(place, f"the parameter {parameter['name']!r} is there already")
        found.append(parameter)
    return found


def _check_parameter(document: Document, where: str, parameter: dict[str, Any]) -> None:
    """Check that the client can send a parameter; it drops cookies and leaves headers to callers."""
    place, style = parameter["in"], parameter.get("style")
    if place not in ("path", "query", "header", "cookie"):
        reason = f"expected path, query, header or cookie, found {place!r}"
        raise document.error(where + pointer("in"), reason)
    usual = {"path": "simple", "query": "form"}.get(place)
    if usual and style not in (None, usual):
        reason = f"the style {style!r} is not supported in {place}; use {usual!r}"
        raise document.error(where + pointer("style"), reason)
    if place == "path":
        parameter["required"] = True


def _check_path(
    document: Document, where: str, path: str, parameters: list[dict[str, Any]]
) -> None:
    named = {parameter["name"] for parameter in parameters if parameter["in"] == "path"}
    placeholders = set(re.findall(r"{([^{}]*)}", path))
    for name in sorted(placeholders - named):
        raise document.error(where, f"the path has {{{name}}}, but no such parameter is declared")
    for name in sorted(named - placeholders):
        raise document.error(where, f"the path parameter {name!r} is not in the path")


def _shared(document: Document, part: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of a parameter, body or response, with a reference to a shared one resolved."""
    seen: set[str] = set()
    while "$ref" in part:
        reference = part["$ref"]
        if reference in seen:
            raise document.error(reference.lstrip("#"), "the reference leads back to itself")
        seen.add(reference)
        part = document.data["components"][reference.split("/")[2]][component(reference)]
    return copy.deepcopy(part)


def _to_31(document: Document, where: str, schema: dict[str, Any]) -> None:
    for key in [key for key, value in schema.items() if value is None]:
        del schema[key]
    if isinstance(schema.get("type"), list) and len(schema["type"]) < 2:
        [schema["type"]] = schema["type"] or [None]
    if schema.get("type") is None:
        schema.pop("type", None)
    _replace_booleans(document, where, schema)
    _add_type(schema)
    if schema.pop("nullable", None) is True:
        _allow_null(schema)
    for bound, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(schema.get(bound), bool) and schema.pop(bound) and limit in schema:
            schema[bound] = schema.pop(limit)


def _replace_booleans(document: Document, where: str, schema: dict[str, Any]) -> None:
    """Replace ``true`` by an empty schema.

    Raises:
        FactoryError: A schema is ``false``.
    """
    holders: list[tuple[Any, Any, tuple[str | int, ...]]] = []
    holders += [
        (schema, key, (key,))
        for key in SCHEMA_KEYS
        if key in schema and key != "additionalProperties"
    ]
    for key in SCHEMA_LISTS:
        alternatives = document.expect(where, schema, key, list)
        holders += [(alternatives, index, (key, index)) for index in range(len(alternatives))]
    for key in SCHEMA_MAPS:
        inner = document.expect(where, schema, key, dict)
        holders += [(inner, name, (key, name)) for name in inner]
    for holder, key, place in holders:
        if holder[key] is True or holder[key] is None:
            holder[key] = {}
        elif holder[key] is False:
            raise document.error(
                where + pointer(*place), "a schema must not be false, because no value would fit it"
            )


def _add_type(schema: dict[str, Any]) -> None:
    if any(key in schema for key in _TYPED):
        return
    if any(key in schema for key in _OF_OBJECTS):
        schema["type"] = "object"
    elif any(key in schema for key in _OF_ARRAYS):
        schema["type"] = "array"
    elif schema.get("enum") and all(isinstance(value, str) for value in schema["enum"]):
        schema["type"] = "string"


def _allow_null(schema: dict[str, Any]) -> None:
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
        if "enum" in schema and None not in schema["enum"]:
            schema["enum"] = [*schema["enum"], None]
        return
    if isinstance(schema.get("type"), list):
        schema["type"] = [*schema["type"], *(["null"] if "null" not in schema["type"] else [])]
        return
    beside = (*PROSE, "default", "deprecated", "readOnly", "writeOnly")
    shape = {k: v for k, v in schema.items() if k not in beside and not k.startswith("x-")}
    if not shape:
        return
    for key in shape:
        del schema[key]
    alternatives = shape["anyOf"] if set(shape) == {"anyOf"} else [shape]
    schema["anyOf"] = (
        alternatives if {"type": "null"} in alternatives else [*alternatives, {"type": "null"}]
    )
