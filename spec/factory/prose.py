"""Makes prose of the description fit for docstrings: wrapped, and harmless as Python source."""

from __future__ import annotations

import re
import textwrap

_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+")
_AS_IT_IS = re.compile(r"\s{4,}|\s*[|<>#]")


#: Values that are explained one after another: "`a`: this; `b` and `c`: that."
_VALUES = r"`[^`]+`(?:,? (?:and |or )?`[^`]+`)*: "
_EXPLAINED = re.compile(rf"(?:(?<=[.:] )|^)({_VALUES}.+?; {_VALUES}.+?)(?:\.(?= [A-Z`])|\.?$)")


def line(text: str) -> str:
    """One line of prose."""
    return " ".join(harmless(text).split())


def argument(text: str, width: int, name: str) -> str:
    """Prose about an argument: no list marks or empty lines, by which editors lose their place."""
    rows = [_listed(row, ";", ".") for row in text.split("\n")]
    result = wrapped("\n".join(rows), width, max(len(name) - 2, 0))
    return re.sub(r"^- ", "", result, flags=re.MULTILINE).replace("\n\n", "\n")


def wrapped(text: str, width: int, before: int = 0) -> str:
    """Prose at most ``width`` columns wide; paragraphs, lists, tables and code keep their lines.

    Args:
        text: The prose as the description has it.
        width: Columns of a line.
        before: Columns of the first line that something else takes.
    """
    lines: list[str] = []
    block = ""
    fenced = False
    rows = "\n".join(_listed(row) for row in harmless(text).split("\n"))
    for row in [*rows.split("\n"), ""]:
        fence = row.lstrip().startswith("```")
        apart = fenced or fence or not row.strip() or bool(_AS_IT_IS.match(row))
        if block and (apart or _ITEM.match(row)):
            lines += _fold(block, width, 0 if lines else before)
            block = ""
        if apart:
            lines.append(row.rstrip())
        else:
            block = f"{block} {row.strip()}" if block else row.rstrip()
        fenced ^= fence
    result = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
    # A closing quotation mark would run into the quotation marks that end a docstring.
    return result + " " if result.endswith('"') else result


def _listed(row: str, between: str = "", end: str = "") -> str:
    """A row in which explained values have become a list, with what ends its items."""
    found = _EXPLAINED.search(row)
    if not found:
        return row
    values = re.split(rf"; (?={_VALUES})", found[1])
    parts = [
        row[: found.start()] or "Known values:",
        *(f"- {value}{between}" for value in values[:-1]),
        f"- {values[-1]}{end}",
        "",
        row[found.end() :],
    ]
    return "\n".join(part.strip() for part in parts).strip()


def _fold(block: str, width: int, before: int) -> list[str]:
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


def harmless(text: str) -> str:
    """Text as it has to stand between triple quotes."""
    text = text.replace("\\", "\\\\").replace('"""', "'''").expandtabs(4)
    visible = (c if c.isprintable() or c == "\n" else " " if c.isspace() else "" for c in text)
    return "".join(visible)
