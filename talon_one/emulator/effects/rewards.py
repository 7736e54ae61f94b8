"""The other effects: codes, giveaways, audiences, attributes, messages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from .. import campaigns as definitions
from ..rules.rule import CannotApply, Firing
from ..state.records.campaigns import StoredCampaign, StoredCoupon, StoredReferral
from ..support.code_patterns import CHARACTERS, make_code
from ..support.durations import read_duration
from ..support.exact_json import Json
from .discounts import Props


def create_coupon(firing: Firing, effect: definitions.CreateCoupon) -> Props:
    """One effect, when the session is closed."""
    profile_id, store = firing.required_profile(), firing.scene.store
    if not firing.scene.closing:
        return
    firing.count("createCoupon")
    campaign = _campaign(firing, effect.campaign)
    id = store.next_id("coupon") + sum(isinstance(each, StoredCoupon) for each in firing.created)
    code = _code(firing, effect.pattern, id)
    definition = definitions.Coupon(
        code,
        usage_limit=effect.usage_limit,
        expires=_end(firing, effect.valid_for),
        recipient=profile_id,
    )
    firing.created.append(StoredCoupon(id, campaign.id, firing.scene.at, definition))
    yield "couponCreated", {"value": code, "profileId": profile_id}


def create_referral(firing: Firing, effect: definitions.CreateReferral) -> Props:
    """One effect, when the session is closed."""
    profile_id, store = firing.required_profile(), firing.scene.store
    if not firing.scene.closing:
        return
    firing.count("createReferral")
    campaign = _campaign(firing, effect.campaign)
    id = store.next_id("referral") + sum(
        isinstance(each, StoredReferral) for each in firing.created
    )
    code = _code(firing, effect.pattern, id)
    definition = definitions.Referral(
        code,
        advocate=profile_id,
        usage_limit=effect.usage_limit,
        expires=_end(firing, effect.valid_for),
    )
    firing.created.append(StoredReferral(id, campaign.id, firing.scene.at, definition))
    yield "referralCreated", {"value": code}


def _campaign(firing: Firing, name: str) -> StoredCampaign:
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

    code = make_code(pattern, CHARACTERS, number, taken)
    if code is None:
        raise CannotApply(f"all codes of the pattern {pattern} are taken")
    return stored(code)


def _end(firing: Firing, duration: str) -> datetime | None:
    return read_duration(duration).after(firing.scene.at) if duration else None


def reserve_coupon(firing: Firing, effect: definitions.ReserveCoupon) -> Props:
    """One effect, for an existing reservation, too."""
    profile_id = firing.required_profile()
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
    profile_id, scene = firing.required_profile(), firing.scene
    (pool,) = (each for each in scene.store.pools.values() if each.definition.name == effect.pool)
    taken = firing.tally.giveaways.get(pool.id, 0)
    free = (
        each
        for each in scene.store.giveaways.values()
        if each.pool_id == pool.id
        and not each.used
        and (each.starts is None or each.starts <= scene.at)
        and (each.ends is None or scene.at < each.ends)
    )
    giveaway = next(islice(free, taken, None), None)
    if giveaway is None:
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
        yield "awardGiveaway", {**props, "giveawayId": giveaway.id, "code": giveaway.code}


def show_notification(firing: Firing, effect: definitions.ShowNotification) -> Props:
    """One effect."""
    yield (
        "showNotification",
        {"notificationType": effect.kind, "title": effect.title, "body": effect.body},
    )


def update_attribute(firing: Firing, effect: definitions.UpdateAttribute) -> Props:
    """One effect."""
    if effect.of == "profile":
        firing.required_profile()
    elif firing.scene.session is None:
        raise CannotApply("there is no session")
    entity = "Session" if effect.of == "session" else "Profile"
    yield "updateAttribute", {"path": f"{entity}.Attributes.{effect.name}", "value": effect.value}


def change_audience(
    firing: Firing, effect: definitions.AddToAudience | definitions.RemoveFromAudience
) -> Props:
    """One effect."""
    profile_id, store = firing.required_profile(), firing.scene.store
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
