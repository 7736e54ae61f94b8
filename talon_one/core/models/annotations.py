"""The types of generated annotations, read from their text.

Annotations are the one place where a member's type stands. They are text at run time (PEP 563), in the
compiler's own spelling, and use a handful of forms, so reading them costs no import and no evaluation.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

NUMBERS = ("Number", "OptionalDecimal", "DeprecatedDecimal", "Decimal")
"""The kinds that are read as ``Decimal``; the last is that of elements in lists and maps."""


class Shape(NamedTuple):
    """``kind`` is ``list``, ``dict`` or a name (``str``, ``Number``, ``CartItem``); ``inner`` the element."""

    kind: str
    inner: Shape | None = None


@cache
def parse(annotation: str) -> Shape:
    """The shape that an annotation describes; ``| None`` and ``Literal[...] |`` do not change it."""
    text = annotation.removesuffix(" | None")
    if text.startswith("Deprecated["):
        return parse(text[len("Deprecated[") : -1])
    if text.startswith("list["):
        return Shape("list", parse(text[len("list[") : -1]))
    if text.startswith("dict[str, "):
        return Shape("dict", parse(text[len("dict[str, ") : -1]))
    if text.startswith("Literal["):
        return Shape(text.rpartition(" | ")[2])
    return Shape(text)


def path_name(annotation: str) -> str:
    """What a JSON path begins with: ``cartItem`` for ``CartItem``, ``body`` for what has no name."""
    name = parse(annotation).kind
    return name[:1].lower() + name[1:] if name[:1].isupper() and name != "Any" else "body"
