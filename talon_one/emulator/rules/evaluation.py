"""The evaluation of a request by all campaigns of its Application."""

from __future__ import annotations

from dataclasses import dataclass

from ..effects.points_booking import book_points
from ..loyalty.accounts import join_date, ledger_now
from ..loyalty.tiers import sorted_tiers, tier_expiry
from ..state.records.campaigns import StoredCampaign, StoredCoupon, StoredReferral
from ..support.exact_json import Json
from ..support.times import write_time
from .campaign import Outcome, rejected_all
from .context import Scene
from .groups import evaluate_group, tree
from .rule import envelope
from .usage import Tally


@dataclass(frozen=True)
class Evaluated:
    """What a request leads to.

    Attributes:
        effects: the complete list, in evaluation order.
        reasons: why rules failed (schema `RuleFailureReason`).
        created: coupons and referrals that effects made.
        outcomes: what each campaign gave that was evaluated.
    """

    effects: tuple[Json, ...] = ()
    reasons: tuple[Json, ...] = ()
    created: tuple[StoredCoupon | StoredReferral, ...] = ()
    outcomes: tuple[Outcome, ...] = ()


def evaluate(scene: Scene) -> Evaluated:
    """Evaluates a request."""
    effects = _unknown_codes(scene)
    running: list[StoredCampaign] = []
    for campaign in scene.store.campaigns.values():
        if scene.only is None and not _is_running(campaign, scene):
            rejected = rejected_all(scene, campaign, "PartOfNotRunningCampaign")
        elif scene.only is not None and campaign.id not in scene.only:
            rejected = rejected_all(
                scene, campaign, "PartOfNotTriggeredCampaign", "CampaignNotInEvaluationSet"
            )
        else:
            running.append(campaign)
            continue
        effects += rejected.values()
    tally = Tally(last_tracker=scene.store.ids.get("tracker", 0))
    outcomes, _ = evaluate_group(scene, tree(scene.application, running), tally)
    for outcome in outcomes:
        effects += (*outcome.rejections.values(), *outcome.effects)
    effects += _tier_changes(scene, effects)
    return Evaluated(
        effects=tuple(effects),
        reasons=tuple(reason for outcome in outcomes for reason in outcome.reasons),
        created=tuple(each for outcome in outcomes for each in outcome.created),
        outcomes=tuple(outcomes),
    )


def _is_running(campaign: StoredCampaign, scene: Scene) -> bool:
    stores = campaign.definition.stores
    return campaign.is_running(scene.at) and (not stores or scene.store_id in stores)


def _unknown_codes(scene: Scene) -> list[Json]:
    if scene.session is None:
        return []
    stored = scene.application.stored_code
    effects = [
        envelope(
            None,
            0,
            "",
            "rejectCoupon",
            {"value": code, "rejectionReason": "CouponNotFound"},
        )
        for code in scene.session.coupon_codes
        if stored(code) not in scene.store.coupons
    ]
    referral = scene.session.content["referralCode"]
    if referral and stored(referral) not in scene.store.referrals:
        props = {"value": referral, "rejectionReason": "ReferralNotFound"}
        effects.append(envelope(None, 0, "", "rejectReferral", props))
    return effects


def _tier_changes(scene: Scene, effects: list[Json]) -> list[Json]:
    """The upgrades that booking the effects' points would lead to, one for each ledger.

    There is no effect for a downgrade (docs).
    """
    changes = []
    seen = set()
    draft = None
    for effect in effects:
        props = effect["props"]
        if effect["effectType"] != "addLoyaltyPoints":
            continue
        program = scene.store.programs[props["programId"]]
        account = scene.account(program, props["subLedgerId"])
        key = program.id, props["subLedgerId"]
        if not program.definition.tiers or account is None or key in seen:
            continue
        seen.add(key)
        if draft is None:
            draft = scene.store.overlay()
            book_points(draft, effects, scene.actor, scene.at)
        before = ledger_now(scene.store, account, scene.at).tier
        ledger = ledger_now(draft, account, scene.at)
        names = ["", *(tier.name for tier in sorted_tiers(program))]
        if names.index(ledger.tier) <= names.index(before):
            continue
        change = {
            "ruleTitle": effect["ruleName"],
            "programId": program.id,
            "subLedgerId": props["subLedgerId"],
            "newTierName": ledger.tier,
        }
        if before:
            change["previousTierName"] = before
        expiry = tier_expiry(program, ledger, join_date(draft, account, scene.at))
        if expiry is not None:
            change["expiryDate"] = write_time(expiry)
        changes.append({**effect, "effectType": "changeLoyaltyTierLevel", "props": change})
    return changes
