"""The call that an example of ``spec/examples`` stands for, as Python."""

from __future__ import annotations

import re
from keyword import iskeyword
from textwrap import fill, indent
from typing import Any

from factory.document import Document, Operation, component
from factory.names import pascal, snake

_WIDTH = 84
_SHORT = 12
"""Longest expression that shares its line with others of a list."""

_RENAMED = {"Return": "ModelReturn", "Import": "ModelImport"}


def call(document: Document, operation: Operation, example: dict[str, Any]) -> str:
    """``api.method(...)`` with the example's parameters and body, models and all."""
    api = f"{operation.data['tags'][0].capitalize()}Api"
    needed, more = list[str](), list[str]()
    for parameter in operation.data["parameters"]:
        if parameter["name"] in example["parameters"]:
            value = _value(document, example["parameters"][parameter["name"]], parameter["schema"])
            name = snake(parameter["name"])
            if parameter.get("required"):
                needed.append(f"{name}={value}")
            else:
                more.append(f"{name}={value}")
    for media, content in ((operation.data.get("requestBody") or {}).get("content") or {}).items():
        if example["request"] is not None:
            needed += _body(document, example["request"], media, content["schema"])
        break
    return f"api = t1.{api}(client)\n" + laid_out(f"api.{snake(operation.id)}", needed + more)


def _body(document: Document, body: Any, media: str, schema: dict[str, Any]) -> list[str]:
    if media == "multipart/form-data":
        return [
            f"{snake(name)}={_content(body[name])}"
            if member.get("contentMediaType") or member.get("format") == "binary"
            else f"{snake(name)}={_value(document, body[name], member)}"
            for name, member in document.members(schema).items()
            if name in body
        ]
    reference = schema.get("$ref")
    named = reference and (document.members(schema) or document.resolve(schema).get("items"))
    name = snake(_class(reference)) if named else "body"
    return [f"{name}={_value(document, body, schema)}"]


def _name(wire: str) -> str:
    """A property's name, which the generator changes where Python has that word."""
    name = snake(wire)
    return f"var_{name}" if iskeyword(name) else name


def _content(text: str) -> str:
    """The bytes of a file, a line of it on a line."""
    lines = [f"b{_python(line)}" for line in text.splitlines(keepends=True)]
    return "(\n    " + "\n    ".join(lines) + "\n)"


def _class(reference: str) -> str:
    name = component(reference)
    return _RENAMED.get(name, pascal(name))


def _value(document: Document, value: Any, schema: dict[str, Any], name: str = "") -> str:
    """An expression for a value of a schema."""
    schema, name = _followed(document, schema, name)
    if isinstance(value, list):
        items = schema.get("items") or {}
        return laid_out("", [_value(document, item, items) for item in value], "[]")
    if not isinstance(value, dict):
        if isinstance(value, str) and schema.get("format") == "date-time":
            return f"datetime.fromisoformat({_python(re.sub('Z$', '+00:00', value))})"
        exact = isinstance(value, float) and schema.get("type") == "number"
        return _python(str(value) if exact else value)
    members = document.members(schema)
    if name and members and set(value) <= set(members):
        arguments = [
            f"{_name(key)}={_value(document, inner, members[key])}"
            if inner is not None
            else f"{_name(key)}=t1.NULL"
            for key, inner in value.items()
        ]
        return laid_out(f"t1.{name}", arguments)
    more = schema.get("additionalProperties")
    more = more if isinstance(more, dict) else {}
    entries = [f"{_python(key)}: {_value(document, inner, more)}" for key, inner in value.items()]
    return laid_out("", entries, "{}")


def _followed(document: Document, schema: dict[str, Any], name: str) -> tuple[dict[str, Any], str]:
    """The schema that a reference leads to, and the name of its class."""
    while True:
        alone = schema.get("allOf", []) if "properties" not in schema else []
        if "$ref" in schema:
            name = _class(schema["$ref"])
            schema = document.components[component(schema["$ref"])]
        elif len(alone) == 1 and not name:
            schema = alone[0]
        else:
            return schema, name


def _python(value: Any) -> str:
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    return repr(value)


def laid_out(name: str, parts: list[str], brackets: str = "()") -> str:
    """A call, list or dict: on one line if it fits, else a line for each part."""
    opening, closing = brackets
    line = f"{name}{opening}{', '.join(parts)}{closing}"
    if "\n" not in line and len(line) <= _WIDTH:
        return line
    if brackets == "[]" and all(len(part) <= _SHORT for part in parts):
        body = indent(fill(", ".join(parts) + ",", _WIDTH, break_long_words=False), "    ") + "\n"
    else:
        body = "".join(f"    {part},\n".replace("\n", "\n    ").rstrip(" ") for part in parts)
    return f"{name}{opening}\n{body}{closing}"
