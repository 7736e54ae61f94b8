"""How deep JSON may be nested: one limit for reading and writing, whatever the interpreter's own is."""

from __future__ import annotations

import json
from typing import Any

MAX_DEPTH = 100
"""Levels of objects and arrays. Python 3.10 could write about four times as many."""

TOO_DEEP = f"nested more than {MAX_DEPTH} levels deep"


def is_too_deep(text: str) -> bool:
    """Return whether JSON text has more levels than the limit.

    Brackets within strings are not told apart at first: a text made for it passes up to the interpreter's limit.
    """
    # Only searches for one character, which are fast: healthy texts pay for nothing else.
    opened = text.count("{") + text.count("[")
    if opened <= MAX_DEPTH:
        return False
    size = max(1, len(text) * MAX_DEPTH // (4 * opened))  # about a quarter of the limit in a block
    level = 0
    for start in range(0, len(text), size):
        end = start + size
        opened = text.count("{", start, end) + text.count("[", start, end)
        if level + opened > MAX_DEPTH:
            return depth_of(text) > MAX_DEPTH
        level += opened - text.count("}", start, end) - text.count("]", start, end)
    return False


def depth_of(text: str) -> int:
    """Return the number of levels of JSON text."""
    return depth(json.loads(text, parse_int=str, parse_float=str))


def depth(document: Any) -> int:
    """Return the number of levels of parsed JSON."""
    level, levels = [document], -1
    while level:
        levels += 1
        level = [inner for outer in level for inner in _parts(outer)]
    return levels


def _parts(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
