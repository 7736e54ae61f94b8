"""The emulated operations; all others are answered 501.

A module holds the operations of one topic. Every module of this package is imported here, so that
its operations register.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from .not_emulated import REASONS
from .registry import Invocation, Result, get_handlers

for _module in iter_modules(__path__, __name__ + "."):
    import_module(_module.name)

EMULATED = get_handlers()
"""The handlers by operation id."""

__all__ = ["EMULATED", "REASONS", "Invocation", "Result"]
