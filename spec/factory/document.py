"""A description in memory that still knows which file each of its parts came from.

Every complaint of the factory is a :class:`FactoryError`: one line with file, JSON pointer and
reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")

#: Keywords of a schema that hold one schema, a list of schemas, a map of schemas.
ONE = ("items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else")
MANY = ("allOf", "oneOf", "anyOf", "prefixItems")
NAMED = ("properties", "patternProperties", "dependentSchemas", "$defs")

#: Maps whose keys are names that somebody chose, so that ``title`` in them is no keyword.
NAME_MAPS = {
    *NAMED,
    *("schemas", "parameters", "responses", "requestBodies", "headers", "securitySchemes"),
    *("paths", "links", "callbacks", "mapping"),
}

#: Values that are data of the API's users; nothing in them is a keyword.
DATA = {"default", "enum", "const"}

#: Text for people; whatever changes only here changes no code.
PROSE = {"description", "summary", "title", "example", "examples", "externalDocs", "x-example"}


class FactoryError(Exception):
    """What the factory could not do, and where.

    Args:
        file: The file at fault, as the caller named it.
        where: JSON pointer in it (``/paths/...``), a place in its text (``line 3``), or nothing.
        reason: What is wrong there, as a phrase.
    """

    def __init__(self, file: str, where: str, reason: str) -> None:
        place = (
            f"{file}#{where}" if where.startswith("/") else f"{file}: {where}" if where else file
        )
        super().__init__(f"{place}: {reason}")
        self.file, self.where, self.reason = file, where, reason


def pointer(*keys: str | int) -> str:
    """The JSON pointer (RFC 6901) of a path of keys and indexes."""
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in keys)


def component(ref: str) -> str:
    """The name at the end of a reference such as ``#/components/schemas/Effect``."""
    return ref.rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")


def without_prose(value: Any, names: bool = False) -> Any:
    """A copy of a description or a part of it without the text that is for people."""
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
    """One operation and its place in the description."""

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
    """A description: ``data`` as read, ``api`` if the caller said which one it describes."""

    file: str
    data: dict[str, Any]
    api: str | None = None
    origins: dict[str, str] = field(default_factory=dict)
    """For a merged description: JSON pointer of a part to the file that it came from."""

    def error(self, where: str, reason: str) -> FactoryError:
        """An error at a JSON pointer, naming the file that this part came from."""
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
        """The schema itself, or what its ``$ref`` leads to."""
        seen: set[str] = set()
        while "$ref" in schema:
            ref = schema["$ref"]
            if ref in seen:
                raise self.error(
                    pointer("components", "schemas", component(ref)), "refers to itself"
                )
            seen.add(ref)
            schema = self.components[component(ref)]
        return schema

    def operations(self) -> Iterator[Operation]:
        """All operations, in the order of the description."""
        for path, item in self.data["paths"].items():
            for method in METHODS:
                if method in item:
                    yield Operation(path, method, item[method])

    def roots(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every schema that is not inside another one, with its pointer."""
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
        """Every schema, outer ones first; one may be changed before those inside it come."""
        for where, schema in list(self.roots()):
            yield from self.within(where, schema)

    def within(self, where: str, schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
        """A schema and all schemas inside it, without following references."""
        if not isinstance(schema, dict):
            raise self.error(where, f"expected a schema, found {schema!r:.40}")
        for key in ("required", "enum"):
            self.expect(where, schema, key, list)
        yield where, schema
        for key in ONE:
            if key in schema and not isinstance(schema[key], bool):
                yield from self.within(where + pointer(key), schema[key])
        for key in MANY:
            for index, inner in enumerate(self.expect(where, schema, key, list)):
                yield from self.within(where + pointer(key, index), inner)
        for key in NAMED:
            for name, inner in self.expect(where, schema, key, dict).items():
                yield from self.within(where + pointer(key, name), inner)

    def expect(self, where: str, holder: dict[str, Any], key: str, kind: type) -> Any:
        """``holder[key]``, empty if it is not there; an error if it is of another kind."""
        value = holder.get(key)
        if value is None:
            return kind()
        if not isinstance(value, kind):
            wanted = "a map" if kind is dict else "a list"
            raise self.error(where + pointer(key), f"expected {wanted}, found {value!r:.40}")
        return value

    def arms(self, schema: dict[str, Any]) -> list[dict[str, Any]]:
        """A schema and all that it is composed of through ``allOf``, references followed."""
        found: list[dict[str, Any]] = []
        waiting = [schema]
        while waiting:
            arm = self.resolve(waiting.pop(0))
            if not any(arm is other for other in found):
                found.append(arm)
                waiting.extend(arm.get("allOf", ()))
        return found

    def members(self, schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
        """All properties of a schema by wire name, those that it is composed of included."""
        found: dict[str, dict[str, Any]] = {}
        for arm in self.arms(schema):
            found.update(arm.get("properties", {}))
        return found
