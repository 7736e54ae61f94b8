"""Custom attributes; an event type exists by an attribute of events that names it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from .. import campaigns as definitions
from ..state.account import Application
from ..state.records.attributes import AttributeDefinition
from ..state.store import ACCOUNT_ID, Store
from ..support.errors import Fault, invalid, pointer
from ..support.exact_json import Json
from ..support.times import write_time
from .base import found, page, sort, total
from .call import Answer, Call, Handler

_OWN = frozenset(("entity", "name", "type", "eventType", "id", "created", "accountId"))


def get_attributes(application: Application, call: Call) -> Answer:
    """`GET /v1/attributes`. There are only custom ones, which belong to all Applications."""
    query = call.query
    text = query.get("search", "").lower()
    attributes = [
        each
        for each in application.store.attributes.values()
        if query.get("entity", each.definition.entity) == each.definition.entity
        and query.get("type", each.definition.type) == each.definition.type
        and query.get("kind", "custom") == "custom"
        and text in f"{each.definition.name} {each.details.get('title', '')}".lower()
    ]
    keys = {"id": lambda each: each.id, "name": lambda each: each.definition.name}
    shown, _ = page(sort(attributes, query, keys), query)
    return Answer(total(attributes, map(_attribute, shown)))


def get_attribute(application: Application, call: Call) -> Answer:
    """`GET /v1/attributes/{attributeId}`."""
    return Answer(_attribute(_found(application.store, call)))


def create_attribute(application: Application, call: Call) -> Answer:
    """`POST /v1/attributes`: its name must be new among those of its entity."""
    store = application.store
    definition = _definition(call.body)
    for each in store.attributes.values():
        if _key(each.definition) == _key(definition):
            reason = f"there is an attribute {definition.name!r} of {definition.entity} already"
            raise invalid(Fault("uniqueItems", reason, pointer(("name",))))
    id = store.take_id("attribute")
    attribute = AttributeDefinition(id, application.clock(), definition, _details(call.body))
    store.attributes[id] = attribute
    return Answer(_attribute(attribute), 201)


def update_attribute(application: Application, call: Call) -> Answer:
    """`PUT /v1/attributes/{attributeId}`: what it is called and shown as, and its allowed values.

    Entity, type and event type can not be changed.
    """
    attribute = _found(application.store, call)
    definition = _definition(call.body)
    fixed = attribute.definition
    for name, before, after in (
        ("entity", fixed.entity, definition.entity),
        ("type", fixed.type, definition.type),
        ("eventType", fixed.event_type, definition.event_type),
    ):
        if before != after:
            reason = f"{name} can not be changed from {before!r}"
            raise invalid(Fault("readOnly", reason, pointer((name,))))
    attribute = replace(attribute, definition=definition, details=_details(call.body))
    application.store.attributes[attribute.id] = attribute
    return Answer(_attribute(attribute))


def _found(store: Store, call: Call) -> AttributeDefinition:
    return found(store.attributes, call.path[0], "attribute")


def _key(definition: definitions.Attribute) -> tuple[str, str, str]:
    return definition.entity, definition.event_type, definition.name


def _details(body: Json) -> Json:
    return {name: value for name, value in body.items() if name not in _OWN}


def _definition(body: Json) -> definitions.Attribute:
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
        raise invalid(Fault("Invalid value", f"{name} {error.reason}", pointer((name,)))) from None


def _attribute(attribute: AttributeDefinition) -> Json:
    """Schema `Attribute`."""
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


OPERATIONS: Mapping[str, Handler] = {
    "createAttribute": create_attribute,
    "getAttribute": get_attribute,
    "getAttributes": get_attributes,
    "updateAttribute": update_attribute,
}
