"""Customer profiles as side effects of requests: created on first use, marked active, sales counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from ..settings import Settings
from ..support.amounts import add_up
from ..support.errors import ErrorDetail, InvalidDataError, to_pointer
from ..support.exact_json import EXACT, Json
from .account import Application
from .records.customers import Profile
from .records.loyalty import Card
from .sessions import Session
from .store import Store


def get_or_create_profile(store: Store, profile_id: str, now: datetime) -> Profile:
    """Return the profile with an integration id; create it if there is none (documented)."""
    if profile_id not in store.profiles:
        store.profiles[profile_id] = Profile(store.take_id("profile"), profile_id, now, now)
    return store.profiles[profile_id]


def mark_active(store: Store, profile_id: str, now: datetime) -> Profile | None:
    """Mark a profile as active now and return it; ``None`` for an anonymous session."""
    if not profile_id:
        return None
    profile = replace(get_or_create_profile(store, profile_id, now), last_activity=now)
    store.profiles[profile_id] = profile
    return profile


def count_sales(store: Store, profile_id: str, closed_sessions: int, sales: Decimal) -> None:
    """Add to a profile's closed sessions and total sales; both may be negative."""
    profile = store.profiles.get(profile_id)
    if profile is not None:
        store.profiles[profile_id] = replace(
            profile,
            closed_sessions=profile.closed_sessions + closed_sessions,
            total_sales=EXACT.add(profile.total_sales, sales),
        )


def compute_sales(session: Session, settings: Settings) -> Decimal:
    """Return a closed session's sales: its total before discounts, without returned items."""
    if settings.totals_after_return == "reduce":
        return session.totals.total
    returned = add_up(
        EXACT.multiply(Decimal(item["price"]), item.get("returnedQuantity", 0))
        for item in session.cart_items
    )
    return EXACT.subtract(session.totals.total, returned)


def find_card(application: Application, content: Json) -> Card | None:
    """Return the loyalty card of a session or an event; ``None`` without one, or if it is deleted."""
    for identifier in content.get("loyaltyCards", ()):
        for program_id in application.store.programs:
            card = application.store.cards.get((program_id, identifier))
            if card is not None:
                return card
    return None


def check_card(application: Application, sent: Json, *place: str | int) -> None:
    """Check the loyalty card that a request names.

    Raises:
        InvalidDataError: There is no such card, or it is not active.
    """
    card = find_card(application, sent)
    if sent.get("loyaltyCards") and (card is None or card.status != "active"):
        details = f"there is no active loyalty card {sent['loyaltyCards'][0]!r}"
        raise InvalidDataError(
            ErrorDetail("Unknown", details, to_pointer((*place, "loyaltyCards", 0)))
        )
