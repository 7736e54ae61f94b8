"""The floors of the house: who may import whom, and what is generated.

Imports go down only. ``core/`` stands alone; what is generated stands on it; helpers stand on both.
The emulator imports none of them, so that it checks the client independently.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from .project import HAND_WRITTEN, PACKAGE, ROOT

# It hands clients to tests, and is loaded by pytest alone.
PLUGIN = PACKAGE / "emulator/pytest_plugin.py"
# It shows what a shop makes of a response, and is loaded when it is asked for.
WINDOW = PACKAGE / "emulator/window"


def imported_by(path: Path) -> Iterator[str]:
    """The full names that a file imports, at any place in it."""
    package = path.relative_to(ROOT).parts[:-1]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            source = ".".join([*base, *filter(None, [node.module])])
            yield from (f"{source}.{alias.name}" for alias in node.names)


def floor_of(module: str) -> str:
    """The floor that a module is on; outside the package, the first part of its name."""
    first, *rest = module.split(".")
    if first != "talon_one":
        return first
    return rest[0] if rest and rest[0] in HAND_WRITTEN else "generated"


def modules_below(*folders: str) -> list[Path]:
    """The modules of our own in some folders, wherever below."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def modules_on(floor: str) -> list[Path]:
    """The modules of the package on a floor."""
    return [
        path
        for path in modules_below("talon_one")
        if floor_of(".".join(path.relative_to(ROOT).parts)) == floor
        and path != PLUGIN
        and WINDOW not in path.parents
    ]


def imports(paths: Iterable[Path], *floors: str) -> list[str]:
    """The imports from these floors, each with the file that it is in."""
    return [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in paths
        for module in imported_by(path)
        if floor_of(module) in floors
    ]


@pytest.mark.parametrize(
    ("floor", "forbidden"),
    [
        ("core", ["generated", "helpers", "management", "emulator", "cli"]),
        ("generated", ["helpers", "management", "emulator", "cli"]),
        ("helpers", ["management", "emulator", "cli"]),
        ("management", ["emulator", "cli"]),
        ("emulator", ["core", "generated", "helpers", "management", "cli"]),
    ],
)
def test_imports_go_down_only(floor: str, forbidden: list[str]) -> None:
    modules = modules_on(floor)
    assert len(modules) > 1
    assert imports(modules, floor), "no import is seen at all"
    assert imports(modules, *forbidden) == []


def test_an_import_of_every_kind_is_noticed() -> None:
    assert imports([PLUGIN], "generated")
    assert imports([PACKAGE / "helpers/outcome.py"], "generated")
    assert imports([PACKAGE / "api/integration_api.py"], "core")
    assert imports([Path(__file__)], "test")


def test_the_factory_imports_nothing_of_the_package() -> None:
    modules = modules_below("spec")
    assert len(modules) > 10
    assert imports(modules, "core", "generated", "helpers", "management", "emulator", "cli") == []


def test_nothing_but_tests_imports_tests() -> None:
    outside = [*modules_below("talon_one", "spec", "tools", "benchmarks"), ROOT / "dev.py"]
    assert imports(outside, "test") == []


def test_everything_is_generated_except_the_hand_written_folders() -> None:
    found = {
        path.relative_to(ROOT).as_posix()
        for path in PACKAGE.rglob("*")
        if path.is_file()
        and "__pycache__" not in path.parts
        and path.relative_to(PACKAGE).parts[0] not in HAND_WRITTEN
    }
    listed = (ROOT / ".openapi-generator/FILES").read_text("utf-8").split()
    assert sorted(found) == sorted(listed)
    assert all((PACKAGE / folder).is_dir() for folder in HAND_WRITTEN)
