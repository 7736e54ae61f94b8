"""Bringing a release in: facts from the new file, words, examples and layout from ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

import generate
from factory.document import Document
from factory.keep_words import TODO, facts, update_text
from factory.load import read_map
from factory.normalize import normalize
from factory.update_checks import (
    ask_questions,
    changed_words,
    check_overlay,
    effects_without_row,
    stale_words,
    write_words,
)

from ..project import ROOT
from .descriptions import Json, describe, operation

OURS = """\
openapi: 3.1.0
info:
  title: A shop
  version: '1'
paths:
  /v1/things/{id}:
    get:
      operationId: getThing
      summary: Read a thing   # kept as it is
      description: >-
        Our words,
        on two lines.
      tags: [integration]
      parameters:
        - name: id
          in: path
          description: Id of the thing.
          required: true
          schema: {type: integer}
          example: 7
        - name: dry
          in: query
          description: Our words about dry.
          schema:
            type: boolean
      responses:
        '200':
          description: Success.
components:
  schemas:
    Thing:
      type: object
      description: Our words about a thing.
      properties:
        name: {type: string, description: Our words about the name.}
        colour:
          type: string
          description: Known colours are `red` and `green`.
          enum: [red, green]
"""


def vendors(tmp_path: Path, **changes: Any) -> Json:
    """The same facts as the vendor would write them, some of them changed."""
    new = describe(
        {
            "Thing": {
                "description": "Vendor's words.",
                "properties": {
                    "name": {"type": "string", "description": "Vendor's words."},
                    "colour": {"type": "string", "enum": ["green", "red"], "default": None},
                },
            }
        },
        {
            "/v1/things/{id}": {
                "get": operation(
                    "getThing",
                    summary="Vendor",
                    parameters=[
                        {"name": "id", "in": "path", "required": True, "style": "simple",
                         "schema": {"type": "integer"}},
                        {"name": "dry", "in": "query", "required": False,
                         "schema": {"type": "boolean"}},
                    ],
                )
            }
        },
    )  # fmt: skip
    new["info"]["version"] = "1"
    document = Document("new.yaml", new)
    normalize(document)
    return document.data


def test_the_same_facts_leave_the_file_as_it_is_byte_by_byte(tmp_path: Path) -> None:
    text, words = update_text(OURS, vendors(tmp_path))
    assert text == OURS
    assert (words.wanted, words.added, words.changed, words.removed) == ([], [], [], [])


def test_our_description_stays_as_it_is_when_its_own_facts_come_in() -> None:
    text = (ROOT / generate.VENDORED).read_text("utf-8")
    document = generate.read_facts([generate.VENDORED], lambda _: None)
    assert update_text(text, document.data)[0] == text


def test_new_facts_come_in_and_our_words_stay(tmp_path: Path) -> None:
    new = vendors(tmp_path)
    properties = new["components"]["schemas"]["Thing"]["properties"]
    properties["colour"]["enum"] = ["red", "blue"]
    properties["size"] = {"type": "number", "description": "Vendor's words about the size."}
    get = new["paths"]["/v1/things/{id}"]["get"]
    get["parameters"].insert(
        1, {"name": "now", "in": "query", "schema": {"type": "string"}, "description": "Vendor."}
    )
    new["info"]["version"] = "2"
    text, words = update_text(OURS, new)
    result = yaml.safe_load(text)
    assert facts(result["paths"], True) == facts(new["paths"], True)
    assert facts(result["components"]) == facts({"schemas": new["components"]["schemas"]})
    assert result["info"] == {"title": "A shop", "version": "2"}
    for line in ("summary: Read a thing   # kept as it is", "        Our words,", "example: 7"):
        assert line in text
    thing = result["components"]["schemas"]["Thing"]["properties"]
    assert thing["colour"]["description"] == "Known colours are `red` and `green`."
    assert thing["size"] == {"type": "number", "description": TODO}
    names = [p["name"] for p in result["paths"]["/v1/things/{id}"]["get"]["parameters"]]
    assert names == ["id", "now", "dry"]
    where = "/components/schemas/Thing/properties/size"
    assert (f"{where}/description", "Vendor's words about the size.") in words.wanted
    assert where in words.added
    assert "Vendor's words about the size." not in text
    assert "Vendor's words about the size." in write_words(words, [])


def test_what_is_gone_is_removed_and_listed(tmp_path: Path) -> None:
    new = vendors(tmp_path)
    del new["components"]["schemas"]["Thing"]["properties"]["name"]
    new["paths"]["/v1/things/{id}"]["get"]["parameters"].pop()
    text, words = update_text(OURS, new)
    result = yaml.safe_load(text)
    assert list(result["components"]["schemas"]["Thing"]["properties"]) == ["colour"]
    assert words.removed == [
        "/paths/~1v1~1things~1{id}/get/parameters/dry",
        "/components/schemas/Thing/properties/name",
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"allOf": [{"$ref": "#/a"}], "description": "Words."}, {"$ref": "#/a"}),
        ({"type": "object", "allOf": [{"x": 1}, {"y": 1}]}, {"allOf": [{"x": 1}, {"y": 1}]}),
        ({"enum": ["a", "b"]}, {"enum": ["b", "a"]}),
        ({"type": "string", "format": "csv"}, {"type": "string"}),
        ({"in": "query", "name": "a", "style": "form", "explode": True, "required": False},
         {"in": "query", "name": "a"}),
    ],
)  # fmt: skip
def test_two_spellings_of_one_fact_are_equal(one: Json, other: Json) -> None:
    assert facts(one) == facts(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"properties": {"description": {}}}, {"properties": {}}),
        ({"default": "a"}, {"default": "b"}),
        ({"type": "string", "format": "date"}, {"type": "string"}),
    ],
)
def test_other_facts_are_not_equal(one: Json, other: Json) -> None:
    assert facts(one) != facts(other)


def overlay(*targets: str) -> Document:
    actions = [{"target": target, "description": "Why."} for target in targets]
    return Document("o.yaml", {"overlay": "1.0.0", "actions": actions})


def document(**schemas: Any) -> Document:
    paths = {"/a": {"get": operation("getThing", parameters=[])}}
    return Document("x.yaml", describe(schemas, paths))


def test_each_overlay_action_that_no_longer_fits_is_explained() -> None:
    found = list(
        check_overlay(
            overlay(
                "$.paths.*[?match(@.operationId, 'getThing|getThings')]",
                "$[?@.schemas && !@.schemas.Thing].schemas",
                "$.components.schemas.Thingg.properties",
                "$.components.schemas.Thing.required",
                "$.components.schemas.Thing",
            ),
            document(Thing={"type": "object"}),
        )
    )
    assert found == [
        "o.yaml#/actions/0 (Why.): no operation getThings; the nearest name is getThing",
        "o.yaml#/actions/1 (Why.): the schema Thing is in the description now; remove the action",
        "o.yaml#/actions/2 (Why.): no schema Thingg; the nearest name is Thing",
        "o.yaml#/actions/3 (Why.): matches nothing: the vendor has corrected or removed it, or an "
        "action before adds it",
    ]


def test_new_operations_are_questions() -> None:
    new = document()
    pages = [{"name": "skip", "in": "query", "schema": {}}]
    new.data["paths"]["/b"] = {"post": operation("addThing", parameters=pages)}
    [question] = ask_questions(document(), new)
    assert question == (
        "addThing, POST /b: is it of the integration API (its key)? "
        "is it safe to repeat (x-repeatable)? does it page by skip (x-paging)?"
    )


def test_effects_without_a_row_are_listed() -> None:
    row = {"list": [{"effectType": "a", "class": "AEffectProps"}]}
    found = document(
        AEffectProps={}, BEffectProps={}, OldEffectProps={}, Effect={"x-typed-props": row}
    )
    [line] = effects_without_row(document(OldEffectProps={}), found)
    assert line.startswith("BEffectProps: which effectType has these props?")


def test_words_that_name_values_which_are_gone_are_listed() -> None:
    words = "Either `1_day` or `7_days`."
    old = document(Frame={"type": "string", "enum": ["1_day", "7_days"], "description": words})
    new = document(Frame={"type": "string", "enum": ["7_days"], "description": words})
    assert list(stale_words(old, new)) == [
        "/components/schemas/Frame: the description names 1_day, which are gone"
    ]


def test_words_that_the_vendor_changed_are_listed() -> None:
    old, new = (
        document(A={"description": "x"}),
        document(A={"description": "y"}, B={"description": "z"}),
    )
    assert list(changed_words(old, new)) == [("/components/schemas/A/description", "x", "y")]


def test_the_overlay_of_ours_needs_nothing() -> None:
    ours = generate.read_facts([generate.VENDORED], lambda _: None)
    ourlay = Document(generate.OVERLAY, read_map(ROOT / generate.OVERLAY, generate.OVERLAY))
    assert not [
        line
        for line in check_overlay(ourlay, ours)
        if "no operation" in line or "no schema" in line
    ]
