"""The check of a build: what the generator loses silently is an error with its JSON pointer."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import generate
from factory.document import FactoryError
from factory.package_source import read_package
from factory.report import Report
from factory.to_openapi30 import to_openapi30
from factory.verify import verify

from ..project import ROOT
from .descriptions import Json, describe, operation

MINI = ROOT / "test/factory/golden/mini.yaml"
EXPECTED = ROOT / "test/factory/golden/expected"


def check(package: Path) -> Report:
    report = Report()
    document = generate.read_descriptions([str(MINI)], Report(), lambda _: None)
    verify(document, to_openapi30(document, Report()), package, report)
    return report


def test_the_golden_build_is_what_its_description_says() -> None:
    assert check(EXPECTED).notes == {}


@pytest.mark.parametrize(
    ("file", "old", "new", "place", "reason"),
    [
        ("models/part.py", "class Part(", "class Part2(", "/components/schemas/Part", "the build has no class Part"),
        ("models/part.py", '("Id")', '("ID")', "/components/schemas/Part", "the class Part has no member 'Id'"),
        ("models/thing.py", 'required("id")', 'optional("id")', "/properties/id", "required is False"),
        ("models/new_thing.py", 'optional("count", 3)', 'optional("count", 4)', "/properties/count", "the default 3 became 4"),
        ("models/new_thing.py", ", read_only=True", "", "/properties/created", "read_only is lost"),
        ("models/new_thing.py", "labels: list[str]", "labels: str", "/properties/labels", "became str in Python, expected a list"),
        ("models/new_thing.py", "grid: dict[str, list[Part]]", "grid: dict[str, list[Thing]]",
         "/properties/grid/additionalProperties/items", "became Thing in Python, expected Part"),
        ("models/new_thing.py", 'Literal["open", "half open"]', 'Literal["open"]', "/properties/state", "became Literal['open'] | str"),
        ("api/integration_api.py", '"states": comma_separated(states), ', "", "/get", "other parameters: ['states']"),
        ("api/integration_api.py", "            body=new_thing,\n", "", "/put", "replace_thing lost or gained its body"),
        ("api/integration_api.py", '"PUT"', '"POST"', "/put", "the build has no method for replaceThing"),
    ],
)  # fmt: skip
def test_what_a_build_lost_is_an_error_with_its_place(
    tmp_path: Path, file: str, old: str, new: str, place: str, reason: str
) -> None:
    package = tmp_path / "talon_one"
    shutil.copytree(EXPECTED, package)
    source = (package / file).read_text("utf-8")
    assert old in source
    (package / file).write_text(source.replace(old, new), "utf-8")
    with pytest.raises(FactoryError) as caught:
        check(package)
    assert caught.value.where.endswith(place)
    assert reason in caught.value.reason


def test_a_member_that_hides_another_is_an_error(tmp_path: Path) -> None:
    package = tmp_path / "talon_one"
    shutil.copytree(EXPECTED, package)
    part = package / "models" / "part.py"
    part.write_text(part.read_text("utf-8") + '\n    id: str | None = optional("iD")\n', "utf-8")
    with pytest.raises(FactoryError, match="the class Part is built twice, or has id twice"):
        check(package)


NASTY = 'a", read_only=print("x")) #'


def nasty() -> Json:
    """A description whose names and values would run code or break out of their quotation marks."""
    path = {"name": NASTY, "in": "path", "required": True, "schema": {"type": "string"}}
    query = {"name": 'q"\\', "in": "query", "schema": {"type": "string", "enum": ["a'", 'b"']}}
    form = {
        "type": "object",
        "properties": {
            "upFile": {"type": "string", "format": "csv"},
            'note"': {"type": "string"},
            "count": {"type": "integer"},
        },
    }
    texts = {"type": "string", "enum": ["a'", 'b"', "c\\"]}
    answer = {"200": {"description": "ok", "content": {"application/json": {"schema": texts}}}}
    members = {
        NASTY: {"type": "string"},
        "back\\slash": {"type": "string"},
        'q"""': {"type": "string", "enum": ['a"', "b'", "c\\d"]},
        "text": {"type": "string", "default": "a'b\"c\\"},
        "größe": {"type": "integer"},
        "json": {"type": "array", "items": {"type": "string"}},
        "{{x}}": {"type": "object", "additionalProperties": {}},
    }
    post = operation('post"It', tags=["management"], responses=answer)
    post["requestBody"] = {"content": {"multipart/form-data": {"schema": form}}}
    return describe(
        {"Thing": {"type": "object", "required": [NASTY], "properties": members}},
        {
            f'/v1/"q"/{{{NASTY}}}': {
                "get": operation('get", f()) #', parameters=[path, query], deprecated=True)
            },
            '/v1/"""': {"post": post},
        },
    )  # fmt: skip


@pytest.mark.generator
def test_text_of_a_description_is_never_code(tmp_path: Path) -> None:
    (tmp_path / "nasty.json").write_text(json.dumps(nasty()))
    out = tmp_path / "out"
    generate.generate([str(tmp_path / "nasty.json")], out, lambda _: None)
    members = read_package(out / "talon_one").models["Thing"]
    assert set(members) == set(nasty()["components"]["schemas"]["Thing"]["properties"])
    for file in (out / "talon_one").rglob("*.py"):
        calls = [
            n.func for n in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(n, ast.Call)
        ]
        if (
            "core" not in file.parts
            and "emulator" not in file.parts
            and "helpers" not in file.parts
        ):
            assert not [c for c in calls if isinstance(c, ast.Name) and c.id in ("print", "f")]
    code = "import talon_one as t; t.Thing; t.IntegrationApi; t.ManagementApi; print(t.__version__)"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=out,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("0.1.0+api1\n", "")


@pytest.mark.generator
def test_an_inline_object_that_takes_the_class_of_a_component_is_an_error(tmp_path: Path) -> None:
    inline = {"type": "object", "properties": {"b": {"type": "string"}}}
    document = describe(
        {
            "Thing": {"type": "object", "properties": {"part": inline}},
            "thing_part": {"type": "object", "properties": {"a": {"type": "string"}}},
        }
    )
    (tmp_path / "x.json").write_text(json.dumps(document))
    with pytest.raises(FactoryError, match=r"#/components/schemas/(Thing|thing_part)"):
        generate.generate([str(tmp_path / "x.json")], tmp_path / "out", lambda _: None)
    assert not (tmp_path / "out").exists()
