"""Write ``talon_one/description.json``: the repaired description without prose.

The emulator validates requests against it. Each operation and each schema is one line, so that the
difference between two releases can be read as a diff.
"""

from __future__ import annotations

import json
from typing import Any

from factory.document import Document, without_prose


def description_json(document: Document) -> str:
    """Return the file's text: OpenAPI 3.1, whose schemas are JSON Schema 2020-12."""
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
