"""Reopen a closed customer session."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from ..effects.booking import roll_back
from ..rules.booking import Booking
from ..state.account import Application
from ..state.event_log import log_event
from ..state.profiles import compute_sales, count_sales, find_card
from ..state.records.loyalty import Card
from ..state.sessions import Session
from ..state.store import Store
from ..support.amounts import ZERO
from ..support.errors import ApiError
from ..support.exact_json import EXACT, Json
from .registry import Invocation, Result, operation


@operation("reopenCustomerSession")
def reopen_customer_session(application: Application, invocation: Invocation) -> Result:
    """Reopen a session and roll back what closing it booked."""
    (session_id,) = invocation.path
    store, now = application.store, application.clock()
    session = store.sessions.get(session_id)
    if session is None:
        raise ApiError(404, f"There is no customer session {session_id!r}")
    if session.state != "closed":
        raise ApiError(400, f'Cannot move session to state "open" from state "{session.state}"')
    card = find_card(application, session.content)
    effects, kept = roll_back_close(application, store, session, card, now)
    session = replace(
        session,
        state="open",
        effects=kept,
        updated=now,
        update_count=session.update_count + 1,
        closed_at=None,
    )
    store.sessions[session_id] = session
    log_event(store, "talon_session_reopened", session.profile_id, session, effects, now)
    return Result({"effects": list(effects)})


def roll_back_close(
    application: Application, store: Store, session: Session, card: Card | None, now: datetime
) -> tuple[tuple[Json, ...], tuple[Json, ...]]:
    """Undo that a session was closed; return the rollback effects and the remaining ones."""
    booking = Booking.of_session(application.definition, store, session, card, now)
    rollbacks = roll_back(booking, session.effects)
    sales = compute_sales(session, application.settings)
    count_sales(store, session.profile_id, -1, EXACT.subtract(ZERO, sales))
    return rollbacks.effects, rollbacks.kept
