"""What has to begin anew in a process that ``os.fork()`` made.

It has its parent's connections, which must stay the parent's alone, and perhaps its locks, held by
threads that do not exist in it.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """Something that a child process must not use as it is."""

    def after_fork(self) -> None:
        """Begin anew; called in the child."""


_living: WeakSet[Forkable] = WeakSet()


def renew_after_fork(thing: Forkable) -> None:
    """Have ``thing.after_fork()`` called in every child process, as long as the thing lives."""
    _living.add(thing)


def _renew() -> None:
    for thing in list(_living):
        thing.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, which cannot fork
    os.register_at_fork(after_in_child=_renew)
