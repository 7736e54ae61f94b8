"""The names that wire names get in Python, and prose that uses them.

openapi-generator chooses the names; the functions here predict them, for docstrings and for the
check that no two names collide (see ``name_clashes``).
"""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import Any

from factory.document import Document, component

#: Names that the generator reserves besides keywords, in lower case.
_RESERVED = frozenset(
    {
        *("all_params", "resource_path", "path_params", "query_params", "form_params", "async"),
        *("header_params", "header_accept", "header_content_type", "auth_settings", "body_params"),
        *("local_var_files", "field", "float", "base64", "json", "schema", "date", "self"),
        *("print", "property", "none", "true", "false"),
    }
)

#: Members that our configuration renames, because they would hide names that class bodies use.
_HIDING = frozenset({"optional", "required"})

#: Characters that become an underscore in a name; the generator drops others that are not ASCII
#: letters, digits or underscores.
_TO_UNDERSCORE = re.compile(r"[\[(.\-|:/\\ ]")

_QUOTED = re.compile(r"`(\w+)(=\w+)?`")
_LITERALS = {"=true": "=True", "=false": "=False", "=null": "=NULL"}


def snake(name: str) -> str:
    """Return the generator's snake_case: ``transactionUUIDs`` becomes ``transaction_uuids``."""
    name = re.sub(r"\W", "", _TO_UNDERSCORE.sub("_", name), flags=re.ASCII)
    if re.fullmatch(r"[A-Z0-9_]*", name):
        return name.lower().lstrip("_")
    name = re.sub(r"([A-Z]+)([A-Z][a-z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name).lower().lstrip("_")


def member_name(name: str) -> str:
    """Return the Python name of a property or parameter: ``return`` becomes ``var_return``."""
    python = snake(name)
    if python[:1].isdigit():
        return f"var_{python}"
    return f"var_{python}" if iskeyword(python) or python in _RESERVED | _HIDING else python


def pascal(name: str) -> str:
    """Return the class of a schema: ``a_thing`` becomes ``AThing``, ``Return`` ``ModelReturn``."""
    python = "".join(part[:1].upper() + part[1:] for part in re.split(r"[\W_]+", name))
    reserved = iskeyword(python.lower()) or python.lower() in _RESERVED
    return f"Model{python}" if reserved or python[:1].isdigit() else python


def body_name(document: Document, schema: dict[str, Any]) -> str:
    """Return the name of a body parameter: that of its class in snake_case, or ``body``."""
    if "$ref" in schema and document.members(schema):
        return snake(component(schema["$ref"]))
    return "body"


def use_python_names(document: Document) -> None:
    """Rewrite summaries and descriptions in place: `getAudiences` becomes `get_audiences`.

    A literal follows (`dry=true` becomes `dry=True`). A name that is also an enum value or a schema
    stays as it is, because it is sent like that.
    """
    names = _python_names(document)
    parts: list[dict[str, Any]] = [schema for _, schema in document.schemas()]
    for operation in document.operations():
        data = operation.data
        parts += [data, *data["parameters"], data.get("requestBody") or {}]
        parts += data["responses"].values()

    def replace(found: re.Match[str]) -> str:
        name, value = found[1], found[2] or ""
        return f"`{names[name]}{_LITERALS.get(value, value)}`" if name in names else found[0]

    for part in parts:
        for key in ("summary", "description"):
            if isinstance(part.get(key), str):
                part[key] = _QUOTED.sub(replace, part[key])


def _python_names(document: Document) -> dict[str, str]:
    names: dict[str, str] = {}
    ambiguous = set(document.components)
    for _, schema in document.schemas():
        names.update({name: member_name(name) for name in schema.get("properties", ())})
        ambiguous.update(value for value in schema.get("enum", ()) if isinstance(value, str))
    for operation in document.operations():
        names[operation.id] = snake(operation.id)
        names.update({p["name"]: member_name(p["name"]) for p in operation.data["parameters"]})
    return {name: python for name, python in names.items() if name not in ambiguous}
