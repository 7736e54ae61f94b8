"""Markdown for the generated pages: labels, headings, prose, lists, code."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_CODE_OR_LINK = re.compile(r"(``.+?``|`[^`]*`|\[[^\]]*\]\([^)]*\)|https?://\S+)", re.DOTALL)
_ROLE = re.compile(r":\w+:`~?([^`]+)`")


def label(kind: str, name: str) -> str:
    """Return the label of an operation (``op``) or a ``model``."""
    return f"{kind}-{name}".lower()


def heading(level: int, title: str, target: str, *index: str) -> str:
    """Return a heading with the label ``target``; ``index`` has names that the search finds it by."""
    entries = ", ".join(f"! {name}" for name in index)
    before = f"```{{index}} {entries}\n```\n\n" if index else ""
    return f"{before}({target})=\n\n{'#' * level} {title}\n\n"


def prose(text: str) -> str:
    """Convert text of a description or docstring to Markdown, without HTML and roles."""
    text = _ROLE.sub(r"`\1`", text.strip())
    parts = _CODE_OR_LINK.split(text)
    parts[::2] = [re.sub(r"([<\\])(?!`)", r"\\\1", part) for part in parts[::2]]
    return "".join(parts)


def item(term: str, text: str) -> str:
    """Return an entry of a definition list."""
    body = "\n".join(f"  {line}".rstrip() for line in text.splitlines()).strip()
    return f"{term}\n: {body or '&nbsp;'}\n\n"


def code(text: str, language: str, *, folded: str = "") -> str:
    """Return a block of code that the search ignores; with the title ``folded``, it can be opened."""
    block = f"```{{code-block}} {language}\n:class: no-search\n\n{text}\n```\n\n"
    return f"<details><summary>{folded}</summary>\n\n{block}</details>\n\n" if folded else block


def rst(text: str) -> str:
    """Return a block of reStructuredText, the language of autodoc's directives."""
    return f"```{{eval-rst}}\n{text}\n```\n\n"


def python_object(kind: str, signature: str, text: str) -> str:
    """Return the description of a method or class for Sphinx's Python domain."""
    return f"````{{py:{kind}}} {signature}\n:no-contents-entry:\n\n{text}\n````\n\n"


def as_json(value: Any) -> str:
    """Return indented JSON."""
    return json.dumps(value, indent=2, ensure_ascii=False)


def toctree(pages: Iterable[str], caption: str = "", *, hidden: bool = True) -> str:
    """Return the list of pages for the menu."""
    options = [f":caption: {caption}"] if caption else []
    options += [":hidden:"] if hidden else []
    head = "\n".join([*options, ":maxdepth: 1"])
    return f"```{{toctree}}\n{head}\n\n" + "\n".join(pages) + "\n```\n\n"


class Glossary:
    """Link the first mention of each term of the glossary.

    Args:
        page: The glossary; each heading of the second level is a term.
        url: The link to it from the generated pages.
    """

    def __init__(self, page: Path, url: str) -> None:
        terms = re.findall(r"^## (.+)$", page.read_text("utf-8"), re.MULTILINE)
        self._anchors = {
            term.lower(): f"{url}#{re.sub(r'[^a-z0-9 _-]', '', term.lower()).replace(' ', '-')}"
            for term in terms
        }
        longest_first = sorted(map(re.escape, self._anchors), key=len, reverse=True)
        self._pattern = re.compile(rf"\b({'|'.join(longest_first)})(s?)\b", re.IGNORECASE)

    def link_terms(self, text: str) -> str:
        """Add the links to Markdown; code and existing links do not change."""
        seen: set[str] = set()

        def link(mention: re.Match[str]) -> str:
            term = mention[1].lower()
            if term in seen:
                return mention[0]
            seen.add(term)
            return f"[{mention[0]}]({self._anchors[term]})"

        parts = _CODE_OR_LINK.split(text)
        parts[::2] = [self._pattern.sub(link, part) for part in parts[::2]]
        return "".join(parts)
