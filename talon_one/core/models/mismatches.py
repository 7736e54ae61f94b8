"""Response values that do not match their declared type: locate them, keep them writable, warn once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ..support.log import logger
from .numbers import json_kind
from .record import Record


class Mismatch(NamedTuple):
    """The value at ``container[key]``, which is kept unchanged.

    ``expected`` is ``None`` for a null in a list or map: it is kept like the others, but not worth a warning.
    """

    container: Any
    key: Any
    expected: str | None


class ShapeError(Exception):
    """``container[key]`` has to be an object or an array and is something else."""

    def __init__(self, container: Any, key: Any, expected: str, value: Any) -> None:
        self.container, self.key, self.expected, self.value = container, key, expected, value


class Location(NamedTuple):
    """Where a list or dict is in a document."""

    container: Any
    path: str
    """JSON path."""
    pattern: str
    """The path without indexes and keys of maps: the same for all elements."""
    owner: Record | None
    """The nearest record around it."""
    key: str | None
    """The key in the owner that leads to it; ``None`` if it is the owner's own object."""

    def step(self, key: Any) -> tuple[str, str]:
        """Return path and pattern of the value at ``key``."""
        if isinstance(self.container, list):
            return f"{self.path}[{key}]", f"{self.pattern}[]"
        in_record = self.owner is not None and self.owner._data is self.container
        return f"{self.path}.{key}", f"{self.pattern}.{key if in_record else '*'}"


def locations(document: list[Any], name: str) -> Iterator[Location]:
    """Yield the location of every container in ``document``, a list of one element called ``name``."""
    containers = (Record, dict, list)
    yield Location(document, "", "", None, None)
    pending = [
        Location(root, name, name, None, None) for root in document if isinstance(root, containers)
    ]
    while pending:
        node, path, pattern, owner, owner_key = pending.pop()
        in_record = isinstance(node, Record)
        if in_record:
            owner, owner_key, node = node, None, node._data
        location = Location(node, path, pattern, owner, owner_key)
        yield location
        # A copy, because another thread may change the node.
        children: Any = list(node.items() if isinstance(node, dict) else enumerate(node))
        pending += reversed(
            [
                Location(child, *location.step(key), owner, key if in_record else owner_key)
                for key, child in children
                if isinstance(child, containers)
            ]
        )


def path_to(document: list[Any], container: Any, key: Any, name: str) -> str:
    """Return the JSON path of ``container[key]``. The container is found by identity."""
    if container is document:
        return name
    for location in locations(document, name):
        if location.container is container:
            return location.step(key)[0]
    return name


_warned: set[str] = set()
_MAX_WARNED = 1000  # bounds the memory that a broken server can fill


def report(document: list[Any], mismatches: list[Mismatch], name: str) -> None:
    """Mark the records that hold mismatches, and warn of each pattern once per process."""
    by_container: dict[int, list[Mismatch]] = {}
    for mismatch in mismatches:
        by_container.setdefault(id(mismatch.container), []).append(mismatch)
    for location in locations(document, name):
        for mismatch in by_container.get(id(location.container), ()):
            if location.owner is not None:
                key = location.key if location.key is not None else mismatch.key
                location.owner._mismatches = (location.owner._mismatches or frozenset()) | {key}
            if mismatch.expected is not None:
                path, pattern = location.step(mismatch.key) if location.path else (name, name)
                _warn_once(path, pattern, mismatch)


def _warn_once(path: str, pattern: str, mismatch: Mismatch) -> None:
    if pattern in _warned or len(_warned) >= _MAX_WARNED:
        return
    _warned.add(pattern)
    kind = json_kind(mismatch.container[mismatch.key])
    logger().warning("%s: expected %s, got %s; kept unchanged", path, mismatch.expected, kind)
