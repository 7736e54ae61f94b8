"""The fields of a model: descriptors over its JSON object.

A field is one line of a generated class, ``price: OptionalDecimal = optional("price")``. It knows the key
on the wire and what to give when the key is absent; the value itself lives in the model's one dict.

Number fields read narrow and are written wide (a ``Decimal`` comes out, ``Decimal | int | float | str``
may go in). To a type checker that is a descriptor type, ``Number`` or ``OptionalDecimal``; converters of
field specifiers would say it too, but only pyright understands them.
"""

from __future__ import annotations

from .annotations import NUMBERS, parse
from .null import NULL
from .numbers import to_decimal

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any, Generic, TypeVar, overload

    from typing_extensions import Self, deprecated

    from .model import Model

    T = TypeVar("T")

    class Number:
        """A required number."""

        @overload
        def __get__(self, instance: None, owner: Any) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: Any) -> Decimal: ...
        def __get__(self, instance: object, owner: Any) -> Any: ...
        def __set__(self, instance: object, value: Decimal | int | float | str) -> None: ...

    class OptionalDecimal:
        """A number that may be absent."""

        @overload
        def __get__(self, instance: None, owner: Any) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: Any) -> Decimal | None: ...
        def __get__(self, instance: object, owner: Any) -> Any: ...
        def __set__(self, instance: object, value: Decimal | int | float | str | None) -> None: ...

    class Deprecated(Generic[T]):
        """A member that the API deprecates, for PEP 702's readers. At run time it is like any other."""

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
    Number = OptionalDecimal = Deprecated = DeprecatedDecimal = object


def required(key: str, *, read_only: bool = False) -> Any:
    """A member that the constructor asks for."""
    return Field(key, None, True, read_only)


# To a type checker this is a plain function, so what it returns counts as the field's default.
def optional(key: str, default: Any = None, *, read_only: bool = False) -> Any:
    """A member that may be left out; ``default`` is what the API assumes then. It is never sent."""
    return Field(key, default, False, read_only)


class Field:
    """One member of a model. ``key`` is its name on the wire, ``name`` its name in Python."""

    __slots__ = ("key", "default", "required", "read_only", "name", "annotation", "owner", "number")

    def __init__(self, key: str, default: Any, required: bool, read_only: bool) -> None:
        self.key = key
        self.default = default
        self.required = required
        self.read_only = read_only

    def __set_name__(self, owner: type[Model], name: str) -> None:
        self.name = name
        self.owner = owner
        self.annotation: str = owner.__dict__["__annotations__"][name]
        self.number = self.annotation in NUMBERS
        if self.number:
            self.default = to_decimal(self.default)

    def __get__(self, instance: Model | None, owner: type | None = None) -> Any:
        if instance is None:
            return self
        value = instance._data.get(self.key)
        return self.absent(instance) if value is None else value

    def absent(self, instance: Model) -> Any:
        """What a member reads that is not there, or null."""
        if instance._odd is None:  # built by the caller, so null is the caller's own NULL
            return None if self.key in instance._data else self.default
        kind = parse(self.annotation).kind if self.required else None
        return [] if kind == "list" else {} if kind == "dict" else None

    def __set__(self, instance: Model, value: Any) -> None:
        odd = instance._odd
        if odd and self.key in odd:
            instance._odd = odd - {self.key}
        self.store(instance._data, value)

    def __delete__(self, instance: Model) -> None:
        self.__set__(instance, None)

    def store(self, data: dict[str, Any], value: Any) -> None:
        """Put a value given by the caller into a model's JSON object."""
        if value is None:
            data.pop(self.key, None)
        elif value is NULL:
            data[self.key] = None
        elif self.number and (number := to_decimal(value)) is not None:
            data[self.key] = number
        else:
            data[self.key] = (
                value  # what does not fit is refused on the way out, with its whole path
            )

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]
        from .field_docs import field_doc

        return field_doc(self.owner, self.name)
