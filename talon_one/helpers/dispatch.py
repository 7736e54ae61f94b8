"""A method for each kind of effect.

    class Basket(EffectHandlers):
        @handles(SetDiscountEffectProps)
        def discount(self, props: SetDiscountEffectProps) -> None: ...

        @handles("customEffect", name="minutes")
        def minutes(self, props: CustomEffectProps) -> None: ...

    not_handled = Basket().handle(outcome)

A kind is named by the class of its props, which is what type checkers hold the method against, or by
its text, which kinds need that are newer than this package. Rejected: overloads for the text of every
kind, a hundred lines that say what the classes say already.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar, overload

from talon_one import models as m
from talon_one.core.models.model import Model

if TYPE_CHECKING:
    from .outcome import Outcome

S = TypeVar("S")
P = TypeVar("P", bound=Model)

_MARKS = "_talon_one_handles"


class _Mark(Protocol[P]):
    def __call__(self, method: Callable[[S, P], object], /) -> Callable[[S, P], object]: ...


@overload
def handles(
    kind: Literal["customEffect"], *, name: str | None = None
) -> _Mark[m.CustomEffectProps]: ...
@overload
def handles(kind: type[P], *, name: str | None = None) -> _Mark[P]: ...
@overload
def handles(kind: str, *, name: str | None = None) -> _Mark[Any]: ...
def handles(kind: type[Model] | str, *, name: str | None = None) -> _Mark[Any]:
    """Mark a method of :class:`EffectHandlers` as the one for a kind of effect.

    Args:
        kind: class of the props, or the effect's type.
        name: only effects whose props have this name; such a method comes before one without.
    """
    if kind == "customEffect":
        kind = m.CustomEffectProps  # so that props of another shape do not get there

    def mark(method: Callable[[S, Any], object]) -> Callable[[S, Any], object]:
        setattr(method, _MARKS, {*getattr(method, _MARKS, ()), (kind, name)})
        return method

    return mark


class EffectHandlers:
    """Base of classes whose methods handle effects; each effect goes to one method."""

    _methods: dict[tuple[object, str | None], str] = {}

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls._methods = {
            mark: method
            for base in reversed(cls.__mro__)
            for method, value in vars(base).items()
            for mark in getattr(value, _MARKS, ())
        }

    def handle(self, effects: Outcome | Iterable[m.Effect]) -> list[m.Effect]:
        """Call the method of each effect, in the order of the answer.

        Returns:
            The effects that have none.
        """
        left = []
        for effect in effects if isinstance(effects, Iterable) else effects.effects:
            props: object = effect.typed_props
            name = props.get("name") if isinstance(props, dict) else getattr(props, "name", None)
            kinds = type(props), str(effect.effect_type)
            marks = [(kind, each) for each in (str(name), None) for kind in kinds]
            method = next((self._methods[mark] for mark in marks if mark in self._methods), None)
            if method is None:
                left.append(effect)
            else:
                getattr(self, method)(props)
        return left
