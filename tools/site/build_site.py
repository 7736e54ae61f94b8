"""Builds the documentation: ``python tools/site/build_site.py [DIR]``, by default into build/site.

The pages of ``docs/`` are copied beside those made from the description and from the source of the
library; Sphinx reads them all and takes each warning for an error. Nothing in ``docs/`` is changed,
except that ``UPDATE_DOCS=1`` writes the pictures anew.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DOCS = ROOT / "docs"
sys.path[:0] = [str(ROOT), str(ROOT / "spec")]

import griffe  # noqa: E402
from sphinx.cmd.build import main as sphinx  # noqa: E402

from crosslinks import LABELS  # noqa: E402
from factory.document import Document  # noqa: E402
from factory.report import Report  # noqa: E402
from generate import VENDORED, read_descriptions  # noqa: E402
from library import Library, error_tree  # noqa: E402
from markdown import Glossary, toctree  # noqa: E402
from pictures import draw  # noqa: E402
from topics import Topics  # noqa: E402

_LAST = ("glossary", "the-example-shop")
_DRAWN = {"states": "session-states.svg"}
"""Parts of pages between ``<!-- states: begin -->`` and ``end`` that a code host draws by itself, and the
picture of the same data that stands in for them: the site has no script that draws."""

_MARKED = re.compile(r"<!-- (\w+): begin -->.*?<!-- \1: end -->", re.DOTALL)
_LEAVING = re.compile(r"\[([^\]]+)\]\((?:\.\./)+[^)]*\)")


def package() -> griffe.Module:
    """``talon_one``, read and not imported."""
    loaded = griffe.load("talon_one", search_paths=[ROOT], docstring_parser="google")
    assert isinstance(loaded, griffe.Module)
    return loaded


def description() -> Document:
    """The description as code is generated from it."""
    return read_descriptions([VENDORED], Report(), lambda _: None)


def write_sources(target: Path) -> None:
    """All pages of the site as Markdown, in ``target``."""
    shutil.rmtree(target, ignore_errors=True)
    for path in sorted(DOCS.glob("**/*")):
        below = path.relative_to(DOCS)
        if path.suffix not in (".md", ".svg", ".png") or below.parts[0] == "site":
            continue
        copy = target / below
        copy.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".md":
            text = _without_leaving(path, path.read_text("utf-8"))
            copy.write_text(_with_pictures(below, text), "utf-8")
        else:
            copy.write_bytes(path.read_bytes())
    source = package()
    library = Library(source)
    glossary = Glossary(DOCS / "glossary.md", "../../glossary.md")
    topics = Topics(description(), source, glossary)
    for name, text in (*topics.pages(), *library.pages()):
        page = target / "reference" / name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, "utf-8")
    both = library.labels().keys() & topics.labels().keys()
    labels = {**library.labels(), **topics.labels()}
    (target / LABELS).write_text(json.dumps({"labels": labels, "ambiguous": sorted(both)}), "utf-8")
    index = target / "index.md"
    index.write_text(index.read_text("utf-8") + "\n" + _menu(target), "utf-8")


def _without_leaving(path: Path, text: str) -> str:
    """A page without its links to files that are no part of the site."""

    def settled(found: re.Match[str]) -> str:
        link = found[0].rpartition("(")[2].rstrip(")").partition("#")[0]
        goal = (path.parent / link).resolve()
        if not goal.exists():
            raise SystemExit(f"{path}: no file {link}")
        return found[0] if goal.is_relative_to(DOCS) else found[1]

    return _LEAVING.sub(settled, text)


def _with_pictures(page: Path, text: str) -> str:
    """A page with pictures instead of diagrams that a script would have to draw."""

    def drawn(found: re.Match[str]) -> str:
        if found[1] not in _DRAWN:
            return found[0]
        up = "../" * (len(page.parts) - 1)
        return f"![{found[1]}]({up}pictures/{_DRAWN[found[1]]})"

    return _MARKED.sub(drawn, text)


def _menu(target: Path) -> str:
    """The menu: tutorial, how-to pages, concepts, other guides, reference."""
    top = [page.stem for page in sorted(target.glob("*.md")) if page.stem != "index"]
    folders = {
        caption: [f"{folder}/{page.stem}" for page in sorted((target / folder).glob("*.md"))]
        for caption, folder in (("How to", "how-to"), ("Concepts", "concepts"))
    }
    first = [page for page in top if page == "tutorial"]
    guides = [page for page in top if page not in (*_LAST, *first)]
    reference = [f"reference/{part}/index" for part in ("library", "operations", "models")]
    menu = {
        "Start": first,
        **folders,
        "Guides": guides,
        "Reference": [*reference, *_LAST, "Index of names <genindex>"],
    }
    return "".join(toctree(pages, caption) for caption, pages in menu.items() if pages)


def main(arguments: list[str]) -> int:
    """The command; exit status."""
    target = Path(arguments[0]).resolve() if arguments else ROOT / "build/site"
    drawn = draw(DOCS / "pictures", error_tree(package()))
    for path, svg in drawn.items():
        if os.environ.get("UPDATE_DOCS"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(svg, "utf-8")
    sources = target.with_name(f"{target.name}-sources")
    write_sources(sources)
    shutil.rmtree(target, ignore_errors=True)
    cache = target.with_name(f"{target.name}-cache")
    options = ["-W", "--keep-going", "-n", "-E", "-q", "-j", "auto", "-b", "html"]
    settings = ["-c", str(Path(__file__).parent), "-d", str(cache)]
    return sphinx([*options, *settings, str(sources), str(target)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
