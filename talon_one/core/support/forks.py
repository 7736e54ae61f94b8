"""Renew objects in a child process made by ``os.fork()``.

The child inherits its parent's connections, which only the parent may use, and locks that may be held
by threads which the child does not have.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """An object that a child process must not use unchanged."""

    def after_fork(self) -> None:
        """Drop what belongs to the parent; called in the child."""


_registered: WeakSet[Forkable] = WeakSet()


def renew_after_fork(forkable: Forkable) -> None:
    """Call ``forkable.after_fork()`` in every child process, as long as the object exists."""
    _registered.add(forkable)


def _renew() -> None:
    for forkable in list(_registered):
        forkable.after_fork()


if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(after_in_child=_renew)
