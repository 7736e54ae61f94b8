"""The other effects: codes, giveaways, achievements, audiences, attributes, messages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

from .. import campaigns as definitions
from ..achievements import can_progress, period
from ..amounts import ZERO
from ..codes import CHARACTERS, new_code
from ..durations import read_duration
from ..records.campaigns import Campaign, Coupon, Referral
from ..records.rewards import Achievement
from ..times import write_time
from ..wire import EXACT, Json
from .discounts import Props
from .firing import CannotApply, Firing


def create_coupon(firing: Firing, effect: definitions.CreateCoupon) -> Props:
    """One effect, when the session is closed."""
    profile_id, store = _profile_id(firing), firing.scene.store
    if not firing.scene.closing:
        return
    firing.count("createCoupon")
    campaign = _campaign(firing, effect.campaign)
    id = store.next_id("coupon") + sum(isinstance(each, Coupon) for each in firing.created)
    code = _code(firing, effect.pattern, id)
    definition = definitions.Coupon(
        code,
        usage_limit=effect.usage_limit,
        expires=_end(firing, effect.valid_for),
        recipient=profile_id,
    )
    firing.created.append(Coupon(id, campaign.id, firing.scene.at, definition))
    yield "couponCreated", {"value": code, "profileId": profile_id}


def create_referral(firing: Firing, effect: definitions.CreateReferral) -> Props:
    """One effect, when the session is closed."""
    profile_id, store = _profile_id(firing), firing.scene.store
    if not firing.scene.closing:
        return
    firing.count("createReferral")
    campaign = _campaign(firing, effect.campaign)
    id = store.next_id("referral") + sum(isinstance(each, Referral) for each in firing.created)
    code = _code(firing, effect.pattern, id)
    definition = definitions.Referral(
        code,
        advocate=profile_id,
        usage_limit=effect.usage_limit,
        expires=_end(firing, effect.valid_for),
    )
    firing.created.append(Referral(id, campaign.id, firing.scene.at, definition))
    yield "referralCreated", {"value": code}


def _campaign(firing: Firing, name: str) -> Campaign:
    if not name:
        return firing.campaign
    for campaign in firing.scene.store.campaigns.values():
        if campaign.definition.name == name:
            return campaign
    raise CannotApply(f"there is no campaign {name}")


def _code(firing: Firing, pattern: str, number: int) -> str:
    store, stored = firing.scene.store, firing.scene.application.stored_code
    used = {each.definition.code for each in firing.created}

    def taken(code: str) -> bool:
        code = stored(code)
        return code in store.coupons or code in store.referrals or code in used

    code = new_code(pattern, CHARACTERS, number, taken)
    if code is None:
        raise CannotApply(f"all codes of the pattern {pattern} are taken")
    return stored(code)


def _end(firing: Firing, duration: str) -> datetime | None:
    return read_duration(duration).after(firing.scene.at) if duration else None


def reserve_coupon(firing: Firing, effect: definitions.ReserveCoupon) -> Props:
    """One effect, for an existing reservation, too."""
    profile_id = _profile_id(firing)
    coupon = firing.scene.store.coupons.get(firing.scene.application.stored_code(effect.code))
    if coupon is None or coupon.definition.recipient:
        raise CannotApply(f"the coupon {effect.code} can not be reserved")
    new = profile_id not in coupon.reservations
    limit = coupon.definition.reservation_limit if coupon.definition.reservable else 1
    if new and limit and len(coupon.reservations) >= limit:
        raise CannotApply(f"the coupon {effect.code} is reserved up to its limit")
    if new:
        firing.count("reserveCoupon")
    yield (
        "reserveCoupon",
        {
            "couponValue": coupon.definition.code,
            "profileIntegrationId": profile_id,
            "isNewReservation": new,
        },
    )


def award_giveaway(firing: Firing, effect: definitions.AwardGiveaway) -> Props:
    """One effect; the code shows only when it is really handed out, not in a dry run."""
    profile_id, scene = _profile_id(firing), firing.scene
    (pool,) = (each for each in scene.store.pools.values() if each.definition.name == effect.pool)
    taken = firing.tally.giveaways.get(pool.id, 0)
    free = [
        each
        for each in scene.store.giveaways.values()
        if each.pool_id == pool.id
        and not each.used
        and (each.starts is None or each.starts <= scene.at)
        and (each.ends is None or scene.at < each.ends)
    ]
    if len(free) <= taken:
        raise CannotApply(f"the giveaway pool {effect.pool} is empty")
    firing.count("awardGiveaway")
    props: Json = {
        "poolId": pool.id,
        "poolName": effect.pool,
        "recipientIntegrationId": profile_id,
    }
    if not scene.closing or scene.dry:
        yield "willAwardGiveaway", props
    else:
        giveaway = free[taken]
        yield "awardGiveaway", {**props, "giveawayId": giveaway.id, "code": giveaway.code}


def start_achievement_progress(
    firing: Firing, effect: definitions.StartAchievementProgress
) -> Props:
    """One effect, unless a period is running or none may begin."""
    profile_id = _profile_id(firing)
    achievement = _achievement(firing, effect.achievement)
    begins = period(achievement, firing.scene.at)
    tracker = _tracker(firing, achievement, profile_id)
    if begins is None or tracker is None or not firing.tally.is_new(tracker[0]):
        return
    starts, ends = begins
    props = {
        "achievementId": achievement.id,
        "achievementName": effect.achievement,
        "progressTrackerId": tracker[0],
        "target": Decimal(achievement.definition.target),
        "startDate": write_time(starts),
    }
    yield (
        "startAchievementProgress",
        {**props, "endDate": write_time(ends)} if ends is not None else props,
    )


def increase_achievement_progress(
    firing: Firing, effect: definitions.IncreaseAchievementProgress
) -> Props:
    """One effect for each period that it fills; progress stops at the target.

    Nothing, if the achievement is completed or not running.
    """
    profile_id, scene = _profile_id(firing), firing.scene
    achievement = _achievement(firing, effect.achievement)
    target = Decimal(achievement.definition.target)
    left = scene.totals.total if effect.by is None else Decimal(effect.by)
    while left > 0 and period(achievement, scene.at) is not None:
        tracker = _tracker(firing, achievement, profile_id)
        if tracker is None:
            return
        id, progress = tracker
        delta = min(left, EXACT.subtract(target, progress))
        value = EXACT.add(progress, delta)
        yield (
            "increaseAchievementProgress",
            {
                "achievementId": achievement.id,
                "achievementName": effect.achievement,
                "progressTrackerId": id,
                "delta": delta,
                "value": value,
                "target": target,
                "isJustCompleted": value == target,
            },
        )
        left = EXACT.subtract(left, delta)
        if achievement.definition.recurrence != "on_completion":
            return


def _achievement(firing: Firing, name: str) -> Achievement:
    for achievement in firing.scene.store.achievements.values():
        if achievement.definition.name == name:
            return achievement
    raise CannotApply(f"there is no achievement {name}")


def _tracker(
    firing: Firing, achievement: Achievement, profile_id: str
) -> tuple[int, Decimal] | None:
    """The id and the progress of the tracker that moves next; `None`: there is no more to do."""
    scene, moved = firing.scene, firing.tally.progress
    trackers = scene.store.trackers.get((achievement.id, profile_id), ())
    last = trackers[-1] if trackers else None
    first_new = scene.store.next_id("tracker")
    new = [id for id, owner in firing.tally.trackers.items() if owner == achievement.id]
    if new:
        progress, completed = moved[new[-1]]
        return (first_new + len(firing.tally.trackers), ZERO) if completed else (new[-1], progress)
    if last is not None:
        progress, completed = moved.get(last.id, (last.progress, last.completed is not None))
        if not completed and not last.is_over(scene.at):
            return last.id, progress
        if not can_progress(achievement, last, completed, scene.at):
            return None
    return first_new + len(firing.tally.trackers), ZERO


def show_notification(firing: Firing, effect: definitions.ShowNotification) -> Props:
    """One effect."""
    yield (
        "showNotification",
        {"notificationType": effect.kind, "title": effect.title, "body": effect.body},
    )


def update_attribute(firing: Firing, effect: definitions.UpdateAttribute) -> Props:
    """One effect."""
    if effect.of == "profile":
        _profile_id(firing)
    elif firing.scene.session is None:
        raise CannotApply("there is no session")
    entity = "Session" if effect.of == "session" else "Profile"
    yield "updateAttribute", {"path": f"{entity}.Attributes.{effect.name}", "value": effect.value}


def change_audience(
    firing: Firing, effect: definitions.AddToAudience | definitions.RemoveFromAudience
) -> Props:
    """One effect."""
    profile_id, store = _profile_id(firing), firing.scene.store
    id = next(id for id, each in store.audiences.items() if each.name == effect.audience)
    profile = firing.scene.profile
    joins = isinstance(effect, definitions.AddToAudience)
    yield (
        "addToAudience" if joins else "removeFromAudience",
        {
            "audienceId": id,
            "audienceName": effect.audience,
            "profileIntegrationId": profile_id,
            "profileId": profile.id if profile else store.next_id("profile"),
        },
    )


def custom_effect(firing: Firing, effect: definitions.CustomEffect) -> Props:
    """One effect, or one for each unit."""
    for place in _places(firing, effect):
        firing.count("customEffect")
        yield (
            "customEffect",
            {
                "effectId": firing.scene.store.named["customEffect", effect.name],
                "name": effect.name,
                "payload": dict(effect.payload),
                **place,
            },
        )


def _places(firing: Firing, effect: definitions.CustomEffect) -> Iterator[Json]:
    if effect.per_item is None:
        yield {}
        return
    for unit in firing.scene.units:
        if effect.per_item.include(unit.item):
            yield {"cartItemPosition": unit.position, "cartItemSubPosition": unit.sub_position}


def trigger_webhook(firing: Firing, effect: definitions.TriggerWebhook) -> Props:
    """One effect."""
    firing.count("callApi")
    id = firing.scene.store.named["webhook", effect.webhook]
    yield "triggerWebhook", {"webhookId": id, "webhookName": effect.webhook}


def _profile_id(firing: Firing) -> str:
    if not firing.scene.profile_id:
        raise CannotApply("there is no profile")
    return firing.scene.profile_id
