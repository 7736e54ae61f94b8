"""What pydantic, and so FastAPI, has to know of a model: its core schemas are plain dicts.

The JSON schema has the docs of the fields. Validation is as strict as sending: an unknown name or a wrong type
is an error that gives its JSON path.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import partial

from ..errors import ApiTypeError
from .annotations import NUMBERS, Shape, parse, path_name
from .lookup import TaggedUnion, enum_base, look_up
from .record import ModelType
from .writing import write_request

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

_SCALARS = {
    "str": "str",
    "bool": "bool",
    "int": "int",
    "datetime": "datetime",
    "date": "date",
    "Any": "any",
    "object": "any",
}

# The models whose description is being made: a model that contains itself refers to itself.
_in_progress: ContextVar[tuple[ModelType, ...]] = ContextVar("in_progress", default=())


def core_schema(cls: Any) -> dict[str, Any]:
    """Return pydantic's core schema of a model."""
    return {
        "type": "function-plain",
        "ref": f"{cls.__module__}.{cls.__qualname__}",
        "function": {"type": "no-info", "function": partial(_validate, cls)},
        "serialization": {"type": "function-plain", "function": cls.to_dict},
        "metadata": {"pydantic_js_functions": [partial(_json_schema, cls)]},
    }


def _validate(cls: Any, value: Any) -> Any:
    if isinstance(value, cls):
        return value
    try:
        return cls.from_json(
            write_request(value, path_name(cls.__name__), cls.__name__, cls.__module__)
        )
    except ApiTypeError as error:
        raise ValueError(str(error)) from error


def _json_schema(cls: Any, schema: Any, handler: Any) -> Any:
    token = _in_progress.set((*_in_progress.get(), cls))
    try:
        described: dict[str, Any] = handler(_described(cls))
    finally:
        _in_progress.reset(token)
    return {**described, "title": cls.__name__, "description": cls.__doc__ or ""}


def _described(cls: Any) -> dict[str, Any]:
    """Return the core schema of the JSON object behind a model."""
    return {
        "type": "typed-dict",
        "fields": {
            field.key: {
                "type": "typed-dict-field",
                "required": field.required,
                "schema": _schema_of(parse(field.annotation), field.owner.__module__),
                "metadata": {
                    "pydantic_js_updates": {
                        "description": field.__doc__ or "",
                        **({"readOnly": True} if field.read_only else {}),
                    }
                },
            }
            for field in cls._fields.values()
        },
    }


def _schema_of(shape: Shape, module: str) -> dict[str, Any]:
    kind, inner = shape
    if inner is not None:
        value = _schema_of(inner, module)
        if kind == "list":
            return {"type": "list", "items_schema": value}
        return {"type": "dict", "keys_schema": {"type": "str"}, "values_schema": value}
    if kind in NUMBERS:
        return {"type": "float"}
    if kind in _SCALARS:
        return {"type": _SCALARS[kind]}
    found = look_up(kind, module)
    if isinstance(found, ModelType):
        if found in _in_progress.get():
            return {"type": "definition-ref", "schema_ref": core_schema(found)["ref"]}
        return core_schema(found)
    return {"type": "any" if isinstance(found, TaggedUnion) else _SCALARS[enum_base(found)]}
