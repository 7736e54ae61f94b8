"""Reads a description as it was published: leniently about YAML's quirks, strictly about structure.

Times stay text (published examples hold impossible ones, which YAML loaders refuse), a bare ``=``
is text too (YAML 1.1 gives it a tag that no loader builds), and keys are text as they are written.
A key that stands twice in one map is an error, because one of the two would be lost without a word.
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
            raise yaml.constructor.ConstructorError(None, None, "a key is not text", key.start_mark)
        if key.value in seen and key.tag != "tag:yaml.org,2002:merge":
            problem = f"the key {key.value!r} stands twice in one map"
            raise yaml.constructor.ConstructorError(None, None, problem, key.start_mark)
        seen.add(key.value)
    loader.flatten_mapping(node)
    return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}


_Loader.add_constructor("tag:yaml.org,2002:value", _text)
_Loader.add_constructor("tag:yaml.org,2002:timestamp", _text)
_Loader.add_constructor("tag:yaml.org,2002:map", _map)


def read_yaml(path: Path, name: str) -> dict[str, Any]:
    """The map that a YAML or JSON file holds.

    Args:
        path: The file.
        name: What error messages call it.

    Raises:
        FactoryError: The file is missing, is not YAML, or holds something else than a map.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "is not text in UTF-8"
        raise FactoryError(name, "", reason) from None
    try:
        data = yaml.load(text, _Loader)
        # Through JSON and back: what JSON has no form for fails here, and YAML's aliases become
        # copies.
        data = json.loads(json.dumps(data, allow_nan=False))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f"line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise FactoryError(name, where, f"not YAML: {error.problem or error.context}") from None
    except yaml.YAMLError as error:
        raise FactoryError(name, "", f"not YAML: {str(error).splitlines()[0]}") from None
    except (TypeError, ValueError, RecursionError) as error:
        raise FactoryError(name, "", f"holds what JSON has no form for: {error}") from None
    if not isinstance(data, dict):
        raise FactoryError(name, "", "is not a map, so it is no OpenAPI description")
    return data


def load(path: Path, name: str, api: str | None = None) -> Document:
    """The OpenAPI description in a file, its references checked.

    Raises:
        FactoryError: It cannot be read, is not OpenAPI 3.0 or 3.1, or has a reference to nowhere.
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
        raise document.error(
            where, f"only '#/components/KIND/NAME' is understood, not $ref {ref!r}"
        )
    found: Any = document.data
    for key in keys[1:]:
        key = key.replace("~1", "/").replace("~0", "~")
        if not isinstance(found, dict) or key not in found:
            raise document.error(where, f"$ref {ref!r} leads nowhere")
        found = found[key]
