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
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from talon_one.core.model import Model

if TYPE_CHECKING:
    from talon_one.models import CustomEffectProps, Effect

    from .outcome import Outcome

S = TypeVar("S")
P = TypeVar("P", bound=Model)
Handler = Callable[[S, P], object]

_MARK = "_talon_one_handles"


@overload
def handles(
    kind: Literal["customEffect"], *, name: str | None = None
) -> Callable[[Handler[S, CustomEffectProps]], Handler[S, CustomEffectProps]]: ...
@overload
def handles(
    kind: type[P], *, name: str | None = None
) -> Callable[[Handler[S, P]], Handler[S, P]]: ...
@overload
def handles(
    kind: str, *, name: str | None = None
) -> Callable[[Callable[[S, Any], object]], Callable[[S, Any], object]]: ...
def handles(
    kind: type[Model] | str, *, name: str | None = None
) -> Callable[[Callable[[Any, Any], object]], Callable[[Any, Any], object]]:
    """Mark a method of :class:`EffectHandlers` as the one for a kind of effect.

    Args:
        kind: class of the props, or the effect's type.
        name: only effects whose props have this name; such a method comes before one without.
    """

    def mark(method: Callable[[Any, Any], object]) -> Callable[[Any, Any], object]:
        setattr(method, _MARK, (kind, name))
        return method

    return mark


class EffectHandlers:
    """Base of classes whose methods handle effects; each effect goes to one method."""

    _handlers: tuple[tuple[type[Model] | str, str | None, str], ...] = ()

    def __init_subclass__(cls) -> None:
        found = {
            method: (*getattr(value, _MARK), method)
            for base in reversed(cls.__mro__)
            for method, value in vars(base).items()
            if hasattr(value, _MARK)
        }
        cls._handlers = tuple(sorted(found.values(), key=lambda each: each[1] is None))

    def handle(self, effects: Outcome | Iterable[Effect]) -> list[Effect]:
        """Call the method of each effect, in the order of the answer.

        Returns:
            The effects that have none.
        """
        if not isinstance(effects, Iterable):
            effects = effects.effects
        left = []
        for effect in effects:
            props = effect.typed_props
            given = props.get("name") if isinstance(props, dict) else getattr(props, "name", None)
            for kind, name, method in self._handlers:
                fits = (
                    effect.effect_type == kind if isinstance(kind, str) else isinstance(props, kind)
                )
                if fits and name in (None, given):
                    getattr(self, method)(props)
                    break
            else:
                left.append(effect)
        return left
