"""The API's description, as the emulator needs it: operations by path, and schemas.

The file is `talon_one/description.json`: the OpenAPI document that the package was generated from,
without its prose.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from urllib.parse import quote, unquote

from ..support.errors import pointer
from ..support.exact_json import Json

_METHODS = ("get", "put", "post", "delete", "patch")


@dataclass(frozen=True)
class Parameter:
    """A parameter in the path or the query, with its JSON Schema.

    Attributes:
        commas: it is a list whose members are joined by commas, not given by repeating it.
    """

    name: str
    required: bool
    schema: Json
    commas: bool


@dataclass(frozen=True)
class Operation:
    """One operation of the API.

    Attributes:
        keys: the kinds of key that it accepts, e.g. `api_key_v1`.
        variables: the variables of its path, in order.
        query: its query parameters.
        body: URI reference of the schema of its JSON body in the description; `None`: no such body.
        upload: its body is a form with a file.
        idempotent: it honours the header `Idempotency-Key`.
        busy: it is refused with 409 when too many work on the same session or profile.
        plain_errors: the statuses whose error bodies carry no `StatusCode`.
    """

    id: str
    method: str
    path: str
    keys: frozenset[str]
    variables: tuple[Parameter, ...]
    query: tuple[Parameter, ...]
    body: str | None
    body_required: bool
    upload: bool
    idempotent: bool
    busy: bool
    plain_errors: frozenset[int]


@dataclass
class _Node:
    """A place in the tree of paths: what may follow, and the operations that end here."""

    literals: dict[str, _Node] = field(default_factory=dict)
    variable: _Node | None = None
    operations: dict[str, Operation] = field(default_factory=dict)


class Description:
    """A loaded description.

    Attributes:
        document: the OpenAPI document.
        operations: all operations by id.
    """

    def __init__(self, document: Json) -> None:
        self.document = document
        self.operations: dict[str, Operation] = {}
        self._root = _Node()
        for path, item in document["paths"].items():
            for method in _METHODS:
                if method in item:
                    self._add(_operation(document, path, method, item[method]))

    def _add(self, operation: Operation) -> None:
        self.operations[operation.id] = operation
        node = self._root
        for segment in operation.path.strip("/").split("/"):
            if segment.startswith("{"):
                node.variable = node = node.variable or _Node()
            else:
                node = node.literals.setdefault(segment, _Node())
        node.operations[operation.method] = operation

    def find(self, raw_path: str) -> tuple[Mapping[str, Operation], tuple[str, ...]] | None:
        """The operations at a path that is still percent-encoded, by method, and the decoded values
        of its variables in order; `None` if the path is unknown.

        Decoding follows splitting, so that `%2F` stays part of a value.

        Raises:
            UnicodeDecodeError: a value is not UTF-8.
        """
        segments = raw_path.split("/")[1:]
        found = _walk(self._root, segments)
        if found is None:
            return None
        node, values = found
        return node.operations, tuple(unquote(value, errors="strict") for value in values)


def _walk(node: _Node, segments: list[str]) -> tuple[_Node, list[str]] | None:
    if not segments:
        return (node, []) if node.operations else None
    first, rest = segments[0], segments[1:]
    if first in node.literals:
        found = _walk(node.literals[first], rest)
        if found is not None:
            return found
    if node.variable is not None and first:
        found = _walk(node.variable, rest)
        if found is not None:
            return found[0], [first, *found[1]]
    return None


def _operation(document: Json, path: str, method: str, item: Json) -> Operation:
    parameters = [_resolved(document, each) for each in item.get("parameters", ())]
    in_path = {each["name"]: _parameter(each) for each in parameters if each["in"] == "path"}
    body = _resolved(document, item.get("requestBody", {}))
    content = body.get("content", {})
    schema = ("paths", path, method, "requestBody", "content", "application/json", "schema")
    return Operation(
        id=item["operationId"],
        method=method.upper(),
        path=path,
        keys=frozenset(
            kind for one in item.get("security", document.get("security", ())) for kind in one
        ),
        variables=tuple(in_path[name] for name in re.findall(r"\{([^}]+)\}", path)),
        query=tuple(_parameter(each) for each in parameters if each["in"] == "query"),
        body="#" + quote(pointer(schema), safe="/~") if "application/json" in content else None,
        body_required=body.get("required", False),
        upload="multipart/form-data" in content,
        idempotent=item.get("x-idempotency-key", False),
        busy=item.get("x-busy-409", False),
        plain_errors=frozenset(
            int(status)
            for status, response in item["responses"].items()
            if _schema_name(document, response) == "ErrorResponse"
        ),
    )


def _schema_name(document: Json, response: Json) -> str:
    content = _resolved(document, response).get("content", {}).get("application/json", {})
    name: str = content.get("schema", {}).get("$ref", "")
    return name.rpartition("/")[2]


def _parameter(item: Json) -> Parameter:
    commas = item["schema"].get("type") == "array" and not item.get("explode", True)
    return Parameter(item["name"], item.get("required", False), item["schema"], commas)


def _resolved(document: Json, item: Json) -> Json:
    while "$ref" in item:
        found = document
        for part in item["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        item = found
    return item


@lru_cache(maxsize=1)
def load_description() -> Description:
    """The package's own description, read once."""
    text = files("talon_one").joinpath("description.json").read_bytes()
    return Description(json.loads(text))
