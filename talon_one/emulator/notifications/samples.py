"""Bodies of notifications made from their schemas, for tests that need one without its cause."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from ..support.description import load_description
from ..support.exact_json import Json
from ..support.times import write_time
from .kinds import KINDS

_ALSO = {"CampaignRulesetChanged": ("oldRuleset", "ruleset")}
"""Optional members by which a receiver knows a kind."""


def make_sample(kind: str, members: Mapping[str, Json], now: datetime) -> Json:
    """Return the body of a kind of notification.

    It has the required members, and one item if it has items. ``members`` replace its members; those
    that only the item has replace the item's.

    Raises:
        ValueError: There is no such kind, or neither body nor item has a member of a name.
    """
    if kind not in KINDS:
        raise ValueError(f"there is no notification {kind!r}; there are {', '.join(KINDS)}")
    known = KINDS[kind]
    schema = _resolve({"$ref": f"#/components/schemas/{known.schema}"})
    body = _make_object(schema, now)
    item_schema: Json = {"properties": {}}
    if known.items:
        item_schema = _resolve(schema["properties"][known.items]["items"])
        item_schema["required"] += _ALSO.get(kind, ())
        body[known.items] = [_make_object(item_schema, now)]
        if kind == "CampaignEvaluationTreeChanged":
            # The schema of its items has no members of its own.
            body[known.items][0]["evaluationTree"] = {"applicationId": 1, "id": 1, "version": 1}
    for name in ("TotalResultSize", "totalResultSize"):
        if name in schema["properties"] and known.items:
            body[name] = 1
    body["NotificationType"] = known.type
    for name, value in members.items():
        if name in schema["properties"]:
            body[name] = value
        elif name in item_schema["properties"]:
            body[known.items][0][name] = value
        else:
            names = sorted({*schema["properties"], *item_schema["properties"]})
            raise ValueError(f"{kind} has no member {name!r}; it has {', '.join(names)}")
    return body


def _resolve(schema: Json) -> Json:
    """Return a schema with what it refers to and combines merged into it."""
    merged: Json = {"properties": {}, "required": []}
    parts = [schema]
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        parts = [load_description().document["components"]["schemas"][name]]
    for part in parts:
        below = [part, *map(_resolve, part.get("allOf", ()))]
        if part is not schema and "$ref" in part:
            below.append(_resolve(part))
        for found in below:
            merged["properties"] |= found.get("properties", {})
            merged["required"] += found.get("required", ())
            merged |= {
                key: value for key, value in found.items() if key not in ("properties", "required")
            }
    return merged


def _make_object(schema: Json, now: datetime) -> dict[str, Any]:
    return {
        name: _make_value(name, schema["properties"][name], now)
        for name in dict.fromkeys(schema["required"])
        if name in schema["properties"]
    }


def _make_value(name: str, schema: Json, now: datetime) -> Json:
    schema = _resolve(schema)
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type", "object")
    if kind == "array":
        count = schema.get("minItems", 0)
        return [_make_value(name, schema["items"], now) for _ in range(count)]
    if kind == "object":
        return _make_object(schema, now)
    if kind == "string":
        return _make_text(name, schema, now)
    return {"boolean": False}.get(kind, max(1, schema.get("minimum", 1)))


def _make_text(name: str, schema: Json, now: datetime) -> str:
    made = {
        "date-time": write_time(now),
        "date": now.date().isoformat(),
        "uuid": str(uuid.uuid4()),
    }
    return made.get(schema.get("format", ""), name.ljust(schema.get("minLength", 0), "-"))
