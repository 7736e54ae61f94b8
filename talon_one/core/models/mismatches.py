"""What came from the server and does not fit its type: finding its place, keeping it writable, saying so once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .model import Model


class Odd(NamedTuple):
    """A value kept as it came. ``expected`` is ``None`` for a null inside a list or map, which may be."""

    box: Any
    key: Any
    expected: str | None


class Misshapen(Exception):
    """Something else where an object or array belongs."""

    def __init__(self, box: Any, key: Any, expected: str, value: Any) -> None:
        self.box, self.key, self.expected, self.value = box, key, expected, value


class Place(NamedTuple):
    """A container of a document: its path, the path without indexes and map keys, the field it is under."""

    box: Any
    path: str
    pattern: str
    owner: Model | None
    member: str | None

    def step(self, key: Any) -> tuple[str, str]:
        """Path and pattern of the value at ``key``."""
        if isinstance(self.box, list):
            return f"{self.path}[{key}]", f"{self.pattern}[]"
        in_model = self.owner is not None and self.owner._data is self.box
        return f"{self.path}.{key}", f"{self.pattern}.{key if in_model else '*'}"


def places(document: list[Any], name: str) -> Iterator[Place]:
    """All containers below ``document``, a list whose one element is called ``name``."""
    from .model import Model  # not at the top: the model module ends by importing this one

    containers = (Model, dict, list)
    yield Place(document, "", "", None, None)
    to_do = [
        Place(root, name, name, None, None) for root in document if isinstance(root, containers)
    ]
    while to_do:
        node, path, pattern, owner, member = to_do.pop()
        in_model = isinstance(node, Model)
        if in_model:
            owner, member, node = node, None, node._data
        place = Place(node, path, pattern, owner, member)
        yield place
        inside: Any = node.items() if isinstance(node, dict) else enumerate(node)
        to_do += reversed(
            [
                Place(child, *place.step(key), owner, key if in_model else member)
                for key, child in inside
                if isinstance(child, containers)
            ]
        )


def path_to(document: list[Any], box: Any, key: Any, name: str) -> str:
    """The JSON path of ``box[key]``; the container is found by identity."""
    if box is document:
        return name
    for place in places(document, name):
        if place.box is box:
            return place.step(key)[0]
    return name


_said: set[str] = set()
_MOST_SAID = 1000  # a server gone mad must not fill the memory


def note(document: list[Any], odd: list[Odd], name: str) -> None:
    """Mark the members that hold odd values, and log each path once in the life of the process."""
    by_box: dict[int, list[Odd]] = {}
    for one in odd:
        by_box.setdefault(id(one.box), []).append(one)
    for place in places(document, name):
        for one in by_box.get(id(place.box), ()):
            if place.owner is not None:
                member = place.member if place.member is not None else one.key
                place.owner._odd = (place.owner._odd or frozenset()) | {member}
            if one.expected is not None:
                path, pattern = place.step(one.key) if place.path else (name, name)
                _say(path, pattern, one.expected, one.box[one.key])


def _say(path: str, pattern: str, expected: str, value: Any) -> None:
    if pattern in _said or len(_said) >= _MOST_SAID:
        return
    _said.add(pattern)
    from ..support.log import logger
    from .numbers import described

    logger().warning("%s: expected %s, kept %s as it came", path, expected, described(value))
