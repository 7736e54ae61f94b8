"""Giveaways: codes of pools."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice

from ..campaigns.checks import check_text
from ..rules.booking import Booking
from ..rules.effect_types import EffectType
from ..rules.rule import EffectNotApplicable, RuleRun
from ..rules.usage import Usage
from ..state.records.rewards import Giveaway
from ..state.store import Store
from ..support.exact_json import Json
from .base import EvaluatedEffects, RuleEffect

__all__ = ["AwardGiveaway"]


class WillAwardGiveaway(EffectType):
    """Effect ``willAwardGiveaway``: what ``awardGiveaway`` is before it is final."""

    effect_type = "willAwardGiveaway"
    budget = "awardGiveaway"

    @classmethod
    def record_usage(cls, usage: Usage, effect: Json) -> None:
        pool_id = effect["props"]["poolId"]
        usage.giveaways[pool_id] = usage.giveaways.get(pool_id, 0) + 1


@dataclass(frozen=True)
class AwardGiveaway(RuleEffect, WillAwardGiveaway):
    """Effect ``awardGiveaway``, ``willAwardGiveaway`` before the session is closed: a code of a pool.

    The code shows only when it is really handed out, not in a dry run. It is not applicable without
    profile or with an empty pool.

    Attributes:
        pool: The name of the pool.
    """

    pool: str

    effect_type = "awardGiveaway"
    feature = "giveaways"
    references = {"pool": "giveaway pool"}

    def __post_init__(self) -> None:
        check_text(self, "pool")

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        profile_id, context = run.required_profile(), run.context
        (pool,) = (
            pool for pool in context.store.pools.values() if pool.definition.name == self.pool
        )
        taken = run.usage.giveaways.get(pool.id, 0)
        free = (
            giveaway
            for giveaway in context.store.giveaways.values()
            if giveaway.pool_id == pool.id
            and not giveaway.used
            and (giveaway.starts is None or giveaway.starts <= context.at)
            and (giveaway.ends is None or context.at < giveaway.ends)
        )
        giveaway = next(islice(free, taken, None), None)
        if giveaway is None:
            raise EffectNotApplicable(f"the giveaway pool {self.pool} is empty")
        run.require_budget(self.budget)
        props: Json = {
            "poolId": pool.id,
            "poolName": self.pool,
            "recipientIntegrationId": profile_id,
        }
        if not context.closing or context.dry:
            yield WillAwardGiveaway.effect_type, props
        else:
            handed_out = {"giveawayId": giveaway.id, "code": giveaway.code}
            yield self.effect_type, {**props, **handed_out}

    @classmethod
    def book(cls, booking: Booking, effect: Json) -> None:
        store = booking.store
        giveaway = store.giveaways[effect["props"]["giveawayId"]]
        store.giveaways[giveaway.id] = replace(giveaway, used=True, profile_id=booking.profile_id)


def awarded_giveaways(store: Store, effects: Iterable[Json]) -> list[Giveaway]:
    """Return the giveaways that effects hand out."""
    return [
        store.giveaways[effect["props"]["giveawayId"]]
        for effect in effects
        if effect["effectType"] == AwardGiveaway.effect_type
    ]
