"""The floors of the house: who may import whom, and what is generated.

Imports go down only. ``core/`` stands alone; what is generated stands on it; helpers stand on both.
The emulator imports none of them, so that it checks the client independently.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

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


LOOPS = (ast.For, ast.While, ast.ListComp, ast.SetComp, ast.DictComp)
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


def loops_in(statements: Iterable[ast.AST]) -> Iterator[Any]:
    for node in statements:
        if isinstance(node, LOOPS):
            yield node
        if not isinstance(node, SCOPES):
            yield from loops_in(ast.iter_child_nodes(node))


def has_to_be_ended(node: ast.AST) -> bool:
    """Whether a statement is followed by one that an interrupt must not skip."""
    if isinstance(node, ast.With):
        managers = [ast.unparse(with_item.context_expr) for with_item in node.items]
        return any("lock" in manager or "guard" in manager for manager in managers)
    return isinstance(node, ast.Try) and bool(
        node.finalbody or any("BaseException" in ast.unparse(h) for h in node.handlers)
    )


def unsafe_loops(source: str) -> list[int]:
    nodes: Iterator[Any] = ast.walk(ast.parse(source))
    return [loop.lineno for node in nodes if has_to_be_ended(node) for loop in loops_in(node.body)]


def test_no_loop_stands_where_an_interrupt_of_its_jump_would_skip_an_end() -> None:
    # https://github.com/python/cpython/issues/130279: an exception raised at the jump of a loop may not find
    # the ``finally`` or ``with`` around the loop. In a function of its own the loop is safe.
    assert unsafe_loops("with self._lock:\n    [slot for slot in slots if slot()]") == [2]
    assert unsafe_loops("try:\n    while True: pass\nfinally: pass") == [2]
    rooms = ("core/wire", "core/calls", "helpers")
    modules = [path for room in rooms for path in (PACKAGE / room).rglob("*.py")]
    assert len(modules) > 20
    found = [(path, line) for path in modules for line in unsafe_loops(path.read_text("utf-8"))]
    assert found == []
