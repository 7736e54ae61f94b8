"""The API's description as the emulator needs it: routes and schemas.

The file is ``talon_one/description.json``: the OpenAPI document that the package was generated from,
without its prose.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache
from importlib.resources import files
from urllib.parse import quote, unquote

from .errors import to_pointer
from .exact_json import Json

_METHODS = ("get", "put", "post", "delete", "patch")


@dataclass(frozen=True)
class Parameter:
    """A parameter of the path or the query, with its JSON Schema.

    Attributes:
        comma_separated: A list joined by commas, instead of the parameter given repeatedly.
    """

    name: str
    required: bool
    schema: Json
    comma_separated: bool


@dataclass(frozen=True)
class Route:
    """An operation of the API: where it is, and which requests it takes.

    Attributes:
        id: The operation id.
        key_kinds: The kinds of key that it accepts, e.g. ``api_key_v1``.
        path_parameters: In the order of the path.
        body: URI reference of the schema of its JSON body; ``None``: it takes no JSON.
        upload: The body is a form with a file.
        idempotent: It honours the header ``Idempotency-Key``.
        limits_concurrency: Too many requests for one session or profile are answered 409.
        is_change: It is in the Management API and changes something, as its audit log shows.
        plain_errors: The statuses whose error bodies have no ``StatusCode``.
    """

    id: str
    method: str
    path: str
    key_kinds: frozenset[str]
    path_parameters: tuple[Parameter, ...]
    query_parameters: tuple[Parameter, ...]
    body: str | None
    body_required: bool
    upload: bool
    idempotent: bool
    limits_concurrency: bool
    plain_errors: frozenset[int]
    is_change: bool


@dataclass
class _Node:
    """A node in the tree of paths: what may follow, and the routes that end here, by method."""

    literals: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    routes: dict[str, Route] = field(default_factory=dict)


class Description:
    """A loaded description.

    Attributes:
        document: The OpenAPI document.
        routes: All routes by operation id.
    """

    def __init__(self, document: Json) -> None:
        self.document = document
        self.routes: dict[str, Route] = {}
        self._root = _Node()
        for path, item in document["paths"].items():
            for method in _METHODS:
                if method in item:
                    self._add(_read_route(document, path, method, item[method]))

    def _add(self, route: Route) -> None:
        self.routes[route.id] = route
        node = self._root
        for segment in route.path.strip("/").split("/"):
            if segment.startswith("{"):
                node.parameter = node = node.parameter or _Node()
            else:
                node = node.literals.setdefault(segment, _Node())
        node.routes[route.method] = route

    def check_operation(self, operation: str) -> None:
        """Check that there is such an operation.

        Raises:
            ValueError: There is none; the message suggests a similar one.
        """
        if operation not in self.routes:
            similar = get_close_matches(operation, self.routes, n=1)
            hint = f"; did you mean {similar[0]!r}?" if similar else ""
            raise ValueError(f"operation: {operation!r} is not an operation id of the API{hint}")

    def match(self, raw_path: str) -> tuple[Mapping[str, Route], tuple[str, ...]] | None:
        """Find the routes at a path that is still percent-encoded.

        The path is split before it is decoded, so that ``%2F`` stays part of a value.

        Returns:
            The routes by method, and the decoded values of the path's parameters; ``None`` for an
            unknown path.

        Raises:
            UnicodeDecodeError: A value is not UTF-8.
        """
        segments = raw_path.split("/")[1:]
        found = _match(self._root, segments)
        if found is None:
            return None
        node, values = found
        return node.routes, tuple(unquote(value, errors="strict") for value in values)


def _match(node: _Node, segments: list[str]) -> tuple[_Node, list[str]] | None:
    if not segments:
        return (node, []) if node.routes else None
    first, rest = segments[0], segments[1:]
    if first in node.literals:
        found = _match(node.literals[first], rest)
        if found is not None:
            return found
    if node.parameter is not None and first:
        found = _match(node.parameter, rest)
        if found is not None:
            return found[0], [first, *found[1]]
    return None


def _read_route(document: Json, path: str, method: str, item: Json) -> Route:
    parameters = [_resolve(document, parameter) for parameter in item.get("parameters", ())]
    in_path = {
        parameter["name"]: _read_parameter(parameter)
        for parameter in parameters
        if parameter["in"] == "path"
    }
    body = _resolve(document, item.get("requestBody", {}))
    content = body.get("content", {})
    schema = ("paths", path, method, "requestBody", "content", "application/json", "schema")
    security = item.get("security", document.get("security", ()))
    return Route(
        id=item["operationId"],
        method=method.upper(),
        path=path,
        key_kinds=frozenset(kind for requirement in security for kind in requirement),
        path_parameters=tuple(in_path[name] for name in re.findall(r"\{([^}]+)\}", path)),
        query_parameters=tuple(
            _read_parameter(parameter) for parameter in parameters if parameter["in"] == "query"
        ),
        body="#" + quote(to_pointer(schema), safe="/~") if "application/json" in content else None,
        body_required=body.get("required", False),
        upload="multipart/form-data" in content,
        idempotent=item.get("x-idempotency-key", False),
        limits_concurrency=item.get("x-busy-409", False),
        plain_errors=frozenset(
            int(status)
            for status, response in item["responses"].items()
            if _find_schema_name(document, response) == "ErrorResponse"
        ),
        is_change=method != "get" and "management" in item.get("tags", ()) and not _reads(path),
    )


def _reads(path: str) -> bool:
    """Return whether a path is one of searches and of signing in, which are requested by POST."""
    return bool(re.search(r"search|price_history|/v1/sessions$", path))


def _find_schema_name(document: Json, response: Json) -> str:
    content = _resolve(document, response).get("content", {}).get("application/json", {})
    name: str = content.get("schema", {}).get("$ref", "")
    return name.rpartition("/")[2]


def _read_parameter(item: Json) -> Parameter:
    comma_separated = item["schema"].get("type") == "array" and not item.get("explode", True)
    return Parameter(item["name"], item.get("required", False), item["schema"], comma_separated)


def _resolve(document: Json, item: Json) -> Json:
    while "$ref" in item:
        found = document
        for part in item["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        item = found
    return item


@lru_cache(maxsize=1)
def load_description() -> Description:
    """Return the package's own description, read once."""
    text = files("talon_one").joinpath("description.json").read_bytes()
    return Description(json.loads(text))
