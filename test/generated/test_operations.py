"""Every operation of the description: its method, what it sends, what it gives back."""

from __future__ import annotations

import inspect
import json
import re
import warnings
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timezone
from importlib.resources import files
from typing import Any, NamedTuple
from urllib.parse import quote

import pytest

import talon_one
from talon_one.core.models.model import Model

from ..server import Server, answer

DESCRIPTION = json.loads(files("talon_one").joinpath("description.json").read_bytes())
SCHEMAS = DESCRIPTION["components"]["schemas"]
PREFIXES = {"integration": "ApiKey-v1 ik", "management": "ManagementKey-v1 mk"}
ODD_ID = "50%/a b?&#é"  # all that a path must not be confused by


class Described(NamedTuple):
    """An operation as the description has it."""

    verb: str
    path: str
    data: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.data["operationId"])

    @property
    def parameters(self) -> list[dict[str, Any]]:
        parameters: list[dict[str, Any]] = self.data.get("parameters", [])
        return parameters

    @property
    def success(self) -> dict[str, Any]:
        """The answers that are successes, by status, with their content."""
        responses = self.data["responses"]
        return {s: r.get("content") or {} for s, r in responses.items() if s.startswith("2")}


OPERATIONS = [
    Described(verb, path, data)
    for path, item in DESCRIPTION["paths"].items()
    for verb, data in item.items()
]
every_operation = pytest.mark.parametrize("described", OPERATIONS, ids=lambda d: d.id)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture(scope="module")
def apis(server: Server) -> Iterator[dict[str, Any]]:
    configuration = talon_one.Configuration(server.url, api_key="ik", management_key="mk")
    with talon_one.ApiClient(configuration) as client:
        yield {
            "integration": talon_one.IntegrationApi(client),
            "management": talon_one.ManagementApi(client),
        }


def method_of(apis: dict[str, Any], described: Described) -> Any:
    (tag,) = described.data["tags"]
    return getattr(apis[tag], snake(described.id))


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def sample(schema: dict[str, Any]) -> tuple[Any, list[str]]:
    """A value for a parameter, and how it looks in a URL before quoting."""
    kind = schema["type"]
    if kind == "array":
        value, text = sample(schema["items"])
        return [value, value], text * 2
    if kind == "integer":
        return 7, ["7"]
    if kind == "boolean":
        return True, ["true"]
    if schema.get("format") == "date-time":
        return datetime(2026, 1, 2, 3, tzinfo=timezone.utc), ["2026-01-02T03:00:00+00:00"]
    value = schema.get("enum", [ODD_ID])[0]
    return value, [value]


def body_for(annotation: str) -> Any:
    """The least body of an annotated type."""
    name = annotation.removesuffix(" | None").replace("m.", "")
    if name.startswith("list["):
        return [body_for(name[len("list[") : -1])]
    return {} if name.startswith("dict[") else getattr(talon_one, name).from_dict({})


def test_there_are_all_of_them() -> None:
    assert len(OPERATIONS) == 225
    assert sum(d.data["tags"] == ["integration"] for d in OPERATIONS) == 39


@every_operation
def test_an_operation_sends_what_the_description_says(
    described: Described, server: Server, apis: dict[str, Any], recwarn: pytest.WarningsRecorder
) -> None:
    method = method_of(apis, described)
    accepted = list(inspect.signature(method).parameters.values())
    names = iter(p for p in accepted if p.kind is not p.VAR_KEYWORD)
    required = [p for p in described.parameters if p.get("required")]
    optional = [p for p in described.parameters if not p.get("required")]
    content = described.data.get("requestBody", {}).get("content", {})

    arguments: dict[str, Any] = {}
    path = described.path
    query: list[tuple[str, str]] = []
    body: Any = None

    def give(parameter: dict[str, Any]) -> None:
        nonlocal path
        value, texts = sample(parameter["schema"])
        arguments[next(names).name] = value
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", quote(texts[0], safe=""))
        elif parameter["schema"]["type"] == "array" and parameter.get("explode") is False:
            query.append((parameter["name"], ",".join(texts)))
        else:
            query.extend((parameter["name"], text) for text in texts)

    for parameter in required:
        give(parameter)
    if "application/json" in content:
        place = next(names)
        arguments[place.name] = body_for(place.annotation)
        body = [{}] if isinstance(arguments[place.name], list) else {}
    for parameter in optional:
        give(parameter)
    if "multipart/form-data" in content:
        arguments[next(names).name] = b"a,b\n1,2\n"
    assert next(names, None) is None, "a parameter that the description does not have"

    server.asked.clear()
    server.will_answer(answer(None, 204))
    with suppress(talon_one.UnexpectedResponse):  # 204 where a body is promised
        method(**arguments)
    (asked,) = server.asked
    assert asked.method == described.verb.upper()
    assert asked.path == path
    assert sorted(asked.query) == sorted(query)
    takes_key = described.data["security"] != []
    prefix = PREFIXES[described.data["tags"][0]] if takes_key else None
    assert asked.headers.get("Authorization") == prefix
    assert ("Idempotency-Key" in asked.headers) == described.data.get("x-idempotency-key", False)
    if body is not None:
        assert asked.json == body
        assert asked.headers["Content-Type"] == "application/json"
    elif content:
        assert asked.headers["Content-Type"].startswith("multipart/form-data; boundary=")
        assert b"a,b\n1,2\n" in asked.body
    else:
        assert asked.body == b""
    deprecated = [w for w in recwarn if w.category is DeprecationWarning]
    assert bool(deprecated) == described.data.get("deprecated", False)


def answered(schema: dict[str, Any]) -> tuple[Any, Any]:
    """A body of the least content, and the type that a method has to make of it."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        target = SCHEMAS[name]
        if target.get("type") == "array":
            return answered(target)
        if "properties" in target or "allOf" in target:
            return {}, Model
        return {}, dict
    if schema.get("type") == "array":
        return [answered(schema["items"])[0]], list
    if schema.get("type") == "string":
        return "text", str
    return {}, dict


@every_operation
def test_an_operation_gives_back_what_the_description_promises(
    described: Described, server: Server, apis: dict[str, Any]
) -> None:
    method = method_of(apis, described)
    needed = [
        p
        for p in inspect.signature(method).parameters.values()
        if p.default is p.empty and p.kind is not p.VAR_KEYWORD
    ]
    plain = {
        "int": 7,
        "str": "x",
        "bool": True,
        "datetime": datetime(2026, 1, 2, tzinfo=timezone.utc),
    }
    arguments = {
        p.name: plain[p.annotation] if p.annotation in plain else body_for(p.annotation)
        for p in needed
        if "Literal" not in p.annotation
    }
    arguments.update({p.name: "x" for p in needed if "Literal" in p.annotation})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for status, content in described.success.items():
            if not content or status == "204":
                server.will_answer(answer(None, int(status)))
                assert method(**arguments) is None
            elif "application/csv" in content:
                server.will_answer(answer("a,b\n1,2\n", int(status), "text/csv"))
                assert method(**arguments) == "a,b\n1,2\n"
            else:
                body, kind = answered(content["application/json"]["schema"])
                server.will_answer(answer(body, int(status)))
                assert isinstance(method(**arguments), kind)


@every_operation
def test_optional_parameters_are_keyword_only(apis: dict[str, Any], described: Described) -> None:
    parameters = inspect.signature(method_of(apis, described)).parameters.values()
    given = [p for p in parameters if p.kind is not inspect.Parameter.VAR_KEYWORD]
    assert all(p.kind is inspect.Parameter.KEYWORD_ONLY for p in given if p.default is None)
    assert all(
        p.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD for p in given if p.default is p.empty
    )
    assert {p.default for p in given} <= {None, inspect.Parameter.empty}


def test_the_overlay_marks_what_may_be_repeated_and_never_points() -> None:
    repeatable = {d.id for d in OPERATIONS if d.data.get("x-repeatable")}
    assert "updateCustomerSessionV2" in repeatable
    assert not repeatable & {
        "addLoyaltyPoints",
        "removeLoyaltyPoints",
        "addLoyaltyCardPoints",
        "deductLoyaltyCardPoints",
        "transferLoyaltyCard",
        "syncCatalog",
    }


def test_a_body_of_the_wrong_model_is_refused_before_it_is_sent(
    server: Server, apis: dict[str, Any]
) -> None:
    server.asked.clear()
    update = apis["integration"].update_customer_session_v2
    with pytest.raises(
        talon_one.ApiTypeError,
        match=r"^integrationRequest: expected IntegrationRequest, got a CartItem$",
    ):
        update("s", talon_one.CartItem(sku="a", quantity=1))
    wrong: dict[str, Any]
    for wrong, problem in (
        (
            {"customerSession": []},
            r"^integrationRequest\.customerSession: expected NewCustomer.* array$",
        ),
        ({}, r"^integrationRequest: .*missing the required keyword 'customer_session'"),
    ):
        with pytest.raises(talon_one.TalonOneError, match=problem):
            update("s", wrong)
    with pytest.raises(talon_one.ApiTypeError, match=r"expected IntegrationRequest, got null$"):
        update("s", None)
    session = talon_one.NewCustomerSessionV2(
        cart_items=[talon_one.CartItem(sku="a", quantity=1, price=float("nan"))]
    )
    with pytest.raises(
        talon_one.ApiValueError,
        match=r"^integrationRequest\.customerSession\.cartItems\[0\]\.price: NaN has no JSON form; use a finite number$",
    ):
        update("s", talon_one.IntegrationRequest(customer_session=session))
    assert server.asked == []
