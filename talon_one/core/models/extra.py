"""A window on the members of a model that its description does not know."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, Any

from ..errors import ApiKeyError, ApiTypeError
from .null import NULL
from .numbers import described

if TYPE_CHECKING:
    from .model import Model


class Extra(MutableMapping[str, Any]):
    """``model.extra``: a live mapping over the unknown keys of the model's JSON object."""

    __slots__ = ("_model",)

    def __init__(self, model: Model) -> None:
        self._model = model

    def __getitem__(self, key: str) -> Any:
        if key in type(self._model)._keys:
            raise KeyError(key)
        return self._model._data[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self._refuse_known(key)
        if not isinstance(key, str):
            raise ApiTypeError(f"expected a string as name of a member, got {described(key)}")
        self._model._data[key] = None if value is NULL else value

    def __delitem__(self, key: str) -> None:
        self._refuse_known(key)
        del self._model._data[key]

    def __iter__(self) -> Iterator[str]:
        known = type(self._model)._keys
        return (key for key in self._model._data if key not in known)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return repr(dict(self))

    def _refuse_known(self, key: str) -> None:
        field = type(self._model)._keys.get(key)
        if field:
            owner = type(self._model).__name__
            raise ApiKeyError(f"{key!r} is a member of {owner}: use .{field.name}")
