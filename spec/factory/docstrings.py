"""Turn prose of the description into docstrings: wrapped, and escaped as Python source."""

from __future__ import annotations

import re
import textwrap

_LIST_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+")
_PREFORMATTED = re.compile(r"\s{4,}|\s*[|<>#]")


#: Values explained in turn: "`a`: this; `b` and `c`: that."
_VALUES = r"`[^`]+`(?:,? (?:and |or )?`[^`]+`)*: "
_EXPLAINED_VALUES = re.compile(
    rf"(?:(?<=[.:] )|^)({_VALUES}.+?; {_VALUES}.+?)(?:\.(?= [A-Z`])|\.?$)"
)


def one_line(text: str) -> str:
    """Return prose as one line."""
    return " ".join(escape(text).split())


def wrap_argument(text: str, width: int, name: str) -> str:
    """Wrap prose about an argument, without list marks or empty lines, which confuse editors."""
    rows = [_as_list(row, ";", ".") for row in text.split("\n")]
    result = wrap("\n".join(rows), width, max(len(name) - 2, 0))
    return re.sub(r"^- ", "", result, flags=re.MULTILINE).replace("\n\n", "\n")


def wrap(text: str, width: int, before: int = 0) -> str:
    """Wrap prose to ``width`` columns; paragraphs, lists, tables and code keep their lines.

    Args:
        text: The prose of the description.
        width: Columns of a line.
        before: Columns already taken on the first line.
    """
    lines: list[str] = []
    block = ""
    fenced = False
    rows = "\n".join(_as_list(row) for row in escape(text).split("\n"))
    for row in [*rows.split("\n"), ""]:
        fence = row.lstrip().startswith("```")
        apart = fenced or fence or not row.strip() or bool(_PREFORMATTED.match(row))
        if block and (apart or _LIST_ITEM.match(row)):
            lines += _fold(block, width, 0 if lines else before)
            block = ""
        if apart:
            lines.append(row.rstrip())
        else:
            block = f"{block} {row.strip()}" if block else row.rstrip()
        fenced ^= fence
    result = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
    # A final quotation mark would merge with those that end the docstring.
    return result + " " if result.endswith('"') else result


def _as_list(row: str, between: str = "", end: str = "") -> str:
    """Turn explained values in a row into a list, its items ended by ``between`` and ``end``."""
    found = _EXPLAINED_VALUES.search(row)
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
    item = _LIST_ITEM.match(block)
    rows = textwrap.wrap(
        block,
        width,
        initial_indent=" " * before,
        subsequent_indent=" " * (item.end() if item else 0),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [rows[0][before:], *rows[1:]]


def escape(text: str) -> str:
    """Escape text for use between triple quotes."""
    text = text.replace("\\", "\\\\").replace('"""', "'''").expandtabs(4)
    visible = (c if c.isprintable() or c == "\n" else " " if c.isspace() else "" for c in text)
    return "".join(visible)
