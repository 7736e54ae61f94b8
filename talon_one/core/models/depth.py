"""How deep JSON may be nested: one limit for reading and writing, whatever the interpreter's own is."""

from __future__ import annotations

import json
from typing import Any

MAX_DEPTH = 100
"""Levels of objects and arrays. Python 3.10 could write about four times as many."""

TOO_DEEP = f"nested more than {MAX_DEPTH} levels deep"

_LEVELS = bytes.maketrans(b"[]{}", b"()()")
_OTHERS = bytes(set(range(256)) - set(b"[]{}"))


def is_too_deep(text: str | bytes | bytearray, max_depth: int = MAX_DEPTH) -> bool:
    """Return whether JSON text has more levels than the limit.

    Brackets within strings are told apart only where they do not match: a text made for it passes up to the
    interpreter's limit.
    """
    encoded = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    # What is open somewhere in the first half opens there; what is open somewhere in the second half
    # closes there. Most responses need no closer look.
    half = len(encoded) // 2
    first, second = encoded[:half], encoded[half:]
    # replace() finds a byte several times faster than count() of Pythons before 3.13.
    opened = len(first) - len(first.replace(b"{", b"").replace(b"[", b""))
    closed = len(second) - len(second.replace(b"}", b"").replace(b"]", b""))
    return max(opened, closed) > max_depth and _exceeds(encoded, max_depth)


def _exceeds(text: bytes | bytearray, max_depth: int) -> bool:
    brackets = text.translate(_LEVELS, _OTHERS)
    levels = 0
    while levels <= max_depth and b"()" in brackets:
        brackets = brackets.replace(b"()", b"")
        levels += 1
    # Unless strings have some, none is left.
    return (levels > max_depth or bool(brackets)) and depth_of(text) > max_depth


def depth_of(text: str | bytes | bytearray) -> int:
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
