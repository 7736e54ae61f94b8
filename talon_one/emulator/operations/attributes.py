"""Custom attributes. An event type exists once an attribute of events names it."""

from __future__ import annotations

from dataclasses import replace

from .. import campaigns as definitions
from ..state.account import Application
from ..state.records.attributes import AttributeDefinition
from ..state.seeding import seed_name
from ..state.store import ACCOUNT_ID, Store
from ..support.errors import ApiError, ErrorDetail, InvalidDataError, to_pointer
from ..support.exact_json import Json
from ..support.times import write_time
from .base import build_counted_page, get_or_404, paginate, record_import, sort_records
from .collections import read_items
from .registry import Invocation, Result, operation

_OWN = frozenset(("entity", "name", "type", "eventType", "id", "created", "accountId"))


@operation("getAttributes")
def get_attributes(application: Application, invocation: Invocation) -> Result:
    """List the attributes. There are only custom ones, which belong to all Applications."""
    query = invocation.query
    text = query.get("search", "").lower()
    attributes = [
        attribute
        for attribute in application.store.attributes.values()
        if query.get("entity", attribute.definition.entity) == attribute.definition.entity
        and query.get("type", attribute.definition.type) == attribute.definition.type
        and query.get("kind", "custom") == "custom"
        and text in f"{attribute.definition.name} {attribute.details.get('title', '')}".lower()
    ]
    keys = {
        "id": lambda attribute: attribute.id,
        "name": lambda attribute: attribute.definition.name,
    }
    shown, _ = paginate(sort_records(attributes, query, keys), query)
    return Result(build_counted_page(attributes, map(_render_attribute, shown)))


@operation("getAttribute")
def get_attribute(application: Application, invocation: Invocation) -> Result:
    return Result(_render_attribute(_find_attribute(application.store, invocation)))


@operation("createAttribute")
def create_attribute(application: Application, invocation: Invocation) -> Result:
    """Create an attribute; its name must be new among those of its entity."""
    store = application.store
    definition = _read_definition(invocation.body)
    for attribute in store.attributes.values():
        if _make_key(attribute.definition) == _make_key(definition):
            reason = f"there is an attribute {definition.name!r} of {definition.entity} already"
            raise InvalidDataError(ErrorDetail("uniqueItems", reason, to_pointer(("name",))))
    id = store.take_id("attribute")
    attribute = AttributeDefinition(
        id, application.clock(), definition, _collect_details(invocation.body)
    )
    store.attributes[id] = attribute
    if definition.event_type:
        seed_name(store, "event type", definition.event_type, attribute.created)
    return Result(_render_attribute(attribute), 201)


@operation("updateAttribute")
def update_attribute(application: Application, invocation: Invocation) -> Result:
    """Change names, presentation and allowed values; the entity and the types are fixed."""
    attribute = _find_attribute(application.store, invocation)
    definition = _read_definition(invocation.body)
    fixed = attribute.definition
    for name, before, after in (
        ("entity", fixed.entity, definition.entity),
        ("type", fixed.type, definition.type),
        ("eventType", fixed.event_type, definition.event_type),
    ):
        if before != after:
            reason = f"{name} cannot be changed from {before!r}"
            raise InvalidDataError(ErrorDetail("readOnly", reason, to_pointer((name,))))
    attribute = replace(attribute, definition=definition, details=_collect_details(invocation.body))
    application.store.attributes[attribute.id] = attribute
    return Result(_render_attribute(attribute))


@operation("importAllowedList")
def import_allowed_list(application: Application, invocation: Invocation) -> Result:
    """Replace the values that an attribute of texts may have by those of the file."""
    attribute = _find_attribute(application.store, invocation)
    items = read_items(invocation.body)
    if attribute.definition.type not in ("string", "(list string)"):
        raise ApiError(400, f"The attribute {attribute.definition.name!r} has no text")
    details = {
        name: value
        for name, value in attribute.details.items()
        if name not in ("suggestions", "restrictedBySuggestions")
    }
    definition = replace(attribute.definition, values=items)
    attribute = replace(attribute, definition=definition, details=details)
    application.store.attributes[attribute.id] = attribute
    imported = record_import(application.store, application.clock(), "AllowedList", len(items))
    return Result(imported)


def _find_attribute(store: Store, invocation: Invocation) -> AttributeDefinition:
    return get_or_404(store.attributes, invocation.path[0], "attribute")


def _make_key(definition: definitions.Attribute) -> tuple[str, str, str]:
    return definition.entity, definition.event_type, definition.name


def _collect_details(body: Json) -> Json:
    return {name: value for name, value in body.items() if name not in _OWN}


def _read_definition(body: Json) -> definitions.Attribute:
    try:
        return definitions.Attribute(
            entity=body["entity"],
            name=body["name"],
            type=body["type"],
            event_type=body.get("eventType", ""),
            values=body["suggestions"] if body.get("restrictedBySuggestions") else (),
        )
    except definitions.DefinitionError as error:
        name = {"event_type": "eventType", "values": "suggestions"}.get(error.path, error.path)
        raise InvalidDataError(
            ErrorDetail("Invalid value", f"{name} {error.reason}", to_pointer((name,)))
        ) from None


def _render_attribute(attribute: AttributeDefinition) -> Json:
    """Return the schema ``Attribute``."""
    definition = attribute.definition
    view = {
        "title": definition.name,
        "description": "",
        "suggestions": list(definition.values),
        "restrictedBySuggestions": bool(definition.values),
        "editable": True,
        **attribute.details,
        "id": attribute.id,
        "created": write_time(attribute.created),
        "accountId": ACCOUNT_ID,
        "entity": definition.entity,
        "name": definition.name,
        "type": definition.type,
    }
    if definition.event_type:
        view["eventType"] = definition.event_type
    return view
