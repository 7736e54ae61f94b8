"""What closing a session books, and what cancelling it undoes.

Effects are the only record: closing books what its effects say, cancelling turns them into
rollback effects and books those. So a rollback can not miss what a close has done.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from .sessions import Session
from .store import Store, Transaction
from .wire import Json


def rollbacks(effects: Iterable[Json]) -> tuple[list[Json], list[Json]]:
    """Undoes the effects of a closed session.

    Returns the rollback effects and the effects that stay, those that have no rollback.
    """
    undone, staying = [], []
    for effect in effects:
        rollback = _rollback(effect["effectType"], effect["props"])
        if rollback is None:
            staying.append(effect)
        else:
            undone.append({**effect, "effectType": rollback[0], "props": rollback[1]})
    return undone, staying


def _rollback(effect_type: str, props: Json) -> tuple[str, Json] | None:
    if effect_type == "acceptCoupon":
        return "rollbackCoupon", {"value": props["value"]}
    if effect_type == "setDiscount":
        return "rollbackDiscount", {"name": props["name"], "value": props["value"]}
    if effect_type == "setDiscountPerItem":
        return "rollbackDiscount", {
            "name": props["name"],
            "value": props["value"],
            "cartItemPosition": props["position"],
            "cartItemSubPosition": props["subPosition"],
        }
    if effect_type == "addLoyaltyPoints":
        names = ("programId", "subLedgerId", "value", "recipientIntegrationId", "transactionUUID")
        return "rollbackAddedLoyaltyPoints", {name: props[name] for name in names}
    return None


def book(store: Store, session: Session, effects: Iterable[Json], now: datetime) -> None:
    """Books effects: coupon counters and loyalty ledgers."""
    for effect in effects:
        props = effect["props"]
        if effect["effectType"] == "acceptCoupon":
            _redeem(store, session, props["value"], 1)
        elif effect["effectType"] == "rollbackCoupon":
            _redeem(store, session, props["value"], -1)
        points = points_of(effect)
        if points is not None:
            transaction = Transaction(
                uuid=props["transactionUUID"],
                created=now,
                program_id=props["programId"],
                subledger_id=props["subLedgerId"],
                profile_id=props["recipientIntegrationId"],
                session_id=session.integration_id,
                name=props.get("name", effect["ruleName"]),
                points=points,
            )
            key = transaction.program_id, transaction.profile_id
            store.ledgers[key] = (*store.ledgers.get(key, ()), transaction)


def points_of(effect: Json) -> Decimal | None:
    """How an effect changes a balance of points; `None` if it has nothing to do with points."""
    if effect["effectType"] == "addLoyaltyPoints":
        return Decimal(effect["props"]["value"])
    if effect["effectType"] == "rollbackAddedLoyaltyPoints":
        return Decimal(effect["props"]["value"]).copy_negate()
    return None


def _redeem(store: Store, session: Session, code: str, times: int) -> None:
    coupon = store.coupons.get(code)
    if coupon is not None:
        store.coupons[code] = coupon.used(session.profile_id, times)
