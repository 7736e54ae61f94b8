"""Malformed descriptions end in one line with file, pointer and reason, whatever is malformed."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import generate
from factory.document import FactoryError, pointer
from factory.load import read_map
from factory.report import Report
from factory.to_openapi30 import to_openapi30

from ..project import ROOT
from .descriptions import Json, describe, failure, operation, read, thing

MINI = read_map(ROOT / "test/factory/golden/mini.yaml", "mini.yaml")
REPLACEMENTS: list[Any] = [None, [], ["x"], "x", 7, {}, {"x": 1}, True]


def nodes(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in items:
        yield (*path, key)
        if isinstance(inner, (dict, list)):
            yield from nodes(inner, (*path, key))


@pytest.mark.parametrize("replacement", REPLACEMENTS, ids=json.dumps)
def test_every_node_of_a_description_may_be_of_another_kind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, replacement: Any
) -> None:
    # The overlay is tested elsewhere, and takes most of the time.
    monkeypatch.setattr(generate, "apply_overlay", lambda *_: [])
    file = tmp_path / "fuzzed.json"
    refused = 0
    for path in nodes(MINI):
        fuzzed = copy.deepcopy(MINI)
        holder = fuzzed
        for key in path[:-1]:
            holder = holder[key]
        holder[path[-1]] = replacement
        file.write_text(json.dumps(fuzzed))
        report = Report()
        try:
            to_openapi30(generate.read_descriptions([str(file)], report, lambda _: None), report)
        except FactoryError as error:
            refused += 1
            assert "\n" not in str(error)
            assert str(error).startswith(str(file)), error
        except Exception as error:
            raise AssertionError(f"{pointer(*path)} = {replacement!r}") from error
    assert refused > 20


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"things": {}}, "/paths/things: the path must start with /"),
        ({"/a": {"GET": operation()}}, "/paths/~1a/GET: is not a method; use one of get, put"),
        ({"/a/{b}": {"get": operation()}}, "/get: the path has {b}, but no such parameter"),
        ({"/a": {"get": operation(requestBody={"$ref": "#/components/schemas/Body"})}},
         "requestBody: $ref '#/components/schemas/Body' must lead to '#/components/requestBodies/NAME'"),
        ({"/a": {"get": operation(responses={"200": {"$ref": "#/components/schemas/Body"}})}},
         "responses/200: $ref '#/components/schemas/Body' must lead to '#/components/responses/NAME'"),
    ],
)  # fmt: skip
def test_an_operation_that_would_be_lost_is_an_error(
    tmp_path: Path, change: Json, message: str
) -> None:
    document = describe({"Body": {"type": "object"}}, change)
    assert message in failure(tmp_path, document)


def parameter(**more: Any) -> Json:
    return describe(
        paths={"/a": {"get": operation(parameters=[{"name": "x", "in": "query", **more}])}}
    )


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"schema": {"type": "array"}, "style": "pipeDelimited"}, "the style 'pipeDelimited' is not"),
        ({"schema": {"type": "object"}}, "the parameter 'x' is an object; use a text, number or list"),
        ({"schema": {}, "in": "path"}, "the path parameter 'x' is not in the path"),
        ({"schema": {}, "in": "body"}, "expected path, query, header or cookie, found 'body'"),
    ],
)  # fmt: skip
def test_a_parameter_that_the_client_cannot_send_is_an_error(
    tmp_path: Path, more: Json, message: str
) -> None:
    assert message in failure(tmp_path, parameter(**more))


def test_a_parameter_that_is_there_twice_is_an_error(tmp_path: Path) -> None:
    twice = [{"name": "x", "in": "query", "schema": {}}] * 2
    document = describe(paths={"/a": {"get": operation(parameters=twice)}})
    assert "parameters/1: the parameter 'x' is there already" in failure(tmp_path, document)


@pytest.mark.parametrize(
    ("member", "message"),
    [
        ({"type": "file"}, "/properties/x/type: unknown type 'file'; use one of array, boolean"),
        ({"type": "string", "minLength": "3"}, "minLength: expected a number, found '3'"),
        ({"allOf": [{"type": "string"}, {"type": "integer"}]}, "so no value fits"),
        ({"$ref": "#/components/responses/X"}, "must lead to '#/components/schemas/NAME'"),
    ],
)
def test_a_schema_without_a_meaning_is_an_error(tmp_path: Path, member: Json, message: str) -> None:
    assert message in failure(tmp_path, thing(member))


@pytest.mark.parametrize("name", ["é", "日本", "__"])
def test_a_name_without_a_letter_for_python_is_an_error(tmp_path: Path, name: str) -> None:
    document = describe({"Thing": {"properties": {name: {"type": "string"}}}})
    assert "has no letter or digit for a Python name" in failure(tmp_path, document)


@pytest.mark.parametrize(
    ("one", "other"), [("date", "var_date"), ("c'd", "cd"), ("größe", "gre"), ("a.b", "a-b")]
)
def test_members_that_become_one_name_are_an_error(tmp_path: Path, one: str, other: str) -> None:
    document = describe({"Thing": {"properties": {one: {}, other: {}}}})
    assert "becomes the Python name" in failure(tmp_path, document)


def test_a_component_with_code_in_its_name_is_an_error(tmp_path: Path) -> None:
    message = failure(tmp_path, describe({'A"); print("x': {}}))
    assert message.endswith("use only letters, digits, '.', '_' and '-' in a component's name")


def test_an_x_paging_of_another_kind_is_an_error(tmp_path: Path) -> None:
    paths = {"/a": {"get": operation(**{"x-paging": '", f()'})}}
    assert "x-paging: expected offset or cursor" in failure(tmp_path, describe(paths=paths))


def test_a_release_that_no_version_can_hold_is_an_error(tmp_path: Path) -> None:
    document = read(tmp_path, describe(info={"title": "T", "version": '1"; f()'})).document
    with pytest.raises(FactoryError, match="needs letters and digits with dots between"):
        generate.set_release(document, "")
    generate.set_release(document, "26.17")
    assert document.data["info"]["version"] == "26.17"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": 1, "a": 2}', "x.json: not JSON: duplicate key 'a'"),
        ('{"a": NaN}', "x.json: not JSON: NaN is not JSON"),
        ('{"a": 1,}', "x.json: line 1, column "),
        ("[" * 100_000, "x.json: not JSON: maximum recursion depth exceeded"),
    ],
    ids=["duplicate", "NaN", "comma", "depth"],
)
def test_json_is_read_as_json(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "x.json").write_text(text)
    with pytest.raises(FactoryError) as caught:
        read_map(tmp_path / "x.json", "x.json")
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)


def test_yaml_is_read_by_the_rules_of_its_version_1_2(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(
        "info: {version: 26.10}\nenum: [yes, no, on, off, y, 12:30, 1_000, 017, 0o17, 0x1f, 1e3]\n"
        "flags: [true, False, null, ~, .5]\n"
    )
    assert read_map(tmp_path / "x.yaml", "x.yaml") == {
        "info": {"version": "26.10"},
        "enum": ["yes", "no", "on", "off", "y", "12:30", "1_000", 17, 15, 31, 1000.0],
        "flags": [True, False, None, None, 0.5],
    }


def test_definitions_are_read_as_components(tmp_path: Path) -> None:
    document = describe({"Thing": {"properties": {"x": {"$ref": "#/definitions/Part"}}}})
    document["definitions"] = {"Part": {"type": "object", "properties": {"a": {}}}}
    schemas = read(tmp_path, document).prepared["components"]["schemas"]
    assert schemas["Thing"]["properties"]["x"] == {"$ref": "#/components/schemas/Part"}
    assert "Part" in schemas


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"allOf": []}, {}),
        ({"allOf": [{"type": "string"}, {"minLength": 3}]}, {"type": "string"}),
        (
            {"allOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]},
            {"type": "string", "enum": ["b"]},
        ),
        ({"type": "boolean", "default": "false"}, {"type": "boolean"}),
        ({"type": "integer", "default": True}, {"type": "integer"}),
        (
            {"type": "string", "format": "binary", "default": "x"},
            {"type": "string", "format": "binary"},
        ),
        ({"type": "string", "x-any": True, "x-words": "f()"}, {"type": "string"}),
    ],
)
def test_odd_schemas_become_what_they_mean(tmp_path: Path, given: Json, expected: Json) -> None:
    assert read(tmp_path, thing(given)).member() == expected
