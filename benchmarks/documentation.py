"""Puts the figures of a run into ``docs/performance.md``, and the charts beside it."""

from __future__ import annotations

from charts import bars, growth
from environments import ROOT
from rows import Figures
from table import Lines, as_markdown

PAGE = ROOT / "docs/performance.md"


def write_documentation(
    figures: Figures,
    labels: dict[str, str],
    tables: dict[str, Lines],
    sentences: dict[str, str],
) -> None:
    """Replace what stands between the marks ``<!-- name -->`` and ``<!-- end -->`` of the page."""
    page = PAGE.read_text("utf-8")
    for name, lines in tables.items():
        page = _replaced(page, name, as_markdown(lines))
    for name, sentence in sentences.items():
        page = _replaced(page, name, sentence)
    PAGE.write_text(page, "utf-8")
    PAGE.with_name("performance.svg").write_text(bars(figures, labels), "utf-8")
    PAGE.with_name("growth.svg").write_text(growth(figures, labels), "utf-8")


def _replaced(page: str, name: str, text: str) -> str:
    before, mark, rest = page.partition(f"<!-- {name} -->\n")
    _, end, after = rest.partition("<!-- end -->")
    assert mark and end, f"{PAGE.name} has no place for {name!r}"
    return f"{before}{mark}{text}\n{end}{after}"
