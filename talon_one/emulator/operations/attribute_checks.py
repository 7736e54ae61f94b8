"""Checks that attributes, additional costs and event types of a request are defined.

They are if the account defines them, or a rule names them. For others `Settings.undeclared_attributes`
decides. The messages for attributes are the API's. In old samples its pointers are relative to the
entity; here they start at the body's root, as all others do.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from .. import campaigns as definitions
from ..state.account import Application
from ..support.errors import ErrorDetail, to_pointer
from ..support.exact_json import Json
from ..support.times import read_time

Place = tuple[str | int, ...]


def find_attribute_errors(
    application: Application,
    entity: str,
    attributes: Mapping[str, Json],
    place: Place,
    event_type: str = "",
) -> list[ErrorDetail]:
    """Return the errors in the attributes of an entity at a place of the body."""
    if not attributes:
        return []
    declared = {
        attribute.definition.name: attribute.definition
        for attribute in application.store.attributes.values()
        if attribute.definition.entity == entity
        and (entity != "Event" or attribute.definition.event_type == event_type)
    }
    errors = []
    for name, value in attributes.items():
        definition = declared.get(name)
        if (
            definition is None
            and (f"{entity} attribute", name) not in application.store.named
            and not _accepts_undeclared(application, bool(declared))
        ):
            details = f'attribute "{name}" is not defined on {entity} entities'
            errors.append(ErrorDetail("Unknown", details, to_pointer((*place, name))))
        problem = _describe_problem(definition, value) if definition is not None else ""
        if problem:
            details = f'value of "{name}" attribute {problem}'
            errors.append(ErrorDetail("Invalid type", details, to_pointer((*place, name))))
    return errors


def find_cost_errors(
    application: Application, names: Collection[str], place: Place
) -> list[ErrorDetail]:
    """Return the errors in additional costs. Unknown costs are errors only in strict accounts."""
    if not names or application.settings.undeclared_attributes != "reject":
        return []
    known = application.store.named
    return [
        ErrorDetail(
            "Unknown", f'additional cost "{name}" is not defined', to_pointer((*place, name))
        )
        for name in names
        if ("additionalCost", name) not in known
    ]


def find_event_type_errors(
    application: Application, event_type: str, place: Place
) -> list[ErrorDetail]:
    """Return the error of an event type that is not defined."""
    if event_type.startswith("talon_"):
        details = f'"{event_type}" is a built-in event type'
        return [ErrorDetail("Invalid value", details, to_pointer(place))]
    known = {name for kind, name in application.store.named if kind == "event type"}
    if event_type in known or _accepts_undeclared(application, bool(known)):
        return []
    return [ErrorDetail("Unknown", f'event type "{event_type}" is not defined', to_pointer(place))]


def _accepts_undeclared(application: Application, declared: bool) -> bool:
    """Return whether undeclared attributes may be used."""
    setting = application.settings.undeclared_attributes
    return setting == "accept" or (setting == "accept_if_none_declared" and not declared)


def _describe_problem(definition: definitions.Attribute, value: Json) -> str:
    """Return why an attribute cannot have a value; empty if it can. Null removes an attribute."""
    if value is None:
        return ""
    kind = definition.type
    shown = str(value).lower() if isinstance(value, bool) else repr(value)
    if kind.startswith("(list "):
        inner = kind.removeprefix("(list ").removesuffix(")")
        if isinstance(value, list) and all(_fits(inner, entry) for entry in value):
            return ""
        return f"({shown}) is not a list of {inner}s"
    if not _fits(kind, value):
        return f"({shown}) is not a {kind}"
    if definition.values and value not in definition.values:
        return f"({shown}) is none of {', '.join(definition.values)}"
    return ""


def _fits(kind: str, value: Any) -> bool:
    if kind == "boolean":
        return isinstance(value, bool)
    if kind == "number":
        return isinstance(value, (int, Decimal)) and not isinstance(value, bool)
    if kind == "location":
        return (
            isinstance(value, dict)
            and set(value) == {"latitude", "longitude"}
            and all(_fits("number", coordinate) for coordinate in value.values())
        )
    if kind == "time":
        return isinstance(value, str) and _try_read_time(value) is not None
    return isinstance(value, str)


def _try_read_time(text: str) -> datetime | None:
    try:
        return read_time(text)
    except ValueError:
        return None
