"""A union of models that a member of the JSON object, its tag, tells apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class TaggedUnion(NamedTuple):
    """What the name of a union is at run time; to type checkers it is the union of its classes."""

    tag: str
    """Key of the member that tells the classes apart."""
    classes: Mapping[str, str]
    """Name of the class for each value of the tag."""
    module: str
    """Where the names of classes are looked up."""

    def class_name(self, data: Any) -> str | None:
        """Return the name of the class for a JSON object, or ``None`` if its kind is unknown."""
        tag = data.get(self.tag)
        return self.classes.get(tag) if isinstance(tag, str) else None
