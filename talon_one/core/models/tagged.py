"""Data whose class depends on a name beside it, such as the props of an effect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .lookup import look_up
from .reading import read_if_fit

if TYPE_CHECKING:
    from collections.abc import Mapping


def read_tagged(tag: str | None, data: Any, classes: Mapping[str, str], module: str) -> Any:
    """Return ``data`` as the class that belongs to ``tag``.

    Args:
        tag: The name beside the data.
        data: Parsed JSON. It is not changed.
        classes: Names of classes, by tag.
        module: Where the names of classes are looked up.

    Returns:
        The model, or ``data`` itself if the tag is unknown or a value does not match its type.
    """
    name = classes.get(tag) if isinstance(tag, str) else None
    if name is None:
        return data
    model = read_if_fit(data, look_up(name, module))
    return data if model is None else model
