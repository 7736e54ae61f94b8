"""Merge two descriptions: the vendor also publishes the Integration and Management APIs separately.

Each file has its own copy of shared schemas. If the copies differ in prose, the first one is kept; any
other difference is a name clash and an error.
"""

from __future__ import annotations

from typing import Any

from factory.document import Document, FactoryError, component, pointer, without_prose

UNKNOWN = "unknown"
"""The release of a description that does not name one."""


def merge(documents: list[Document]) -> Document:
    """Merge descriptions into one; a single one only has its operation ids checked.

    Raises:
        FactoryError: Two operations share an id or a place, or two components differ.
    """
    first = documents[0]
    merged = Document(first.file, dict(first.data))
    merged.data["paths"] = {}
    merged.data["components"] = {"securitySchemes": {}, "schemas": {}}
    release = dict.fromkeys(str(d.data.get("info", {}).get("version") or "") for d in documents)
    merged.data["info"] = {
        "title": "Talon.One API",
        "version": ".".join(version for version in release if version) or UNKNOWN,
    }
    for document in documents:
        _add_components(merged, document)
        _add_operations(merged, document)
    return merged


def _add_components(merged: Document, document: Document) -> None:
    for kind, parts in merged.data["components"].items():
        for name, part in document.data["components"][kind].items():
            where = pointer("components", kind, name)
            if name not in parts:
                parts[name] = part
                merged.origins[where] = document.file
            elif _substance(parts[name]) != _substance(part):
                other = f"{merged.origins[where]}#{where}"
                reason = f"name clash: differs from {component(where)} in {other}"
                raise FactoryError(document.file, where, reason)


def _add_operations(merged: Document, document: Document) -> None:
    places = {operation.id: operation.pointer for operation in merged.operations()}
    for operation in document.operations():
        where = operation.pointer
        if operation.id in places:
            other = f"{merged.origins[places[operation.id]]}#{places[operation.id]}"
            reason = f"the operation id {operation.id!r} is already used by {other}"
            raise FactoryError(document.file, where, reason)
        if where in merged.origins:
            other = f"{merged.origins[where]}#{where}"
            raise FactoryError(document.file, where, f"the operation is also in {other}")
        places[operation.id] = where
        merged.origins[where] = document.file
        merged.data["paths"].setdefault(operation.path, {})[operation.method] = operation.data


def _substance(part: Any) -> Any:
    """Return what two copies of a component must share: all but prose and the order of sets."""
    return _unordered(without_prose(part))


def _unordered(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: sorted(item, key=repr)
            if key in ("required", "enum", "type") and isinstance(item, list)
            else _unordered(item)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [_unordered(item) for item in value]
    return value
