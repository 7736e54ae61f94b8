"""Unions of models that a tag tells apart: read leniently, written strictly."""

from __future__ import annotations

from typing import Any

import pytest

from talon_one.core.models.lookup import TaggedUnion
from talon_one.core.models.model import Model, optional, required
from talon_one.core.models.writing import write_request
from talon_one.exceptions import ApiTypeError, ApiValueError

from .fixtures import Log

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    Step = Any
else:
    Step = TaggedUnion("kind", {"add": "AddStep", "drop": "DropStep"}, __name__)


class AddStep(Model):
    kind: str = required("kind")
    amount: int | None = optional("amount")
    internal: int | None = optional("internal", read_only=True)


class DropStep(Model):
    kind: str = required("kind")


class Plan(Model):
    first: Step | None = optional("first")
    steps: list[Step] | None = optional("steps")


def test_an_object_is_read_as_the_class_of_its_kind() -> None:
    text = '{"first":{"kind":"drop"},"steps":[{"kind":"add","amount":2},{"kind":"drop"}]}'
    for _ in range(2):
        plan = Plan.from_json(text)
        assert plan.first == DropStep(kind="drop")
        assert plan.steps == [AddStep(kind="add", amount=2), DropStep(kind="drop")]
        assert plan.to_json() == text


@pytest.mark.parametrize(
    "step", [{"kind": "turn", "by": [1]}, {"kind": 5}, {"kind": ["add"]}, {"kind": None}, {}]
)
def test_an_object_of_an_unknown_kind_stays_a_dict_and_is_written_back(step: Any) -> None:
    with Log() as log:
        plan = Plan.from_dict({"first": step, "steps": [step]})
    assert plan.first == step and plan.steps == [step]
    assert plan.to_dict() == {"first": step, "steps": [step]}
    assert log.lines == []


def test_null_is_read_and_written_back() -> None:
    text = '{"first":null,"steps":[null]}'
    assert Plan.from_json(text).to_json() == text


def test_what_is_no_object_is_an_error_with_its_path() -> None:
    with pytest.raises(
        ApiValueError, match=r"^plan\.steps\[1\]: expected an object \(Step\), got a "
    ):
        Plan.from_json('{"steps":[{"kind":"drop"},"drop"]}')


def test_a_scalar_that_does_not_match_is_kept_in_a_union_too() -> None:
    with Log() as log:
        plan = Plan.from_json('{"steps":[{"kind":"add","amount":"many"}]}')
    assert log.lines == ["plan.steps[0].amount: expected an integer, got a string; kept unchanged"]
    assert plan.to_json() == '{"steps":[{"kind":"add","amount":"many"}]}'


@pytest.mark.parametrize(
    "step",
    [{"kind": "add"}, Plan(), "add", 5, ["add"]],
    ids=["known kind", "class", "str", "int", "list"],
)
def test_writing_takes_the_classes_of_the_union_and_unknown_kinds_only(step: Any) -> None:
    with pytest.raises(ApiTypeError, match=r"^plan\.steps\[0\]: expected Step, got an? "):
        Plan(steps=[step]).to_json()
    with pytest.raises(ApiTypeError, match=r"^plan\.first: expected Step, got an? "):
        Plan(first=step).to_json()


def test_a_wrong_value_inside_is_an_error_with_its_path() -> None:
    wrong: Any = "2"
    with pytest.raises(ApiTypeError, match=r"^plan\.steps\[0\]\.amount: expected an integer"):
        Plan(steps=[AddStep(kind="add", amount=wrong)]).to_json()
    with pytest.raises(ApiTypeError, match=r"^plan\.first\.by: expected a value with a JSON form"):
        Plan(first={"kind": "turn", "by": {1, 2}}).to_json()


def test_a_request_leaves_out_read_only_fields_in_a_union_too() -> None:
    class Bonus(AddStep):
        """A subclass of the caller's."""

    plan = Plan(steps=[AddStep(kind="add", internal=1), Bonus(kind="add", internal=1)])
    assert write_request(plan, "plan") == '{"steps":[{"kind":"add"},{"kind":"add"}]}'
