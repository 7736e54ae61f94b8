"""Unions of objects that a member of theirs, the tag, tells apart.

The generator cannot express them. Such a component becomes an enum of the tag's values with the mark
``x-union``, which the template of enums turns into the union of the classes. Other unions stay raw JSON.
"""

from __future__ import annotations

from typing import Any

from factory.document import Document
from factory.python_names import pascal


def mark_unions(document: Document) -> None:
    """Replace each component that is a union with a tag by an enum with the mark ``x-union``."""
    for schema in document.components.values():
        tag, names = _alternatives(document, schema)
        if not names or not all(_is_object(document, name) for name in names.values()):
            continue
        kept = {key: schema[key] for key in ("description", "deprecated") if key in schema}
        schema.clear()
        schema.update(kept, type="string", enum=[*names])
        schema["x-union"] = {
            "tag": repr(tag),
            "list": [
                {"value": repr(value), "class": pascal(name)} for value, name in names.items()
            ],
            "classes": [
                {"class": cls} for cls in sorted({pascal(name) for name in names.values()})
            ],
        }


def _alternatives(document: Document, schema: dict[str, Any]) -> tuple[str, dict[str, str]]:
    """Return the tag of a union and the component for each of its values; none if it has no tag."""
    arms = [
        arm for key in ("oneOf", "anyOf") for arm in schema.get(key, ()) if arm != {"type": "null"}
    ]
    if len(arms) < 2:
        return "", {}
    discriminator = schema.get("discriminator", {})
    if "mapping" in discriminator:
        targets = discriminator["mapping"].items()
        return discriminator["propertyName"], {value: _name(target) for value, target in targets}
    if not all("$ref" in arm for arm in arms):
        return "", {}
    names = [_name(arm["$ref"]) for arm in arms]
    if "propertyName" in discriminator:
        return discriminator["propertyName"], {name: name for name in names}
    for tag in document.members(document.components[names[0]]):
        values = [_constant(document, name, tag) for name in names]
        if all(values) and len({*values}) == len(names):
            return tag, {str(value): name for value, name in zip(values, names, strict=True)}
    return "", {}


def _name(reference: str) -> str:
    return reference.rpartition("/")[2]


def _is_object(document: Document, name: str) -> bool:
    schema = document.components.get(name, {})
    return bool(document.members(schema)) and not {"oneOf", "anyOf"} & schema.keys()


def _constant(document: Document, name: str, member: str) -> str | None:
    """Return the one value that a member of a component may have, if that is a text."""
    schema = document.members(document.components[name]).get(member, {})
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return values[0] if len(values) == 1 and isinstance(values[0], str) else None
