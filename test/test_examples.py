"""The examples of the operations: valid, known to the description, unchanged by the models.

`spec/examples/<operationId>.json` has a request's body and parameters and the answer to it. They tell
one story, that of `docs/the-example-shop.md`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

import talon_one
from factory.names import pascal

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "spec/examples"
DOCUMENT: dict[str, Any] = json.loads((ROOT / "talon_one/description.json").read_text("utf-8"))
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
OPERATIONS: dict[str, dict[str, Any]] = {
    operation["operationId"]: operation
    for methods in DOCUMENT["paths"].values()
    for operation in methods.values()
}
IDS = sorted(path.stem for path in EXAMPLES.glob("*.json"))
RENAMED = {"Return": "ModelReturn", "Import": "ModelImport"}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def test_every_operation_has_an_example() -> None:
    assert set(IDS) == set(OPERATIONS)


@cache
def example(operation_id: str) -> dict[str, Any]:
    text = (EXAMPLES / f"{operation_id}.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(text, parse_float=Decimal)
    return found


def bodies(operation_id: str) -> Iterator[tuple[dict[str, Any], Any]]:
    """The JSON bodies of an example, each with its schema."""
    operation, shown = OPERATIONS[operation_id], example(operation_id)
    sent = operation.get("requestBody", {}).get("content", {})
    answers = operation["responses"][shown["status"]].get("content", {})
    for content, body in ((sent, shown["request"]), (answers, shown["response"])):
        if "application/json" in content and body is not None:
            yield content["application/json"]["schema"], body
        else:
            assert (
                isinstance(body, str) or not content or "multipart/form-data" in content or not body
            )


@pytest.mark.parametrize("operation_id", IDS)
def test_an_example_is_valid_and_has_no_member_that_the_description_lacks(
    operation_id: str,
) -> None:
    for schema, body in bodies(operation_id):
        whole = {**schema, "components": DOCUMENT["components"]}
        validator = jsonschema_rs.Draft202012Validator(
            whole, validate_formats=True, formats={"date-time": is_time}
        )
        assert [f"{e.instance_path}: {e.message}" for e in validator.iter_errors(body)] == []
        assert list(unknown(schema, body)) == []


@pytest.mark.parametrize("operation_id", IDS)
def test_an_example_names_the_parameters_of_its_operation(operation_id: str) -> None:
    known = {p["name"]: p for p in OPERATIONS[operation_id].get("parameters", ())}
    shown = example(operation_id)["parameters"]
    assert set(shown) <= set(known)
    assert {name for name, parameter in known.items() if parameter.get("required")} <= set(shown)


@pytest.mark.parametrize("operation_id", IDS)
def test_an_example_goes_through_the_models_unchanged(operation_id: str) -> None:
    for schema, body in bodies(operation_id):
        for part_schema, part in parts(schema, body):
            cls = model(part_schema)
            if cls is not None:
                read = cls.from_json(json.dumps(part, default=float))
                assert moments(json.loads(read.to_json(), parse_float=Decimal)) == moments(part)


def is_time(value: Any) -> bool:
    if not isinstance(value, str):
        return True
    try:
        datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError:
        return False
    return bool(TIME.fullmatch(value))


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = SCHEMAS[schema["$ref"].rpartition("/")[2]]
    return schema


def members(schema: dict[str, Any]) -> tuple[dict[str, Any], Any]:
    """The members of a schema, and what others may be (``False``: there are no others)."""
    schema = resolved(schema)
    found = dict(schema.get("properties", {}))
    others = schema.get("additionalProperties")
    for part in (part for word in ("allOf", "oneOf", "anyOf") for part in schema.get(word, ())):
        more, more_others = members(part)
        found.update(more)
        others = others or more_others or None
    return found, not found if others is None else others


def unknown(schema: Any, value: Any, where: str = "") -> Iterator[str]:
    if not isinstance(schema, dict):
        return
    if isinstance(value, dict):
        known, others = members(schema)
        for name, member in value.items():
            if name not in known and others is False:
                yield f"{where}/{name}"
            yield from unknown(known.get(name, others), member, f"{where}/{name}")
    elif isinstance(value, list):
        schema = resolved(schema)
        for part in (schema, *schema.get("allOf", ())):
            for index, item in enumerate(value):
                yield from unknown(resolved(part).get("items"), item, f"{where}/{index}")


def parts(schema: dict[str, Any], body: Any) -> Iterator[tuple[dict[str, Any], Any]]:
    """The body, or the items of a list, since lists have no models."""
    if isinstance(body, list):
        for item in body:
            yield resolved(schema)["items"], item
    else:
        yield schema, body


def model(schema: dict[str, Any]) -> Any:
    while "$ref" in schema:
        name = pascal(schema["$ref"].rpartition("/")[2])
        name = RENAMED.get(name, name)
        if name in talon_one.__all__:
            return getattr(talon_one, name)
        schema = SCHEMAS[schema["$ref"].rpartition("/")[2]]
    return None


def moments(value: Any) -> Any:
    """Times as moments: the SDK writes ``+00:00`` where an example has ``Z``."""
    if isinstance(value, dict):
        return {name: moments(member) for name, member in value.items()}
    if isinstance(value, list):
        return [moments(item) for item in value]
    if isinstance(value, str) and TIME.fullmatch(value):
        return datetime.fromisoformat(value.replace("Z", "+00:00")).timestamp()
    return value
