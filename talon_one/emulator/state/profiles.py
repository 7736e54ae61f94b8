"""Customer profiles that requests name: they come into being, they are active, they buy."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from ..settings import Settings
from ..support.amounts import added_up
from ..support.errors import Fault, invalid, pointer
from ..support.exact_json import EXACT, Json
from .account import Application
from .records.customers import Profile
from .records.loyalty import Card
from .sessions import Session
from .store import Store


def known_profile(store: Store, profile_id: str, now: datetime) -> Profile:
    """The profile with an integration id; a new one if there was none (docs)."""
    if profile_id not in store.profiles:
        store.profiles[profile_id] = Profile(store.take_id("profile"), profile_id, now, now)
    return store.profiles[profile_id]


def active_profile(store: Store, profile_id: str, now: datetime) -> Profile | None:
    """The profile of a request that runs rules, now active; `None` for an anonymous one."""
    if not profile_id:
        return None
    profile = replace(known_profile(store, profile_id, now), last_activity=now)
    store.profiles[profile_id] = profile
    return profile


def count_sales(store: Store, profile_id: str, closed_sessions: int, sales: Decimal) -> None:
    """Counts sessions that were closed, or are not any more, and what they cost."""
    profile = store.profiles.get(profile_id)
    if profile is not None:
        store.profiles[profile_id] = replace(
            profile,
            closed_sessions=profile.closed_sessions + closed_sessions,
            total_sales=EXACT.add(profile.total_sales, sales),
        )


def sales_of(session: Session, settings: Settings) -> Decimal:
    """What a closed session counts for: its total before discounts, without returned items."""
    if settings.totals_after_return == "shrink":
        return session.totals.total
    returned = added_up(
        EXACT.multiply(Decimal(item["price"]), item.get("returnedQuantity", 0))
        for item in session.cart_items
    )
    return EXACT.subtract(session.totals.total, returned)


def card_of(application: Application, content: Json) -> Card | None:
    """The loyalty card of a session or an event; `None` without one, or if it is gone."""
    for identifier in content.get("loyaltyCards", ()):
        for program_id in application.store.programs:
            card = application.store.cards.get((program_id, identifier))
            if card is not None:
                return card
    return None


def check_card(application: Application, sent: Json, *place: str | int) -> None:
    """Checks the loyalty card that a request names; a session that has one already keeps it.

    Raises:
        ApiError: 400, there is no such card or it is not active.
    """
    card = card_of(application, sent)
    if sent.get("loyaltyCards") and (card is None or card.status != "active"):
        details = f"there is no active loyalty card {sent['loyaltyCards'][0]!r}"
        raise invalid(Fault("Unknown", details, pointer((*place, "loyaltyCards", 0))))
