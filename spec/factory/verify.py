"""Compare a finished build with the document that it was generated from.

openapi-generator resolves clashes of names silently: a later member, class or method replaces an
earlier one. So the syntax tree of the build must contain a class with exactly the wire names and
types of each schema, and a method with exactly the parameters of each operation.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

from factory.document import Document, component, pointer
from factory.package_source import Package, read_package
from factory.python_names import member_name, pascal
from factory.report import Report

#: Names of annotations that stand for a number.
_DECIMALS = {"Decimal", "DecimalField", "Number", "OptionalDecimal", "DeprecatedDecimal"}

_SCALARS = {"string": "str", "integer": "int", "boolean": "bool"}
_FORMATS = {"date-time": "datetime", "date": "date"}


def verify(document: Document, prepared: dict[str, Any], package: Path, report: Report) -> None:
    """Check a build against the OpenAPI 3.0 document that it was generated from.

    Args:
        document: The description, for the file and pointer of an error.
        prepared: The document that openapi-generator was given.
        package: The built ``talon_one/``.
        report: Receives names that differ from those in docstrings.

    Raises:
        FactoryError: A class, member, method or parameter is missing or differs.
    """
    _Verification(document, Document(document.file, prepared), read_package(package)).run(report)


class _Verification:
    def __init__(self, document: Document, prepared: Document, package: Package) -> None:
        self.document = document
        self.prepared = prepared
        self.package = package
        self.forms = {
            component(content["schema"]["$ref"])
            for operation in prepared.operations()
            for content in (operation.data.get("requestBody") or {}).get("content", {}).values()
            if "$ref" in content["schema"]
        }

    def run(self, report: Report) -> None:
        for name, schema in self.prepared.components.items():
            where = pointer("components", "schemas", name)
            if name in self.forms and pascal(name) not in self.package.models:
                continue  # the generator makes no class of a schema that only describes a form
            if self.prepared.members(schema) and not _is_union(schema):
                self.model(where, pascal(name), schema)
        for operation in self.prepared.operations():
            self.operation(operation.pointer, operation.id, operation.data)
        for name, members in self.package.models.items():
            for member in members.values():
                if member_name(member.wire) != member.name:
                    line = f"{name}.{member.name}, not {member_name(member.wire)}"
                    report.note("names that docstrings do not predict", line)

    def model(self, where: str, name: str, schema: dict[str, Any]) -> None:
        """Check that the class ``name`` has exactly the members of a schema."""
        members = self.package.models.get(name)
        if members is None:
            raise self.document.error(where, f"the build has no class {name}; rename the schema")
        if name in self.package.repeated:
            repeated = self.package.repeated[name]
            reason = f"the class {name} is built twice, or has {repeated} twice; rename one"
            raise self.document.error(where, reason)
        expected = self.prepared.members(schema)
        for wire in expected:
            if wire not in members:
                reason = f"the class {name} has no member {wire!r}; another schema took its name"
                raise self.document.error(where, reason)
        for wire in members:
            if wire not in expected:
                reason = f"the class {name} has the member {wire!r} of another schema"
                raise self.document.error(where, reason)
        required = self.prepared.required(schema)
        for wire, inner in expected.items():
            member, place = members[wire], where + pointer("properties", wire)
            if member.required != (wire in required):
                reason = f"required is {member.required} in the class {name}"
                raise self.document.error(place, reason)
            default = inner.get("default")
            if not member.required and not _same_default(member.default, default):
                reason = f"the default {default!r} became {member.default!r} in the class {name}"
                raise self.document.error(place, reason)
            if member.read_only != bool(inner.get("readOnly")):
                raise self.document.error(place, f"read_only is lost in the class {name}")
            self.type(place, _bare_type(member.type), inner)

    def operation(self, where: str, identifier: str, data: dict[str, Any]) -> None:
        """Check that a method exists and sends exactly the parameters of an operation."""
        api = data["tags"][0]
        method = self.package.methods.get(api, {}).get(identifier)
        verb, path = where.rsplit("/", 1)[1].upper(), _path_of(where)
        if method is None or (method.verb, method.path) != (verb, path):
            raise self.document.error(where, f"the build has no method for {identifier}")
        expected: dict[str, set[str]] = {}
        for parameter in data["parameters"]:
            expected.setdefault(parameter["in"], set()).add(parameter["name"])
        body = (data.get("requestBody") or {}).get("content") or {}
        media = next(iter(body), "")
        if media == "multipart/form-data":
            for name, member in self.prepared.members(body[media]["schema"]).items():
                parts = self.prepared.all_of(member)
                kind = "files" if any(p.get("format") == "binary" for p in parts) else "form"
                expected.setdefault(kind, set()).add(name)
        if method.sent != expected:
            difference = {
                name
                for kind in {*method.sent, *expected}
                for name in method.sent.get(kind, set()) ^ expected.get(kind, set())
            }
            reason = f"the method {method.name} has other parameters: {sorted(difference)}"
            raise self.document.error(where, reason)
        if method.has_body != bool(media and "json" in media):
            raise self.document.error(where, f"the method {method.name} lost or gained its body")
        if any(r.get("content") for r in data["responses"].values()) and method.returns == "None":
            raise self.document.error(where, f"the method {method.name} lost its response")

    def type(self, where: str, python: ast.expr, schema: dict[str, Any]) -> None:
        """Check the annotation of a member."""
        expected = self.expected(where, python, schema)
        if expected is not None and ast.unparse(python) not in expected:
            names = " or ".join(sorted(expected))
            reason = f"became {ast.unparse(python)} in Python, expected {names}"
            raise self.document.error(where, reason)

    def expected(self, where: str, python: ast.expr, schema: dict[str, Any]) -> set[str] | None:
        """Return the annotations that fit a schema; None if they were checked, or may be any."""
        parts = self.prepared.all_of(schema)
        if any(_is_union(part) or part.get("x-any") for part in parts):
            return None
        if self.prepared.members(schema):
            return self._expected_class(where, python, schema)
        refs = [p["$ref"] for p in (schema, *schema.get("allOf", ())) if "$ref" in p]
        known = next((p for p in parts if "type" in p), {})
        if "enum" in known:
            if refs:
                return {pascal(component(ref)) for ref in refs}
            return {ast.unparse(ast.parse(_literal(known), mode="eval").body)}
        kind, form = known.get("type"), known.get("format")
        if kind == "array":
            self._inner(where, python, "list", "items", known.get("items", {}))
            return None
        if kind == "object":
            values = known.get("additionalProperties")
            if isinstance(values, dict) and values:
                self._inner(where, python, "dict", "additionalProperties", values)
                return None
            return {"dict[str, Any]"}
        if kind is None:
            return {"Any"} if not refs else None
        if kind == "number":
            return _DECIMALS
        return {_FORMATS.get(str(form), _SCALARS[kind])}

    def _expected_class(
        self, where: str, python: ast.expr, schema: dict[str, Any]
    ) -> set[str] | None:
        refs = [p["$ref"] for p in (schema, *schema.get("allOf", ())) if "$ref" in p]
        if len(refs) == 1 and not schema.get("properties") and len(schema.get("allOf", refs)) == 1:
            return {pascal(component(refs[0]))}
        self.model(
            where, ast.unparse(python), schema
        )  # of an inline object, named by the generator
        return None

    def _inner(
        self, where: str, python: ast.expr, kind: str, key: str, schema: dict[str, Any]
    ) -> None:
        if not (isinstance(python, ast.Subscript) and ast.unparse(python.value) == kind):
            reason = f"became {ast.unparse(python)} in Python, expected a {kind}"
            raise self.document.error(where, reason)
        inner = python.slice.elts[1] if isinstance(python.slice, ast.Tuple) else python.slice
        self.type(where + pointer(key), inner, schema)


def _is_union(schema: dict[str, Any]) -> bool:
    return any(key.startswith("x-union") or key in ("oneOf", "anyOf") for key in schema)


def _bare_type(annotation: ast.expr) -> ast.expr:
    """Return an annotation without ``Deprecated[...]`` and ``| None``."""
    while True:
        if isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) == "Deprecated":
            annotation = annotation.slice
        elif isinstance(annotation, ast.BinOp) and ast.unparse(annotation.right) == "None":
            annotation = annotation.left
        else:
            return annotation


def _literal(schema: dict[str, Any]) -> str:
    values = ", ".join(repr(value) for value in schema["enum"])
    return f"Literal[{values}] | {'int' if schema['type'] == 'integer' else 'str'}"


def _same_default(built: Any, given: Any) -> bool:
    return built == given and isinstance(built, bool) == isinstance(given, bool)


def _path_of(where: str) -> str:
    return where.split("/")[2].replace("~1", "/").replace("~0", "~")
