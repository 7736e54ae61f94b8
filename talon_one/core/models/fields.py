"""The fields of a model: descriptors over its JSON object.

A field is one line of a generated class, ``price: OptionalDecimal = optional("price")``. It knows its key
in JSON and its default; the value itself is in the model's dict.

A number reads as ``Decimal`` and accepts ``Decimal | int | float | str``. To a type checker that is a
descriptor type, ``DecimalField`` or ``OptionalDecimal``. Field specifiers with converters would say the
same, but only pyright understands them.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from .annotations import NUMBERS, parse
from .null import NULL
from .numbers import to_decimal
from .plain import plain

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any, Generic, Protocol, TypeVar, overload

    from typing_extensions import Self, deprecated

    T = TypeVar("T")

    class JsonObject(Protocol):
        """What holds the values of fields: a :class:`~.record.Record`."""

        _data: dict[str, Any]
        _mismatches: frozenset[str] | None

    class DecimalField:
        """A number that is required or has a default."""

        @overload
        def __get__(self, instance: None, owner: Any) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: Any) -> Decimal: ...
        def __get__(self, instance: object, owner: Any) -> Any: ...
        def __set__(self, instance: object, value: Decimal | int | float | str) -> None: ...

    class OptionalDecimal:
        """An optional number."""

        @overload
        def __get__(self, instance: None, owner: Any) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: Any) -> Decimal | None: ...
        def __get__(self, instance: object, owner: Any) -> Any: ...
        def __set__(self, instance: object, value: Decimal | int | float | str | None) -> None: ...

    class Deprecated(Generic[T]):
        """A field that the API deprecates, for tools that read PEP 702; at run time it is like any other."""

        @overload
        def __get__(self, instance: None, owner: Any) -> Self: ...
        @overload
        @deprecated("Deprecated by the API.")
        def __get__(self, instance: object, owner: Any) -> T: ...
        def __get__(self, instance: object, owner: Any) -> Any: ...
        def __set__(self, instance: object, value: T) -> None: ...

    class DeprecatedDecimal:
        """A number that the API deprecates."""

        @overload
        def __get__(self, instance: None, owner: Any) -> Self: ...
        @overload
        @deprecated("Deprecated by the API.")
        def __get__(self, instance: object, owner: Any) -> Decimal | None: ...
        def __get__(self, instance: object, owner: Any) -> Any: ...
        def __set__(self, instance: object, value: Decimal | int | float | str | None) -> None: ...

else:
    DecimalField = OptionalDecimal = Deprecated = DeprecatedDecimal = object


_PLAIN = frozenset({str, int, bool, float, Decimal, list, dict, datetime})


def required(key: str, *, read_only: bool = False) -> Any:
    """Declare a field that the constructor requires."""
    return Field(key, None, True, read_only)


# To a type checker this is a plain function, so what it returns counts as the field's default.
def optional(key: str, default: Any = None, *, read_only: bool = False) -> Any:
    """Declare an optional field. ``default`` is what the API assumes; it is read, but never sent."""
    return Field(key, default, False, read_only)


class Field:
    """A field of a model: ``key`` is its name in JSON, ``name`` its name in Python."""

    __slots__ = (
        "key",
        "default",
        "required",
        "read_only",
        "name",
        "annotation",
        "owner",
        "is_number",
    )

    def __init__(self, key: str, default: Any, required: bool, read_only: bool) -> None:
        self.key = key
        self.default = default
        self.required = required
        self.read_only = read_only

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.owner = owner
        self.annotation: str = owner.__dict__["__annotations__"][name]
        self.is_number = self.annotation in NUMBERS
        if self.is_number:
            self.default = to_decimal(self.default)

    def __get__(self, instance: JsonObject | None, owner: type | None = None) -> Any:
        if instance is None:
            return self
        value = instance._data.get(self.key)
        return self.absent_value(instance) if value is None else value

    def absent_value(self, instance: JsonObject) -> Any:
        """Return what the field reads when its key is absent or null."""
        if instance._mismatches is None:  # built by the caller, so a null is the caller's own NULL
            return None if self.key in instance._data else self.default
        kind = parse(self.annotation).kind if self.required else None
        return [] if kind == "list" else {} if kind == "dict" else None

    def __set__(self, instance: JsonObject, value: Any) -> None:
        mismatches = instance._mismatches
        if mismatches and self.key in mismatches:
            instance._mismatches = mismatches - {self.key}
        self.store(instance._data, value)

    def __delete__(self, instance: JsonObject) -> None:
        self.__set__(instance, None)

    def store(self, data: dict[str, Any], value: Any) -> None:
        """Put a value of the caller's into a JSON object. Its type is checked when it is written."""
        if value is None:
            data.pop(self.key, None)
        elif value is NULL:
            data[self.key] = None
        else:
            if type(value) not in _PLAIN:
                value = plain(value)
            number = to_decimal(value) if self.is_number else None
            data[self.key] = value if number is None else number

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]
        from .field_docs import field_doc  # slow to import

        return field_doc(self.owner, self.name)
