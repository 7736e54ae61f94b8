"""Coupon and referral codes that rules create."""

from __future__ import annotations

from datetime import datetime

from ..campaigns.checks import check_duration, check_limit, check_text
from ..rules.rule import EffectNotApplicable, RuleRun
from ..state.records.campaigns import StoredCampaign
from ..support.code_patterns import CHARACTERS, make_code
from ..support.durations import read_duration
from .base import RuleEffect


class NewCodeEffect(RuleEffect, abstract=True):
    """An effect that creates a code when the session is closed."""

    pattern: str
    campaign: str
    usage_limit: int
    valid_for: str

    budget_is_refunded = False

    def __post_init__(self) -> None:
        check_text(self, "pattern", shortest=4, longest=100)
        check_limit(self, "usage_limit")
        check_duration(self, "valid_for")

    def campaign_of(self, run: RuleRun) -> StoredCampaign:
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

    def new_code(self, run: RuleRun, number: int) -> str:
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

    def expiry(self, run: RuleRun) -> datetime | None:
        """Return when the code expires."""
        return read_duration(self.valid_for).after(run.context.at) if self.valid_for else None
