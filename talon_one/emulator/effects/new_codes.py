"""Coupon and referral codes that rules create."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import MutableMapping
from dataclasses import replace
from datetime import datetime
from typing import Any, ClassVar

from ..campaigns.checks import check_duration, check_limit, check_text
from ..rules.booking import Booking
from ..rules.codes import Code
from ..rules.rule import EffectNotApplicable, RuleRun
from ..state.records.campaigns import StoredCampaign
from ..state.store import Store
from ..support.code_patterns import CHARACTERS, make_code
from ..support.durations import read_duration
from ..support.exact_json import Json
from .base import EvaluatedEffects, RuleEffect


class NewCodeEffect(RuleEffect, abstract=True):
    """An effect that creates a code for the customer when the session is closed."""

    pattern: str
    campaign: str
    usage_limit: int
    valid_for: str

    budget_is_refunded = False

    record: ClassVar[type[Code]]
    """What it creates."""

    kind: ClassVar[str]
    """How the ids of what it creates are counted."""

    def __post_init__(self) -> None:
        check_text(self, "pattern", shortest=4, longest=100)
        check_limit(self, "usage_limit")
        check_duration(self, "valid_for")

    @abstractmethod
    def define(self, code: str, profile_id: str, expires: datetime | None) -> Any:
        """Return the definition of a code that belongs to a profile."""

    @classmethod
    @abstractmethod
    def stored(cls, store: Store) -> MutableMapping[str, Any]:
        """Return where such codes are stored."""

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        profile_id = run.required_profile()
        if not run.context.closing:
            return
        run.require_budget(self.budget)
        campaign = self._find_campaign(run)
        created = sum(isinstance(code, self.record) for code in run.created)
        id = run.context.store.next_id(self.kind) + created
        code = self._make_code(run, id)
        expires = read_duration(self.valid_for).after(run.context.at) if self.valid_for else None
        definition = self.define(code, profile_id, expires)
        run.created.append(self.record(id, campaign.id, run.context.at, definition))
        yield self.effect_type, self.describe(code, profile_id)

    def describe(self, code: str, profile_id: str) -> Json:
        """Return the props of the effect."""
        return {"value": code}

    @classmethod
    def book(cls, booking: Booking, effect: Json) -> None:
        for created in booking.created:
            code = created.definition.code
            if isinstance(created, cls.record) and code == effect["props"]["value"]:
                id = booking.store.take_id(cls.kind)
                cls.stored(booking.store)[code] = replace(created, id=id)

    def _find_campaign(self, run: RuleRun) -> StoredCampaign:
        """Return the campaign that gets the code.

        Raises:
            EffectNotApplicable: There is no such campaign.
        """
        if not self.campaign:
            return run.campaign
        for campaign in run.context.store.campaigns.values():
            if campaign.definition.name == self.campaign:
                return campaign
        raise EffectNotApplicable(f"there is no campaign {self.campaign}")

    def _make_code(self, run: RuleRun, number: int) -> str:
        """Return a code that is new, the same for the same number.

        Raises:
            EffectNotApplicable: All codes of the pattern are taken.
        """
        store, stored = run.context.store, run.context.application.stored_code
        created = {code.definition.code for code in run.created}

        def is_taken(code: str) -> bool:
            code = stored(code)
            return code in store.coupons or code in store.referrals or code in created

        code = make_code(self.pattern, CHARACTERS, number, is_taken)
        if code is None:
            raise EffectNotApplicable(f"all codes of the pattern {self.pattern} are taken")
        return stored(code)
