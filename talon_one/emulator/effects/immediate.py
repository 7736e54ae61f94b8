"""What effects do with every update that is stored, whether the session is closed or not.

That audiences change with every update is documented; for attributes and reservations it follows
from their effects being there, and never rolled back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from ..state.sessions import Session
from ..state.store import Store
from ..support.exact_json import Json
from .booking import count
from .points_booking import Actor


def book_instantly(
    store: Store,
    effects: Iterable[Json],
    actor: Actor,
    session: Session | None,
    store_id: str,
    now: datetime,
) -> Session | None:
    """Updates attributes, audiences and reservations; gives the session with its attributes."""
    profile_id = actor.profile_id
    for effect in effects:
        kind, props = effect["effectType"], effect["props"]
        if kind == "updateAttribute":
            entity, _, name = props["path"].partition(".Attributes.")
            if entity == "Session" and session is not None:
                attributes = {**session.content["attributes"], name: props["value"]}
                session = replace(session, content={**session.content, "attributes": attributes})
            elif entity == "Profile":
                profile = store.profiles[profile_id]
                attributes = {**profile.attributes, name: props["value"]}
                store.profiles[profile_id] = replace(profile, attributes=attributes)
        elif kind in ("addToAudience", "removeFromAudience"):
            _change_audience(store, profile_id, props["audienceId"], kind == "addToAudience")
        elif kind == "reserveCoupon" and props["isNewReservation"]:
            coupon = store.coupons[props["couponValue"]]
            store.coupons[props["couponValue"]] = replace(
                coupon, reservations=(*coupon.reservations, profile_id)
            )
            count(store, [effect], actor, session, store_id, now, 1)
    return session


def _change_audience(store: Store, profile_id: str, audience_id: int, joins: bool) -> None:
    profile = store.profiles[profile_id]
    left = tuple(id for id in profile.audiences if id != audience_id)
    changed = profile.audiences if joins and audience_id in profile.audiences else left
    if joins and audience_id not in profile.audiences:
        changed = (*left, audience_id)
    store.profiles[profile_id] = replace(profile, audiences=changed)
