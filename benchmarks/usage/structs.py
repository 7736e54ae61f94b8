"""urllib3 and msgspec: decoded in C into typed Structs, about as fast as it can be.

The Structs are made of our description, so they have the members and types that our models have. They
are strict: one value that does not fit loses the answer, and what they do not know they drop.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from keyword import iskeyword
from pathlib import Path
from typing import Any

import msgspec

from usage.plain import Client, client, request

__all__ = ["call", "client", "decode", "encode", "page", "request", "session"]

DESCRIPTION = Path(__file__).resolve().parents[2] / "talon_one/description.json"
SCALARS = {"string": str, "integer": int, "number": Decimal, "boolean": bool}
TIMES = {"date-time": datetime, "date": date}
ENCODER = msgspec.json.Encoder(decimal_format="number")


@cache
def schemas() -> Any:
    return json.loads(DESCRIPTION.read_bytes())["components"]["schemas"]


@cache
def named(name: str) -> Any:
    """The type of a schema with a name: a Struct if it has members."""
    schema = schemas()[name]
    found = members(schema)
    if not found:
        return type_of(schema)
    keys = {f"{key}_" if iskeyword(key) else key: key for key in found}
    fields = [(field, type_of(found[key]) | None, None) for field, key in keys.items()]
    return msgspec.defstruct(name, fields, rename=keys, omit_defaults=True, kw_only=True)


def members(schema: Any) -> dict[str, Any]:
    """The properties of a schema, with those of all its parts."""
    if "$ref" in schema:
        return members(schemas()[last(schema["$ref"])])
    found: dict[str, Any] = {}
    for part in schema.get("allOf", ()):
        found |= members(part)
    found |= schema.get("properties", {})
    return found


def type_of(schema: Any) -> Any:
    if "$ref" in schema:
        return named(last(schema["$ref"]))
    if len(schema.get("allOf", ())) == 1:
        return type_of(schema["allOf"][0])
    kind = schema.get("type")
    if kind == "array":
        return list[type_of(schema["items"])]  # type: ignore[misc]
    if kind == "object":
        values = schema.get("additionalProperties")
        return dict[str, type_of(values) if isinstance(values, dict) else Any]  # type: ignore[misc]
    return TIMES.get(schema.get("format")) or SCALARS.get(kind, Any)


def last(reference: str) -> str:
    return reference.rpartition("/")[2]


@cache
def decoder(name: str) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(named(name))


def call(client: Client, session_id: str, request: dict[str, Any]) -> Any:
    answer = client.put(session_id, msgspec.json.encode(request))
    return decoder("IntegrationStateV2").decode(answer)


def decode(text: str) -> Any:
    return decoder("IntegrationStateV2").decode(text)


def encode(state: Any) -> str:
    return ENCODER.encode(state).decode()


def page(text: str) -> Any:
    return decoder("getCouponsWithoutTotalCount_200_response").decode(text)


def session(text: str) -> Any:
    return decoder("CustomerSessionV2").decode(text)
