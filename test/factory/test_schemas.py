"""Schemas, names and prose: one case for each trap of published descriptions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from factory import docstrings
from factory.description_json import description_json
from factory.name_clashes import CLASSES
from factory.python_names import pascal, snake

from ..project import MODEL_NAMES
from .descriptions import OTHER, REF, Json, describe, failure, operation, read, thing

ANY = {"x-any": True}
TRAPS: dict[str, tuple[Json, Json]] = {
    "a missing type: object beside properties": (
        {"properties": {"a": {"type": "string"}}},
        {"type": "object", "properties": {"a": {"type": "string"}}},
    ),
    "a missing type: object beside additionalProperties": (
        {"additionalProperties": {"type": "integer"}},
        {"type": "object", "additionalProperties": {"type": "integer"}},
    ),
    "a missing type: array": (
        {"items": {"type": "string"}},
        {"type": "array", "items": {"type": "string"}},
    ),
    "a missing type beside an enum of texts": (
        {"enum": ["a", "b"]},
        {"type": "string", "enum": ["a", "b"]},
    ),
    "an array of nobody knows what": ({"type": "array"}, {"type": "array", "items": ANY}),
    "empty items": ({"type": "array", "items": {}}, {"type": "array", "items": ANY}),
    "items that are true": ({"type": "array", "items": True}, {"type": "array", "items": ANY}),
    "a default of null": ({"type": "array", "items": {}, "default": None}, {"type": "array", "items": ANY}),
    "a default that is a list": ({"type": "array", "items": {}, "default": []}, {"type": "array", "items": ANY}),
    "a default that is a map": ({"type": "object", "default": {}}, {"type": "object"}),
    "a default that is a time": (
        {"type": "string", "format": "date-time", "default": "2024-01-01T00:00:00Z"},
        {"type": "string", "format": "date-time"},
    ),
    "a plain default": ({"type": "string", "default": "open"}, {"type": "string", "default": "open"}),
    "nullable": ({"type": "string", "nullable": True}, {"type": "string", "nullable": True}),
    "nullable that is false": ({"type": "string", "nullable": False}, {"type": "string"}),
    "a list of types with null": ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
    "a list of one type": ({"type": ["string"]}, {"type": "string"}),
    "an alternative of something and null": (
        {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]},
        {"type": "string", "format": "date-time", "nullable": True},
    ),
    "an alternative of a model and null": (
        {"anyOf": [REF, {"type": "null"}], "readOnly": True},
        {"allOf": [REF], "nullable": True, "readOnly": True},
    ),
    "a nullable reference": (
        {"$ref": REF["$ref"], "nullable": True},
        {"allOf": [REF], "nullable": True},
    ),
    "a nullable composition": (
        {"allOf": [REF], "nullable": True, "deprecated": True},
        {"allOf": [REF], "nullable": True, "deprecated": True},
    ),
    "a nullable enum": (
        {"type": "string", "enum": ["a"], "nullable": True},
        {"type": "string", "enum": ["a"], "nullable": True},
    ),
    "an enum with null": (
        {"type": ["string", "null"], "enum": ["a", None]},
        {"type": "string", "enum": ["a"], "nullable": True},
    ),
    "only null": ({"type": "null"}, {"nullable": True}),
    "a lone alternative": ({"oneOf": [REF]}, {"$ref": REF["$ref"]}),
    "a constant": ({"const": "SET"}, {"type": "string", "enum": ["SET"]}),
    "an enum of numbers": ({"type": "integer", "enum": [1, 2]}, {"type": "integer", "enum": [1, 2]}),
    "an enum that no Literal can list": ({"type": "number", "enum": [1.5]}, {"type": "number"}),
    "a description beside a reference": (
        {"$ref": REF["$ref"], "description": "Words."},
        {"allOf": [REF], "description": "Words."},
    ),
    "examples": ({"type": "string", "example": 1, "examples": [2], "title": "T"}, {"type": "string"}),
    "constraints": (
        {"type": "string", "minLength": 1, "pattern": "[^[:cntrl:]]", "minimum": 2},
        {"type": "string"},
    ),
    "a boolean bound": (
        {"type": "number", "minimum": 0, "exclusiveMinimum": True},
        {"type": "number"},
    ),
    "a set": ({"type": "array", "uniqueItems": True, "items": {}}, {"type": "array", "items": ANY}),
    "a format of numbers": ({"type": "number", "format": "float"}, {"type": "number"}),
    "a silly format": ({"type": "string", "format": "string"}, {"type": "string"}),
    "a format that makes no other type": ({"type": "string", "format": "uuid"}, {"type": "string"}),
    "a format on an object": ({"type": "object", "format": "acl"}, {"type": "object"}),
    "a time that is an integer": ({"type": "integer", "format": "date-time"}, {"type": "integer"}),
    "a long integer": (
        {"type": "integer", "format": "int64"},
        {"type": "integer", "format": "int64"},
    ),
    "an upload as 3.1 spells it": (
        {"type": "string", "contentMediaType": "application/octet-stream"},
        {"type": "string", "format": "binary"},
    ),
    "a discriminator without alternatives": (
        {"type": "array", "items": {"discriminator": {"propertyName": "t", "mapping": {"a": "gone"}}}},
        {"type": "array", "items": {}},
    ),
    "a keyword that makes no code": (
        {"type": "object", "patternProperties": {"^a": {}}, "if": {"required": ["a"]}},
        {"type": "object"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("given", "expected"), TRAPS.values(), ids=TRAPS)
def test_the_generator_is_given_what_was_meant(tmp_path: Path, given: Json, expected: Json) -> None:
    document = thing(given)
    document["components"]["schemas"].update(OTHER)
    assert read(tmp_path, document).member() == expected


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        (
            {"type": "string", "nullable": True, "enum": ["a"]},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        ({"$ref": REF["$ref"], "nullable": True}, {"anyOf": [REF, {"type": "null"}]}),
        (
            {"type": "number", "minimum": 0, "exclusiveMinimum": True},
            {"type": "number", "exclusiveMinimum": 0},
        ),
        ({"type": "number", "maximum": 9, "exclusiveMaximum": False}, {"type": "number", "maximum": 9}),
        ({"type": "string", "minLength": 1, "title": "T"}, {"type": "string", "minLength": 1}),
        ({"type": "object", "format": "acl"}, {"type": "object"}),
    ],
)  # fmt: skip
def test_the_emulator_is_given_json_schema_without_prose(
    tmp_path: Path, given: Json, meant: Json
) -> None:
    document = thing(given, description="Words.")
    document["components"]["schemas"].update(OTHER)
    written = json.loads(description_json(read(tmp_path, document).document))
    assert written["components"]["schemas"]["Thing"] == {
        "type": "object",
        "properties": {"x": meant},
    }


@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
def test_a_union_stays_raw_and_is_reported(tmp_path: Path, key: str) -> None:
    document = thing({key: [REF, {"type": "string"}], "description": "Words."})
    document["components"]["schemas"].update(OTHER)
    result = read(tmp_path, document)
    assert result.member() == {"description": "Words."}
    assert result.report.notes["unions kept raw"] == [
        f"/components/schemas/Thing/properties/x/{key}"
    ]
    assert f'"{key}":[' in description_json(result.document)


def test_two_types_are_a_union_too(tmp_path: Path) -> None:
    result = read(tmp_path, thing({"type": ["string", "integer", "null"]}))
    assert result.member() == {"nullable": True}
    assert result.report.notes["unions kept raw"] == ["/components/schemas/Thing/properties/x/type"]


def test_a_union_beside_members_leaves_the_members(tmp_path: Path) -> None:
    arms = [{"properties": {"payload": {"type": "string"}}}, {"properties": {"payload": {}}}]
    schema = thing({"type": "string"}, oneOf=arms, required=["x", "payload"])
    result = read(tmp_path, schema)
    assert result.schema()["properties"] == {"x": {"type": "string"}}
    assert result.report.notes["unions kept raw"] == ["/components/schemas/Thing/oneOf"]
    assert "required but defined nowhere, dropped" not in result.report.notes


def test_a_component_that_is_only_a_reference_is_resolved(tmp_path: Path) -> None:
    alias = {"Thing": {"$ref": "#/components/schemas/Between"}, "Between": REF, **OTHER}
    assert read(tmp_path, describe(alias)).schema() == OTHER["Other"]


def test_required_members_that_are_defined_nowhere_are_dropped_and_reported(tmp_path: Path) -> None:
    result = read(tmp_path, thing({"type": "string"}, required=["x", "ghost"]))
    assert result.schema()["required"] == ["x"]
    assert result.report.notes["required but defined nowhere, dropped"] == [
        "/components/schemas/Thing: ghost"
    ]


def test_a_required_member_may_be_defined_in_another_part_of_a_composition(tmp_path: Path) -> None:
    schemas = {
        "Base": {"type": "object", "required": ["a"]},
        "Thing": {"allOf": [{"$ref": "#/components/schemas/Base"}, REF]},
        **OTHER,
    }
    result = read(tmp_path, describe(schemas))
    assert result.schema("Base")["required"] == ["a"]
    assert "required but defined nowhere, dropped" not in result.report.notes


@pytest.mark.parametrize(
    "member", [{"type": ["string", "null"]}, {"type": "string", "default": "a"}]
)
def test_a_member_that_may_be_null_or_has_a_default_need_not_be_given(
    tmp_path: Path, member: Json
) -> None:
    assert "required" not in read(tmp_path, thing(member, required=["x"])).schema()
    arms = [{"required": ["x"]}, {"type": "object", "properties": {"x": member}}]
    assert (
        "required" not in read(tmp_path, describe({"Thing": {"allOf": arms}})).schema()["allOf"][0]
    )


@pytest.mark.parametrize(
    ("name", "python"),
    [
        ("transactionUUIDs", "transaction_uuids"), ("subLedgerID", "sub_ledger_id"),
        ("ApplicationId", "application_id"), ("StatusCode", "status_code"), ("URL", "url"),
        ("profileintegrationid", "profileintegrationid"), ("a-b.c", "a_b_c"), ("_x", "x"),
    ],
)  # fmt: skip
def test_names_become_snake_case_as_the_generator_makes_it(name: str, python: str) -> None:
    assert snake(name) == python


def test_schema_names_become_pascal_case_as_the_generator_makes_it() -> None:
    assert pascal("getCampaigns_200_response") == "GetCampaigns200Response"


def test_two_members_with_one_python_name_are_named_both(tmp_path: Path) -> None:
    document = thing({}, allOf=[{"type": "object", "properties": {"aID": {}, "aId": {}}}])
    message = failure(tmp_path, document)
    assert message == (
        "0.yaml#/components/schemas/Thing/properties/aId: becomes the Python name a_id, as aID does"
    )


def test_two_schemas_with_one_class_name_are_named_both(tmp_path: Path) -> None:
    message = failure(tmp_path, describe({"a_thing": {}, "AThing": {}}))
    assert message == (
        "0.yaml#/components/schemas/AThing: becomes the Python name AThing, as a_thing does"
    )


@pytest.mark.parametrize("name", ["Model", "any", "Configuration", "NotFoundException"])
def test_a_schema_must_not_take_the_place_of_a_class_of_the_package(
    tmp_path: Path, name: str
) -> None:
    message = failure(tmp_path, describe({name: {}}))
    assert message.startswith(
        f"0.yaml#/components/schemas/{name}: becomes the reserved Python name "
    )


def test_the_package_has_the_reserved_classes_and_no_other_public_ones() -> None:
    import talon_one

    own = {name for name in talon_one.__all__ if name[:1].isupper()} - {"SPEC_RELEASE"}
    assert own - set(MODEL_NAMES) <= CLASSES


@pytest.mark.parametrize("name", ["extra", "toDict", "to_json", "from_dict", "fromJSON"])
def test_a_member_must_not_hide_a_method_of_the_model(tmp_path: Path, name: str) -> None:
    document = describe({"Thing": {"properties": {name: {"type": "string"}}}})
    assert "becomes the reserved Python name" in failure(tmp_path, document)


def test_prose_cannot_break_out_of_a_docstring() -> None:
    nasty = 'a """ b \\N{x} \\ c\x00\x1b "quoted"'
    text = docstrings.wrap(nasty, 90)
    scope: dict[str, Any] = {}
    exec(f'def f():\n    """{text}"""', scope)
    assert scope["f"].__doc__.strip() == "a ''' b \\N{x} \\ c \"quoted\""


def test_prose_is_wrapped_but_lists_tables_and_code_keep_their_lines() -> None:
    text = (
        "One two three four\nfive six seven.  \n\n- eight nine ten eleven\n  twelve\n* thirteen\n"
        "1. fourteen\n\n| a | b |\n|---|---|\n\n```\nleft as it is, however long it may be\n```\nend\n"
    )
    assert docstrings.wrap(text, 20).split("\n") == [
        "One two three four", "five six seven.", "",
        "- eight nine ten", "  eleven twelve", "* thirteen", "1. fourteen", "",
        "| a | b |", "|---|---|", "",
        "```", "left as it is, however long it may be", "```", "end",
    ]  # fmt: skip


def test_the_first_line_leaves_room_for_what_stands_before_it() -> None:
    assert docstrings.wrap("one two three", 13) == "one two three"
    assert docstrings.wrap("one two three", 13, before=1) == "one two\nthree"


def test_a_summary_is_one_line_and_the_id_if_there_is_none(tmp_path: Path) -> None:
    paths = {
        "/a": {"get": operation("getA", summary="Two\n  lines ")},
        "/b": {"get": operation("getB")},
    }
    result = read(tmp_path, describe(paths=paths))
    assert result.operation("/a")["summary"] == "Two lines"
    assert result.operation("/b")["summary"] == "getB"


def test_new_words_change_no_code_and_no_description_for_the_emulator(tmp_path: Path) -> None:
    plain = read(tmp_path, thing({"type": "string"}))
    document = thing({"type": "string", "description": "Words."}, title="T", example={"x": 1})
    document["paths"]["/v1/things"]["get"].update(summary="S.", description="D.")
    worded = read(tmp_path, document)
    assert description_json(worded.document) == description_json(plain.document)


@pytest.mark.parametrize("more", [True, False, {"type": "string"}])
def test_members_beside_other_members_make_a_model(tmp_path: Path, more: Any) -> None:
    member = {"type": "object", "properties": {"a": {}}, "additionalProperties": more}
    prepared = read(tmp_path, thing(member)).prepared
    made = prepared["components"]["schemas"]["Thing"]["properties"]["x"]
    assert made == {"type": "object", "properties": {"a": {}}}


def test_two_schemas_with_one_module_are_named_both(tmp_path: Path) -> None:
    message = failure(tmp_path, describe({"CouponID": {}, "CouponId": {}}))
    assert message == (
        "0.yaml#/components/schemas/CouponId: becomes the Python name coupon_id, as CouponID does"
    )


def test_the_default_of_a_named_enum_is_left_out(tmp_path: Path) -> None:
    colour = {"type": "string", "enum": ["red"], "default": "red"}
    member = {"allOf": [{"$ref": "#/components/schemas/Colour"}], "default": "red"}
    document = thing(member)
    document["components"]["schemas"]["Colour"] = colour
    schemas = read(tmp_path, document).prepared["components"]["schemas"]
    assert "default" not in schemas["Colour"]
    assert "default" not in schemas["Thing"]["properties"]["x"]
