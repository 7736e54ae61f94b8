"""Convert a repaired description into the OpenAPI 3.0.3 document for openapi-generator.

Its parser reads 3.0 far better than 3.1, and templates cannot combine conditions. So every decision
that needs an "or" or another part of the description is made here. Only parts that templates print
are kept: constraints, examples and bodies of error responses make no code.
"""

from __future__ import annotations

import copy
import re
from typing import Any

from factory.docstring_examples import example_lines
from factory.docstrings import escape, one_line, wrap, wrap_argument
from factory.document import Document, Operation, pointer
from factory.python_names import body_name, snake, use_python_names
from factory.report import Report
from factory.unions import mark_unions

_KEPT = {
    *("type", "format", "enum", "properties", "required", "items", "additionalProperties"),
    *("allOf", "$ref", "nullable", "readOnly", "writeOnly", "deprecated", "default"),
    "description",
}

#: Columns for the prose of a field, an operation and a parameter: 100 without their indentation and
#: quotation marks.
_FIELD, _METHOD, _PARAMETER = 90, 92, 84

ERRORS = {
    "400": "BadRequestException",
    "401": "UnauthorizedException",
    "403": "ForbiddenException",
    "404": "NotFoundException",
    "409": "ConflictException",
    "422": "UnprocessableEntityException",
    "429": "TooManyRequestsException",
}
"""The error class for each status that has one."""

_ANNOTATIONS = {"description", "deprecated", "readOnly", "writeOnly", "nullable"}
_UNION = "unions kept raw"


def to_openapi30(document: Document, report: Report) -> dict[str, Any]:
    """Return a repaired description as OpenAPI 3.0.3; the document itself is not changed."""
    document = copy.deepcopy(document)
    use_python_names(document)
    _drop_foreign_marks(document)
    for operation in document.operations():
        operation.data["x-call"] = example_lines(document, operation)
        _explain_body(document, operation.data.get("requestBody") or {})
    mark_unions(document)
    for where, schema in document.schemas():
        _merge_all_of(document, where, schema)
        _lower(where, schema, report)
    _relax(document)
    for name, schema in document.components.items():
        schema.pop("default", None)  # every member that refers to it would have it
        if set(schema) == {"$ref"}:
            document.components[name] = copy.deepcopy(document.resolve(schema))
    for operation in document.operations():
        _check_body(document, operation)
        _prepare_operation(document, operation, report)
    info, components = document.data["info"], document.data["components"]
    return {
        "openapi": "3.0.3",
        "info": {"title": info["title"], "version": info["version"]},
        "paths": document.data["paths"],
        "components": {
            "schemas": dict(sorted(components["schemas"].items())),
            "securitySchemes": components["securitySchemes"],
        },
    }


_FORM = "multipart/form-data"


#: Our marks on operations and schemas; others could be taken for them or for the generator's.
_MARKS = {
    *("x-topic", "x-paging", "x-max-page-size", "x-repeatable", "x-idempotency-key"),
    *("x-busy-409", "x-typed-props"),
}


def _drop_foreign_marks(document: Document) -> None:
    holders = [operation.data for operation in document.operations()]
    for holder in (*holders, *(schema for _, schema in document.schemas())):
        for key in [k for k in holder if k.startswith("x-") and k not in _MARKS]:
            del holder[key]


def _merge_all_of(document: Document, where: str, schema: dict[str, Any]) -> None:
    """Merge an ``allOf`` without members; the generator would join the names of its types.

    Raises:
        FactoryError: The parts have different types, so that no value fits.
    """
    parts = schema.get("allOf")
    if parts is None:
        return
    if not parts:
        del schema["allOf"]
    if len(parts) < 2 and all("$ref" in part for part in parts):
        return
    if document.members(schema) or any(k in schema for k in ("oneOf", "anyOf")):
        return
    merged: dict[str, Any] = {}
    for part in document.all_of(schema)[1:]:
        for key, value in part.items():
            if key == "enum" and key in merged:
                merged[key] = [v for v in value if v in merged[key]]
            elif key == "type" and merged.get(key, value) != value:
                reason = f"allOf combines the types {merged[key]} and {value}, so no value fits"
                raise document.error(where + pointer("allOf"), reason)
            elif key != "allOf":
                merged.setdefault(key, copy.deepcopy(value))
    del schema["allOf"]
    schema.update({key: value for key, value in merged.items() if key not in schema})


def _lower(where: str, schema: dict[str, Any], report: Report) -> None:
    while any(key in schema for key in ("oneOf", "anyOf")):
        _lower_union(where, schema, report)
    _lower_type(where, schema, report)
    if schema.get("contentMediaType") == "application/octet-stream":
        schema["format"] = "binary"
    _lower_default(where, schema, report)
    for kind, key, missing in (("array", "items", {}), ("object", "additionalProperties", True)):
        inner = schema.get(key, missing)
        if (
            schema.get("type") == kind
            and isinstance(inner, dict)
            and not set(inner) - {"description"}
        ):
            # In an inherited list or map, the generator would read such values as objects.
            schema[key] = {"x-any": True}
    if "properties" in schema:
        # Models keep unknown members anyway, and the generator would make neither a model nor a
        # map of such a schema.
        schema.pop("additionalProperties", None)
    for key in [key for key in schema if key not in _KEPT and not key.startswith("x-")]:
        del schema[key]
    if schema.get("format") not in _meaningful_formats(schema):
        schema.pop("format", None)
    if "$ref" in schema and len(schema) > 1:
        schema["allOf"] = [{"$ref": schema.pop("$ref")}, *schema.get("allOf", ())]
    description = str(schema.pop("description", "")).strip()
    if description:
        schema["description"] = wrap(description, _FIELD)


def _meaningful_formats(schema: dict[str, Any]) -> tuple[str, ...]:
    """Return the formats that change the Python type; every number is a Decimal."""
    kinds = {"string": ("date-time", "date", "binary"), "integer": ("int32", "int64")}
    return kinds.get(schema.get("type", ""), ())


def _lower_union(where: str, schema: dict[str, Any], report: Report) -> None:
    """Replace a union with one alternative, or one and null, by it; keep others raw."""
    key = "oneOf" if "oneOf" in schema else "anyOf"
    alternatives = schema.pop(key)
    real = [alternative for alternative in alternatives if alternative.get("type") != "null"]
    if len(real) < len(alternatives):
        schema["nullable"] = True
    if len(real) == 1:
        [alternative] = real
        if any(k in schema for k in alternative if k not in _ANNOTATIONS):
            schema["allOf"] = [*schema.get("allOf", ()), alternative]
        else:
            schema.update({k: v for k, v in alternative.items() if k not in schema})
    elif real:
        report.note(_UNION, where + pointer(key))
        if not any(k in schema for k in ("properties", "allOf", "$ref", "type")):
            _make_raw(schema)


def _make_raw(schema: dict[str, Any]) -> None:
    for key in [k for k in schema if k not in _ANNOTATIONS and not k.startswith("x-")]:
        del schema[key]


def _lower_type(where: str, schema: dict[str, Any], report: Report) -> None:
    if "const" in schema:
        schema["enum"] = [schema.pop("const")]
    types = schema.get("type", [])
    types = types if isinstance(types, list) else [types]
    if "null" in types:
        schema["nullable"] = True
    real = [kind for kind in types if kind != "null"]
    if len(real) > 1:
        report.note(_UNION, where + pointer("type"))
        _make_raw(schema)
    elif types:
        schema["type"] = real[0] if real else ""
        if not real:
            _make_raw(schema)
    if "enum" in schema:
        _lower_enum(schema)


def _lower_enum(schema: dict[str, Any]) -> None:
    values = [value for value in schema["enum"] if value is not None]
    if len(values) < len(schema["enum"]):
        schema["nullable"] = True
    schema["enum"] = values
    for kind, name in ((str, "string"), (int, "integer")):
        alike = values and all(type(value) is kind for value in values)
        if alike and schema.setdefault("type", name) == name:
            return
    # A Literal cannot list numbers with a fraction or mixed types.
    del schema["enum"]


#: The Python types of a default, by the type of its schema.
_LITERALS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


def _lower_default(where: str, schema: dict[str, Any], report: Report) -> None:
    """Drop defaults that generated code cannot hold as a literal."""
    value = schema.get("default")
    timed = schema.get("format") in ("date-time", "date", "binary")
    refers = "$ref" in schema or "allOf" in schema  # the generator would print an enum's member
    if value is None or isinstance(value, (list, dict)) or timed or refers:
        schema.pop("default", None)
        return
    kind = schema.get("type")
    fits = isinstance(value, _LITERALS.get(str(kind), ()))
    if not fits or isinstance(value, bool) != (kind == "boolean"):
        report.note("defaults that do not fit their type, dropped", f"{where}: {value!r:.40}")
        del schema["default"]


def _relax(document: Document) -> None:
    """Make required members optional that may be null or have a default."""
    for _, schema in document.schemas():
        optional = {
            name
            for name, member in document.members(schema).items()
            if member.get("nullable") or "default" in member
        }
        for part in (schema, *schema.get("allOf", ())):
            if "required" in part:
                part["required"] = [name for name in part["required"] if name not in optional]
                if not part["required"]:
                    del part["required"]


def _prepare_operation(document: Document, operation: Operation, report: Report) -> None:
    data = operation.data
    parameters = []
    for parameter in data["parameters"]:
        place = f"{operation.pointer}: {parameter['name']}"
        if parameter.get("in") not in ("path", "query"):
            report.note("parameters to pass in headers=", place)
            continue
        _check_query(document, operation, parameter)
        parameters.append(
            {
                key: parameter[key]
                for key in ("name", "in", "required", "deprecated", "style", "explode", "schema")
                if key in parameter
            }
            | _words(parameter, parameter["name"])
        )
    result: dict[str, Any] = {
        key: data[key] for key in ("operationId", "tags", "deprecated", "security") if key in data
    }
    marks = {key: value for key, value in data.items() if key.startswith("x-")}
    marks["x-shown-path"] = escape(operation.path)
    result.update(marks)
    result["summary"] = one_line(str(data.get("summary") or operation.id))
    if data.get("description"):
        result["description"] = wrap(str(data["description"]), _METHOD)
    result["parameters"] = parameters
    body = data.get("requestBody")
    if body and body.get("content"):
        where = operation.pointer + pointer("requestBody", "content")
        content = _one_media_type(where, body["content"], report)
        required = {"required": True} if body.get("required") else {}
        media, schema = next((m, c["schema"]) for m, c in content.items())
        words = _words(body, body_name(document, schema))
        result["requestBody"] = {"content": content, **required, **words}
        if media == _FORM:
            files = {_is_file(document, m) for m in document.members(schema).values()}
            result["x-has-files"], result["x-has-fields"] = True in files, False in files
    result["x-raises"] = _raises(data["responses"])
    result["responses"] = _prepare_responses(operation, result, report)
    data.clear()
    data.update(result)


def _raises(responses: dict[str, Any]) -> list[dict[str, str]]:
    """Return the errors that an operation declares, by the classes of ``talon_one.core.errors``."""
    raised = []
    for code in sorted(responses):
        if code.startswith("4"):
            error = ERRORS.get(code, "ApiException")
            text = one_line(
                str(responses[code].get("description") or f"The server responds with {code}.")
            )
            raised.append({"error": error, "when": wrap(text, _PARAMETER, len(error) - 2)})
    return raised


def _words(part: dict[str, Any], name: str) -> dict[str, str]:
    """Return the prose of an argument as a mark; the generator would join its lines."""
    text = str(part.get("description") or "").strip() or f"`{name}`."
    return {"x-words": wrap_argument(text, _PARAMETER, snake(name))}


def _is_file(document: Document, schema: dict[str, Any]) -> bool:
    return any(part.get("format") == "binary" for part in document.all_of(schema))


def _check_query(document: Document, operation: Operation, parameter: dict[str, Any]) -> None:
    for part in document.all_of(parameter["schema"]):
        if part.get("type") == "object":
            reason = f"the parameter {parameter['name']!r} is an object; use a text, number or list"
            raise document.error(operation.pointer + pointer("parameters"), reason)


def _explain_body(document: Document, body: dict[str, Any]) -> None:
    """Describe a body without prose by the first sentence of its schema, a form by its members."""
    for media, content in (body.get("content") or {}).items():
        schema = document.resolve(content.get("schema", {}))
        if "description" not in body:
            first = re.match(r".+?[.](?=\s|$)", schema.get("description", ""), re.DOTALL)
            body["description"] = " ".join(first[0].split()) if first else ""
        for name, member in schema.get("properties", {}).items() if media == _FORM else ():
            member.update(_words(member, name))


def _check_body(document: Document, operation: Operation) -> None:
    """Keep the media types that the client writes: JSON and multipart forms.

    Raises:
        FactoryError: The operation accepts neither.
    """
    content = (operation.data.get("requestBody") or {}).get("content") or {}
    known = {media: content[media] for media in content if "json" in media or media == _FORM}
    if content and not known:
        where = operation.pointer + pointer("requestBody", "content", next(iter(content)))
        raise document.error(where, f"a request body must be JSON or {_FORM}")
    if content:
        operation.data["requestBody"]["content"] = {**known, **content}


def _one_media_type(where: str, content: dict[str, Any], report: Report) -> dict[str, Any]:
    if len(content) > 1:
        kept, *others = content
        report.note(
            "several media types, the first is used", f"{where}: {kept}, not {', '.join(others)}"
        )
    media, value = next(iter(content.items()))
    return {media: {"schema": value.get("schema", {})}}


def _prepare_responses(
    operation: Operation, marks: dict[str, Any], report: Report
) -> dict[str, Any]:
    """Return one success response for the return type, and the errors without their bodies."""
    responses = operation.data["responses"]
    good = [code for code in responses if code.startswith("2")]
    good = good or [code for code in responses if code == "default"]
    full = [code for code in good if responses[code].get("content")]
    result: dict[str, Any] = {}
    if full:
        code = full[0]
        where = operation.pointer + pointer("responses", code, "content")
        content = _one_media_type(where, responses[code]["content"], report)
        _drop_enums(next(iter(content.values()))["schema"])
        schemas = [next(iter(responses[c]["content"].values())).get("schema", {}) for c in full]
        if any(schema != schemas[0] for schema in schemas):
            report.note(_UNION, operation.pointer + pointer("responses"))
            content = {media: {"schema": {}} for media in content}
        result[code] = {"description": "Success.", "content": content}
        media = next(iter(content))
        if media != "application/json":
            marks["x-accept"] = media
        if len(full) < len(good):
            marks["x-maybe-empty"] = True
    else:
        result[good[0] if good else "204"] = {"description": "Success."}
    for code, response in responses.items():
        if code not in good:
            result[code] = {"description": one_line(str(response.get("description") or "Error."))}
    return result


def _drop_enums(schema: dict[str, Any]) -> None:
    """Drop inline enums of a response: its type is read from a text that cannot hold a Literal."""
    schema.pop("enum", None)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            _drop_enums(schema[key])
