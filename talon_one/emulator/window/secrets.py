"""Keys and passwords are hidden wherever they could be shown; JSON is laid out to be read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element  # nosec B405: nothing is parsed

from talon_one.core.models.layout import indented

from ..support.exact_json import Json, read_json, write_json

HIDDEN = "(hidden)"
_SECRET_MEMBERS = re.compile(r"password|token|secret|api_?key|authorization", re.IGNORECASE)
_SHORTEST = 4
"""Keys that are shorter occur in other words."""

SHOWN_HEADERS = ("content-type", "accept", "user-agent", "idempotency-key")


def hide_keys(root: Element, keys: Iterable[str]) -> None:
    """Remove keys from all text of a page, and from its links."""
    known = sorted((key for key in keys if len(key) >= _SHORTEST), key=len, reverse=True)
    if not known:
        return
    pattern = re.compile("|".join(re.escape(key) for key in known))
    for element in root.iter():
        element.text = pattern.sub(HIDDEN, element.text or "")
        element.tail = pattern.sub(HIDDEN, element.tail or "")
        for name in ("href", "value", "id"):
            if name in element.attrib:
                element.set(name, pattern.sub(HIDDEN, element.attrib[name]))


def read_body(content: bytes) -> Json:
    """Return a body as JSON, without passwords and the like.

    Raises:
        ValueError: It is not JSON.
    """
    return _hide_members(read_json(content))


def _hide_members(value: Json) -> Json:
    if isinstance(value, dict):
        return {
            name: HIDDEN
            if _SECRET_MEMBERS.search(name) and isinstance(member, str)
            else _hide_members(member)
            for name, member in value.items()
        }
    return [_hide_members(member) for member in value] if isinstance(value, list) else value


def indent_json(value: Json) -> str:
    """Return JSON text with a member a line and every digit of the numbers."""
    text = indented(write_json(value).decode(), 2)
    # Every other character reads better as itself than as an escape.
    return re.sub(r"(?<!\\)((?:\\\\)*)\\u(?!00[01])([0-9a-f]{4})", _unescape, text)


def _unescape(match: re.Match[str]) -> str:
    code = int(match[2], 16)
    return match[0] if 0xD800 <= code <= 0xDFFF else match[1] + chr(code)
