"""Makes prose of the description fit for docstrings: wrapped, and harmless as Python source."""

from __future__ import annotations

import re
import textwrap

_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+")
_AS_IT_IS = re.compile(r"\s{4,}|\s*[|<>#]")


def line(text: str) -> str:
    """One line of prose."""
    return " ".join(_harmless(text).split())


def wrapped(text: str, width: int, before: int = 0) -> str:
    """Prose at most ``width`` columns wide; paragraphs, lists, tables and code keep their lines.

    Args:
        text: The prose as the description has it.
        width: Columns of a line.
        before: Columns of the first line that something else takes.
    """
    blocks: list[str] = []
    fenced = False
    fresh = True
    for row in _harmless(text).split("\n"):
        fence = row.lstrip().startswith("```")
        apart = fenced or fence or not row.strip() or bool(_AS_IT_IS.match(row))
        if apart or fresh or _ITEM.match(row):
            blocks.append(row.rstrip())
        else:
            blocks[-1] += " " + row.strip()
        fresh = apart
        fenced ^= fence
    lines = [
        row for n, block in enumerate(blocks) for row in _fold(block, width, 0 if n else before)
    ]
    result = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
    # A closing quotation mark would run into the quotation marks that end a docstring.
    return result + " " if result.endswith('"') else result


def _fold(block: str, width: int, before: int) -> list[str]:
    if len(block) + before <= width or _AS_IT_IS.match(block):
        return [block]
    item = _ITEM.match(block)
    rows = textwrap.wrap(
        block,
        width,
        initial_indent=" " * before,
        subsequent_indent=" " * (item.end() if item else 0),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [rows[0][before:], *rows[1:]]


def _harmless(text: str) -> str:
    text = text.replace("\\", "\\\\").replace('"""', "'''").expandtabs(4)
    return "".join(c for c in text.replace("\r\n", "\n") if c.isprintable() or c == "\n")
