"""From the name of a model in an annotation to its class.

Names are looked up when the first value comes, so that models may refer to each other.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple


def look_up(name: str, module: str) -> Any:
    """Return what ``name`` means in ``module``: a global of it, otherwise a member of its package."""
    found = getattr(sys.modules.get(module) or import_module(module), name, None)
    if found is None:
        found = getattr(import_module(module.rpartition(".")[0]), name)
    return found


def enum_base(alias: Any) -> str:
    """Return the type that a named enum is open to: ``str`` for ``Union[Literal["red"], str]``."""
    base: str = alias.__args__[-1].__name__
    return base


class TaggedUnion(NamedTuple):
    """A union of models that a member, its tag, tells apart. Type checkers see the union of the classes."""

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
