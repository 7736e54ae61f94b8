"""What the templates make of every shape, as files to review.

After a change of the templates: ``UPDATE_GOLDEN=1 python3 dev.py generate-check``, then look at the diff.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ..project import HAND_WRITTEN, ROOT

GOLDEN = ROOT / "test/factory/golden"

pytestmark = pytest.mark.generator


def generated_files(package: Path) -> dict[str, str]:
    return {
        path.relative_to(package).as_posix(): path.read_text("utf-8")
        for path in sorted(package.rglob("*"))
        if path.is_file()
        and path.relative_to(package).parts[0] not in HAND_WRITTEN
        and "__pycache__" not in path.parts
    }


def generate(*arguments: str | Path) -> None:
    command = [sys.executable, ROOT / "spec/generate.py", *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_mini_description_gives_the_golden_files(tmp_path: Path) -> None:
    generate("--spec", GOLDEN / "mini.yaml", "--out", tmp_path)
    made = generated_files(tmp_path / "talon_one")
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(GOLDEN / "expected", ignore_errors=True)
        for name, text in made.items():
            (GOLDEN / "expected" / name).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / "expected" / name).write_text(text, "utf-8")
    assert made == generated_files(GOLDEN / "expected")


def test_the_golden_package_imports_and_round_trips(tmp_path: Path) -> None:
    generate("--spec", GOLDEN / "mini.yaml", "--out", tmp_path)
    code = (
        "import talon_one as t\n"
        "thing = t.Thing(id=1, name='a', size='1.50', var_return=True, grid={'x': [t.Part(id='p')]})\n"
        "assert t.Thing.from_json(thing.to_json()) == thing, thing\n"
        "assert thing.state == 'open' and 'state' not in thing.to_dict()\n"
        "assert t.SPEC_RELEASE == '1.2'\n"
        "part = t.Thing.from_dict({'level': 3, 'colour': 'blue'})\n"
        'assert part.to_json() == \'{"level":3,"colour":"blue"}\', part.to_json()\n'
        "assert t.NewThing(name='a', size=1, var_return=True, level=2).to_dict()['level'] == 2\n"
        "notice = t.Notice.from_dict({'effectType': 'addPart', 'props': {'Id': 'p'}})\n"
        "assert notice.typed_props == t.Part(id='p')\n"
        "thing = t.Thing.from_dict({'step': {'kind': 'add', 'part': {'Id': 'p'}}})\n"
        "assert thing.step == t.AddStep(kind='add', part=t.Part(id='p')), thing.step\n"
        "turn = {'step': {'kind': 'turn'}}\n"
        "assert t.Thing.from_dict(turn).to_dict() == turn\n"
        "assert t.IntegrationApi.get_thing and t.ManagementApi.export_things\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)


def test_the_package_is_what_spec_and_templates_give_twice(tmp_path: Path) -> None:
    for _ in range(2):
        generate("--out", tmp_path)
        made = generated_files(tmp_path / "talon_one")
        ours = generated_files(ROOT / "talon_one")
        differing = sorted(name for name in made | ours if made.get(name) != ours.get(name))
        assert not differing, f"run `python3 dev.py generate`: {differing[:10]}"


def code_without_texts(source: str) -> str:
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.If)):
            node.body = [
                part
                for part in node.body
                if not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))
            ] or [ast.Pass()]
    return ast.dump(tree)


def test_a_change_of_prose_shows_in_docstrings_alone(tmp_path: Path) -> None:
    mini = (GOLDEN / "mini.yaml").read_text("utf-8")
    reworded = re.sub(
        r"(description|summary): [^\n{},\"]*[a-z]\w+", r"\1: Quite another text", mini
    )
    assert reworded != mini
    (tmp_path / "mini.yaml").write_text(reworded, "utf-8")
    generate("--spec", tmp_path / "mini.yaml", "--out", tmp_path)
    made = generated_files(tmp_path / "talon_one")
    golden = generated_files(GOLDEN / "expected")
    assert made.keys() == golden.keys()
    changed = [name for name in made if made[name] != golden[name]]
    assert "models/new_thing.py" in changed and "api/integration_api.py" in changed
    for name in changed:
        assert code_without_texts(made[name]) == code_without_texts(golden[name])
