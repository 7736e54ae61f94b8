"""Puts the figures of a run into ``docs/performance.md``."""

from __future__ import annotations

from environments import ROOT
from table import Lines, as_markdown

PAGE = ROOT / "docs/performance.md"


def write_documentation(tables: dict[str, Lines], sentences: dict[str, str]) -> None:
    """Replace what stands between the marks ``<!-- name -->`` and ``<!-- end -->`` of the page."""
    page = PAGE.read_text("utf-8")
    for name, lines in tables.items():
        page = _replaced(page, name, as_markdown(lines))
    for name, sentence in sentences.items():
        page = _replaced(page, name, sentence)
    PAGE.write_text(page, "utf-8")


def _replaced(page: str, name: str, text: str) -> str:
    before, mark, rest = page.partition(f"<!-- {name} -->\n")
    _, end, after = rest.partition("<!-- end -->")
    assert mark and end, f"{PAGE.name} has no place for {name!r}"
    return f"{before}{mark}{text}\n{end}{after}"
