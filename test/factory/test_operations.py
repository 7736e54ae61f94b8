"""Operations: what the generator is given of parameters, bodies and answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from factory.description_json import description_json
from factory.document import FactoryError
from factory.repair import repair
from factory.report import Report

from .descriptions import OTHER, REF, Json, Result, describe, failure, operation, read


def test_an_operation_without_an_id_is_named_with_its_place(tmp_path: Path) -> None:
    paths = {"/v2/a/{b}": {"put": {"tags": ["integration"], "responses": {}}}}
    message = failure(tmp_path, describe(paths=paths))
    assert message == "0.yaml#/paths/~1v2~1a~1{b}/put: the operation has no operationId; add one"


def test_two_operations_with_one_id_are_named_both(tmp_path: Path) -> None:
    paths = {"/a": {"get": operation("same")}, "/b": {"get": operation("same")}}
    message = failure(tmp_path, describe(paths=paths))
    assert message.startswith("0.yaml#/paths/~1b/get: the operation id 'same' is already used by")
    assert message.endswith("0.yaml#/paths/~1a/get")


def test_two_operation_ids_that_give_one_method_are_named_both(tmp_path: Path) -> None:
    paths = {"/a": {"get": operation("getIDs")}, "/b": {"get": operation("getIds")}}
    message = failure(tmp_path, describe(paths=paths))
    assert message == "0.yaml#/paths/~1b/get: becomes the method get_ids, as getIDs does"


@pytest.mark.parametrize(("name", "reason"), [("aID", "as a_id does"), ("timeout", "reserved")])
def test_parameters_that_would_hide_each_other_or_an_option_are_an_error(
    tmp_path: Path, name: str, reason: str
) -> None:
    parameters = [{"name": n, "in": "query", "schema": {}} for n in ("a_id", name)]
    paths = {"/a": {"get": operation(parameters=parameters)}}
    message = failure(tmp_path, describe(paths=paths))
    assert message.startswith(f"0.yaml#/paths/~1a/get/parameters/{name}: becomes the")
    assert reason in message


def test_shared_parts_are_written_into_each_operation(tmp_path: Path) -> None:
    path_parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    content = {"application/json": {"schema": REF}}
    shared = {
        "schemas": OTHER,
        "parameters": {"Id": path_parameter},
        "requestBodies": {"Body": {"content": content, "required": True}},
        "responses": {"Ok": {"description": "Done.", "content": content}},
        "securitySchemes": {"special": {"type": "http", "scheme": "bearer"}},
    }
    document = describe(
        paths={
            "/a/{id}": {
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "put": operation(
                    tags=["management"],
                    requestBody={"$ref": "#/components/requestBodies/Body"},
                    responses={"200": {"$ref": "#/components/responses/Ok"}},
                ),
            }
        },
    )
    document["components"] = shared
    result = read(tmp_path, document).operation("/a/{id}", "put")
    assert result["parameters"] == [{**path_parameter, "x-words": "`id`."}]
    assert result["requestBody"] == {"content": content, "required": True, "x-words": "`other`."}
    assert result["responses"]["200"]["content"] == content


def test_a_parameter_without_a_schema_is_named_with_its_place(tmp_path: Path) -> None:
    parameters = [{"name": "a", "in": "query", "content": {"application/json": {}}}]
    paths = {"/a": {"parameters": parameters, "get": operation()}}
    message = failure(tmp_path, describe(paths=paths))
    assert message == "0.yaml#/paths/~1a/parameters/0: the parameter has no 'schema'"


def test_a_kind_of_key_that_is_declared_nowhere_is_an_error(tmp_path: Path) -> None:
    document = read(tmp_path, describe()).document
    next(document.operations()).data["security"] = [{"odd": []}]
    with pytest.raises(FactoryError, match="the security scheme 'odd' is not declared"):
        repair(document, Report())


def test_the_body_parameter_is_named_after_its_model(tmp_path: Path) -> None:
    body = {"content": {"application/json": {"schema": REF}}}
    get = operation(requestBody=body, **{"x-codegen-request-body-name": "body"})
    result = read(tmp_path, describe(OTHER, {"/v1/things": {"get": get}}))
    assert "x-codegen-request-body-name" not in result.operation()


def test_a_header_parameter_is_left_to_the_caller_and_reported(tmp_path: Path) -> None:
    parameters = [{"name": "X-UUID", "in": "header", "schema": {"type": "string"}}]
    result = read(
        tmp_path, describe(paths={"/v1/things": {"get": operation(parameters=parameters)}})
    )
    assert result.operation()["parameters"] == []
    assert result.report.notes["parameters to pass in headers="] == [
        "/paths/~1v1~1things/get: X-UUID"
    ]


def responses(tmp_path: Path, **codes: Json) -> tuple[Json, Result]:
    answers = {code.lstrip("_"): answer for code, answer in codes.items()}
    paths = {"/v1/things": {"get": operation(responses=answers)}}
    result = read(tmp_path, describe(OTHER, paths))
    return result.operation(), result


JSON: Json = {"description": "", "content": {"application/json": {"schema": REF}}}
EMPTY: Json = {"description": ""}


def test_a_204_has_no_body_whatever_it_says(tmp_path: Path) -> None:
    get, result = responses(tmp_path, _204=JSON)
    assert get["responses"] == {"204": {"description": "Success."}}
    assert '"204":{}' in description_json(result.document)


@pytest.mark.parametrize("code", ["_200", "_201"])
def test_a_success_with_and_without_body_is_marked(tmp_path: Path, code: str) -> None:
    get, _ = responses(tmp_path, **{code: JSON, "_204": EMPTY})
    assert get["x-maybe-empty"] is True
    assert set(get["responses"]) == {code.lstrip("_")}


def test_a_200_without_content_gives_nothing(tmp_path: Path) -> None:
    get, _ = responses(tmp_path, _200=EMPTY)
    assert get["responses"] == {"200": {"description": "Success."}}
    assert "x-maybe-empty" not in get


def test_error_answers_keep_their_words_but_not_their_bodies(tmp_path: Path) -> None:
    get, _ = responses(tmp_path, _200=JSON, _409={**JSON, "description": "Known\nalready."})
    assert get["responses"]["409"] == {"description": "Known already."}


def test_the_media_type_of_an_export_is_marked(tmp_path: Path) -> None:
    csv = {"description": "", "content": {"application/csv": {"schema": {"type": "string"}}}}
    get, _ = responses(tmp_path, _200=csv, _404=JSON)
    assert get["x-accept"] == "application/csv"


def test_of_several_media_types_the_first_is_used_and_reported(tmp_path: Path) -> None:
    content = {"application/csv": {"schema": {"type": "string"}}, "application/json": {}}
    get, result = responses(tmp_path, _200={"description": "", "content": content})
    assert list(get["responses"]["200"]["content"]) == ["application/csv"]
    assert result.report.notes["several media types, the first is used"] == [
        "/paths/~1v1~1things/get/responses/200/content: application/csv, not application/json"
    ]


def test_two_success_answers_that_differ_stay_raw(tmp_path: Path) -> None:
    other = {"description": "", "content": {"application/json": {"schema": {"type": "string"}}}}
    get, result = responses(tmp_path, _200=JSON, _201=other)
    assert get["responses"]["200"]["content"] == {"application/json": {"schema": {}}}
    assert result.report.notes["unions kept raw"] == ["/paths/~1v1~1things/get/responses"]


def test_a_body_that_the_client_cannot_write_is_named_with_its_place(tmp_path: Path) -> None:
    body: Json = {"content": {"application/x-www-form-urlencoded": {"schema": {}}}}
    paths = {"/a": {"post": operation(requestBody=body)}}
    message = failure(tmp_path, describe(paths=paths))
    where = "0.yaml#/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded"
    assert message == f"{where}: a request body must be JSON or multipart/form-data"


def test_of_several_media_types_of_a_body_the_one_that_can_be_written_is_used(
    tmp_path: Path,
) -> None:
    content = {"text/csv": {"schema": {}}, "application/json": {"schema": {"type": "integer"}}}
    paths = {"/a": {"post": operation(requestBody={"content": content})}}
    prepared = read(tmp_path, describe(paths=paths)).prepared
    body = prepared["paths"]["/a"]["post"]["requestBody"]
    assert body["content"] == {"application/json": {"schema": {"type": "integer"}}}


def test_a_reference_that_leads_back_to_itself_is_an_error(tmp_path: Path) -> None:
    loop = {"$ref": "#/components/responses/A"}
    document = describe(paths={"/a": {"get": operation(responses={"200": loop})}})
    document.setdefault("components", {})["responses"] = {"A": loop}
    message = failure(tmp_path, document)
    assert message == "0.yaml#/components/responses/A: the reference leads back to itself"


def test_an_operation_must_not_hide_what_its_class_stands_on(tmp_path: Path) -> None:
    message = failure(tmp_path, describe(paths={"/a": {"get": operation("call")}}))
    assert message == "0.yaml#/paths/~1a/get: becomes the reserved Python name call"


def test_what_is_marked_internal_is_generated_like_the_rest(tmp_path: Path) -> None:
    marked = {"type": "object", "x-internal": True, "properties": {"a": {}}}
    paths = {"/a": {"get": {**operation(), "x-internal": True}}}
    prepared = read(tmp_path, describe({"Thing": marked}, paths)).prepared
    assert "x-internal" not in prepared["paths"]["/a"]["get"]
    assert "x-internal" not in prepared["components"]["schemas"]["Thing"]
