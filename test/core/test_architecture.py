"""Imports in ``talon_one/core`` go one way: nothing generated, no circle, no room above one's own."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from importlib.util import resolve_name
from pathlib import Path

import pytest

import talon_one.core

CORE = "talon_one.core"
FOLDER = Path(__file__).parents[2] / "talon_one/core"
DEPENDENCIES = {"certifi", "dateutil", "six", "typing_extensions", "urllib3"}
ROOMS = ["support", "errors", "models", "settings", "wire", "calls"]
"""Each may import from itself and from those before it."""

Graph = dict[str, set[str]]


def module_of(path: Path) -> str:
    parts = path.relative_to(FOLDER.parents[1]).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = {module_of(path): path for path in sorted(FOLDER.rglob("*.py"))}
MODULES = [module for module, path in FILES.items() if path.name != "__init__.py"]


def imported(node: ast.AST, module: str) -> Iterator[str]:
    """The full names of the modules that an import statement names."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        package = module if FILES[module].name == "__init__.py" else module.rpartition(".")[0]
        source = resolve_name("." * node.level + (node.module or ""), package)
        for alias in node.names:
            submodule = f"{source}.{alias.name}"
            yield submodule if submodule in FILES else source


def is_for_types(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.If)
        and isinstance(node.test, ast.Name)
        and node.test.id == "TYPE_CHECKING"
    )


def imports(node: ast.AST, module: str, *, in_functions: bool, for_types: bool) -> Iterator[str]:
    """The modules that the code below ``node`` imports, each as often as it does."""
    if is_for_types(node) and isinstance(node, ast.If):
        children: list[ast.AST] = [*(node.body if for_types else ()), *node.orelse]
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and not in_functions:
        children = []
    else:
        children = list(ast.iter_child_nodes(node))
    yield from imported(node, module)
    for child in children:
        yield from imports(child, module, in_functions=in_functions, for_types=for_types)


def graph(*, in_functions: bool = True, for_types: bool = True) -> Graph:
    """What each module of the core imports."""
    found = {}
    for module, path in FILES.items():
        tree = ast.parse(path.read_text("utf-8"))
        found[module] = {*imports(tree, module, in_functions=in_functions, for_types=for_types)}
    return found


def within(imports: Graph) -> Graph:
    """The part of a graph that is between modules of the core."""
    return {module: {*names} & FILES.keys() - {module} for module, names in imports.items()}


def room_of(module: str) -> str:
    return module.split(".")[2]


def test_the_core_imports_nothing_generated_and_nothing_above_it() -> None:
    foreign = {
        (module, name)
        for module, names in graph().items()
        for name in names
        if name.split(".")[0] not in sys.stdlib_module_names | DEPENDENCIES
        and not f"{name}.".startswith(f"{CORE}.")
    }
    assert foreign == set()


@pytest.mark.parametrize(
    ("in_functions", "for_types"), [(False, False), (True, False), (False, True), (True, True)]
)
def test_no_import_goes_in_a_circle(in_functions: bool, for_types: bool) -> None:
    try:
        TopologicalSorter(within(graph(in_functions=in_functions, for_types=for_types))).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(reversed(error.args[1])))


def test_rooms_import_only_from_the_rooms_below() -> None:
    assert {room_of(module) for module in MODULES} == {*ROOMS}
    upward = {
        (module, name)
        for module, names in within(graph()).items()
        if module in MODULES
        for name in names & {*MODULES}
        if ROOMS.index(room_of(name)) > ROOMS.index(room_of(module))
    }
    assert upward == set()


def test_the_core_says_the_order_of_its_rooms() -> None:
    order = re.search(r"``(\w+(?: < \w+)+)``", talon_one.core.__doc__ or "")
    assert order and order[1].split(" < ") == ROOMS
