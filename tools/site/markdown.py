"""What all generated pages are written with: labels, prose, lists, code."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_CODE_OR_LINK = re.compile(r"(``.+?``|`[^`]*`|\[[^\]]*\]\([^)]*\)|https?://\S+)", re.DOTALL)
_ROLE = re.compile(r":\w+:`~?([^`]+)`")


def label(kind: str, name: str) -> str:
    """The label of an operation (``op``), a model or a name of the library (``api``)."""
    return f"{kind}-{name}".lower()


def heading(level: int, title: str, target: str, *index: str) -> str:
    """A heading that can be linked, and that the search finds by the names in ``index``."""
    entries = ", ".join(f"! {name}" for name in index)
    before = f"```{{index}} {entries}\n```\n\n" if index else ""
    return f"{before}({target})=\n\n{'#' * level} {title}\n\n"


def prose(text: str) -> str:
    """Text of a description or docstring as Markdown: no HTML, no roles."""
    text = _ROLE.sub(r"`\1`", text.strip())
    parts = _CODE_OR_LINK.split(text)
    parts[::2] = [re.sub(r"([<\\])(?!`)", r"\\\1", part) for part in parts[::2]]
    return "".join(parts)


def item(term: str, text: str) -> str:
    """An entry of a list of definitions."""
    body = "\n".join(f"  {line}".rstrip() for line in text.splitlines()).strip()
    return f"{term}\n: {body or '&nbsp;'}\n\n"


def code(text: str, language: str, *, folded: str = "") -> str:
    """A block of code that the search passes over; ``folded`` is the line to open it with."""
    block = f"```{{code-block}} {language}\n:class: no-search\n\n{text}\n```\n\n"
    return f"<details><summary>{folded}</summary>\n\n{block}</details>\n\n" if folded else block


def as_json(value: Any) -> str:
    """JSON for people."""
    return json.dumps(value, indent=2, ensure_ascii=False)


def toctree(pages: Iterable[str], caption: str = "", *, hidden: bool = True) -> str:
    """The list of pages that makes the menu."""
    options = [f":caption: {caption}"] if caption else []
    options += [":hidden:"] if hidden else []
    head = "\n".join([*options, ":maxdepth: 1"])
    return f"```{{toctree}}\n{head}\n\n" + "\n".join(pages) + "\n```\n\n"


class Glossary:
    """Links the first mention of each of the glossary's terms.

    Args:
        page: The glossary: each term is a heading of the second level.
        url: What leads there from the pages that are written.
    """

    def __init__(self, page: Path, url: str) -> None:
        terms = re.findall(r"^## (.+)$", page.read_text("utf-8"), re.MULTILINE)
        self._anchors = {
            term.lower(): f"{url}#{re.sub(r'[^a-z0-9 _-]', '', term.lower()).replace(' ', '-')}"
            for term in terms
        }
        longest_first = sorted(map(re.escape, self._anchors), key=len, reverse=True)
        self._pattern = re.compile(rf"\b({'|'.join(longest_first)})(s?)\b", re.IGNORECASE)

    def linked(self, text: str) -> str:
        """Markdown with links; code and links in it stay as they are."""
        seen: set[str] = set()

        def link(found: re.Match[str]) -> str:
            term = found[1].lower()
            if term in seen:
                return found[0]
            seen.add(term)
            return f"[{found[0]}]({self._anchors[term]})"

        parts = _CODE_OR_LINK.split(text)
        parts[::2] = [self._pattern.sub(link, part) for part in parts[::2]]
        return "".join(parts)
