"""The reference of the handwritten part: which names are on which page. Autodoc renders them."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import talon_one
from markdown import item, rst, toctree
from talon_one import api, emulator, exceptions, helpers, management, models
from talon_one.emulator import public

_FIRST = ("Configuration", "ApiClient", "SessionState", "Outcome", "Prices", "Emulator", "Settings")
"""Names at the top of their page; the others follow in the order of the package."""

_ELSEWHERE = {"__version__", *exceptions.__all__, *vars(models)["__all__"], *api.__all__}


@dataclass(frozen=True)
class Page:
    """A page and the public names that it documents."""

    name: str
    title: str
    text: str
    module: ModuleType
    names: list[str]


def library_pages() -> Iterator[tuple[str, str]]:
    """Yield the path below the reference and the Markdown of each page."""
    pages = (
        Page(
            "client",
            "Client",
            "Configure a client and make calls: `talon_one`.",
            talon_one,
            [name for name in talon_one.__all__ if name not in _ELSEWHERE],
        ),
        Page(
            "errors",
            "Errors",
            "Import them from `talon_one`; those of `SessionState` from `talon_one.helpers`.\n\n"
            + _subclasses(talon_one.OpenApiException),
            talon_one,
            sorted(exceptions.__all__, key=_line),
        ),
        Page(
            "sessions",
            "Sessions, outcomes, prices",
            "Helpers that take a cart to an order: `talon_one.helpers`.",
            helpers,
            _offered(helpers),
        ),
        Page(
            "management",
            "Management at scale",
            "Lists, files, jobs and bulk work: `talon_one.management`.",
            management,
            _offered(management),
        ),
        Page(
            "emulator",
            "Emulator",
            "A local Talon.One for demos and tests: `talon_one.emulator`.",
            emulator,
            sorted(_offered(public)),
        ),
    )
    for page in pages:
        names = [name for name in _FIRST if name in page.names]
        names += [name for name in page.names if name not in _FIRST]
        directives = [f".. currentmodule:: {page.module.__name__}"]
        directives += [_directive(getattr(page.module, name), name) for name in names]
        body = rst("\n\n".join(directives))
        yield f"library/{page.name}.md", f"# {page.title}\n\n{page.text}\n\n{body}"
    entries = [item(f"**[{page.title}]({page.name}.md)**", page.text) for page in pages]
    names = [page.name for page in pages]
    yield "library/index.md", f"# The library\n\n{''.join(entries)}{toctree(names)}"


def _offered(package: ModuleType) -> list[str]:
    """Return what a package imports from its modules, without repetitions."""
    names = {
        id(target): name
        for name, target in reversed(vars(package).items())
        if not name.startswith("_") and not inspect.ismodule(target)
    }
    return list(reversed(names.values()))


def _directive(target: Any, name: str) -> str:
    if inspect.isclass(target):
        kind = "exception" if issubclass(target, BaseException) else "class"
    else:
        kind = "function" if inspect.isroutine(target) else "data"
    return f".. auto{kind}:: {name}"


def _line(name: str) -> int:
    return inspect.getsourcelines(getattr(exceptions, name))[1]


def _subclasses(error: type, depth: int = 0) -> str:
    """Return the tree of errors as a list, without private ones."""
    private = error.__name__.startswith("_")
    below: list[type] = sorted(
        error.__subclasses__(), key=lambda cls: inspect.getsourcelines(cls)[1]
    )
    rows = "".join(_subclasses(cls, depth if private else depth + 1) for cls in below)
    return rows if private else f"{'  ' * depth}- `{error.__name__}`\n{rows}"
