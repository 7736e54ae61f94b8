"""Build the documentation site: ``python tools/site/build_site.py [DIR]``, by default into build/site.

The sources are the pages of ``docs/`` and the reference, which is generated from the description and from
the source of the package. Sphinx builds them all and treats warnings as errors. Nothing in ``docs/``
changes, except that ``UPDATE_DOCS=1`` redraws the pictures.
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
from site_search import write_entries  # noqa: E402
from topics import Topics  # noqa: E402
from window_picture import draw_window  # noqa: E402

_LAST = ("glossary", "the-example-shop")
_PICTURES = {"states": "session-states.svg"}
"""Pictures that replace the Mermaid diagrams between ``<!-- states: begin -->`` and ``end``.

A code host renders Mermaid; the site has no script for it.
"""

_MARKED = re.compile(r"<!-- (\w+): begin -->.*?<!-- \1: end -->", re.DOTALL)
_SEARCH_WORDS = re.compile(r"^<!-- search: (.+) -->$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_LINK_UPWARD = re.compile(r"\[([^\]]+)\]\((?:\.\./)+[^)]*\)")


def load_package() -> griffe.Module:
    """Parse ``talon_one`` without importing it."""
    loaded = griffe.load("talon_one", search_paths=[ROOT], docstring_parser="google")
    assert isinstance(loaded, griffe.Module)
    return loaded


def load_description() -> Document:
    """Load the description as the generator gets it."""
    return read_descriptions([VENDORED], Report(), lambda _: None)


def write_sources(target: Path) -> None:
    """Write all pages of the site as Markdown into ``target``."""
    shutil.rmtree(target, ignore_errors=True)
    summaries: dict[str, str] = {}
    for path in sorted(DOCS.glob("**/*")):
        below = path.relative_to(DOCS)
        if path.suffix not in (".md", ".svg", ".png"):
            continue
        copy = target / below
        copy.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".md":
            text = _remove_outside_links(path, path.read_text("utf-8"))
            summaries[below.with_suffix("").as_posix()] = _find_summary(text)
            copy.write_text(_insert_pictures(below, _index_words(text)), "utf-8")
        else:
            copy.write_bytes(path.read_bytes())
    package = load_package()
    library = Library(package)
    glossary = Glossary(DOCS / "glossary.md", "../../glossary.md")
    topics = Topics(load_description(), package, glossary)
    for name, text in (*topics.pages(), *library.pages()):
        page = target / "reference" / name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, "utf-8")
    ambiguous = library.labels().keys() & topics.labels().keys()
    labels = {**library.labels(), **topics.labels()}
    names = {"labels": labels, "ambiguous": sorted(ambiguous)}
    (target / LABELS).write_text(json.dumps(names), "utf-8")
    write_entries(target, [*library.entries(), *topics.entries()], summaries)
    shutil.copy(ROOT / "CHANGELOG.md", target / "changelog.md")
    index = target / "index.md"
    index.write_text(index.read_text("utf-8") + "\n" + _menu(target), "utf-8")


def _remove_outside_links(path: Path, text: str) -> str:
    """Replace links to files outside ``docs/`` by their text, because the site lacks these files."""

    def replace(link: re.Match[str]) -> str:
        url = link[0].rpartition("(")[2].rstrip(")").partition("#")[0]
        target = (path.parent / url).resolve()
        if not target.exists():
            raise SystemExit(f"{path}: broken link: there is no file {url}")
        return link[0] if target.is_relative_to(DOCS) else link[1]

    return _LINK_UPWARD.sub(replace, text)


def _insert_pictures(page: Path, text: str) -> str:
    """Replace Mermaid diagrams by pictures."""

    def replace(part: re.Match[str]) -> str:
        if part[1] not in _PICTURES:
            return part[0]
        up = "../" * (len(page.parts) - 1)
        return f"![{part[1]}]({up}pictures/{_PICTURES[part[1]]})"

    return _MARKED.sub(replace, text)


def _index_words(text: str) -> str:
    """Turn ``<!-- search: refund, cancellation -->`` into index entries, which the search finds."""
    return _SEARCH_WORDS.sub(
        lambda words: (
            f"```{{index}} {', '.join(f'! {word}' for word in words[1].split(', '))}\n```"
        ),
        text,
    )


def _find_summary(text: str) -> str:
    """Return the first sentence below the title of a page, as plain text."""
    body = _SEARCH_WORDS.sub("", text).partition("\n")[2].strip()
    paragraph = " ".join(_LINK.sub(r"\1", body.partition("\n\n")[0]).split())
    return re.sub(r"[*`]", "", paragraph).partition(". ")[0].rstrip(".:")


def _menu(target: Path) -> str:
    """Return the menu; the pages of a section have the order in which the first page links them."""
    links = re.findall(r"\]\(([\w/-]+)\.md", (DOCS / "index.md").read_text("utf-8"))

    def pages_in(folder: str) -> list[str]:
        pages = [f"{folder}{page.stem}" for page in sorted((target / folder).glob("*.md"))]
        return sorted(pages, key=lambda page: links.index(page) if page in links else len(links))

    elsewhere = ("index", "tutorial", "changelog", *_LAST)
    menu = {
        "Start": ["tutorial"],
        "How to": pages_in("how-to/"),
        "Guides": [page for page in pages_in("") if page not in elsewhere],
        "Concepts": pages_in("concepts/"),
        "Reference": [
            *(f"reference/{part}/index" for part in ("library", "operations", "models")),
            *_LAST,
            "changelog",
            "Index of names <genindex>",
        ],
    }
    return "".join(toctree(pages, caption) for caption, pages in menu.items())


def main(arguments: list[str]) -> int:
    """Build the site and return the exit status."""
    target = Path(arguments[0]).resolve() if arguments else ROOT / "build/site"
    drawn = draw(DOCS / "pictures", error_tree(load_package()))
    for path, svg in drawn.items():
        if os.environ.get("UPDATE_DOCS"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(svg, "utf-8")
    if os.environ.get("UPDATE_DOCS"):
        draw_window()
    sources = target.with_name(f"{target.name}-sources")
    write_sources(sources)
    shutil.rmtree(target, ignore_errors=True)
    cache = target.with_name(f"{target.name}-cache")
    options = ["-W", "--keep-going", "-n", "-E", "-q", "-j", "auto", "-b", "html"]
    settings = ["-c", str(Path(__file__).parent), "-d", str(cache)]
    return sphinx([*options, *settings, str(sources), str(target)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
