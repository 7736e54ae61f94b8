"""Writes ``talon_one/description.json``, the repaired description without its prose.

The emulator checks requests against it.

One operation and one schema a line, so that a difference between two releases reads as one.
"""

from __future__ import annotations

import json
from typing import Any

from factory.document import Document, without_prose


def description(document: Document) -> str:
    """The text of the file, still OpenAPI 3.1, which is to say JSON Schema 2020-12."""
    data = without_prose(document.data)
    paths = ",\n".join(
        f"{_json(path)}: {{\n" + ",\n".join(_entries(item)) + "}"
        for path, item in data["paths"].items()
    )
    components = data["components"]
    schemas = ",\n".join(_entries(dict(sorted(components["schemas"].items()))))
    keys = _json(components["securitySchemes"])
    head = f'"openapi": {_json(data["openapi"])},\n"info": {_json(document.data["info"])}'
    return (
        f'{{{head},\n"paths": {{\n{paths}}},\n'
        f'"components": {{\n"securitySchemes": {keys},\n"schemas": {{\n{schemas}}}}}}}\n'
    )


def _entries(items: dict[str, Any]) -> list[str]:
    return [f"{_json(key)}: {_json(value)}" for key, value in items.items()]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
