"""The members of a model that its description does not know."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, Any

from ..errors import ApiKeyError, ApiTypeError
from .null import NULL
from .numbers import json_kind

if TYPE_CHECKING:
    from .record import Record


class Extra(MutableMapping[str, Any]):
    """``model.extra``: a live mapping over the unknown keys of the model's JSON object."""

    __slots__ = ("_record",)

    def __init__(self, record: Record) -> None:
        self._record = record

    def __getitem__(self, key: str) -> Any:
        if key in type(self._record)._keys:
            raise KeyError(key)
        return self._record._data[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self._refuse_field(key)
        if not isinstance(key, str):
            raise ApiTypeError(f"extra: expected a str as key, got {json_kind(key)}")
        self._record._data[key] = None if value is NULL else value

    def __delitem__(self, key: str) -> None:
        self._refuse_field(key)
        del self._record._data[key]

    def __iter__(self) -> Iterator[str]:
        known = type(self._record)._keys
        return (key for key in self._record._data if key not in known)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return repr(dict(self))

    def _refuse_field(self, key: str) -> None:
        field = type(self._record)._keys.get(key)
        if field:
            owner = type(self._record).__name__
            raise ApiKeyError(f"{key!r} is a field of {owner}; use .{field.name}")
