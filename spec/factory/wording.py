"""Says the description's words the way a reader of Python meets the things they name.

The description calls an operation `getAudiences` and a parameter `dry=true`; to somebody who types,
they are `get_audiences` and `dry=True`. What is also the value of an enum keeps its name, as it is
sent like that.
"""

from __future__ import annotations

import re
from typing import Any

from factory.document import Document
from factory.names import member_name, snake

_QUOTED = re.compile(r"`(\w+)(=\w+)?`")
_LITERALS = {"=true": "=True", "=false": "=False", "=null": "=NULL"}


def speak_python(document: Document) -> None:
    """Rewrites the summaries and descriptions of a description in place."""
    names = _python_names(document)
    parts: list[dict[str, Any]] = [schema for _, schema in document.schemas()]
    for operation in document.operations():
        data = operation.data
        parts += [data, *data["parameters"], data.get("requestBody") or {}]
        parts += data["responses"].values()

    def said(found: re.Match[str]) -> str:
        name, value = found[1], found[2] or ""
        return f"`{names[name]}{_LITERALS.get(value, value)}`" if name in names else found[0]

    for part in parts:
        for key in ("summary", "description"):
            if isinstance(part.get(key), str):
                part[key] = _QUOTED.sub(said, part[key])


def _python_names(document: Document) -> dict[str, str]:
    """Names of operations, parameters and members, unless a value or a schema is called so, too."""
    names: dict[str, str] = {}
    others = set(document.components)
    for _, schema in document.schemas():
        names.update({name: member_name(name) for name in schema.get("properties", ())})
        others.update(value for value in schema.get("enum", ()) if isinstance(value, str))
    for operation in document.operations():
        names[operation.id] = snake(operation.id)
        names.update({p["name"]: member_name(p["name"]) for p in operation.data["parameters"]})
    return {name: python for name, python in names.items() if name not in others}
