"""Evaluation: a session and the running campaigns give effects. Nothing is stored here.

A rule with the condition `CouponValid` is evaluated for each of the campaign's coupons that the
session holds; its effects carry that coupon's id in `triggeredByCoupon`. A coupon whose rule does
not pass is rejected with the reason that comes first in: campaign not running, campaign not
evaluated, start, expiry, recipient, usage limit, the profile's limit, the campaign's limit, a
condition, an effect that can not happen.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from decimal import Decimal

from . import campaigns as definitions
from .sessions import Session
from .store import Campaign, Coupon, Program
from .wire import EXACT, Json

NO_CAMPAIGN = -1

_TRANSACTIONS = uuid.UUID("0a7d1c51-7a1e-5f0e-8f3c-3d6b1f1f6a10")


class _CannotApply(Exception):
    """An effect that can not happen in this session: the rule fails as a whole."""


def is_running(campaign: Campaign, now: datetime) -> bool:
    """Whether a campaign is enabled and inside its window."""
    definition = campaign.definition
    return (
        definition.state == "enabled"
        and (definition.starts is None or definition.starts <= now)
        and (definition.ends is None or now < definition.ends)
    )


class Evaluation:
    """One evaluation of a session at a time.

    `only`: the campaigns to evaluate, even if they are not running; `None`: all that run.
    """

    def __init__(
        self,
        session: Session,
        campaigns: Mapping[int, Campaign],
        coupons: Mapping[str, Coupon],
        programs: Mapping[int, Program],
        now: datetime,
        only: Collection[int] | None = None,
    ) -> None:
        self._session = session
        self._campaigns = campaigns
        self._coupons = coupons
        self._program_ids = {each.definition.name: each.id for each in programs.values()}
        self._now = now
        self._only = only
        self._transactions = 0

    def effects(self) -> list[Json]:
        """The complete list of effects, in evaluation order."""
        effects: list[Json] = []
        for code in self._session.coupon_codes:
            if code not in self._coupons:
                effects.append(_reject(None, code, "CouponNotFound"))
        referral = self._session.content["referralCode"]
        if referral:
            props = {"value": referral, "rejectionReason": "ReferralNotFound"}
            effects.append(_effect(None, "rejectReferral", props))
        for campaign in self._campaigns.values():
            effects.extend(self._campaign(campaign))
        return effects

    def _campaign(self, campaign: Campaign) -> Iterator[Json]:
        coupons = [
            self._coupons[code]
            for code in self._session.coupon_codes
            if code in self._coupons and self._coupons[code].campaign_id == campaign.id
        ]
        if self._only is None and not is_running(campaign, self._now):
            for coupon in coupons:
                yield _reject(campaign, coupon, "CouponPartOfNotRunningCampaign")
        elif self._only is not None and campaign.id not in self._only:
            for coupon in coupons:
                yield _reject(
                    campaign,
                    coupon,
                    "CouponPartOfNotTriggeredCampaign",
                    campaignExclusionReason="CampaignNotInEvaluationSet",
                )
        elif any(
            isinstance(each, definitions.CouponValid) for each in campaign.definition.conditions
        ):
            yield from self._rule_by_coupon(campaign, coupons)
        elif self._failed_condition(campaign) is None:
            with suppress(_CannotApply):
                yield from list(self._rule(campaign, None))

    def _rule_by_coupon(self, campaign: Campaign, coupons: list[Coupon]) -> Iterator[Json]:
        left = campaign.definition.redemption_limit or None
        if left is not None:
            used = (each for each in self._coupons.values() if each.campaign_id == campaign.id)
            left -= sum(coupon.usage_counter for coupon in used)
        for coupon in coupons:
            reason = self._problem(coupon) or (
                "CampaignLimitReached" if left is not None and left <= 0 else None
            )
            if reason is not None:
                yield _reject(campaign, coupon, reason)
                continue
            failed = self._failed_condition(campaign)
            if failed is not None:
                yield _reject(campaign, coupon, "CouponRejectedByCondition", conditionIndex=failed)
                continue
            try:
                effects = list(self._rule(campaign, coupon))
            except _CannotApply:
                yield _reject(campaign, coupon, "EffectCouldNotBeApplied")
                continue
            left = left if left is None else left - 1
            yield _effect(campaign, "acceptCoupon", {"value": coupon.definition.code}, coupon)
            yield from effects

    def _problem(self, coupon: Coupon) -> str | None:
        """Why a coupon can not be redeemed in this session, as the API names it."""
        definition, profile_id = coupon.definition, self._session.profile_id
        by_profile = coupon.redemptions.get(profile_id, 0)
        if definition.starts is not None and self._now < definition.starts:
            return "CouponStartDateInFuture"
        if definition.expires is not None and definition.expires <= self._now:
            return "CouponExpired"
        if definition.recipient and definition.recipient != profile_id:
            return "CouponRecipientDoesNotMatch"
        if definition.usage_limit and coupon.usage_counter >= definition.usage_limit:
            return "CouponLimitReached"
        if definition.usage_limit_per_profile and not profile_id:
            return "ProfileRequired"
        if definition.usage_limit_per_profile and by_profile >= definition.usage_limit_per_profile:
            return "ProfileLimitReached"
        return None

    def _failed_condition(self, campaign: Campaign) -> int | None:
        for index, condition in enumerate(campaign.definition.conditions):
            if not isinstance(condition, definitions.SessionTotal):
                continue
            if self._session.totals.total < Decimal(condition.at_least):
                return index
        return None

    def _rule(self, campaign: Campaign, coupon: Coupon | None) -> Iterator[Json]:
        for effect in campaign.definition.effects:
            name = effect.name or campaign.definition.name
            if isinstance(effect, definitions.SetDiscount):
                value = _percentage(self._session.totals.total, effect.percent)
                props = {"name": name, "value": value}
                yield _effect(campaign, "setDiscount", props, coupon)
            elif isinstance(effect, definitions.SetDiscountPerItem):
                for props in self._unit_discounts(effect.percent, name):
                    yield _effect(campaign, "setDiscountPerItem", props, coupon)
            else:
                props = self._points(effect, name)
                yield _effect(campaign, "addLoyaltyPoints", props, coupon)

    def _unit_discounts(self, percent: definitions.Number, name: str) -> Iterator[Json]:
        for position, item in enumerate(self._session.cart_items):
            value = _percentage(Decimal(item["price"]), percent)
            for unit in range(item["quantity"]):
                yield {
                    "name": f"{name}#{position}",
                    "value": value,
                    "position": position,
                    "subPosition": unit,
                }

    def _points(self, effect: definitions.AddLoyaltyPoints, name: str) -> Json:
        session = self._session
        if not session.profile_id:
            raise _CannotApply
        self._transactions += 1
        origin = f"{session.update_count}/{self._transactions}/{session.integration_id}"
        return {
            "name": name,
            "programId": self._program_ids[effect.program],
            "subLedgerId": "",
            "value": EXACT.multiply(session.totals.total, Decimal(effect.points_per_unit)),
            "recipientIntegrationId": session.profile_id,
            "transactionUUID": str(uuid.uuid5(_TRANSACTIONS, origin)),
        }


def _percentage(amount: Decimal, percent: definitions.Number) -> Decimal:
    return EXACT.multiply(amount, Decimal(percent)).scaleb(-2, EXACT)


def _effect(
    campaign: Campaign | None, effect_type: str, props: Json, coupon: Coupon | None = None
) -> Json:
    """An effect; one of no campaign has -1 for the ids and index, and no rule name."""
    effect = {
        "campaignId": campaign.id if campaign else NO_CAMPAIGN,
        "rulesetId": campaign.ruleset_id if campaign else NO_CAMPAIGN,
        "ruleIndex": 0 if campaign else NO_CAMPAIGN,
        "ruleName": campaign.definition.name if campaign else "",
        "effectType": effect_type,
    }
    if coupon is not None:
        effect["triggeredByCoupon"] = coupon.id
    return {**effect, "props": props}


def _reject(
    campaign: Campaign | None, coupon: Coupon | str, reason: str, **more: str | int
) -> Json:
    code = coupon if isinstance(coupon, str) else coupon.definition.code
    props = {"value": code, "rejectionReason": reason, **more}
    return _effect(campaign, "rejectCoupon", props, None if isinstance(coupon, str) else coupon)
