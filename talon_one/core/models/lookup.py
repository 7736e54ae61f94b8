"""From the name of a model in an annotation to its class, on first use, so that cycles do not matter."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any


def resolve(name: str, scope: str) -> Any:
    """What ``name`` means in the module ``scope``: its own global, else a member of its package."""
    module = sys.modules.get(scope) or import_module(scope)
    found = getattr(module, name, None)
    if found is None:
        found = getattr(import_module(scope.rpartition(".")[0]), name)
    return found


def enum_base(alias: Any) -> str:
    """The type that a named enum is open to: ``str`` of ``Union[Literal["red"], str]``."""
    base: str = alias.__args__[-1].__name__
    return base
