"""Type checkers accept what users should write, and reject what they should not: line by line."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ..project import ROOT

pytestmark = pytest.mark.typing

CODE = ROOT / "test/typing/cases"


def checked(*command: str, cwd: Path = ROOT) -> str:
    """What a checker prints; anything but "fine" and "problems found" is a failure."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=cwd,
        env={**os.environ, "MYPYPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def mypy(file: Path, *options: str) -> dict[int, str]:
    """What mypy says, by line."""
    problems = re.findall(r":(\d+): error: (.*)", checked("mypy", "--strict", *options, str(file)))
    return {int(line): message for line, message in problems}


def pyright(file: Path, *options: str) -> dict[int, str]:
    """What pyright says, by line."""
    command = ("pyright", "--outputjson", "--pythonpath", sys.executable, *options, str(file))
    return {
        problem["range"]["start"]["line"] + 1: problem["message"]
        # In the folder of the cases: the settings of the project exclude them.
        for problem in json.loads(checked(*command, cwd=CODE))["generalDiagnostics"]
        if problem["severity"] == "error"
    }


both_checkers = pytest.mark.parametrize(
    ("check", "version"),
    [(mypy, "--python-version"), (pyright, "--pythonversion")],
    ids=["mypy", "pyright"],
)
Check = Callable[..., dict[int, str]]


@both_checkers
@pytest.mark.parametrize(
    "name", ["async_good.py", "good.py", "helpers_good.py", "management_good.py"]
)
@pytest.mark.parametrize("python", ["3.10", "3.13"])
def test_users_code_is_accepted(check: Check, version: str, python: str, name: str) -> None:
    assert check(CODE / name, version, python) == {}


@both_checkers
@pytest.mark.parametrize(
    "name",
    ["async_bad.py", "bad.py", "deprecated.py", "helpers_bad.py", "management_bad.py"],
)
def test_exactly_the_marked_lines_are_rejected(check: Check, version: str, name: str) -> None:
    lines = (CODE / name).read_text("utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("# E")}
    assert marked
    found = check(CODE / name)
    assert [lines[number - 1] for number in sorted(marked - found.keys())] == []
    assert {lines[number - 1]: found[number] for number in sorted(found.keys() - marked)} == {}


def test_stubs_say_what_there_is_at_run_time() -> None:
    stubs = [path.relative_to(ROOT).with_suffix("") for path in (ROOT / "talon_one").rglob("*.pyi")]
    assert stubs
    said = checked("mypy.stubtest", "--concise", *[".".join(stub.parts) for stub in stubs])
    assert said == ""


@pytest.mark.parametrize("misspelt", ["prise=2", "qantity=1"])
def test_a_misspelt_keyword_is_answered_with_the_nearest(misspelt: str) -> None:
    code = f"from talon_one import CartItem\nCartItem(sku='a', quantity=1, {misspelt})"
    said = checked("mypy", "--config-file=", "--strict", "-c", code)
    meant = {"prise=2": "price", "qantity=1": "quantity"}[misspelt]
    assert f'did you mean "{meant}"' in said
