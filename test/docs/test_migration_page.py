"""The migration page names only things that exist.

In the last column of a table, text in backticks is a Python expression or a keyword (``deadline=``), and
all its names must exist. If the cell begins with "the same", the old names must exist, too; if it begins
with "gone" or "now", they must not.
"""

from __future__ import annotations

import ast
import builtins
import datetime
import decimal
import importlib
import inspect
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

import talon_one
from talon_one import helpers
from talon_one.helpers import SessionOptions

from ..project import ROOT

PAGE = ROOT / "docs/how-to/migrating.md"

# Classes of the objects in the page's examples.
OBJECTS: dict[str, list[type]] = {
    "response": [talon_one.ApiResponse],
    "api": [talon_one.IntegrationApi, talon_one.ManagementApi],
    "client": [talon_one.ApiClient],
    "configuration": [talon_one.Configuration],
    "error": [talon_one.ApiException, talon_one.ApiConnectionError],
    "outcome": [helpers.Outcome],
    "prices": [helpers.Prices],
    "session": [helpers.SessionState],
}
VALUES = {"host", "key", "text", "value"}
MODULES = [talon_one, helpers, builtins, datetime, decimal]
METHODS = [
    method
    for api in OBJECTS["api"]
    for _, method in inspect.getmembers(api, inspect.isfunction)
    if method.__name__[:1] != "_"
]
OPTIONS = {*SessionOptions.__annotations__, *inspect.signature(talon_one.Configuration).parameters}
KEYWORDS = OPTIONS.union(*(inspect.signature(method).parameters for method in METHODS))


class Row(NamedTuple):
    """A row of the page's tables: a name of the vendor's SDK and what replaces it."""

    old: str
    new: str
    line: str


def read_rows() -> Iterator[Row]:
    for line in PAGE.read_text("utf-8").splitlines():
        if line.startswith("| ") and not line.startswith(("| legacy |", "| you wrote |")):
            *old, new = (cell.strip() for cell in line.strip("|").split("|"))
            yield Row(" ".join(old), new, line)


ROWS = list(read_rows())


def rows_with(beginning: str) -> pytest.MarkDecorator:
    """Run a test for the rows whose last cell begins with a word of ``beginning``, a pattern."""
    return pytest.mark.parametrize(
        ("old", "new"),
        [
            pytest.param(row.old, row.new, id=row.line[2:60])
            for row in ROWS
            if re.match(beginning, row.new)
        ],
    )


def quoted(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def has(holder: Any, name: str) -> bool:
    if hasattr(holder, name):
        return True
    mro = holder.__mro__ if isinstance(holder, type) else ()
    return any(name in vars(cls).get("__annotations__", {}) for cls in mro)


def holders(node: ast.expr) -> list[Any]:
    """Return the classes or modules that may have the attributes of the expression."""
    if isinstance(node, ast.Name) and node.id in OBJECTS:
        return [*OBJECTS[node.id]]
    path = ast.unparse(node)
    if path.split(".")[0] == "talon_one":
        return [importlib.import_module(path)]
    return [getattr(module, path) for module in MODULES if hasattr(module, path)][:1]


def exists(text: str) -> bool:
    """Return whether all names of an expression, or the keyword, exist."""
    keyword = re.fullmatch(r"(\w+)=(.*)", text)
    if keyword:
        return keyword[1] in KEYWORDS and (not keyword[2] or exists(keyword[2]))
    return is_known(ast.parse(text, mode="eval").body)


def is_known(node: ast.expr) -> bool:
    if isinstance(node, ast.Name):
        named = {"talon_one", *OBJECTS, *VALUES}
        return node.id in named or any(hasattr(module, node.id) for module in MODULES)
    if isinstance(node, ast.Attribute):
        if ast.unparse(node).startswith("talon_one.") and is_module(ast.unparse(node)):
            return True
        return is_known(node.value) and any(
            has(holder, node.attr) for holder in holders(node.value)
        )
    if isinstance(node, ast.Call) and not accepts_keywords(node):
        return False
    return all(
        is_known(child) for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr)
    )


def accepts_keywords(call: ast.Call) -> bool:
    """Return whether the callable accepts the keywords."""
    if not call.keywords:
        return True
    if not is_known(call.func):
        return False
    function = (
        getattr(holders(call.func.value)[0], call.func.attr)
        if isinstance(call.func, ast.Attribute)
        else holders(call.func)[0]
    )
    parameters = inspect.signature(function).parameters
    has_options = any(parameter.kind is parameter.VAR_KEYWORD for parameter in parameters.values())
    allowed = OPTIONS.union(parameters) if has_options else parameters
    return all(is_known(keyword.value) and keyword.arg in allowed for keyword in call.keywords)


def is_module(path: str) -> bool:
    try:
        importlib.import_module(path)
    except ModuleNotFoundError:
        return False
    return True


def test_the_page_has_rows_of_every_kind() -> None:
    beginnings = [row.new.split(" ")[0].rstrip(":;,") for row in ROWS]
    assert len(ROWS) > 40
    assert {"the", "gone", "now"} <= set(beginnings)


@rows_with("")
def test_names_of_this_package_exist(old: str, new: str) -> None:
    assert [text for text in quoted(new) if not exists(text)] == []


@rows_with("the same")
def test_names_that_are_the_same_exist(old: str, new: str) -> None:
    assert quoted(old)
    assert [text for text in quoted(old) if not exists(text)] == []


@rows_with("gone|now")
def test_names_that_are_gone_or_renamed_do_not_exist(old: str, new: str) -> None:
    kept = set(quoted(new))  # a name of next-gen that did not change
    assert quoted(old)
    assert [text for text in quoted(old) if text not in kept and exists(text)] == []


@pytest.mark.parametrize(
    "misspelt",
    [
        "SesionState",
        "SessionState.udpate",
        "session.update(fallbck=True)",
        "Configuration(host, apikey=key)",
        "talon_one.modles",
        "error.sended",
        "dedline=",
        "headers={'Authorization': valeu}",
        "to_minor(prices.totl, 'EUR')",
    ],
)
def test_a_misspelt_name_is_detected(misspelt: str) -> None:
    assert not exists(misspelt)
