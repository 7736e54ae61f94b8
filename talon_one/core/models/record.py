"""A record: the JSON object behind a model, and the class machinery that gives it fields.

Reading makes records and writing takes them, so both are built on this module; ``Model`` is built on
all three.
"""

from __future__ import annotations

from ..errors import ApiTypeError
from .fields import Field

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    import inspect
    from collections.abc import Callable
    from typing import Any, TypeVar

    from typing_extensions import Self

    R = TypeVar("R", bound="Record")

_MAX_REPR_TEXT = 40
_MAX_REPR_FIELDS = 8


class ModelType(type):
    """Collects the fields of a class and gives it slots, so that a misspelt attribute raises."""

    _fields: dict[str, Field]
    """By name in Python."""

    _keys: dict[str, Field]
    """By key in JSON."""

    _required: tuple[str, ...]

    def __new__(
        mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any
    ) -> ModelType:
        if bases and namespace.setdefault("__slots__", ()):
            raise ApiTypeError(f"{name}: a model stores its fields only; remove __slots__")
        cls = super().__new__(mcs, name, bases, namespace, **options)
        fields: dict[str, Field] = {}
        for base in reversed(bases):
            fields.update(getattr(base, "_fields", {}))
        fields.update((key, value) for key, value in namespace.items() if type(value) is Field)
        cls._fields = fields
        cls._keys = {field.key: field for field in fields.values()}
        cls._required = tuple(name for name, field in fields.items() if field.required)
        return cls

    @property
    def __signature__(cls) -> inspect.Signature:
        """The constructor, as ``inspect.signature`` and editors show it: required fields first."""
        import inspect  # slow to import

        parameter = inspect.Parameter
        return inspect.Signature(
            [
                parameter(
                    name,
                    parameter.KEYWORD_ONLY,
                    default=parameter.empty if field.required else field.default,
                    annotation=field.annotation,
                )
                for name, field in sorted(
                    cls._fields.items(), key=lambda item: not item[1].required
                )
            ]
        )


class Record(metaclass=ModelType):
    """One JSON object, with equality, copies, pickles and a short ``repr``."""

    __slots__ = ("_data", "_mismatches", "__weakref__")

    if TYPE_CHECKING:  # typing.get_type_hints() of a model shows its fields only
        _data: dict[str, Any]
        """The object itself, by its keys in JSON."""

        _mismatches: frozenset[str] | None
        """``None`` in a record that the caller built. In one that was read, the keys of values that do not
        match their type: they were kept unchanged and may be written back unchanged."""

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._data == other._data

    __hash__ = None  # type: ignore[assignment]

    def __copy__(self) -> Self:
        return restore(type(self), dict(self._data), self._mismatches)

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, (type(self), self._data, self._mismatches)

    def __repr__(self) -> str:
        keys = type(self)._keys
        shown = [
            f"{keys[key].name if key in keys else key}={_short_repr(value)}"
            for key, value in self._data.items()
        ]
        if len(shown) > _MAX_REPR_FIELDS:
            shown[_MAX_REPR_FIELDS:] = [f"... {len(shown) - _MAX_REPR_FIELDS} more"]
        return f"{type(self).__name__}({', '.join(shown)})"


def similar_field(cls: ModelType, name: str) -> str:
    """Return ``"; did you mean 'price'?"``, or an empty string if no field has a similar name."""
    from ..support.suggest import did_you_mean

    field = cls._keys.get(name)
    return f"; did you mean {field.name!r}?" if field else did_you_mean(name, cls._fields)


# Slots are filled through their descriptors: ``Model.__setattr__`` is for callers.
new: Callable[[Any], Any] = object.__new__
set_data = Record.__dict__["_data"].__set__
set_mismatches = Record.__dict__["_mismatches"].__set__


def restore(cls: type[R], data: dict[str, Any], mismatches: frozenset[str] | None) -> R:
    """Make a record of class ``cls`` without calling its constructor; copies and pickles use it."""
    record: R = new(cls)
    set_data(record, data)
    set_mismatches(record, mismatches)
    return record


def _short_repr(value: Any) -> str:
    if isinstance(value, Record):
        return f"{type(value).__name__}(...)"
    if isinstance(value, list) and value:
        return f"[{len(value)} {type(value[0]).__name__}]"
    if isinstance(value, dict) and value:
        return f"{{{len(value)} members}}"
    text = repr(value)
    return text if len(text) <= _MAX_REPR_TEXT else text[: _MAX_REPR_TEXT - 3] + "..."
