"""Effects with their typed props, and with the coupon that triggered each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from talon_one.models import AcceptCouponEffectProps, Effect

from .unfit import as_key

P_co = TypeVar("P_co", covariant=True)


@dataclass(frozen=True)
class TypedEffect(Generic[P_co]):
    """An effect of a known type: ``case TypedEffect(SetDiscountEffectProps(value=value)): ...``."""

    props: P_co
    """What to do, in the class of the effect's type."""
    source: Effect
    """The whole effect: ``source.campaign_id``, ``source.rule_name``, ``source.experiment_id``."""
    coupon: str | None
    """Coupon code that triggered it, as the server spells it; ``None`` if no coupon did."""


def typed_effects(effects: Iterable[Effect]) -> list[TypedEffect[Any]]:
    """Return effects with their props: a dict or whatever else was sent, if the type is unknown."""
    known = [(effect, effect.typed_props) for effect in effects]
    coupons = {
        _trigger(effect): props.value
        for effect, props in known
        if isinstance(props, AcceptCouponEffectProps) and effect.triggered_by_coupon is not None
    }
    return [TypedEffect(props, effect, coupons.get(_trigger(effect))) for effect, props in known]


def _trigger(effect: Effect) -> tuple[Any, Any]:
    return as_key(effect.campaign_id), as_key(effect.triggered_by_coupon)
