"""Rollbacks: what a cancelled, reopened or partly returned session takes back.

Free items, giveaways, created codes, reservations, attributes, audiences and custom effects stay
(docs). So does what the loyalty program's return policy or the achievement protects; only as many
points are rolled back as the rollback effect says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from ..loyalty import ledgers
from ..loyalty.accounts import Timing, add_points, ledger_now, subtract_points
from ..state.sessions import Session
from ..state.store import Store
from ..support.amounts import ZERO
from ..support.exact_json import EXACT, Json
from ..support.times import write_time
from .booking import count, count_discount, redeem
from .points_booking import Actor, account_of, origin_of

_NOT_COUNTED_BACK = ("couponCreated", "referralCreated", "reserveCoupon")


@dataclass(frozen=True)
class RolledBack:
    """What became of the effects of a closed session.

    Attributes:
        effects: the rollback effects.
        staying: the effects that were not rolled back.
    """

    effects: tuple[Json, ...]
    staying: tuple[Json, ...]


def roll_back(
    store: Store,
    effects: Sequence[Json],
    actor: Actor,
    session: Session,
    now: datetime,
    whole: bool = True,
) -> RolledBack:
    """Takes back effects of a session that was closed, and books that.

    `whole`: the session does not count as closed any more; then budgets forget all that it has
    used up but for codes that it created (docs) or reserved, not only what has a rollback effect.
    """
    undone: dict[int, list[Json]] = {}
    order = sorted(range(len(effects)), key=lambda at: effects[at]["effectType"] != _SPENT)
    for at in order:
        effect = effects[at]
        undo = _UNDO.get(effect["effectType"])
        rollbacks = [] if undo is None else undo(store, effect, actor, now)
        if rollbacks:
            undone[at] = [
                {**effect, "effectType": kind, "props": props} for kind, props in rollbacks
            ]
    gone = [effect for at, effect in enumerate(effects) if at in undone]
    staying = [effect for at, effect in enumerate(effects) if at not in undone]
    counted = effects if whole else gone
    store_id = session.content.get("storeIntegrationId", "")
    count(
        store,
        [each for each in counted if each["effectType"] not in _NOT_COUNTED_BACK],
        actor,
        session,
        store_id,
        session.closed_at or now,
        -1,
    )
    redeem(store, [each for each in gone if _is_acceptance(each)], actor.profile_id, -1)
    _forget_discounts(store, session.effects, gone)
    return RolledBack(tuple(each for at in sorted(undone) for each in undone[at]), tuple(staying))


def _is_acceptance(effect: Json) -> bool:
    return effect["effectType"] in ("acceptCoupon", "acceptReferral")


def _forget_discounts(store: Store, known: Sequence[Json], gone: Sequence[Json]) -> None:
    """Takes discounts out of the counters of the coupons that gave them."""
    codes = {
        effect["triggeredByCoupon"]: effect["props"]["value"]
        for effect in known
        if effect["effectType"] == "acceptCoupon"
    }
    for effect in gone:
        if effect["effectType"].startswith("setDiscount"):
            code = codes.get(effect.get("triggeredByCoupon"))
            if code is not None:
                count_discount(store, code, effect["props"]["value"], -1)


Undone = list[tuple[str, Json]]
"""Types and props of rollback effects."""


def _coupon(store: Store, effect: Json, actor: Actor, now: datetime) -> Undone:
    return [("rollbackCoupon", {"value": effect["props"]["value"]})]


def _referral(store: Store, effect: Json, actor: Actor, now: datetime) -> Undone:
    return [("rollbackReferral", {"value": effect["props"]["value"]})]


_DISCOUNT_PROPS = {
    "name": "name",
    "value": "value",
    "position": "cartItemPosition",
    "subPosition": "cartItemSubPosition",
    "additionalCostId": "additionalCostId",
    "additionalCost": "additionalCost",
    "scope": "scope",
}


def _discount(store: Store, effect: Json, actor: Actor, now: datetime) -> Undone:
    props = effect["props"]
    named = {_DISCOUNT_PROPS[name]: props[name] for name in _DISCOUNT_PROPS if name in props}
    return [("rollbackDiscount", named)]


def _added_points(store: Store, effect: Json, actor: Actor, now: datetime) -> Undone:
    props = effect["props"]
    account = account_of(store, actor, props)
    ledger = ledger_now(store, account, now)
    addition = next(
        (
            each
            for each in ledger.history
            if each.uuid == props["transactionUUID"] and not each.rollback
        ),
        None,
    )
    if addition is None:
        return []
    parts, points = ledgers.taking_back(
        ledger, addition.id, addition.points, account.program.definition.return_policy, now
    )
    if not points:
        return []
    subtract_points(
        store, account, points, parts, addition.uuid, origin_of(actor, effect), now, rollback=True
    )
    names = (
        "programId",
        "subLedgerId",
        "recipientIntegrationId",
        "transactionUUID",
        "cartItemPosition",
        "cartItemSubPosition",
        "cardIdentifier",
    )
    undone = {name: props[name] for name in names if name in props}
    return [("rollbackAddedLoyaltyPoints", {**undone, "value": points})]


def _deducted_points(store: Store, effect: Json, actor: Actor, now: datetime) -> Undone:
    """Gives spent points back, with the dates they had: one effect for each addition that they
    came from."""
    props = effect["props"]
    account = account_of(store, actor, props)
    history = ledger_now(store, account, now).history
    additions = {each.id: each for each in history if each.kind == "addition"}
    undone: Undone = []
    for spent in history:
        if spent.uuid != props["transactionUUID"] or spent.kind != "subtraction":
            continue
        for id, points in spent.parts:
            source = additions.get(id)
            expires = "unlimited" if source is None else source.expires
            add_points(
                store,
                account,
                points,
                spent.uuid,
                Timing(expires=expires),
                origin_of(actor, effect),
                now,
                rollback=True,
            )
            rollback = {
                "programId": props["programId"],
                "subLedgerId": props["subLedgerId"],
                "value": points,
                "recipientIntegrationId": actor.profile_id,
                "transactionUUID": spent.uuid,
            }
            if expires != "unlimited":
                rollback["expiryDate"] = write_time(expires)
            if "cardIdentifier" in props:
                rollback["cardIdentifier"] = props["cardIdentifier"]
            undone.append(("rollbackDeductedLoyaltyPoints", rollback))
    return undone


def _progress(store: Store, effect: Json, actor: Actor, now: datetime) -> Undone:
    props = effect["props"]
    undone: Undone = []
    achievement = store.achievements.get(props["achievementId"])
    if achievement is None:
        return undone
    key = achievement.id, actor.profile_id
    trackers = []
    for tracker in store.trackers.get(key, ()):
        protected = tracker.completed and not achievement.definition.allow_rollback_after_completion
        if tracker.id == props["progressTrackerId"] and not protected:
            progress = max(ZERO, EXACT.subtract(tracker.progress, props["delta"]))
            tracker = replace(tracker, progress=progress, completed=None)
            rollback = {
                "achievementId": props["achievementId"],
                "achievementName": props["achievementName"],
                "progressTrackerId": tracker.id,
                "decreaseProgressBy": props["delta"],
                "currentProgress": progress,
                "target": props["target"],
            }
            undone.append(("rollbackIncreasedAchievementProgress", rollback))
        trackers.append(tracker)
    if undone:
        store.trackers[key] = tuple(trackers)
    return undone


_SPENT = "deductLoyaltyPoints"
"""Undone first: points that were spent come back before others are taken."""

_UNDO: dict[str, Callable[[Store, Json, Actor, datetime], Undone]] = {
    "acceptCoupon": _coupon,
    "acceptReferral": _referral,
    "setDiscount": _discount,
    "setDiscountPerItem": _discount,
    "setDiscountPerAdditionalCost": _discount,
    "setDiscountPerAdditionalCostPerItem": _discount,
    "addLoyaltyPoints": _added_points,
    _SPENT: _deducted_points,
    "increaseAchievementProgress": _progress,
}
