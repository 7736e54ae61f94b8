"""Reading descriptions: what is understood, and what is said about the rest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from factory.document import Document, FactoryError
from factory.load import load, read_map
from factory.normalize import normalize

from .descriptions import OTHER, Json, describe, failure, operation, read, thing


def test_quirks_of_yaml_are_read_as_text(tmp_path: Path) -> None:
    file = tmp_path / "quirks.yaml"
    file.write_text(
        "bare: [=, '=']\ntimes: [2022-10-97T35:00:00Z, 2024-02-01T23:59:99Z, 2024-02-01]\n"
        "200: ok\nquoted: 'yes'\nplain: yes\n"
    )
    assert read_map(file, "quirks.yaml") == {
        "bare": ["=", "="],
        "times": ["2022-10-97T35:00:00Z", "2024-02-01T23:59:99Z", "2024-02-01"],
        "200": "ok",
        "quoted": "yes",
        "plain": "yes",
    }


def test_an_alias_of_yaml_becomes_a_copy_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "alias.yaml"
    file.write_text("a: &one {k: 1}\nb: *one\nc: {<<: *one, k: 2}\n")
    data = read_map(file, "alias.yaml")
    assert data == {"a": {"k": 1}, "b": {"k": 1}, "c": {"k": 2}}
    assert data["a"] is not data["b"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [1\nb: 2", "0.yaml: line 2, column "),
        ("a: {b: 1,\n    b: 2}", "0.yaml: line 2, column 5: not YAML: duplicate key 'b'"),
        ("[1, 2]", "0.yaml: is not a map, so it is not an OpenAPI description"),
        ("a: .nan", "0.yaml: contains a value without a JSON form: Out of range float values"),
        ("? [1]\n: 2", "0.yaml: line 1, column 3: not YAML: a key must be text"),
        ("swagger: '2.0'", "0.yaml: is not an OpenAPI description: it has no key 'openapi'"),
        ("openapi: 3.0.1", "0.yaml: is not an OpenAPI description: it has no key 'paths'"),
        ("openapi: 2.0", "0.yaml#/openapi: expected OpenAPI 3.0 or 3.1, found 2.0"),
        ("{openapi: 3.1.0, paths: []}", "0.yaml#/paths: expected a map, found []"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_description_is_named_with_the_reason(
    tmp_path: Path, text: str, message: str
) -> None:
    assert failure(tmp_path, text).startswith(message)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FactoryError, match=r"nowhere\.yaml: No such file"):
        load(tmp_path / "nowhere.yaml", "nowhere.yaml")


def test_a_file_that_is_not_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(FactoryError, match=r"^x\.yaml: is not UTF-8 text$"):
        load(tmp_path / "x.yaml", "x.yaml")


def test_a_reference_to_nowhere_is_named_with_its_place(tmp_path: Path) -> None:
    message = failure(tmp_path, thing({"$ref": "#/components/schemas/Gone"}))
    where = "/components/schemas/Thing/properties/x"
    assert message == f"0.yaml#{where}: $ref '#/components/schemas/Gone' has no target"


def test_a_reference_into_another_file_is_not_understood(tmp_path: Path) -> None:
    message = failure(tmp_path, thing({"$ref": "other.yaml#/Thing"}))
    assert "is not supported; use '#/components/schemas/NAME'" in message


def test_a_component_that_refers_to_itself_is_an_error(tmp_path: Path) -> None:
    loop = {"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}}
    assert failure(tmp_path, describe(loop)).endswith("refers to itself")


def test_a_reference_inside_an_example_is_only_an_example(tmp_path: Path) -> None:
    read(tmp_path, thing({"type": "object", "example": {"$ref": "#/nowhere"}}))


@pytest.mark.parametrize(
    ("member", "reason"),
    [
        ("text", "/properties/x: expected a schema, found 'text'"),
        (False, "/properties/x: a schema must not be false, because no value would fit it"),
        ({"required": True}, "/properties/x/required: expected a list, found True"),
        ({"allOf": {}}, "/properties/x/allOf: expected a list, found {}"),
        ({"properties": []}, "/properties/x/properties: expected a map, found []"),
    ],
)
def test_what_is_no_schema_is_named_with_its_place(
    tmp_path: Path, member: Any, reason: str
) -> None:
    assert failure(tmp_path, thing(member)) == "0.yaml#/components/schemas/Thing" + reason


def test_normalizing_leaves_only_schemas_and_kinds_of_key_as_components(tmp_path: Path) -> None:
    document = Document("x.yaml", describe(OTHER))
    document.data["components"]["examples"] = {"a": {"value": 1}}
    normalize(document)
    assert set(document.data["components"]) == {"schemas", "securitySchemes"}


def topical(path: str = "/x", name: str = "getX") -> Json:
    return {path: {"get": operation(name, tags=["Loyalty cards", "Other"])}}


def test_a_topic_for_a_tag_becomes_the_topic(tmp_path: Path) -> None:
    document = describe(paths=topical())
    get = read(tmp_path, document, apis=("management",)).operation("/x")
    assert (get["tags"], get["x-topic"]) == (["management"], "Loyalty cards")


@pytest.mark.parametrize(
    ("title", "api"), [("Integration API", "integration"), ("The Management API", "management")]
)
def test_the_title_tells_the_api(tmp_path: Path, title: str, api: str) -> None:
    document = describe(paths=topical(), info={"title": title, "version": ""})
    result = read(tmp_path, document)
    assert result.operation("/x")["tags"] == [api]
    assert result.prepared["info"]["version"] == "unknown"


@pytest.mark.parametrize(
    ("path", "name"), [("/x", "syncCatalog"), ("/v1/coupon_reservations/{couponValue}", "odd")]
)
def test_our_own_description_tells_the_api(tmp_path: Path, path: str, name: str) -> None:
    value = {"name": "couponValue", "in": "path", "schema": {"type": "string"}}
    parameters = [value] if "{" in path else []
    paths = {path: {"post": operation(name, tags=["Some topic"], parameters=parameters)}}
    assert read(tmp_path, describe(paths=paths)).operation(path, "post")["tags"] == ["integration"]


@pytest.mark.parametrize("title", ["An API", "Integration and Management API"])
def test_an_operation_of_an_unknown_api_is_an_error(tmp_path: Path, title: str) -> None:
    document = describe(paths=topical(), info={"title": title, "version": "1"})
    message = failure(tmp_path, document)
    assert message.startswith("0.yaml#/paths/~1x/get: getX belongs to no known API")


def test_management_operations_get_the_management_keys_also_where_the_file_names_another(
    tmp_path: Path,
) -> None:
    document = describe(paths=topical(), security=[{"api_key_v1": []}])
    get = read(tmp_path, document, apis=("management",)).operation("/x")
    assert get["security"] == [{"management_key": []}, {"manager_auth": []}]


def pair(first: Json, second: Json) -> tuple[Json, Json]:
    one = describe(first, topical("/a", "getA"))
    return one, describe(second, topical("/b", "getB"))


BOTH = ("integration", "management")


def test_two_files_become_one_description(tmp_path: Path) -> None:
    result = read(tmp_path, *pair(OTHER, {**OTHER, "More": {}}), apis=BOTH)
    tags = {o.id: o.data["tags"] for o in result.document.operations()}
    assert tags == {"getA": ["integration"], "getB": ["management"]}
    assert set(result.prepared["components"]["schemas"]) == {
        *("Other", "More", "StartAchievementProgressEffectProps", "UnlockRewardEffectProps"),
        *("UseRewardEffectProps", "RollbackUseRewardEffectProps"),
    }


def test_a_shared_component_may_differ_in_its_prose_and_in_the_order_of_sets(
    tmp_path: Path,
) -> None:
    first = {
        "S": {
            "type": "object",
            "required": ["a", "b"],
            "properties": {
                "a": {"type": "string", "enum": ["x", "y"]},
                "b": {"nullable": True, "type": "string"},
            },
        }
    }
    second = {
        "S": {
            "type": "object",
            "description": "Words.",
            "required": ["b", "a"],
            "properties": {
                "a": {"type": "string", "enum": ["y", "x"], "title": "A"},
                "b": {"type": ["string", "null"]},
            },
        }
    }
    assert read(tmp_path, *pair(first, second), apis=BOTH).schema("S")  # fmt: skip


def test_a_member_called_title_is_not_taken_for_prose(tmp_path: Path) -> None:
    first = {"S": {"type": "object", "properties": {"title": {"type": "string"}}}}
    second = {"S": {"type": "object", "properties": {"title": {"type": "integer"}}}}
    message = failure(tmp_path, *pair(first, second), apis=BOTH)
    assert message.startswith("1.yaml#/components/schemas/S: name clash")
    assert message.endswith("0.yaml#/components/schemas/S")


def test_an_operation_in_both_files_is_an_error_that_names_both(tmp_path: Path) -> None:
    one, _ = pair({}, {})
    message = failure(tmp_path, one, one, apis=BOTH)
    assert message.startswith("1.yaml#/paths/~1a/get: the operation id 'getA' is already used by")
    assert message.endswith("0.yaml#/paths/~1a/get")


def test_an_error_in_the_second_file_names_the_second_file(tmp_path: Path) -> None:
    second = {"S": {"type": "object", "properties": {"to_dict": {}}}}
    assert failure(tmp_path, *pair({}, second), apis=BOTH) == (
        "1.yaml#/components/schemas/S/properties/to_dict: becomes the reserved Python name to_dict"
    )
