"""The types of generated annotations, read from their text.

The annotation is the one place that says a field's type. At run time it is text (PEP 563), in the
compiler's own spelling, and takes few forms, so that reading it needs no import and no evaluation.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

NUMBERS = ("DecimalField", "OptionalDecimal", "DeprecatedDecimal", "Decimal")
"""The kinds that are read as ``Decimal``. ``Decimal`` itself is that of elements of lists and maps."""


class Shape(NamedTuple):
    """The type of a value: ``kind`` is ``list``, ``dict`` or a name such as ``str`` or ``CartItem``."""

    kind: str
    inner: Shape | None = None
    """Type of the elements of a list or map."""


@cache
def parse(annotation: str) -> Shape:
    """Return the shape that an annotation describes; ``| None`` and ``Literal[...] |`` do not change it."""
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
    """Return the first part of a JSON path: ``cartItem`` for ``CartItem``, ``body`` for other types."""
    name = parse(annotation).kind
    return name[:1].lower() + name[1:] if name[:1].isupper() and name != "Any" else "body"
