"""Read a published description: lenient about YAML's quirks, strict about structure.

Times stay text, because published examples hold impossible ones, which YAML loaders reject. A bare
``=`` is text too: YAML 1.1 gives it a tag that no loader constructs. Keys are text as written. A
duplicate key is an error, because one of the two values would be lost silently.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

from factory.document import DATA, NAME_MAPS, PROSE, Document, FactoryError, pointer

try:
    from yaml import CSafeLoader as SafeLoader
except ImportError:
    from yaml import SafeLoader  # type: ignore[assignment]


class _Loader(SafeLoader):  # pyright: ignore[reportGeneralTypeIssues]
    """A safe YAML loader for descriptions."""


def _text(loader: _Loader, node: yaml.ScalarNode) -> str:
    return str(node.value)


def _map(loader: _Loader, node: yaml.MappingNode) -> dict[str, Any]:
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


_Loader.add_constructor("tag:yaml.org,2002:value", _text)
_Loader.add_constructor("tag:yaml.org,2002:timestamp", _text)
_Loader.add_constructor("tag:yaml.org,2002:map", _map)


def read_yaml(path: Path, name: str) -> dict[str, Any]:
    """Read the map in a YAML or JSON file.

    Args:
        path: The file.
        name: Its name in error messages.

    Raises:
        FactoryError: The file is missing, is not YAML, or does not hold a map.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "is not UTF-8 text"
        raise FactoryError(name, "", reason) from None
    try:
        data = yaml.load(text, _Loader)
        # Through JSON and back: values without a JSON form fail here, and aliases become copies.
        data = json.loads(json.dumps(data, allow_nan=False))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f"line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise FactoryError(name, where, f"not YAML: {error.problem or error.context}") from None
    except yaml.YAMLError as error:
        raise FactoryError(name, "", f"not YAML: {str(error).splitlines()[0]}") from None
    except (TypeError, ValueError, RecursionError) as error:
        raise FactoryError(name, "", f"contains a value without a JSON form: {error}") from None
    if not isinstance(data, dict):
        raise FactoryError(name, "", "is not a map, so it is not an OpenAPI description")
    return data


def load(path: Path, name: str, api: str | None = None) -> Document:
    """Load an OpenAPI description and check its references.

    Raises:
        FactoryError: It cannot be read, is not OpenAPI 3.0 or 3.1, or a reference has no target.
    """
    document = Document(name, read_yaml(path, name), api)
    version = document.data.get("openapi")
    if version is None:
        raise document.error("", "is not an OpenAPI description: it has no key 'openapi'")
    if not str(version).startswith(("3.0", "3.1")):
        raise document.error("/openapi", f"expected OpenAPI 3.0 or 3.1, found {version!r}")
    for key in ("info", "paths", "components"):
        document.expect("", document.data, key, dict)
    if "paths" not in document.data:
        raise document.error("", "is not an OpenAPI description: it has no key 'paths'")
    _check_references(document, document.data, "", names=False)
    return document


def _check_references(document: Document, value: Any, where: str, names: bool) -> None:
    if isinstance(value, list):
        for index, item in enumerate(value):
            _check_references(document, item, where + pointer(index), names=False)
    if not isinstance(value, dict):
        return
    for key, item in value.items():
        if not names and (key in DATA or key in PROSE or key.startswith("x-") or key == "mapping"):
            continue
        if key == "$ref" and not names and isinstance(item, str):
            _check_reference(document, item, where)
        _check_references(document, item, where + pointer(key), not names and key in NAME_MAPS)


def _check_reference(document: Document, ref: str, where: str) -> None:
    keys = ref.split("/")
    if keys[:2] != ["#", "components"] or len(keys) != 4:
        raise document.error(where, f"$ref {ref!r} is not supported; use '#/components/KIND/NAME'")
    found: Any = document.data
    for key in keys[1:]:
        key = key.replace("~1", "/").replace("~0", "~")
        if not isinstance(found, dict) or key not in found:
            raise document.error(where, f"$ref {ref!r} has no target")
        found = found[key]
