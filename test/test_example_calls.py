"""The calls that the documentation shows, made from ``spec/examples``, send what the examples say."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

import talon_one as t1
from example_calls import call
from factory.document import Document, Operation
from factory.report import Report
from generate import OURS, read_descriptions
from server import Server, answer

ROOT = Path(__file__).resolve().parent.parent
IDS = sorted(path.stem for path in (ROOT / "spec/examples").glob("*.json"))
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


@cache
def described() -> tuple[Document, dict[str, Operation]]:
    document = read_descriptions([OURS], Report(), lambda _: None)
    return document, {operation.id: operation for operation in document.operations()}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture(scope="module")
def client(server: Server) -> Iterator[t1.ApiClient]:
    with t1.ApiClient(t1.Configuration(server.url, api_key="k", management_key="m")) as client:
        yield client


def test_there_is_one_for_each_operation() -> None:
    assert set(IDS) == set(described()[1])


@pytest.mark.parametrize("operation_id", IDS)
def test_a_call_that_is_shown_sends_the_example(
    operation_id: str, server: Server, client: t1.ApiClient
) -> None:
    document, operations = described()
    operation = operations[operation_id]
    text = (ROOT / f"spec/examples/{operation_id}.json").read_text("utf-8")
    source = call(document, operation, json.loads(text))
    example = json.loads(text, parse_float=Decimal)
    server.asked.clear()
    server.answers.clear()
    kind = "application/csv" if isinstance(example["response"], str) else "application/json"
    server.will_answer(answer(json.loads(text)["response"], int(example["status"]), kind))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the API deprecates what it shows
        exec(source, {"t1": t1, "datetime": datetime, "client": client})
    (asked,) = server.asked
    path = operation.path
    for name, value in example["parameters"].items():
        path = path.replace(f"{{{name}}}", str(value))
    assert (asked.method, unquote(asked.path)) == (operation.method.upper(), path)
    sent = {name for name, _ in asked.query}
    assert sent == {
        parameter["name"]
        for parameter in operation.data["parameters"]
        if parameter["in"] == "query" and parameter["name"] in example["parameters"]
    }
    if asked.headers.get("Content-Type") == "application/json":
        body = json.loads(asked.body, parse_float=Decimal)
        assert settled(body) == settled(example["request"])


def settled(value: Any) -> Any:
    """JSON with its times read, because a moment can be written in more than one way."""
    if isinstance(value, dict):
        return {key: settled(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [settled(inner) for inner in value]
    if isinstance(value, str) and TIME.fullmatch(value):
        return datetime.fromisoformat(re.sub("Z$", "+00:00", value))
    return value
