"""Read a published description: lenient about YAML's quirks, strict about structure.

JSON is read as JSON, YAML by the core schema of YAML 1.2, where times and a bare ``=`` are text. Keys
are text as written. A duplicate key is an error, because one of its values would be lost silently.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml

from factory.document import Document, FactoryError
from factory.structure import check_structure

try:
    from yaml import CSafeLoader as SafeLoader
except ImportError:
    from yaml import SafeLoader  # type: ignore[assignment]


class _Loader(SafeLoader):  # pyright: ignore[reportGeneralTypeIssues]
    """A safe YAML loader by the core schema of YAML 1.2 (https://yaml.org/spec/1.2.2, 10.3)."""


#: Scalars without quotation marks that are not text. PyYAML's own rules are those of YAML 1.1, where
#: ``yes`` is true and ``12:30`` is 750.
_CORE_SCHEMA = {
    "null": r"~|null|Null|NULL|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"
    r"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
    "merge": r"<<",
}
_BASES = {"0o": 8, "0x": 16}


def _read_int(loader: _Loader, node: yaml.ScalarNode) -> int:
    text = str(node.value)
    return int(text[2:], _BASES[text[:2]]) if text[:2] in _BASES else int(text)


def _read_float(loader: _Loader, node: yaml.ScalarNode) -> float:
    return float(str(node.value).lower().replace(".inf", "inf").replace(".nan", "nan"))


def _read_bool(loader: _Loader, node: yaml.ScalarNode) -> bool:
    return str(node.value).lower() == "true"


def _read_map(loader: _Loader, node: yaml.MappingNode) -> dict[str, Any]:
    seen: set[str] = set()
    for key, _ in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise yaml.constructor.ConstructorError(
                None, None, "a key must be text", key.start_mark
            )
        if key.value in seen and key.tag != "tag:yaml.org,2002:merge":
            problem = f"duplicate key {key.value!r}"
            raise yaml.constructor.ConstructorError(None, None, problem, key.start_mark)
        seen.add(key.value)
    loader.flatten_mapping(node)
    return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern in _CORE_SCHEMA.items():
    _Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), None
    )
for _tag, _read in (
    ("int", _read_int),
    ("float", _read_float),
    ("bool", _read_bool),
    ("map", _read_map),
):
    _Loader.add_constructor(f"tag:yaml.org,2002:{_tag}", _read)


def read_map(path: Path, name: str) -> dict[str, Any]:
    """Read the map in a YAML or JSON file.

    Args:
        path: The file.
        name: Its name in error messages.

    Raises:
        FactoryError: The file is missing, is neither YAML nor JSON, or does not hold a map.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "is not UTF-8 text"
        raise FactoryError(name, "", reason) from None
    data = _read_json(text, name, path.suffix == ".json") if text.lstrip()[:1] in "{[" else None
    data = _read_yaml(text, name) if data is None else data
    if not isinstance(data, dict):
        raise FactoryError(name, "", "is not a map, so it is not an OpenAPI description")
    return data


def _read_json(text: str, name: str, strict: bool) -> Any:
    """Read JSON; other text is None unless ``strict``, because YAML may begin like JSON."""

    def refuse(value: str) -> Any:
        raise ValueError(f"{value} is not JSON")

    def read_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            keys = [key for key, _ in pairs]
            duplicate = next(key for key in keys if keys.count(key) > 1)
            raise ValueError(f"duplicate key {duplicate!r}")
        return found

    try:
        return json.loads(text, object_pairs_hook=read_object, parse_constant=refuse)
    except json.JSONDecodeError as error:
        if not strict:
            return None
        where = f"line {error.lineno}, column {error.colno}"
        raise FactoryError(name, where, f"not JSON: {error.msg}") from None
    except (ValueError, RecursionError) as error:
        raise FactoryError(name, "", f"not JSON: {error}") from None


def compose(text: str) -> Any:
    """Return the node at the root of a YAML text, for those who need its lines."""
    node = yaml.compose(text, _Loader)
    _keep_version(node)
    return node


def construct(node: Any) -> Any:
    """Return the value of a composed node."""
    loader = _Loader("")
    try:
        return loader.construct_document(node) if node else None
    finally:
        loader.dispose()


def _read_yaml(text: str, name: str) -> Any:
    try:
        data = construct(compose(text))
        # Through JSON and back: values without a JSON form fail here, and aliases become copies.
        return json.loads(json.dumps(data, allow_nan=False))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f"line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise FactoryError(name, where, f"not YAML: {error.problem or error.context}") from None
    except yaml.YAMLError as error:
        raise FactoryError(name, "", f"not YAML: {str(error).splitlines()[0]}") from None
    except (TypeError, ValueError, RecursionError) as error:
        raise FactoryError(name, "", f"contains a value without a JSON form: {error}") from None


def _keep_version(node: yaml.Node | None) -> None:
    """Read the release as text, as written: ``version: 26.10`` is not 26.1."""
    for key in ("info", "version"):
        if not isinstance(node, yaml.MappingNode):
            return
        node = next((value for name, value in node.value if name.value == key), None)
    if isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:float":
        node.tag = "tag:yaml.org,2002:str"


def load(path: Path, name: str, api: str | None = None) -> Document:
    """Load an OpenAPI description and check its structure.

    Raises:
        FactoryError: It cannot be read, is not OpenAPI 3.0 or 3.1, or a reference has no target.
    """
    document = Document(name, read_map(path, name), api)
    version = document.data.get("openapi")
    if version is None:
        raise document.error("", "is not an OpenAPI description: it has no key 'openapi'")
    if not str(version).startswith(("3.0", "3.1")):
        raise document.error("/openapi", f"expected OpenAPI 3.0 or 3.1, found {version!r}")
    check_structure(document)
    if "paths" not in document.data:
        raise document.error("", "is not an OpenAPI description: it has no key 'paths'")
    return document
