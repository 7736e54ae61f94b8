"""What the factory makes of words and examples: lists, Python names, calls that fit."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from factory.docstring_examples import example_lines
from factory.docstrings import wrap, wrap_argument
from factory.document import Document
from factory.python_names import use_python_names

from .descriptions import describe, operation

PART = {"type": "object", "properties": {"Id": {"type": "string"}}}
THING = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "made": {"type": "string", "format": "date-time"},
        "firstPart": {"$ref": "#/components/schemas/Part"},
        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
        **{f"note{number}": {"type": "string"} for number in range(9)},
    },
}


def put_thing(body: Any, **parameter: Any) -> Document:
    content: dict[str, Any] = {"schema": {"$ref": "#/components/schemas/Thing"}}
    if body is not None:
        content["examples"] = {"one": {"value": body}}
    put = operation(
        "putThing",
        parameters=[
            {"name": "thingId", "in": "path", "required": True, "schema": {"type": "integer"}}
            | parameter
        ],
        requestBody={"required": True, "content": {"application/json": content}},
        responses={"204": {"description": "Done; see `putThing` with `thingId=false`."}},
    )
    paths = {"/things/{thingId}": {"put": put}}
    return Document("test.yaml", copy.deepcopy(describe({"Thing": THING, "Part": PART}, paths)))


def call(body: Any, **parameter: Any) -> list[str]:
    document = put_thing(body, **parameter)
    return example_lines(document, next(document.operations()))


def test_a_call_has_what_is_required_and_the_first_members_of_the_example_that_fit() -> None:
    notes = {f"note{number}": "n" * 60 for number in range(9)}
    assert call(
        {"note3": "short", "name": "A", "parts": [{"Id": "p"}, {"Id": "q"}]}, example=7
    ) == ['>>> api.put_thing(7, t1.Thing(note3="short", name="A", parts=[t1.Part(id="p")]))']
    rows = call({**notes, "name": "A"}, example=7)
    assert len(rows) == 7 and rows[-2] == '...     name="A",'
    assert rows[1].startswith('...     note0="nnn')


def test_an_example_that_cannot_be_is_left_out_of_the_call() -> None:
    example = {"name": "A", "made": "2021-09-31T00:00:00Z", "firstPart": "", "parts": [{"Id": "p"}]}
    assert call(example, example=7) == [
        '>>> api.put_thing(7, t1.Thing(name="A", parts=[t1.Part(id="p")]))'
    ]


@pytest.mark.parametrize("example", [None, {}, "text", {"name": 1}])
def test_without_an_example_of_what_is_required_no_call_is_shown(example: Any) -> None:
    assert call(example, example=7) == []
    assert call({"name": "A"}) == []


def test_values_explained_one_after_another_become_a_list_and_other_semicolons_stay() -> None:
    text = "State of it; always there. `a`: new; `b` or `c`: old; rusty even. More follows."
    assert wrap(text, 90) == (
        "State of it; always there.\n- `a`: new\n- `b` or `c`: old; rusty even\n\nMore follows."
    )
    assert wrap("`a`: this; `b`: that.", 90) == "Known values:\n- `a`: this\n- `b`: that"
    assert wrap("`a` is this; `b`: that.", 90) == "`a` is this; `b`: that."
    assert wrap_argument(text, 90, "state") == (
        "State of it; always there.\n`a`: new;\n`b` or `c`: old; rusty even.\nMore follows."
    )


def test_names_are_said_as_python_has_them_but_values_as_they_are_sent() -> None:
    document = put_thing(None)
    thing = document.components["Thing"]
    thing["description"] = "Has `firstPart`; `putThing` with `thingId=true`; `Thing`, `note1`."
    document.components["Part"]["properties"]["kind"] = {"type": "string", "enum": ["note1"]}
    document.components["Part"]["description"] = "`unknownName`, `return`."
    use_python_names(document)
    assert (
        thing["description"]
        == "Has `first_part`; `put_thing` with `thing_id=True`; `Thing`, `note1`."
    )
    assert document.components["Part"]["description"] == "`unknownName`, `return`."
    (operation,) = document.operations()
    said = operation.data["responses"]["204"]["description"]
    assert said == "Done; see `put_thing` with `thing_id=False`."
