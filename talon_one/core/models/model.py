"""A model is a typed view over its own JSON object.

The object, a dict with the keys of the JSON, is all that a model holds; its fields are descriptors over
it. The rules follow from that: an absent key was not given and is not sent, a key with ``None`` is
JSON null, unknown keys stay where they are, equality and copies are those of one dict.

Rejected after trying them: a slot per field with generated code (3.4 MB of source, and an encoder that
has to be told what was given), dataclasses rebuilt by a decorator, and code compiled on first use (14 ms
before the first response is decoded, and tracebacks without source).
"""

from __future__ import annotations

from ..errors import ApiAttributeError, ApiTypeError
from .fields import optional, required
from .reading import parse_plain, read_model, read_model_json
from .record import Record, set_data, set_mismatches, similar_field
from .writing import write_model

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, MutableMapping
    from typing import Any

    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_):
        return lambda cls: cls


__all__ = ["TYPE_CHECKING", "Model", "optional", "required"]


@dataclass_transform(kw_only_default=True, field_specifiers=(required,))
class Model(Record):
    """Base of all models: keyword-only constructor, JSON in and out, equality, copies and pickles."""

    if not TYPE_CHECKING:

        def __init__(self, /, *values, **given):
            if values:
                raise ApiTypeError(f"{type(self).__name__}() takes keyword arguments only")
            data = {}
            set_data(self, data)
            set_mismatches(self, None)
            fields = type(self)._fields
            for name, value in given.items():
                field = fields.get(name)
                if field is None:
                    raise _unknown_keyword(type(self), name)
                field.store(data, value)
            for name in type(self)._required:
                if fields[name].key not in data:
                    raise ApiTypeError(
                        f"{type(self).__name__}() is missing the required keyword {name!r}"
                    )

        # Only called for a name that is no attribute, or whose property has failed.
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
        """Members that the description does not know, by their keys in JSON. They are sent, too."""
        from .extra import Extra

        return Extra(self)

    @classmethod
    def from_json(cls, text: str | bytes | bytearray) -> Self:
        """Read a model from JSON text.

        Unknown members, unknown enum values, nulls and missing members are accepted. A scalar that does
        not match its type is kept unchanged.

        Raises:
            ApiValueError: The text is not JSON, or something else is where an object or array has to be.
        """
        return read_model_json(text, cls)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a model from a dict with the keys of the JSON, as ``json.loads`` returns it.

        The dict is copied. It is read as leniently as by :meth:`from_json`, with the same errors.
        """
        return read_model(data, cls)

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the model as JSON text, with every digit of its numbers.

        Args:
            indent: Spaces of indentation for people to read it; ``None`` for one line.

        Raises:
            ApiTypeError, ApiValueError: A value has no JSON form or does not match its field; the message
                gives its JSON path.
        """
        text = write_model(self)
        if indent is None:
            return text
        from .layout import indented

        return indented(text, indent)

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a dict that ``json.dumps`` accepts, with the keys of the JSON.

        Times are text. Numbers are ints and floats, or ``Decimal`` where a float would lose a digit. The
        dict shares nothing with the model. Raises what :meth:`to_json` raises.
        """
        result: dict[str, Any] = parse_plain(self.to_json())
        return result

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Iterate over the members that were given, for ``dict(model)``: fields by their names in Python,
        others by their keys in JSON."""
        keys = type(self)._keys
        for key in list(self._data):
            if field := keys.get(key):
                yield field.name, getattr(self, field.name)
            else:
                yield key, self._data[key]

    __rich_repr__ = __iter__

    def __replace__(self, /, **changes: Any) -> Self:
        """Return a copy with other values, for ``copy.replace()``."""
        replaced = self.__copy__()
        for name, value in changes.items():
            if name not in type(self)._fields:
                raise _unknown_keyword(type(self), name)
            setattr(replaced, name, value)
        return replaced

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> dict[str, Any]:
        """Let pydantic and FastAPI read, write and describe models. Nothing of them is imported."""
        from .pydantic_schema import core_schema

        return core_schema(cls)


def _unknown_keyword(cls: type[Model], name: str) -> ApiTypeError:
    return ApiTypeError(
        f"{cls.__name__}() got an unexpected keyword {name!r}{similar_field(cls, name)}"
    )


def _unknown_attribute(cls: type[Model], name: str) -> ApiAttributeError:
    return ApiAttributeError(
        f"{cls.__name__} has no field {name!r}", lambda: similar_field(cls, name)
    )
