"""A campaign: its codes are checked, its rules are evaluated from top to bottom.

A rule with `CouponValid` is evaluated for each of the campaign's coupons in the session that can be
redeemed. The coupon is accepted if a rule passes with it, and rejected with the reason of the first
rule that failed if none does. With `ReferralValid` it is the same for the referral.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from .. import campaigns as definitions
from ..effects import achievements as progress
from ..effects import discounts, rewards
from ..effects import loyalty_points as points
from ..state.records.campaigns import StoredCampaign, StoredCoupon, StoredReferral
from ..support.exact_json import Json
from .codes import coupon_problem, referral_problem
from .conditions import concerns, failed_condition
from .context import Scene
from .rejections import Code, CodeKey, failure, key_of, reason_for, rejection
from .rule import CannotApply, Firing, RuleError
from .usage import Tally

_HANDLERS: dict[type, Callable[[Firing, Any], Iterator[tuple[str, Json]]]] = {
    definitions.SetDiscount: discounts.set_discount,
    definitions.SetDiscountPerItem: discounts.set_discount_per_item,
    definitions.SetDiscountPerAdditionalCost: discounts.set_discount_per_additional_cost,
    definitions.SetDiscountPerAdditionalCostPerItem: (
        discounts.set_discount_per_additional_cost_per_item
    ),
    definitions.AddFreeItem: discounts.add_free_item,
    definitions.AddLoyaltyPoints: points.add_loyalty_points,
    definitions.DeductLoyaltyPoints: points.deduct_loyalty_points,
    definitions.ExtendLoyaltyPointsExpiryDate: points.extend_expiry,
    definitions.SetLoyaltyPointsExpiryDate: points.set_expiry,
    definitions.CreateCoupon: rewards.create_coupon,
    definitions.CreateReferral: rewards.create_referral,
    definitions.ReserveCoupon: rewards.reserve_coupon,
    definitions.AwardGiveaway: rewards.award_giveaway,
    definitions.StartAchievementProgress: progress.start_achievement_progress,
    definitions.IncreaseAchievementProgress: progress.increase_achievement_progress,
    definitions.ShowNotification: rewards.show_notification,
    definitions.UpdateAttribute: rewards.update_attribute,
    definitions.AddToAudience: rewards.change_audience,
    definitions.RemoveFromAudience: rewards.change_audience,
    definitions.CustomEffect: rewards.custom_effect,
    definitions.TriggerWebhook: rewards.trigger_webhook,
}


@dataclass
class Outcome:
    """What evaluating a campaign gave.

    Attributes:
        effects: of the rules that passed, with the acceptance of codes; failure effects.
        rejections: of codes, by the kind of code and the code.
        reasons: why rules failed (schema `RuleFailureReason`).
        passed: the rules (indexes) that passed, each with the code of its coupon, if any.
        created: coupons and referrals that effects made.
        tally: what was given up to and with this campaign.
        lost: whether another campaign of its group won.
    """

    campaign: StoredCampaign
    group: tuple[int, str] | None
    tally: Tally
    effects: list[Json] = field(default_factory=list)
    rejections: dict[CodeKey, Json] = field(default_factory=dict)
    reasons: list[Json] = field(default_factory=list)
    passed: list[tuple[int, str]] = field(default_factory=list)
    created: list[Code] = field(default_factory=list)
    lost: bool = False

    @property
    def triggered(self) -> bool:
        """Whether a rule passed."""
        return bool(self.passed)


def codes_of(
    scene: Scene, campaign: StoredCampaign
) -> tuple[list[StoredCoupon], list[StoredReferral]]:
    """The codes in the session that belong to a campaign, each once, in the order entered."""
    if scene.session is None:
        return [], []
    stored, store = scene.application.stored_code, scene.store
    coupons = {code: store.coupons.get(code) for code in map(stored, scene.session.coupon_codes)}
    referral = store.referrals.get(stored(scene.session.content["referralCode"]))
    return (
        [each for each in coupons.values() if each and each.campaign_id == campaign.id],
        [referral] if referral and referral.campaign_id == campaign.id else [],
    )


def rejected_all(
    scene: Scene, campaign: StoredCampaign, reason: str, exclusion: str = ""
) -> dict[CodeKey, Json]:
    """The rejections of all codes of a campaign, which is not evaluated or has lost."""
    props = {"campaignExclusionReason": exclusion} if exclusion else {}
    coupons, referrals = codes_of(scene, campaign)
    codes: list[Code] = [*coupons, *referrals]
    return {
        key_of(each): rejection(campaign, each, reason_for(each, reason), props) for each in codes
    }


def evaluate_campaign(
    scene: Scene, campaign: StoredCampaign, group: tuple[int, str] | None, tally: Tally
) -> Outcome:
    """Evaluates the rules of a campaign; `tally` stays as it is."""
    outcome = Outcome(campaign, group, tally.copy())
    coupons, referrals = codes_of(scene, campaign)
    valid_coupons = _valid(scene, campaign, coupons, outcome)
    valid_referrals = _valid(scene, campaign, referrals, outcome)
    accepted: set[CodeKey] = set()
    for index, rule in enumerate(campaign.definition.all_rules):
        if not concerns(rule, scene):
            continue
        attempt = partial(_attempt, scene, tally, outcome, index, rule, accepted)
        if not rule.by_coupon and not rule.by_referral:
            attempt(None, None)
        elif not rule.by_coupon:
            for referral in valid_referrals:
                attempt(None, referral)
        else:
            for coupon in valid_coupons:
                if not rule.by_referral:
                    attempt(coupon, None)
                elif valid_referrals:
                    attempt(coupon, valid_referrals[0])
    for each in (*valid_coupons, *valid_referrals):
        if key_of(each) in accepted:
            outcome.rejections.pop(key_of(each), None)
        elif key_of(each) not in outcome.rejections:
            reason = reason_for(each, "RejectedByCondition")
            outcome.rejections[key_of(each)] = rejection(campaign, each, reason, {})
    return outcome


def _valid(
    scene: Scene, campaign: StoredCampaign, codes: Sequence[Code], outcome: Outcome
) -> list[Code]:
    """The codes that can be redeemed; the others are rejected."""
    valid = []
    for each in codes:
        problem = _problem(scene, campaign, each, outcome.tally)
        if problem is None:
            valid.append(each)
        else:
            outcome.rejections[key_of(each)] = rejection(campaign, each, problem, {})
    return valid


def _problem(scene: Scene, campaign: StoredCampaign, code: Code, tally: Tally) -> str | None:
    if isinstance(code, StoredCoupon):
        return coupon_problem(scene, campaign, code, tally)
    return referral_problem(scene, campaign, code, tally)


def _attempt(
    scene: Scene,
    before: Tally,
    outcome: Outcome,
    index: int,
    rule: definitions.Rule,
    accepted: set[CodeKey],
    coupon: Any,
    referral: Any,
) -> None:
    """Evaluates a rule once; nothing of it stays if it fails but its failure effects."""
    campaign = outcome.campaign
    firing = Firing(
        scene,
        campaign,
        index,
        rule,
        coupon,
        outcome.group,
        outcome.tally.copy(),
        before,
        list(outcome.created),
    )
    codes = [each for each in (coupon, referral) if each is not None]
    fresh = [each for each in codes if key_of(each) not in accepted]

    def fail(reason: str, place: dict[str, int], details: str = "") -> None:
        outcome.reasons.append(failure(firing, referral, place, details))
        for each in fresh:
            props = {**place, "details": details} if details else place
            outcome.rejections.setdefault(
                key_of(each), rejection(campaign, each, reason_for(each, reason), props)
            )

    for each in fresh:
        problem = _problem(scene, campaign, each, firing.tally)
        if problem is not None:
            outcome.rejections[key_of(each)] = rejection(campaign, each, problem, {})
            return
    failed = failed_condition(rule, scene)
    if failed is not None:
        fail("RejectedByCondition", {"conditionIndex": failed})
        for effect in rule.failure_effects:
            outcome.effects += _worked_out(firing, effect)
        return
    effects = [_acceptance(firing, each) for each in fresh]
    for effect in effects:
        firing.tally.charge(effect, firing.counters)
    done = 0
    try:
        for definition in rule.effects:
            effects += _worked_out(firing, definition)
            done += 1
    except CannotApply as error:
        fail("EffectCouldNotBeApplied", {"effectIndex": done}, str(error))
    except RuleError as error:
        fail("EffectCouldNotBeApplied", {"effectIndex": done}, str(error))
        outcome.effects.append(firing.effect("error", {"message": str(error)}))
    else:
        outcome.effects += effects
        outcome.created[:] = firing.created
        outcome.tally = firing.tally
        outcome.passed.append((index, coupon.definition.code if coupon else ""))
        accepted.update(map(key_of, codes))


def _worked_out(firing: Firing, definition: definitions.Effect) -> list[Json]:
    effects = []
    for kind, props in _HANDLERS[type(definition)](firing, definition):
        effect = firing.effect(kind, props)
        firing.tally.charge(effect, firing.counters)
        effects.append(effect)
    return effects


def _acceptance(firing: Firing, code: Code) -> Json:
    kind = "acceptCoupon" if isinstance(code, StoredCoupon) else "acceptReferral"
    return firing.effect(kind, {"value": code.definition.code})
