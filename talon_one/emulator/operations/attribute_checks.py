"""What must exist in the account before a request may use it: attributes, costs, event types.

What a setup declares of an entity is checked; an entity for which nothing is declared takes anything
(`Settings.undeclared_attributes`). The API's messages are known for attributes; their pointers are
relative to the entity in old samples, here they start at the body's root as all others do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from .. import campaigns as definitions
from ..state.account import Application
from ..support.errors import Fault, pointer
from ..support.exact_json import Json
from ..support.times import read_time

Place = tuple[str | int, ...]


def attribute_faults(
    application: Application,
    entity: str,
    attributes: Mapping[str, Json],
    place: Place,
    event_type: str = "",
) -> list[Fault]:
    """What is wrong with the attributes of an entity, which stand at a place of the body."""
    if not attributes:
        return []
    declared = {
        each.definition.name: each.definition
        for each in application.store.attributes.values()
        if each.definition.entity == entity
        and (entity != "Event" or each.definition.event_type == event_type)
    }
    faults = []
    for name, value in attributes.items():
        definition = declared.get(name)
        if definition is None and not _accepts(application, bool(declared)):
            details = f'attribute "{name}" is not defined on {entity} entities'
            faults.append(Fault("Unknown", details, pointer((*place, name))))
        problem = _problem(definition, value) if definition is not None else ""
        if problem:
            details = f'value of "{name}" attribute {problem}'
            faults.append(Fault("Invalid type", details, pointer((*place, name))))
    return faults


def cost_faults(application: Application, names: Iterable[str], place: Place) -> list[Fault]:
    """What is wrong with additional costs: they must exist if the account is strict."""
    if application.settings.undeclared_attributes != "refuse":
        return []
    known = {name for kind, name in application.store.named if kind == "additionalCost"}
    return [
        Fault("Unknown", f'additional cost "{name}" is not defined', pointer((*place, name)))
        for name in names
        if name not in known
    ]


def event_type_faults(application: Application, event_type: str, place: Place) -> list[Fault]:
    """What is wrong with an event's type: it exists by its attributes or by a campaign's rule."""
    if event_type.startswith("talon_"):
        details = f'"{event_type}" is a built-in event type'
        return [Fault("Invalid value", details, pointer(place))]
    known = {
        each.definition.event_type
        for each in application.store.attributes.values()
        if each.definition.entity == "Event"
    }
    for campaign in application.store.campaigns.values():
        for rule in campaign.definition.all_rules:
            known.update(rule.event_types)
    if event_type in known or _accepts(application, bool(known)):
        return []
    return [Fault("Unknown", f'event type "{event_type}" is not defined', pointer(place))]


def _accepts(application: Application, declared: bool) -> bool:
    """Whether what is not declared may be used."""
    setting = application.settings.undeclared_attributes
    return setting == "accept" or (setting == "accept_if_none" and not declared)


def _problem(definition: definitions.Attribute, value: Json) -> str:
    """Why an attribute can not have a value; empty if it can. A null removes an attribute."""
    if value is None:
        return ""
    kind = definition.type
    shown = str(value).lower() if isinstance(value, bool) else repr(value)
    if kind.startswith("(list "):
        inner = kind.removeprefix("(list ").removesuffix(")")
        if isinstance(value, list) and all(_fits(inner, each) for each in value):
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
            and all(_fits("number", each) for each in value.values())
        )
    if kind == "time":
        return isinstance(value, str) and _read(value) is not None
    return isinstance(value, str)


def _read(text: str) -> datetime | None:
    try:
        return read_time(text)
    except ValueError:
        return None
