"""Handle each type of effect in a method of its own.

    class Basket(EffectHandlers):
        @handles(SetDiscountEffectProps)
        def discount(self, effect: TypedEffect[SetDiscountEffectProps]) -> None:
            print(effect.props.value, effect.coupon, effect.source.campaign_id)

        @handles("customEffect", name="minutes")
        def minutes(self, effect: TypedEffect[CustomEffectProps]) -> None: ...

    unhandled = Basket().handle(outcome)

``handles`` takes the class of an effect's props, which lets type checkers check the method, or the
effect type as text, for types newer than this package. Rejected: an overload for the text of every
type, a hundred lines that repeat what the classes say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar, overload

from talon_one import models as m
from talon_one.core.models.model import Model

from .typed_effects import TypedEffect, typed_effects

if TYPE_CHECKING:
    from .outcome import Outcome

S = TypeVar("S")
P = TypeVar("P", bound=Model)

_HANDLED = "_talon_one_handles"


class _Decorator(Protocol[P]):
    def __call__(
        self, method: Callable[[S, TypedEffect[P]], object], /
    ) -> Callable[[S, TypedEffect[P]], object]: ...


@overload
def handles(
    kind: Literal["customEffect"], *, name: str | None = None
) -> _Decorator[m.CustomEffectProps]: ...
@overload
def handles(kind: type[P], *, name: str | None = None) -> _Decorator[P]: ...
@overload
def handles(kind: str, *, name: str | None = None) -> _Decorator[Any]: ...
def handles(kind: type[Model] | str, *, name: str | None = None) -> _Decorator[Any]:
    """Mark a method of :class:`EffectHandlers` as the handler of an effect type.

    Args:
        kind: Class of the props, or the effect type.
        name: Handle only effects whose props have this name. Such a method has precedence over one
            without a name.
    """
    if kind == "customEffect":
        kind = m.CustomEffectProps  # so that props of another shape never reach the method

    def mark(method: Callable[[S, Any], object]) -> Callable[[S, Any], object]:
        setattr(method, _HANDLED, {*getattr(method, _HANDLED, ()), (kind, name)})
        return method

    return mark


class EffectHandlers:
    """Base class for effect handlers. Each effect is passed to one method."""

    _methods: dict[tuple[object, str | None], str] = {}

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls._methods = {
            key: method
            for base in reversed(cls.__mro__)
            for method, value in vars(base).items()
            for key in getattr(value, _HANDLED, ())
        }

    def handle(self, effects: Outcome | Iterable[m.Effect]) -> list[m.Effect]:
        """Call the handler of each effect, in the order of the response.

        Returns:
            The effects without a handler.
        """
        unhandled = []
        for effect in typed_effects(effects if isinstance(effects, Iterable) else effects.effects):
            props = effect.props
            name = props.get("name") if isinstance(props, dict) else getattr(props, "name", None)
            kinds = type(props), str(effect.source.effect_type)
            keys = [(kind, key_name) for key_name in (str(name), None) for kind in kinds]
            method = next((self._methods[key] for key in keys if key in self._methods), None)
            if method is None:
                unhandled.append(effect.source)
            else:
                getattr(self, method)(effect)
        return unhandled
