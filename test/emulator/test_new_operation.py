"""``dev.py new-operation``: stubs of emulated operations and of their tests."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from talon_one.emulator.operations import EMULATED
from talon_one.emulator.support.description import load_description

from ..project import ROOT

MISSING = sorted(set(load_description().routes) - set(EMULATED))


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package and its tests in which every missing operation has a stub."""
    root = tmp_path_factory.mktemp("copy")
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("talon_one", "tools", "test/emulator"):
        shutil.copytree(ROOT / name, root / name, ignore=ignored)
    for name in ("dev.py", "ruff.toml", "test/__init__.py"):
        shutil.copy(ROOT / name, root / name)
    (root / "pytest.ini").write_text("[pytest]\npythonpath = .\nfilterwarnings = error\n")
    code = (
        "import sys; sys.path.insert(0, 'tools'); import new_operation\n"
        "for operation in sys.argv[1:]: new_operation.write_stub(new_operation.ROOT, operation)"
    )
    subprocess.run([sys.executable, "-c", code, *MISSING], cwd=root, check=True)
    return root


def new_operation(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "dev.py", "new-operation", *arguments]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


def written_files(root: Path) -> list[str]:
    return [
        str(file.relative_to(root))
        for file in sorted(root.glob("t*/emulator/**/*.py"))
        if not (ROOT / file.relative_to(root)).exists()
        or file.read_bytes() != (ROOT / file.relative_to(root)).read_bytes()
    ]


def test_the_test_of_every_stub_passes(copy: Path) -> None:
    tests = [file for file in written_files(copy) if file.startswith("test/")]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *tests],
        cwd=copy,
        capture_output=True,
        text=True,
        check=False,
    )
    assert f"{len(MISSING)} passed" in run.stdout, run.stdout[-4000:]


@pytest.mark.generator
def test_every_stub_is_linted_and_formatted(copy: Path) -> None:
    files = written_files(copy)
    for command in (["check"], ["format", "--check"]):
        subprocess.run([sys.executable, "-m", "ruff", *command, *files], cwd=copy, check=True)


def test_the_command_says_what_it_wrote_and_what_comes_next(tmp_path: Path) -> None:
    for name in ("tools", "talon_one/emulator/operations", "test/emulator"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for name in ("dev.py", "talon_one/description.json"):
        shutil.copy(ROOT / name, tmp_path / name)
    run = new_operation(tmp_path, "listAllRolesV2")
    assert run.returncode == 0, run.stderr
    assert "talon_one/emulator/operations/roles.py:9\n" in run.stdout
    assert "test/emulator/test_roles_operations.py:8\n" in run.stdout
    assert "test_docs.py" in run.stdout
    again = new_operation(tmp_path, "listAllRolesV2")
    assert again.returncode == 2
    assert "listAllRolesV2 is emulated already, see talon_one" in again.stderr


def test_an_operation_that_is_emulated_already_is_a_clear_error() -> None:
    run = new_operation(ROOT, "getCustomerSession")
    assert (run.returncode, run.stdout) == (2, "")
    place = "talon_one/emulator/operations/customer_sessions.py:"
    assert f"getCustomerSession is emulated already, see {place}" in run.stderr


def test_an_unknown_operation_is_a_clear_error_with_a_suggestion() -> None:
    run = new_operation(ROOT, "getStor")
    assert (run.returncode, run.stdout) == (2, "")
    assert "the description has no operation 'getStor'; did you mean getStore" in run.stderr


def test_without_an_operation_the_command_shows_its_usage() -> None:
    run = new_operation(ROOT)
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == "usage: python3 dev.py new-operation OPERATION_ID\n"
