"""The examples of the operations: valid, unchanged by the models, and calls that run.

They stand in `spec/talon_one.yaml` and tell one story, that of `docs/the-example-shop.md`. The factory
makes of them the call that each method's docstring shows.
"""

from __future__ import annotations

import doctest
import json
import re
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema_rs
import pytest

import talon_one
from factory.load import load
from factory.python_names import pascal, snake
from talon_one.core.models.model import Model
from talon_one.emulator.support.description import load_description
from talon_one.emulator.support.validation import load_validator

from ..project import ROOT
from ..server import Server, answer
from ..typing.test_typing import Check, both_checkers

DOCUMENT: dict[str, Any] = json.loads((ROOT / "talon_one/description.json").read_text("utf-8"))
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
OPERATIONS: dict[str, dict[str, Any]] = {
    operation["operationId"]: operation
    for methods in DOCUMENT["paths"].values()
    for operation in methods.values()
}
IDS = sorted(OPERATIONS)
RENAMED = {"Return": "ModelReturn", "Import": "ModelImport"}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
LONGEST_CALL = 9  # lines; most have one
NOTHING = object()


class Example(NamedTuple):
    """What the description shows of one operation; bodies are ``NOTHING`` where it shows none."""

    parameters: dict[str, Any]
    request: Any
    status: str
    media_type: str | None
    response: Any


def shown_in(content: dict[str, Any]) -> tuple[str | None, Any]:
    for media_type, body in content.items():
        for example in body.get("examples", {}).values():
            return media_type, example["value"]
    return None, NOTHING


def read_example(operation: dict[str, Any]) -> Example:
    good = [code for code in operation["responses"] if code.startswith("2")]
    answers = {code: shown_in(operation["responses"][code].get("content", {})) for code in good}
    status = next((code for code in good if answers[code][1] is not NOTHING), good[-1])
    parameters = {p["name"]: p["example"] for p in operation["parameters"] if "example" in p}
    request = shown_in(operation.get("requestBody", {}).get("content", {}))[1]
    return Example(parameters, request, status, *answers[status])


def read_examples() -> dict[str, Example]:
    description = load(ROOT / "spec/talon_one.yaml", "spec/talon_one.yaml")
    description.data = json.loads(json.dumps(description.data), parse_float=Decimal)
    found = {}
    for operation in description.operations():
        operation.data.setdefault("parameters", [])
        found[operation.id] = read_example(operation.data)
    return found


EXAMPLES = read_examples()
each_operation = pytest.mark.parametrize("operation_id", IDS)


@each_operation
def test_an_operation_has_examples_of_its_bodies_and_of_what_it_requires(operation_id: str) -> None:
    operation, shown = OPERATIONS[operation_id], EXAMPLES[operation_id]
    assert (shown.request is not NOTHING) == ("requestBody" in operation)
    answers = [r for code, r in operation["responses"].items() if code.startswith("2")]
    assert (shown.response is not NOTHING) == any("content" in answer for answer in answers)
    required = {p["name"] for p in operation.get("parameters", ()) if p.get("required")}
    assert required <= set(shown.parameters)


def bodies(operation_id: str) -> Iterator[tuple[dict[str, Any], Any]]:
    """The JSON bodies of an example, each with its schema."""
    operation, shown = OPERATIONS[operation_id], EXAMPLES[operation_id]
    sent = operation.get("requestBody", {}).get("content", {})
    answers = operation["responses"][shown.status].get("content", {})
    for content, body in ((sent, shown.request), (answers, shown.response)):
        if "application/json" in content and body is not NOTHING and not isinstance(body, str):
            yield content["application/json"]["schema"], body
        else:
            assert isinstance(body, str) or not content or "multipart/form-data" in content


def errors(schema: dict[str, Any], value: Any) -> list[str]:
    whole = {**schema, "components": DOCUMENT["components"]}
    validator = jsonschema_rs.Draft202012Validator(
        whole, validate_formats=True, formats={"date-time": is_time}
    )
    return [f"{e.instance_path}: {e.message}" for e in validator.iter_errors(value)]


@each_operation
def test_an_example_is_valid_and_has_no_member_that_the_description_lacks(
    operation_id: str,
) -> None:
    for schema, body in bodies(operation_id):
        assert errors(schema, body) == []
        assert list(unknown(schema, body)) == []
    schemas = {p["name"]: p["schema"] for p in OPERATIONS[operation_id].get("parameters", ())}
    for name, value in EXAMPLES[operation_id].parameters.items():
        assert errors(schemas[name], value) == []


@each_operation
def test_an_example_goes_through_the_models_unchanged(operation_id: str) -> None:
    for schema, body in bodies(operation_id):
        for part_schema, part in parts(schema, body):
            cls = model(part_schema)
            if cls is not None:
                read = cls.from_json(json.dumps(part, default=float))
                assert moments(json.loads(read.to_json(), parse_float=Decimal)) == moments(part)


def examples_in(documented: Any) -> str:
    """The code of the examples in a docstring."""
    parsed = doctest.DocTestParser().get_examples(documented.__doc__)
    return "".join(example.source for example in parsed)


def class_of(operation_id: str) -> type:
    (tag,) = OPERATIONS[operation_id]["tags"]
    return getattr(talon_one, f"{pascal(tag)}Api")  # type: ignore[no-any-return]


def call_of(operation_id: str) -> str:
    return examples_in(getattr(class_of(operation_id), snake(operation_id)))


@each_operation
def test_a_docstring_is_no_wider_than_a_page_and_its_call_is_short(operation_id: str) -> None:
    text = getattr(class_of(operation_id), snake(operation_id)).__doc__
    wrapped = [line for line in text.splitlines() if len(line.split()) > 2]  # verb and path are not
    assert max(map(len, wrapped)) <= 100
    assert len(call_of(operation_id).splitlines()) in range(1, LONGEST_CALL + 1)


# Deprecated operations are shown, too.
@pytest.mark.filterwarnings("ignore:.* is deprecated by the API:DeprecationWarning")
@each_operation
def test_the_call_in_a_docstring_sends_what_the_examples_say_and_gives_their_answer(
    operation_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = EXAMPLES[operation_id]
    monkeypatch.chdir(tmp_path)
    for name in re.findall(r'"(\w+\.csv)"', call_of(operation_id)):
        Path(name).write_text(shown.request["upFile"], "utf-8")
    with Server() as server:
        monkeypatch.setenv("TALON_ONE_HOST", server.url)
        monkeypatch.setenv("TALON_ONE_API_KEY", "k")
        monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "k")
        names: dict[str, Any] = {}
        exec(examples_in(class_of(operation_id)), names)
        body = None if shown.response is NOTHING else shown.response
        body = body if isinstance(body, str) or body is None else json.dumps(body, default=float)
        server.will_answer(answer(body, int(shown.status), shown.media_type))
        with names["api"].api_client:
            given = eval(call_of(operation_id), names)
        (asked,) = server.asked
    assert moments(plain(given)) == moments(None if body is None else shown.response)

    operations, values = load_description().match(asked.path) or ({}, ())
    operation, validator = operations[asked.method], load_validator()
    assert operation.id == operation_id
    path = [shown.parameters[variable.name] for variable in operation.path_parameters]
    assert list(validator.read_path(operation, values)) == path
    query = {name: [value for key, value in asked.query if key == name] for name, _ in asked.query}
    for name, value in validator.read_query(operation, query).items():
        assert name not in query or moments(as_text(value)) == moments(shown.parameters[name])
    assert set(query) <= set(shown.parameters)
    sent = validator.read_body(operation, asked.body, asked.headers.get("Content-Type", ""))
    if operation.upload:
        assert sent == shown.request["upFile"]
    elif sent is not None:
        assert list(foreign(moments(sent), moments(shown.request))) == []


@pytest.mark.typing
@both_checkers
def test_the_calls_in_docstrings_are_well_typed(check: Check, version: str, tmp_path: Path) -> None:
    lines = ["import talon_one as t1", "from datetime import datetime, timezone"]
    for api in (talon_one.IntegrationApi, talon_one.ManagementApi):
        lines.append(f"def calls_of_{api.__name__}(api: t1.{api.__name__}) -> None:")
        for operation_id in IDS:
            if class_of(operation_id) is api:
                lines += [f"    {line}" for line in call_of(operation_id).splitlines()]
    file = tmp_path / "calls.py"
    file.write_text("\n".join(lines) + "\n", "utf-8")
    found = {lines[number - 1]: said for number, said in check(file).items()}
    assert {line: said for line, said in found.items() if "deprecated" not in said} == {}


def plain(value: Any) -> Any:
    """An answer as JSON, whatever it was made."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, Model):
        return json.loads(value.to_json(), parse_float=Decimal)
    return value


def as_text(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def foreign(sent: Any, shown: Any, where: str = "") -> Iterator[str]:
    """What was sent and is not in the example; lists may have been cut."""
    if isinstance(sent, dict) and isinstance(shown, dict):
        for name, member in sent.items():
            yield from foreign(member, shown.get(name, NOTHING), f"{where}/{name}")
    elif isinstance(sent, list) and isinstance(shown, list):
        for index, item in enumerate(sent):
            yield from foreign(item, [*shown, NOTHING][index], f"{where}/{index}")
    elif sent != shown:
        yield f"{where}: {sent!r} is not {shown!r}"


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
