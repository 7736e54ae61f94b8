"""Check the structure of a description before any other step reads it.

Later steps rely on the tables below: a map is a map and a flag is a flag. The null of a keyword
counts as missing, as in many published descriptions, and is removed; that of a name is empty. Unknown keywords are left to the other steps,
except in a path, where a key that is not a method would silently lose an operation.
"""

from __future__ import annotations

import re
from typing import Any

from factory.document import METHODS, SCHEMA_KEYS, SCHEMA_LISTS, SCHEMA_MAPS, Document, pointer

TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")

_TEXT, _FLAG, _NUMBER, _ANY = "text", "true or false", "a number", "any value"
_SCALARS: dict[str, tuple[type, ...]] = {_TEXT: (str,), _FLAG: (bool,), _NUMBER: (int, float)}

#: A kind of value: a scalar or an object below by name, ``[kind]`` for a list, ``{"*": kind}`` for a
#: map, a tuple for alternatives.
Kind = Any

_OPERATION: dict[str, Kind] = {
    "operationId": _TEXT,
    "tags": [_TEXT],
    "summary": _TEXT,
    "description": _TEXT,
    "deprecated": _FLAG,
    "parameters": ["parameter"],
    "requestBody": "request body",
    "responses": {"*": "response"},
    "security": [{"*": [_TEXT]}],
    "x-topic": _TEXT,
    "x-paging": _TEXT,
    "x-max-page-size": _NUMBER,
    "x-repeatable": _FLAG,
    "x-idempotency-key": _FLAG,
    "x-busy-409": _FLAG,
}

_OBJECTS: dict[str, dict[str, Kind]] = {
    "description": {
        "openapi": (_TEXT, _NUMBER),
        "info": "info",
        "paths": {"*": "path"},
        "components": "components",
        "security": [{"*": [_TEXT]}],
    },
    "info": {"title": _TEXT, "version": _TEXT, "description": _TEXT},
    "path": {"parameters": ["parameter"], **dict.fromkeys(METHODS, "operation")},
    "operation": _OPERATION,
    "parameter": {
        "$ref": _TEXT,
        "name": _TEXT,
        "in": _TEXT,
        "description": _TEXT,
        "required": _FLAG,
        "deprecated": _FLAG,
        "style": _TEXT,
        "explode": _FLAG,
        "schema": "schema",
        "examples": {"*": "example"},
    },
    "request body": {
        "$ref": _TEXT,
        "description": _TEXT,
        "required": _FLAG,
        "content": {"*": "media type"},
    },
    "response": {"$ref": _TEXT, "description": _TEXT, "content": {"*": "media type"}},
    "media type": {"schema": "schema", "examples": {"*": "example"}},
    "example": {"$ref": _TEXT, "summary": _TEXT, "description": _TEXT},
    "components": {
        "schemas": {"*": "schema"},
        "parameters": {"*": "parameter"},
        "requestBodies": {"*": "request body"},
        "responses": {"*": "response"},
        "examples": {"*": "example"},
        "securitySchemes": {"*": "security scheme"},
    },
    "security scheme": {"$ref": _TEXT, "type": _TEXT, "in": _TEXT, "name": _TEXT},
    "schema": {
        "$ref": _TEXT,
        "type": (_TEXT, [_TEXT]),
        "format": _TEXT,
        "title": _TEXT,
        "description": _TEXT,
        "pattern": _TEXT,
        "enum": [_ANY],
        "required": [_TEXT],
        **dict.fromkeys(SCHEMA_KEYS, "schema"),
        **{key: ["schema"] for key in SCHEMA_LISTS},
        **{key: {"*": "schema"} for key in SCHEMA_MAPS},
        **dict.fromkeys(("nullable", "readOnly", "writeOnly", "deprecated"), _FLAG),
        **dict.fromkeys(("minimum", "maximum", "minLength", "maxLength"), _NUMBER),
        **dict.fromkeys(("minItems", "maxItems", "multipleOf"), _NUMBER),
        **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), (_FLAG, _NUMBER)),
        "uniqueItems": _FLAG,
        "discriminator": "discriminator",
        "x-typed-props": "typed props",
    },
    "discriminator": {"propertyName": _TEXT, "mapping": {"*": _TEXT}},
    "typed props": {"list": ["typed prop"]},
    "typed prop": {"effectType": _TEXT, "class": _TEXT},
}

#: Where a reference of each kind of object must lead.
_TARGETS = {
    "schema": "schemas",
    "parameter": "parameters",
    "request body": "requestBodies",
    "response": "responses",
    "example": "examples",
    "security scheme": "securitySchemes",
}

_COMPONENT_NAME = re.compile(r"[A-Za-z0-9._-]+")


def check_structure(document: Document) -> None:
    """Check a description and remove its nulls.

    Raises:
        FactoryError: A value is not of the kind that its keyword requires, or a reference does not
            lead to an object of its kind.
    """
    _move_definitions(document)
    _Check(document).object("", document.data, "description")
    for kind, components in (document.data.get("components") or {}).items():
        for name in components if isinstance(components, dict) else ():
            if not _COMPONENT_NAME.fullmatch(name):
                reason = "use only letters, digits, '.', '_' and '-' in a component's name"
                raise document.error(pointer("components", kind, name), reason)


def _move_definitions(document: Document) -> None:
    """Move ``definitions``, where OpenAPI 2 keeps schemas, to the components."""
    definitions = document.data.pop("definitions", None)
    if isinstance(definitions, dict):
        components = document.data.setdefault("components", {})
        if isinstance(components, dict):
            schemas = components.setdefault("schemas", {})
            if isinstance(schemas, dict):
                for name, schema in definitions.items():
                    if name in schemas:
                        where = pointer("definitions", name)
                        raise document.error(where, "is also in /components/schemas; remove one")
                    schemas[name] = schema


class _Check:
    def __init__(self, document: Document) -> None:
        self.document = document

    def value(self, where: str, value: Any, kind: Kind) -> None:
        if isinstance(kind, tuple):
            kind = next((k for k in kind if self._fits(value, k)), kind[0])
        if not self._fits(value, kind):
            raise self.document.error(where, f"expected {_name(kind)}, found {value!r:.40}")
        if isinstance(kind, list):
            for index, item in enumerate(value):
                self.value(where + pointer(index), item, kind[0])
        elif isinstance(kind, dict):
            for key, item in value.items():
                if item is None and kind["*"] in _OBJECTS:
                    value[key] = {}
                else:
                    self.value(where + pointer(key), item, kind["*"])
        elif kind in _OBJECTS and isinstance(value, dict):
            self.object(where, value, kind)

    def _fits(self, value: Any, kind: Kind) -> bool:
        if kind == _ANY or (kind == "schema" and isinstance(value, bool)):
            return True
        if isinstance(kind, list):
            return isinstance(value, list)
        if isinstance(kind, dict) or kind in _OBJECTS:
            return isinstance(value, dict)
        is_flag = isinstance(value, bool)
        return isinstance(value, _SCALARS[kind]) and is_flag == (kind == _FLAG)

    def object(self, where: str, value: dict[str, Any], kind: str) -> None:
        table = _OBJECTS[kind]
        for key in [key for key in table if key in value and value[key] is None]:
            del value[key]
        for key, item in value.items():
            if key in table:
                self.value(where + pointer(key), item, table[key])
        if kind in _TARGETS and "$ref" in value:
            self._reference(where, value, _TARGETS[kind])
        if kind == "typed prop" and not table.keys() <= value.keys():
            raise self.document.error(where, "expected the keys effectType and class")
        if kind == "path":
            self._path(where, value)
        if kind == "schema":
            self._type(where, value)
        if kind == "operation" and value.get("x-paging", "offset") not in ("offset", "cursor"):
            reason = f"expected offset or cursor, found {value['x-paging']!r:.40}"
            raise self.document.error(where + pointer("x-paging"), reason)

    def _path(self, where: str, value: dict[str, Any]) -> None:
        other = ("parameters", "summary", "description", "servers", "$ref")
        for key in value:
            if key not in METHODS and key not in other and not key.startswith("x-"):
                reason = f"is not a method; use one of {', '.join(METHODS)}, in lower case"
                raise self.document.error(where + pointer(key), reason)

    def _type(self, where: str, value: dict[str, Any]) -> None:
        types = value.get("type", [])
        for name in [types] if isinstance(types, str) else types:
            if name not in TYPES:
                reason = f"unknown type {name!r}; use one of {', '.join(TYPES)}"
                raise self.document.error(where + pointer("type"), reason)

    def _reference(self, where: str, value: dict[str, Any], target: str) -> None:
        """Check that a reference leads to a component of its kind."""
        ref = value["$ref"]
        if ref.startswith("#/definitions/") and target == "schemas":
            ref = value["$ref"] = "#/components/schemas/" + ref.removeprefix("#/definitions/")
        keys = [key.replace("~1", "/").replace("~0", "~") for key in ref.split("/")]
        if keys[:2] != ["#", "components"] or len(keys) != 4:
            reason = f"$ref {ref!r} is not supported; use '#/components/{target}/NAME'"
            raise self.document.error(where, reason)
        if keys[2] != target:
            reason = f"$ref {ref!r} must lead to '#/components/{target}/NAME'"
            raise self.document.error(where, reason)
        components = self.document.data.get("components") or {}
        found = components.get(target) if isinstance(components, dict) else None
        if not isinstance(found, dict) or found.get(keys[3]) is None:
            raise self.document.error(where, f"$ref {ref!r} has no target")


def _name(kind: Kind) -> str:
    if isinstance(kind, list):
        return "a list"
    if isinstance(kind, dict):
        return "a map"
    if kind == "schema":
        return "a schema"
    return "a map" if kind in _OBJECTS else kind
