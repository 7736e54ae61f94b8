"""The factory as a command: what it writes, and what it says when it fails."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import generate
from factory import build, install
from factory.description_json import description_json
from factory.document import FactoryError
from factory.load import read_map
from factory.python_names import pascal, snake

from ..project import HAND_WRITTEN, ROOT
from .descriptions import OTHER, describe, operation, vendored


def test_the_command_prints_one_line_and_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "x.yaml"
    file.write_text("openapi: 1.2")
    assert generate.main(["--spec", str(file), "--out", str(tmp_path / "out")]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines == [
        f"reading {file}",
        f"{file}#/openapi: expected OpenAPI 3.0 or 3.1, found 1.2",
    ]
    assert not (tmp_path / "out").exists()


def test_three_descriptions_are_too_many(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        generate.main(["--spec=a", "--spec=b", "--spec=c"])
    assert "--spec can be given at most twice" in capsys.readouterr().err


def test_a_package_that_is_not_the_factorys_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "talon_one").mkdir()
    with pytest.raises(FactoryError, match="was not written by the factory"):
        generate.generate([generate.VENDORED], tmp_path, lambda _: None)


def built(directory: Path, *files: str) -> Path:
    for file in files:
        path = directory / "talon_one" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {file}\n")
    (directory / ".openapi-generator").mkdir(exist_ok=True)
    (directory / ".openapi-generator" / "VERSION").write_text("7.26.0")
    return directory


def test_an_install_adds_changes_and_removes_but_leaves_what_is_hand_written(
    tmp_path: Path,
) -> None:
    target = tmp_path / "target"
    install.install(built(tmp_path / "old", "models/a.py", "models/b.py", "gone/c.py"), target)
    own = target / "talon_one" / "core" / "own.py"
    own.parent.mkdir(exist_ok=True)
    own.write_text("own = 1\n")
    (target / "talon_one" / "models" / "a.py").write_text("edited")
    changes = install.install(built(tmp_path / "new", "models/a.py", "models/b.py", "d.py"), target)
    assert changes.added == ["talon_one/d.py"]
    assert changes.changed == ["talon_one/models/a.py"]
    assert changes.removed == ["talon_one/gone/c.py"]
    assert not (target / "talon_one" / "gone").exists()
    assert (target / "talon_one" / "core").is_dir()
    listed = install.written_files(target)
    assert {"talon_one/d.py", "talon_one/models/a.py", "talon_one/models/b.py"} <= set(listed)
    assert "setup.py" in listed and "talon_one/core/own.py" not in listed
    assert own.read_text() == "own = 1\n"


def test_a_template_that_gives_broken_code_is_named_with_file_line_and_text(tmp_path: Path) -> None:
    file = tmp_path / "talon_one" / "models" / "thing.py"
    file.parent.mkdir(parents=True)
    file.write_text("class Thing:\n    x: int = = 1\n")
    with pytest.raises(FactoryError) as caught:
        build._compile(file, tmp_path)
    assert str(caught.value) == (
        "talon_one/models/thing.py: line 2: does not compile (template model.mustache): "
        "invalid syntax: x: int = = 1"
    )


def test_the_description_in_the_package_is_what_the_factory_makes_of_ours() -> None:
    shipped = (ROOT / "talon_one" / "description.json").read_text(encoding="utf-8")
    assert shipped == description_json(vendored().document)


def test_the_list_of_generated_files_is_what_lies_beside_the_hand_written_folders() -> None:
    package = ROOT / "talon_one"
    files = [
        path.relative_to(ROOT).as_posix()
        for path in sorted(package.rglob("*"))
        if path.is_file()
        and path.relative_to(package).parts[0] not in HAND_WRITTEN
        and "__pycache__" not in path.parts
    ]
    assert install.written_files(ROOT) == sorted(files)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "spec" / "generate.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.generator
def test_a_package_from_another_description_can_be_imported(tmp_path: Path) -> None:
    one = describe(OTHER, {"/a": {"get": operation("getA", tags=["x"])}}, version="3.0.1")
    two = describe({"Odd": {"properties": {"return": {"nullable": True, "type": "string"}}}},
                   {"/b": {"get": operation("getB", tags=["y"])}})  # fmt: skip
    for name, content in (("one", one), ("two", two)):
        (tmp_path / f"{name}.yaml").write_text(json.dumps(content))
    done = run(
        *("--spec", f"integration={tmp_path / 'one.yaml'}", "--out", str(tmp_path / "out")),
        *("--spec", f"management={tmp_path / 'two.yaml'}"),
    )
    assert done.returncode == 0, done.stderr
    assert "2 operations (1 integration, 1 management), 6 models" in done.stdout
    code = (
        "import talon_one as t; print(t.Odd(var_return='a').to_dict(), t.IntegrationApi.get_a, "
        "t.ManagementApi.get_b, t.__file__)"
    )
    used = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path / "out",
        capture_output=True,
        text=True,
        check=False,
    )
    assert used.returncode == 0, used.stderr
    assert used.stdout.startswith("{'return': 'a'}")
    assert str(tmp_path / "out") in used.stdout


@pytest.mark.generator
def test_a_failing_generator_is_told_with_its_last_words(tmp_path: Path) -> None:
    with pytest.raises(FactoryError, match="openapi-generator: failed:"):
        build.build({"openapi": "3.0.3", "paths": {}}, tmp_path, lambda _: None)


@pytest.mark.generator
def test_our_naming_rules_are_the_generators() -> None:
    models = ROOT / "talon_one" / "models"
    checked = 0
    for name in vendored().prepared["components"]["schemas"]:
        file = models / f"{snake(pascal(name))}.py"
        if not file.exists():
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call):
                [wire] = node.value.args[:1]
                assert isinstance(node.target, ast.Name)
                assert isinstance(wire, ast.Constant)
                assert node.target.id.removeprefix("var_") == snake(str(wire.value))
                checked += 1
    assert checked > 3000


@pytest.mark.generator
def test_helpers_and_emulator_skip_what_a_description_lacks(tmp_path: Path) -> None:
    description = read_map(ROOT / generate.VENDORED, generate.VENDORED)
    del description["paths"]["/v3/events"]
    schemas = description["components"]["schemas"]
    for part in schemas["CustomerSessionV2"]["allOf"]:
        part.get("properties", {}).pop("cartItemAdditionalCostTotal", None)
    del schemas["ShowBundleMetadataEffectProps"]
    (tmp_path / "older.json").write_text(json.dumps(description))
    out = tmp_path / "out"
    done = run("--spec", str(tmp_path / "older.json"), "--release", "25.1", "--out", str(out))
    assert done.returncode == 0, done.stderr
    changes = json.loads((out / "changes.json").read_text())
    gone = {change["name"] for change in changes["changes"] if change["section"] == "Gone"}
    assert {
        "CustomerSessionV2.cart_item_additional_cost_total",
        "IntegrationApi.track_event_v3",
        "ShowBundleMetadataEffectProps",
    } <= gone
    command = [sys.executable, "-W", "error", str(ROOT / "examples" / "checkout.py")]
    environment = {**os.environ, "PYTHONPATH": str(out)}
    used = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert used.returncode == 0, used.stderr
    version = subprocess.run(
        [sys.executable, "-c", "import talon_one as t; print(t.__version__, t.SPEC_RELEASE)"],
        cwd=out,
        capture_output=True,
        text=True,
        check=False,
    )
    # The file names its own release, which --release replaces.
    assert version.stdout == "0.1.0+api25.1 25.1\n"


@pytest.mark.generator
def test_a_check_fails_if_callers_break_and_the_version_stays(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(json.dumps(describe(OTHER)))
    done = run("--spec", str(tmp_path / "x.json"), "--out", str(tmp_path / "out"), "--check")
    assert done.returncode == 1
    assert "changes break callers: raise the version, 0.1.0" in done.stdout
