"""What a closed session books: coupons, referrals, budgets, points, giveaways, achievements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from ..rules import budgets
from ..rules.achievement_periods import period
from ..state.records.campaigns import StoredCoupon, StoredReferral
from ..state.records.rewards import Tracker
from ..state.sessions import Session
from ..state.store import Store
from ..support.amounts import ZERO
from ..support.exact_json import EXACT, Json
from .points_booking import Actor, book_points


def book(
    store: Store,
    effects: Sequence[Json],
    created: Iterable[StoredCoupon | StoredReferral],
    actor: Actor,
    session: Session | None,
    store_id: str,
    now: datetime,
) -> None:
    """Books the effects of an evaluation that is final, but for those that are instant."""
    counted = [each for each in effects if each["effectType"] != "reserveCoupon"]
    count(store, counted, actor, session, store_id, now, 1)
    redeem(store, effects, actor.profile_id, 1)
    book_points(store, effects, actor, now)
    for effect in effects:
        kind, props = effect["effectType"], effect["props"]
        if kind == "awardGiveaway":
            giveaway = store.giveaways[props["giveawayId"]]
            store.giveaways[giveaway.id] = replace(giveaway, used=True, profile_id=actor.profile_id)
        elif kind in ("startAchievementProgress", "increaseAchievementProgress"):
            _progress(store, props, actor.profile_id, now)
    for each in created:
        code = each.definition.code
        if isinstance(each, StoredCoupon):
            store.coupons[code] = replace(each, id=store.take_id("coupon"))
        else:
            store.referrals[code] = replace(each, id=store.take_id("referral"))


def count(
    store: Store,
    effects: Iterable[Json],
    actor: Actor,
    session: Session | None,
    store_id: str,
    at: datetime,
    times: int,
) -> None:
    """Counts effects in the budgets of their campaigns as of a time, or takes that back (-1)."""
    for effect in effects:
        charges = budgets.charges(effect)
        campaign = store.campaigns.get(effect["campaignId"])
        if not charges or campaign is None:
            continue
        coupon = effect.get("triggeredByCoupon")
        owners = budgets.owners(session, actor.profile_id, store_id, coupon)
        counters = budgets.counters(campaign, owners, at)
        for action, amount in charges:
            for counter in counters[action]:
                key = campaign.id, counter
                store.budgets[key] = EXACT.fma(amount, times, store.budgets.get(key, ZERO))


def redeem(store: Store, effects: Sequence[Json], profile_id: str, times: int) -> None:
    """Redeems the codes that effects accept, or frees them (-1), with the discounts they gave."""
    codes = {
        effect["triggeredByCoupon"]: effect["props"]["value"]
        for effect in effects
        if effect["effectType"] == "acceptCoupon"
    }
    for effect in effects:
        kind, props = effect["effectType"], effect["props"]
        if kind == "acceptReferral":
            _redeem_referral(store, props["value"], profile_id, times)
        elif kind == "acceptCoupon" and props["value"] in store.coupons:
            coupon = store.coupons[props["value"]]
            counter = coupon.usage_counter + times
            store.coupons[props["value"]] = replace(coupon, usage_counter=counter)
            if profile_id:
                key = coupon.id, profile_id
                store.redemptions[key] = store.redemptions.get(key, 0) + times
        elif kind.startswith("setDiscount") and effect.get("triggeredByCoupon") in codes:
            count_discount(store, codes[effect["triggeredByCoupon"]], props["value"], times)


def count_discount(store: Store, code: str, value: Decimal, times: int) -> None:
    """Counts a discount that a coupon gave, or takes that back (-1)."""
    coupon = store.coupons.get(code)
    if coupon is not None:
        counter = EXACT.fma(value, times, coupon.discount_counter)
        store.coupons[code] = replace(coupon, discount_counter=counter)


def _redeem_referral(store: Store, code: str, profile_id: str, times: int) -> None:
    referral = store.referrals.get(code)
    if referral is None:
        return
    referred = [*referral.referred]
    if times > 0:
        referred.append(profile_id)
    elif profile_id in referred:
        referred.remove(profile_id)
    store.referrals[code] = replace(referral, referred=tuple(referred))


def _progress(store: Store, props: Json, profile_id: str, now: datetime) -> None:
    """Moves an achievement's tracker, or starts it."""
    achievement = store.achievements[props["achievementId"]]
    key = achievement.id, profile_id
    trackers = store.trackers.get(key, ())
    if not any(each.id == props["progressTrackerId"] for each in trackers):
        starts, ends = period(achievement, now) or (now, None)
        trackers = (*trackers, Tracker(store.take_id("tracker"), starts, ends))
    if "value" in props:
        completed = now if props["isJustCompleted"] else None
        trackers = tuple(
            replace(each, progress=props["value"], completed=completed)
            if each.id == props["progressTrackerId"]
            else each
            for each in trackers
        )
    store.trackers[key] = trackers
