"""A description in memory, which knows the file that each of its parts came from.

Every error of the factory is a ``FactoryError``: one line with file, JSON pointer and reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")

#: Keywords of a schema that hold one schema, a list of schemas, or a map of schemas.
SCHEMA_KEYS = (
    "items",
    "additionalProperties",
    "not",
    "contains",
    "propertyNames",
    "if",
    "then",
    "else",
)
SCHEMA_LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")
SCHEMA_MAPS = ("properties", "patternProperties", "dependentSchemas", "$defs")

#: Maps whose keys are chosen names: a ``title`` in them is not a keyword.
NAME_MAPS = {
    *SCHEMA_MAPS,
    *("schemas", "parameters", "responses", "requestBodies", "headers", "securitySchemes"),
    *("paths", "links", "callbacks", "mapping"),
}

#: Keywords whose values are data: nothing in them is a keyword.
DATA = {"default", "enum", "const"}

#: Keywords for readers only; a change in them changes no code.
PROSE = {"description", "summary", "title", "example", "examples", "externalDocs", "x-example"}


class FactoryError(Exception):
    """The factory cannot go on.

    Args:
        file: The file at fault, as the caller named it.
        where: JSON pointer in it (``/paths/...``), a position in its text (``line 3``), or "".
        reason: The problem, as a phrase.
    """

    def __init__(self, file: str, where: str, reason: str) -> None:
        place = (
            f"{file}#{where}" if where.startswith("/") else f"{file}: {where}" if where else file
        )
        super().__init__(f"{place}: {reason}")
        self.file, self.where, self.reason = file, where, reason


def pointer(*keys: str | int) -> str:
    """Return the JSON pointer (RFC 6901) of a path of keys and indexes."""
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in keys)


def component(ref: str) -> str:
    """Return the name at the end of a reference such as ``#/components/schemas/Effect``."""
    return ref.rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")


def without_prose(value: Any, names: bool = False) -> Any:
    """Return a copy of a description, or of a part, without the keywords of ``PROSE``."""
    if isinstance(value, list):
        return [without_prose(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: item
        if key in DATA and not names
        else without_prose(item, not names and key in NAME_MAPS)
        for key, item in value.items()
        if names or key not in PROSE
    }


@dataclass(frozen=True)
class Operation:
    """An operation and its place in the description."""

    path: str
    method: str
    data: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.data["operationId"])

    @property
    def pointer(self) -> str:
        return pointer("paths", self.path, self.method)


@dataclass
class Document:
    """A description: its ``data``, and its ``api`` if the command line named it."""

    file: str
    data: dict[str, Any]
    api: str | None = None
    origins: dict[str, str] = field(default_factory=dict)
    """In a merged description, the file of each part by its JSON pointer."""

    def error(self, where: str, reason: str) -> FactoryError:
        """Return an error at a JSON pointer, with the file that this part came from."""
        part = where
        while part and part not in self.origins:
            part = part.rpartition("/")[0]
        return FactoryError(self.origins.get(part, self.file), where, reason)

    @property
    def components(self) -> dict[str, Any]:
        """The component schemas by name."""
        schemas = self.data.setdefault("components", {}).setdefault("schemas", {})
        assert isinstance(schemas, dict)
        return schemas

    def resolve(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return the schema that a ``$ref`` leads to, or the schema itself."""
        seen: set[str] = set()
        while "$ref" in schema:
            ref = schema["$ref"]
            if ref in seen:
                raise self.error(
                    pointer("components", "schemas", component(ref)), "the schema refers to itself"
                )
            seen.add(ref)
            schema = self.components[component(ref)]
        return schema

    def operations(self) -> Iterator[Operation]:
        """Yield all operations, in the order of the description."""
        for path, item in self.data["paths"].items():
            for method in METHODS:
                if method in item:
                    yield Operation(path, method, item[method])

    def roots(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield every schema that is not inside another one, with its pointer."""
        for name, schema in self.components.items():
            yield pointer("components", "schemas", name), schema
        for operation in self.operations():
            for index, parameter in enumerate(operation.data.get("parameters", ())):
                yield (
                    operation.pointer + pointer("parameters", index, "schema"),
                    parameter["schema"],
                )
            bodies = {pointer("requestBody"): operation.data.get("requestBody", {})}
            for code, response in operation.data["responses"].items():
                bodies[pointer("responses", code)] = response
            for where, body in bodies.items():
                for media, content in body.get("content", {}).items():
                    if "schema" in content:
                        place = where + pointer("content", media, "schema")
                        yield operation.pointer + place, content["schema"]

    def schemas(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield every schema, outer ones first; a schema may be changed before its inner ones follow."""
        for where, schema in list(self.roots()):
            yield from self.within(where, schema)

    def within(self, where: str, schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield a schema and all schemas inside it, without following references."""
        if not isinstance(schema, dict):
            raise self.error(where, f"expected a schema, found {schema!r:.40}")
        for key in ("required", "enum"):
            self.expect(where, schema, key, list)
        yield where, schema
        for key in SCHEMA_KEYS:
            if key in schema and not isinstance(schema[key], bool):
                yield from self.within(where + pointer(key), schema[key])
        for key in SCHEMA_LISTS:
            for index, inner in enumerate(self.expect(where, schema, key, list)):
                yield from self.within(where + pointer(key, index), inner)
        for key in SCHEMA_MAPS:
            for name, inner in self.expect(where, schema, key, dict).items():
                yield from self.within(where + pointer(key, name), inner)

    def expect(self, where: str, holder: dict[str, Any], key: str, kind: type) -> Any:
        """Return ``holder[key]``, or an empty ``kind`` if it is missing.

        Raises:
            FactoryError: The value is of another kind.
        """
        value = holder.get(key)
        if value is None:
            return kind()
        if not isinstance(value, kind):
            wanted = "a map" if kind is dict else "a list"
            raise self.error(where + pointer(key), f"expected {wanted}, found {value!r:.40}")
        return value

    def all_of(self, schema: dict[str, Any]) -> list[dict[str, Any]]:
        """Return a schema and everything that it composes by ``allOf``, references resolved."""
        found: list[dict[str, Any]] = []
        waiting = [schema]
        while waiting:
            part = self.resolve(waiting.pop(0))
            if not any(part is other for other in found):
                found.append(part)
                waiting.extend(part.get("allOf", ()))
        return found

    def members(self, schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
        """Return all properties of a schema by wire name, those from ``allOf`` included."""
        found: dict[str, dict[str, Any]] = {}
        for part in self.all_of(schema):
            found.update(part.get("properties", {}))
        return found

    def required(self, schema: dict[str, Any]) -> set[str]:
        """Return the required members of a schema, those from ``allOf`` included."""
        return {name for part in self.all_of(schema) for name in part.get("required", ())}
