"""Two descriptions become one: the vendor publishes the Integration and the Management API apart.

Both files carry their own copy of the schemas that they share. The copies may differ in their
prose, then the first one's words stay; a difference in substance is a name clash and stops the
factory.
"""

from __future__ import annotations

from typing import Any

from factory.document import Document, FactoryError, component, pointer, without_prose


def merge(documents: list[Document]) -> Document:
    """One description of all operations; of a single one, the same with its ids checked.

    Raises:
        FactoryError: Two operations with one id or one place, or two components that differ.
    """
    first = documents[0]
    merged = Document(first.file, dict(first.data))
    merged.data["paths"] = {}
    merged.data["components"] = {"securitySchemes": {}, "schemas": {}}
    release = dict.fromkeys(str(d.data.get("info", {}).get("version") or "") for d in documents)
    merged.data["info"] = {
        "title": "Talon.One API",
        "version": "+".join(version for version in release if version) or "unknown",
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
                reason = f"name clash: not the same as {component(where)} in {other}"
                raise FactoryError(document.file, where, reason)


def _add_operations(merged: Document, document: Document) -> None:
    places = {operation.id: operation.pointer for operation in merged.operations()}
    for operation in document.operations():
        where = operation.pointer
        if operation.id in places:
            other = f"{merged.origins[places[operation.id]]}#{places[operation.id]}"
            reason = f"the operation id {operation.id!r} is taken already by {other}"
            raise FactoryError(document.file, where, reason)
        if where in merged.origins:
            other = f"{merged.origins[where]}#{where}"
            raise FactoryError(document.file, where, f"the operation is in {other} already")
        places[operation.id] = where
        merged.origins[where] = document.file
        merged.data["paths"].setdefault(operation.path, {})[operation.method] = operation.data


def _substance(part: Any) -> Any:
    """What two copies of a component have to share: all but prose and the order of sets."""
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
