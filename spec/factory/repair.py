"""Repair faults that published descriptions of any release have.

These can be found in the description alone; ``spec/overlay.yaml`` corrects those that take knowledge
of the API. The result is still OpenAPI 3.1.
"""

from __future__ import annotations

from typing import Any

from factory.document import Document, pointer
from factory.report import Report

#: Meaningful formats by type; ``string``, ``csv``, ``acl`` and others are dropped.
FORMATS = {
    "integer": {"int32", "int64"},
    "number": {"float", "double", "decimal"},
    "string": {
        *("date-time", "date", "time", "duration", "uuid", "email", "byte", "binary", "password"),
        *("uri", "uri-reference", "hostname", "ipv4", "ipv6", "regex", "json-pointer"),
    },
}


def repair(document: Document, report: Report) -> None:
    """Repair a merged description in place, and note in the report what was dropped."""
    for operation in document.operations():
        _mark_files(document, operation.data.get("requestBody") or {})
    for _, schema in document.schemas():
        _drop_unknown_format(schema)
        if "required" in schema:
            schema["required"] = list(dict.fromkeys(schema["required"]))
    _drop_undefined_required(document, report)
    _drop_unknown_props(document, report)
    for operation in document.operations():
        if "204" in operation.data["responses"]:
            operation.data["responses"]["204"].pop("content", None)
        _check_security(document, operation.pointer, operation.data)


def _mark_files(document: Document, body: dict[str, Any]) -> None:
    """Give the files of a form the format ``binary``; some descriptions say ``csv``."""
    form = (body.get("content") or {}).get("multipart/form-data", {})
    for member in document.members(form.get("schema", {})).values():
        if member.get("format") == "csv":
            member["format"] = "binary"


def _drop_unknown_format(schema: dict[str, Any]) -> None:
    types = schema.get("type")
    types = types if isinstance(types, list) else [types]
    known = {name for kind in types for name in FORMATS.get(str(kind), ())}
    if "format" in schema and schema["format"] not in known:
        del schema["format"]


def _drop_undefined_required(document: Document, report: Report) -> None:
    """Drop required members that are defined nowhere.

    A base may require a member that only the schemas composed of it define. So a name is kept if
    any composition that includes the requiring schema defines it.
    """
    defined: dict[int, set[str]] = {}
    for _, schema in document.schemas():
        parts = document.all_of(schema)
        names = set(document.members(schema))
        for part in parts:
            for key in ("oneOf", "anyOf"):
                for alternative in part.get(key, ()):
                    names.update(document.members(alternative))
        for part in parts:
            defined.setdefault(id(part), set()).update(names)
    for where, schema in document.schemas():
        undefined = [name for name in schema.get("required", ()) if name not in defined[id(schema)]]
        for name in undefined:
            schema["required"].remove(name)
            report.note("required but defined nowhere, dropped", f"{where}: {name}")
        if undefined and not schema["required"]:
            del schema["required"]


def _drop_unknown_props(document: Document, report: Report) -> None:
    """Drop typed props whose schema this release does not have."""
    for name, schema in document.components.items():
        choices = schema.get("x-typed-props", {}).get("list", [])
        missing = [choice for choice in choices if choice["class"] not in document.components]
        for choice in missing:
            choices.remove(choice)
        if missing:
            where = pointer("components", "schemas", name, "x-typed-props")
            classes = ", ".join(choice["class"] for choice in missing)
            report.note("typed props that have no schema here", f"{where}: {classes}")


def _check_security(document: Document, where: str, operation: dict[str, Any]) -> None:
    schemes = document.data["components"]["securitySchemes"]
    for kinds in operation.get("security", ()):
        for kind in kinds:
            if kind not in schemes:
                place = where + pointer("security")
                raise document.error(
                    place,
                    f"the security scheme {kind!r} is not declared in /components/securitySchemes",
                )
