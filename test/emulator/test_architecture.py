"""The emulator's layers: imports go one way, and it shares no code with what it checks."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from talon_one.emulator.campaigns.parts import Effect
from talon_one.emulator.rules.effect_types import effect_types

from ..project import ROOT

EMULATOR = ROOT / "talon_one/emulator"

LAYERS = (
    "support",
    "settings",
    "campaigns",
    "state",
    "loyalty",
    "rules",
    "conditions",
    "effects",
    "views",
    "notifications",
    "operations",
    "http",
    "window",
    "demo",
    "campaign_file",
    "emulator",
    "state_file",
    "public",
    "__init__",
    "command_line",
    "__main__",
    "pytest_plugin",
)
"""Modules and packages of the emulator, each of which may import those before it."""

DEFERRED = {("__init__", "public")}
"""Imports that happen when a name is asked for."""


@cache
def modules() -> dict[str, ast.Module]:
    """The emulator's modules by dotted name, relative to the package."""
    return {name_of(path): ast.parse(path.read_text()) for path in EMULATOR.rglob("*.py")}


def name_of(path: Path) -> str:
    parts = path.relative_to(EMULATOR).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def imported(name: str) -> Iterator[str]:
    """What a module imports, by absolute dotted name."""
    package = ["talon_one", "emulator", *name.split(".")]
    is_package = (EMULATOR / name.replace(".", "/") / "__init__.py").exists()
    if not is_package:
        package.pop()
    for node in ast.walk(modules()[name]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            target = [*base, *(node.module or "").split(".")] if node.module else base
            yield from (".".join([*target, alias.name]) for alias in node.names)


def layer_of(name: str) -> str:
    return name.split(".")[0]


def test_every_module_has_a_layer() -> None:
    assert {layer_of(name) for name in modules()} == set(LAYERS)


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_imports_only_those_below_it(layer: str) -> None:
    below = set(LAYERS[: LAYERS.index(layer) + 1])
    upward = [
        (name, target)
        for name in modules()
        if layer_of(name) == layer
        for target in imported(name)
        if target.startswith("talon_one.emulator.")
        and (found := target.split(".")[2]) in LAYERS
        and found not in below
        and (layer, found) not in DEFERRED
    ]
    assert upward == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    names = modules()
    graph = {
        name: {
            found
            for target in imported(name)
            if (found := module_of(target)) in names and found != name
        }
        for name in names
        if name != "__init__"
    }
    while leaves := {name for name, targets in graph.items() if not targets & graph.keys()}:
        graph = {name: targets for name, targets in graph.items() if name not in leaves}
    assert sorted(graph) == []


def module_of(target: str) -> str:
    """The emulator's module that an imported name is, or is in."""
    name = target.removeprefix("talon_one.emulator.")
    return name if name in modules() else name.rpartition(".")[0]


CLIENT_SIDE = ("pytest_plugin", "window")
"""The plugin hands out the client; the window shows with it what a shop would make of a response."""


def test_the_emulator_shares_no_code_with_the_client() -> None:
    """It is an independent check of the client, so it does not build on the client's code."""
    shared = [
        (name, target)
        for name in modules()
        for target in imported(name)
        if target.startswith("talon_one.")
        and not target.startswith("talon_one.emulator")
        and layer_of(name) not in CLIENT_SIDE
    ]
    assert shared == []


def test_effect_types_are_named_in_effects_only() -> None:
    """Some actions of budgets and some operations are called like effects."""
    named = [
        (name, node.value)
        for name, tree in modules().items()
        if layer_of(name) not in ("effects", "operations") and name not in BUDGET_ACTIONS
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and node.value in effect_types()
    ]
    assert named == [("campaigns.parts", "customEffect")]
    comparing = [
        name
        for name, tree in modules().items()
        if EFFECT_TYPE in strings_of(tree) and name != "operations.event_lists"  # a filter's name
    ]
    assert {layer_of(name) for name in comparing} == {"effects", "rules"}


BUDGET_ACTIONS = ("campaigns.codes", "views.campaigns")
EFFECT_TYPE = "effectType"


def strings_of(tree: ast.Module) -> set[object]:
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}


def test_every_effect_of_a_rule_has_a_type() -> None:
    for name, kind in Effect.kinds().items():
        registered: type = effect_types()[vars(kind)["effect_type"]]
        assert registered is kind, name
