"""Data whose class depends on a name beside it: the props of an effect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .lookup import resolve
from .reading import read_if_fit

if TYPE_CHECKING:
    from collections.abc import Mapping


def read_choice(name: str | None, data: Any, classes: Mapping[str, str], scope: str) -> Any:
    """``data`` as the class that ``classes`` gives for ``name``.

    ``data`` itself if there is none, or if it does not fit. Class names are looked up in the module
    ``scope``. Raises nothing.
    """
    chosen = classes.get(name) if isinstance(name, str) else None
    if chosen is None:
        return data
    model = read_if_fit(data, resolve(chosen, scope))
    return data if model is None else model
