"""A model is a typed view over its own JSON object.

The object, a dict with the keys of the wire, is all that a model holds; its fields are descriptors over
it. What the rules ask for follows from that: a key that is absent was not given and is not sent, a key
with ``None`` is JSON null, unknown keys never left, equality and copies are those of one dict.

Rejected, after trying them: a slot per member with generated code (3.4 MB of source, an encoder that had
to be told what was given), dataclasses rebuilt by a decorator, and code compiled on first use (14 ms
before the first answer, and no source in a traceback).
"""

from __future__ import annotations

from ..errors import ApiAttributeError, ApiTypeError
from .fields import Field, optional, required

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, MutableMapping
    from typing import Any, TypeVar

    from typing_extensions import Self, dataclass_transform

    M = TypeVar("M", bound="Model")
else:

    def dataclass_transform(**_):
        return lambda cls: cls


__all__ = ["Model", "optional", "required"]


class ModelType(type):
    """Collects the fields of a class. Slots everywhere, so that a misspelt attribute has no place to go."""

    _fields: dict[str, Field]
    _keys: dict[str, Field]
    _required: tuple[str, ...]

    def __new__(
        mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any
    ) -> ModelType:
        if bases and namespace.setdefault("__slots__", ()):
            raise ApiTypeError(
                f"{name}: a model holds its members and nothing else; drop __slots__"
            )
        cls = super().__new__(mcs, name, bases, namespace, **options)
        fields: dict[str, Field] = {}
        for base in reversed(bases):
            fields.update(getattr(base, "_fields", {}))
        fields.update((k, v) for k, v in namespace.items() if type(v) is Field)
        cls._fields = fields
        cls._keys = {field.key: field for field in fields.values()}
        cls._required = tuple(name for name, field in fields.items() if field.required)
        return cls

    @property
    def __signature__(cls) -> Any:
        from .field_docs import signature

        return signature(cls)


@dataclass_transform(kw_only_default=True, field_specifiers=(required,))
class Model(metaclass=ModelType):
    """Base of all models: keyword-only constructor, JSON in and out, equality, copies and pickles."""

    __slots__ = ("_data", "_odd", "__weakref__")

    if TYPE_CHECKING:
        _data: dict[str, Any]
        # None in a model that the caller built. In one that was read: the keys whose values do not fit
        # their type; they were kept as they came and may be written so.
        _odd: frozenset[str] | None
    else:

        def __init__(self, /, *values, **given):
            if values:
                raise ApiTypeError(f"{type(self).__name__}() takes keywords only")
            data = {}
            _set_data(self, data)
            _set_odd(self, None)
            fields = type(self)._fields
            for name, value in given.items():
                field = fields.get(name)
                if field is None:
                    raise _unknown_keyword(type(self), name)
                field.store(data, value)
            for name in type(self)._required:
                if fields[name].key not in data:
                    raise ApiTypeError(f"{type(self).__name__}() needs the keyword {name!r}")

        # Only reached by a name that is no attribute, or whose property has failed.
        def __getattr__(self, name):
            if name[:1] == "_":
                raise AttributeError(name)
            if hasattr(type(self), name):
                return object.__getattribute__(self, name)  # fails again, with the property's error
            raise _unknown_attribute(type(self), name)

        def __setattr__(self, name, value):
            try:
                super().__setattr__(name, value)
            except AttributeError:
                if hasattr(type(self), name):
                    raise
                raise _unknown_attribute(type(self), name) from None

    @property
    def extra(self) -> MutableMapping[str, Any]:
        """Members that the description does not know, by their names on the wire; they are sent too."""
        from .extra import Extra

        return Extra(self)

    @classmethod
    def from_json(cls, text: str | bytes | bytearray) -> Self:
        """Read a model from JSON text.

        Unknown members, unknown enum values, null and missing members pass; a scalar of the wrong type
        is kept as it came.

        Raises:
            ApiValueError: the text is not JSON, or has something else where an object or array belongs.
        """
        return reading.read_model_json(text, cls)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a model from a dict with the names of the wire, as ``json.loads`` gives it.

        The dict is copied. Lenient like :meth:`from_json`, with the same errors.
        """
        return reading.read_model(data, cls)

    def to_json(self) -> str:
        """The JSON text of the model, with every digit of its numbers.

        Raises:
            ApiTypeError, ApiValueError: a value has no JSON form or does not fit its member; the message
                gives the JSON path.
        """
        return writing.write_model(self)

    def to_dict(self) -> dict[str, Any]:
        """The model as ``json.dumps`` takes it, with the names of the wire.

        Times are text; numbers are ints and floats, or ``Decimal`` where a float would lose a digit.
        Detached from the model. Raises what :meth:`to_json` raises.
        """
        result: dict[str, Any] = reading.plain(self.to_json())
        return result

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._data == other._data

    __hash__ = None  # type: ignore[assignment]

    def __copy__(self) -> Self:
        return _restore(type(self), dict(self._data), self._odd)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self._data, self._odd)

    def __repr__(self) -> str:
        from .field_docs import short_repr

        return short_repr(self)


# Slots are filled through their descriptors: __setattr__ above is for callers.
_set_data = Model.__dict__["_data"].__set__
_set_odd = Model.__dict__["_odd"].__set__
_new: Callable[[Any], Any] = object.__new__


def _restore(cls: type[M], data: dict[str, Any], odd: frozenset[str] | None) -> M:
    model: M = _new(cls)
    _set_data(model, data)
    _set_odd(model, odd)
    return model


def _unknown_keyword(cls: type[Model], name: str) -> ApiTypeError:
    return ApiTypeError(f"{cls.__name__}() got an unexpected keyword {name!r}{_hint(cls, name)}")


def _unknown_attribute(cls: type[Model], name: str) -> ApiAttributeError:
    return ApiAttributeError(f"{cls.__name__} has no field {name!r}{_hint(cls, name)}")


def _hint(cls: type[Model], name: str) -> str:
    from ..support.suggest import did_you_mean

    known = cls._keys.get(name)
    return f"; did you mean {known.name!r}?" if known else did_you_mean(name, cls._fields)


# Last, because they stand on the classes above. Importing them in each method would take longer than
# writing a cart item does.
from . import reading, writing  # noqa: E402
