"""From the name of a model in an annotation to its class.

Names are looked up when the first value comes, so that models may refer to each other.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any


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
