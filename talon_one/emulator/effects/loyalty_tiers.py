"""Tiers that points lead to. No rule defines these effects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..loyalty.accounts import join_date, ledger_now
from ..loyalty.tiers import sorted_tiers, tier_expiry
from ..rules.booking import Booking
from ..rules.context import EvaluationContext
from ..rules.effect_types import EffectType
from ..support.exact_json import Json
from ..support.times import write_time
from .booking import book_points
from .loyalty_points import AddLoyaltyPoints

__all__: list[str] = []


class ChangeLoyaltyTierLevel(EffectType):
    """Effect ``changeLoyaltyTierLevel``: added points raise the customer's tier.

    There is one for each ledger, and none for a downgrade (docs).
    """

    effect_type = "changeLoyaltyTierLevel"

    @classmethod
    def follow(cls, context: EvaluationContext, effects: Sequence[Json]) -> Iterator[Json]:
        additions: dict[tuple[int, str], Json] = {}
        for effect in effects:
            if effect["effectType"] == AddLoyaltyPoints.effect_type:
                key = effect["props"]["programId"], effect["props"]["subLedgerId"]
                if context.store.programs[key[0]].definition.tiers:
                    additions.setdefault(key, effect)
        if not additions:
            return
        draft = Booking.of_context(context, context.at, store=context.store.overlay())
        book_points(draft, effects)
        for (program_id, subledger), effect in additions.items():
            program = context.store.programs[program_id]
            ledger_key = context.ledger_key(program, subledger)
            assert ledger_key is not None, "points were added to it"
            before = ledger_now(context.store, ledger_key, context.at).tier
            ledger = ledger_now(draft.store, ledger_key, context.at)
            names = ["", *(tier.name for tier in sorted_tiers(program))]
            if names.index(ledger.tier) <= names.index(before):
                continue
            props = {
                "ruleTitle": effect["ruleName"],
                "programId": program_id,
                "subLedgerId": subledger,
                "newTierName": ledger.tier,
            }
            if before:
                props["previousTierName"] = before
            expiry = tier_expiry(program, ledger, join_date(draft.store, ledger_key, context.at))
            if expiry is not None:
                props["expiryDate"] = write_time(expiry)
            yield {**effect, "effectType": cls.effect_type, "props": props}
