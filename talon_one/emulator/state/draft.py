"""Drafts: changes to a mapping that are applied later, or dropped.

A request works on drafts of all records, so that one that fails changes nothing. A dry run works on
drafts that are never applied.
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, KeysView, MutableMapping, ValuesView
from typing import Any, Generic, TypeVar

Key = TypeVar("Key")
Record = TypeVar("Record")


class Draft(MutableMapping[Key, Record], Generic[Key, Record]):
    """A mapping with the entries of another one, which stays as it is until `apply`.

    Entries have the order that they will have in the other mapping.

    Attributes:
        is_changed: Whether anything was written or removed.
    """

    __slots__ = ("_base", "_removed", "_written", "is_changed")

    def __init__(self, base: MutableMapping[Key, Record]) -> None:
        self._base = base
        self._written: dict[Key, Record] = {}
        self._removed: set[Key] = set()
        self.is_changed = False

    def __getitem__(self, key: Key) -> Record:
        if key in self._written:
            return self._written[key]
        if key in self._removed:
            raise KeyError(key)
        return self._base[key]

    def get(self, key: Key, default: Any = None) -> Any:
        if key in self._written:
            return self._written[key]
        return default if key in self._removed else self._base.get(key, default)

    def __setitem__(self, key: Key, record: Record) -> None:
        self._written[key] = record
        self.is_changed = True

    def __delitem__(self, key: Key) -> None:
        if key not in self:
            raise KeyError(key)
        self._written.pop(key, None)
        if key in self._base:
            self._removed.add(key)
        self.is_changed = True

    def __contains__(self, key: object) -> bool:
        return key in self._written or (key in self._base and key not in self._removed)

    def __iter__(self) -> Iterator[Key]:
        return self._iterate() if self.is_changed else iter(self._base)

    def _iterate(self) -> Iterator[Key]:
        for key in self._base:
            if key not in self._removed:
                yield key
        for key in tuple(self._written):
            if key not in self._base or key in self._removed:
                yield key

    def __len__(self) -> int:
        added = sum(key not in self._base or key in self._removed for key in self._written)
        return len(self._base) - len(self._removed) + added

    # The views of an unchanged draft are those of its base, which read faster.

    def keys(self) -> KeysView[Key]:
        return super().keys() if self.is_changed else self._base.keys()

    def values(self) -> ValuesView[Record]:
        return super().values() if self.is_changed else self._base.values()

    def items(self) -> ItemsView[Key, Record]:
        return super().items() if self.is_changed else self._base.items()

    def changes(self) -> Iterator[tuple[Key, Record | None, Record | None]]:
        """Yield what was written or removed: the key, and the records before and after."""
        for key, record in self._written.items():
            yield key, self._base.get(key), record
        for key in self._removed - self._written.keys():
            yield key, self._base[key], None

    def apply(self) -> None:
        """Make the changes in the other mapping."""
        for key in self._removed:
            del self._base[key]
        self._base.update(self._written)

    def clear_changes(self) -> None:
        """Forget the changes."""
        self._written, self._removed, self.is_changed = {}, set(), False
