"""Example calls for docstrings, made from the description's examples.

A body may be long; a docstring may not. So a call shows required arguments and members first, then as
many others as fit: members in the order of the example, those of list items last, and only the first
object of a list. The order within an example is therefore an author's choice.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from factory.docstrings import escape
from factory.document import Document, Operation, component
from factory.python_names import body_name, member_name, pascal, snake

#: Most lines of a call, and most columns of a line without its prompt.
_LINES, _WIDTH = 7, 84

_FORM = "multipart/form-data"


class _NoExampleError(Exception):
    """An example that the call needs is missing or does not fit its schema."""


@dataclass
class _Part:
    """A part of the call: text, or brackets with parts inside."""

    opening: str
    children: list[_Part] = field(default_factory=list)
    closing: str = ""
    name: str = ""
    shown: bool = True

    @property
    def parts(self) -> list[_Part]:
        return [part for part in self.children if part.shown]

    def line(self) -> str:
        """Return the part on one line."""
        inside = ", ".join(part.line() for part in self.parts)
        return f"{self.name}{self.opening}{inside}{self.closing}"

    def lines(self, indent: int = 0, before: str = "", after: str = "") -> list[str]:
        """Return the shortest layout: one line, contents on one, last part hugged, one part a line."""
        margin, inner = " " * indent, " " * (indent + 4)
        head, tail = f"{before}{self.name}{self.opening}", f"{self.closing}{after}"
        whole = margin + before + self.line() + after
        if len(whole) <= _WIDTH or not self.parts:
            return [whole]
        *first, last = self.parts
        inside = ", ".join(part.line() for part in self.parts)
        layouts = [[margin + head, inner + inside, margin + tail]]
        if last.parts and not any(part.children or part.name for part in first):
            leading = "".join(f"{part.line()}, " for part in first)
            layouts.append(last.lines(indent, head + leading, tail))
            layouts.append([margin + head, *last.lines(indent + 4, leading), margin + tail])
        stacked = [row for part in self.parts for row in part.lines(indent + 4, after=",")]
        layouts.append([margin + head, *stacked, margin + tail])
        return min(layouts, key=lambda rows: (max(map(len, rows)) > _WIDTH, len(rows)))


class _Call:
    """Builds the call of one operation."""

    def __init__(self, document: Document, operation: Operation) -> None:
        self.document = document
        self.extras: list[tuple[bool, _Part]] = []  # whether inside a list; an optional part
        self.name = snake(operation.id)
        self.call = _Part(f"api.{self.name}(", closing=")")
        self.options: list[_Part] = []
        for parameter in operation.data["parameters"]:
            self._add_parameter(parameter)
        self._add_body(operation.data.get("requestBody") or {})
        if not self.extras:
            self.call.children += self.options

    def lines(self) -> list[str]:
        """Return the call with as many options as fit one line, and as many members as fit all."""
        for part in self.options:
            self._try(part, 1)
        for _, part in sorted(self.extras, key=lambda extra: extra[0]):
            self._try(part, _LINES)
        for _, part in reversed(self.extras):
            part.shown = part.shown and bool(part.parts or not part.children)
        return self.call.lines()

    def _try(self, part: _Part, most: int) -> None:
        before = len(self.call.lines())
        part.shown = True
        rows = self.call.lines()
        if len(rows) > max(before, most) or max(map(len, rows)) > _WIDTH:
            part.shown = False

    def _add_parameter(self, parameter: dict[str, Any]) -> None:
        if parameter["in"] not in ("path", "query"):
            return
        try:
            part = self._value(parameter["schema"], _example(parameter))
        except _NoExampleError:
            if parameter.get("required"):
                raise
            return
        if parameter.get("required"):
            if parameter["in"] != "path" or any(part.name for part in self.call.children):
                part.name = f"{member_name(parameter['name'])}="
            self.call.children.append(part)
        else:
            part.name, part.shown = f"{member_name(parameter['name'])}=", False
            self.options.append(part)

    def _add_body(self, body: dict[str, Any]) -> None:
        contents: dict[str, dict[str, Any]] = body.get("content") or {}
        if not contents:
            return
        media, content = next(iter(contents.items()))
        if media == _FORM:
            self._add_form(content["schema"])
            return
        part = self._value(content["schema"], _example(content))
        if not body.get("required") or any(p.name for p in self.call.children):
            part.name = f"{body_name(self.document, content['schema'])}="
        self.call.children.append(part)

    def _add_form(self, schema: dict[str, Any]) -> None:
        """Add the files of a form, each by its path, and its required fields."""
        required = self.document.required(schema)
        path = self.name.partition("_")[2] or self.name
        for name, member in self.document.members(schema).items():
            if any(part.get("format") == "binary" for part in self.document.all_of(member)):
                self.call.children.append(_Part(f'"{path}.csv"', name=f"{member_name(name)}="))
            elif name in required:
                raise _NoExampleError

    def _value(self, schema: dict[str, Any], value: Any, listed: bool = False) -> _Part:
        schema, name = self._resolved(schema)
        for kind, python in (("object", dict), ("array", list), ("string", str)):
            if schema.get("type") == kind and not isinstance(value, python):
                raise _NoExampleError
        if isinstance(value, dict):
            if name is not None:
                return self._model(schema, name, value, listed)
            values = schema.get("additionalProperties")
            values = values if isinstance(values, dict) else {}
            entries = [self._named(f"{_text(k)}: ", values, v, True) for k, v in value.items()]
            return _Part("{", entries[:1] if self._resolved(values)[1] else entries, "}")
        if isinstance(value, list):
            items = schema.get("items", {})
            if items and self._resolved(items)[1]:
                value = value[: max(1, schema.get("minItems", 1))]
            return _Part("[", [self._value(items, item, True) for item in value], "]")
        if isinstance(value, str) and schema.get("format") in ("date-time", "date"):
            return _Part(_time(value, schema["format"]))
        return _Part(_text(value))

    def _named(self, name: str, schema: dict[str, Any], value: Any, listed: bool) -> _Part:
        part = self._value(schema, value, listed)
        part.name = name
        return part

    def _model(
        self, schema: dict[str, Any], name: str, value: dict[str, Any], listed: bool
    ) -> _Part:
        model = _Part(f"t1.{pascal(name)}(", closing=")")
        members = self.document.members(schema)
        required = self.document.required(schema)
        if not required <= set(value):
            raise _NoExampleError
        for key, inner in value.items():
            member = members.get(key)
            if member is None or inner is None or member.get("readOnly"):
                continue
            place = len(self.extras)
            try:
                part = self._named(f"{member_name(key)}=", member, inner, listed)
            except _NoExampleError:
                if key in required:
                    raise
                del self.extras[place:]
                continue
            if key not in required:
                part.shown = False
                self.extras.insert(place, (listed, part))
            model.children.append(part)
        return model

    def _resolved(self, schema: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
        """Return the schema behind references and lone alternatives, and the name of its class."""
        while True:
            alternatives = [a for k in ("anyOf", "oneOf") for a in schema.get(k, ()) if a != _NULL]
            if "$ref" in schema:
                name = component(schema["$ref"])
                schema = self.document.components[name]
                if self.document.members(schema):
                    return schema, name
            elif len(alternatives) == 1 or (len(schema.get("allOf", ())) == 1 and _bare(schema)):
                schema = (alternatives or schema["allOf"])[0]
            elif self.document.members(schema):
                raise _NoExampleError  # the generator names the class of an inline object
            else:
                return schema, None


_NULL = {"type": "null"}


def example_lines(document: Document, operation: Operation) -> list[str]:
    """Return a call as an interactive session shows it; no lines without examples.

    It uses the names ``api``, ``t1`` for the package, and those of ``datetime``.
    """
    try:
        rows = _Call(document, operation).lines()
    except _NoExampleError:
        return []
    rows = [("... " if index else ">>> ") + row for index, row in enumerate(rows)]
    return [escape(row) for row in rows]


def _example(part: dict[str, Any]) -> Any:
    """Return the first example of a parameter or a body."""
    for example in (part.get("examples") or {}).values():
        if "value" in example:
            return example["value"]
    if "example" in part:
        return part["example"]
    raise _NoExampleError


def _bare(schema: dict[str, Any]) -> bool:
    return not any(key in schema for key in ("properties", "additionalProperties"))


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _time(text: str, kind: str) -> str:
    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:  # published examples have the 31st of September
        raise _NoExampleError from None
    if kind == "date":
        return repr(moment.date()).removeprefix("datetime.")
    return repr(moment.astimezone(timezone.utc)).replace("datetime.", "")
