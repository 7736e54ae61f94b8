"""Declared settings: one line of a class body gives a setting's type, check and default.

    timeout: Timeout = setting(check_timeout)
    \"\"\"Its documentation.\"\"\"

The lines are also the constructor's signature: to type checkers and editors through
``dataclass_transform``, as for models, and at run time through ``__signature__``. Values are checked
whenever they are assigned. They live in slots, so a misspelt setting cannot be assigned, reading one costs
no Python call, and ``vars()`` shows no secret.
"""

from __future__ import annotations

from ..errors import ApiAttributeError, ApiTypeError, OpenApiException

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, ClassVar, Generic, TypeVar, overload

    from typing_extensions import Self, dataclass_transform

    In = TypeVar("In", contravariant=True)
    Out = TypeVar("Out", covariant=True)

    class Converted(Generic[In, Out]):
        """Type of a setting that is assigned as one type and read as another."""

        @overload
        def __get__(self, instance: None, owner: Any) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: Any) -> Out: ...
        def __get__(self, instance: object, owner: Any) -> Any: ...
        def __set__(self, instance: object, value: In) -> None: ...

else:

    def dataclass_transform(**_):
        return lambda cls: cls


def _unchanged(value: Any) -> Any:
    return value


class Setting:
    """A declared setting."""

    __slots__ = ("check", "default", "env", "kw_only", "without_secrets")

    stored = True
    """Whether the value has a slot of its own."""

    def __init__(
        self,
        check: Callable[[str, Any], Any],
        default: Any,
        env: str | None,
        kw_only: bool,
        without_secrets: Callable[[Any], Any],
    ) -> None:
        self.check = check
        self.default = default
        self.env = env
        self.kw_only = kw_only
        self.without_secrets = without_secrets


class ItemSetting(Setting):
    """A setting that is one item of another setting."""

    __slots__ = ("key", "owner")
    owner: str
    key: str
    stored = False

    def __get__(self, instance: Any, owner: type) -> Any:
        return self if instance is None else getattr(instance, self.owner).get(self.key)

    def __set__(self, instance: Any, value: Any) -> None:
        items = getattr(instance, self.owner)
        if value is None:
            items.pop(self.key, None)
        else:
            items[self.key] = value


def setting(
    check: Callable[[str, Any], Any],
    *,
    default: Any = None,
    env: str | None = None,
    kw_only: bool = True,
    item_of: tuple[str, str] | None = None,
    without_secrets: Callable[[Any], Any] = _unchanged,
) -> Any:
    """Declare a setting.

    Args:
        check: Takes the setting's name and a value; returns the value as it is stored, or raises.
        default: Value if none is given; it is checked, too.
        env: Environment variable that ``from_env()`` reads.
        kw_only: Whether the constructor accepts the setting only as a keyword.
        item_of: Name of another setting and the key in it under which the value is stored.
        without_secrets: Returns what a pickle may contain of the value.
    """
    if item_of is None:
        return Setting(check, default, env, kw_only, without_secrets)
    item = ItemSetting(check, default, env, kw_only, without_secrets)
    item.owner, item.key = item_of
    return item


class SettingsType(type):
    """Turn the declarations of a class body into slots."""

    _declared: dict[str, Setting]

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> SettingsType:
        declared = {k: value for k, value in namespace.items() if isinstance(value, Setting)}
        if declared:
            slots = [key for key, found in declared.items() if found.stored]
            namespace = {k: value for k, value in namespace.items() if k not in slots}
            namespace["__slots__"] = slots
        cls = super().__new__(mcs, name, bases, namespace)
        cls._declared = {**getattr(cls, "_declared", {}), **declared}
        return cls

    @property
    def __signature__(cls) -> Any:
        from inspect import Parameter, Signature, get_annotations

        types = {k: v for base in cls.__mro__ for k, v in get_annotations(base).items()}
        return Signature(
            [
                Parameter(
                    name,
                    Parameter.KEYWORD_ONLY if found.kw_only else Parameter.POSITIONAL_OR_KEYWORD,
                    default=found.default,
                    annotation=types[name],
                )
                for name, found in cls._declared.items()
            ]
        )


@dataclass_transform(kw_only_default=True, field_specifiers=(setting,))
class Settings(metaclass=SettingsType):
    """Base of classes that declare settings: constructor, checks, copies, pickles."""

    __slots__ = ()

    _declared: ClassVar[dict[str, Setting]]

    if not TYPE_CHECKING:

        def __init__(self, *values, **settings):
            declared = type(self)._declared
            try:
                names = [name for name, found in declared.items() if not found.kw_only]
                if len(values) > len(names):
                    raise ApiTypeError(
                        f"{type(self).__name__}() takes {len(names)} positional arguments "
                        f"({', '.join(names)}), got {len(values)}; pass the others as keywords"
                    )
                for name in names[: len(values)]:
                    if name in settings:
                        raise ApiTypeError(f"{name}: given twice, by position and as a keyword")
                for name in settings:
                    if name not in declared:
                        raise ApiTypeError(_no_setting(name, declared))
                settings.update(zip(names, values, strict=False))
                for name, found in declared.items():
                    if found.stored or settings.get(name) is not None:
                        setattr(self, name, settings.get(name, found.default))
            finally:
                del values, settings  # a traceback shows the variables of this frame

        def __setattr__(self, name, value):
            declared = type(self)._declared
            try:
                found = declared.get(name)
                super().__setattr__(name, found.check(name, value) if found else value)
            except OpenApiException as error:
                # Frames of the traceback hold the rejected value, which may be a secret.
                raise error.with_traceback(None) from None
            except AttributeError:
                raise ApiAttributeError(_no_setting(name, declared)) from None
            finally:
                del value

    def __copy__(self) -> Self:
        twin = type(self).__new__(type(self))
        twin.__setstate__(self._values())
        return twin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        # Values are never changed in place, or meant to be shared, as hooks and circuit breakers are.
        return self.__copy__()

    def _values(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name, found in self._declared.items() if found.stored}

    def _values_without_secrets(self) -> dict[str, Any]:
        declared = type(self)._declared
        return {name: declared[name].without_secrets(v) for name, v in self._values().items()}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)


def _no_setting(name: str, declared: dict[str, Setting]) -> str:
    from ..support.suggest import did_you_mean

    return f"no setting {name!r}{did_you_mean(name, declared)}"
