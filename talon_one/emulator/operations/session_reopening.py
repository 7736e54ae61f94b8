"""Reopen a closed customer session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from ..effects.booking import roll_back
from ..rules.booking import Booking
from ..state.account import Application
from ..state.profiles import card_of, count_sales, sales_of
from ..state.records.loyalty import Card
from ..state.sessions import Session
from ..state.store import Store
from ..support.amounts import ZERO
from ..support.errors import ApiError
from ..support.exact_json import EXACT, Json
from .call import Answer, Call, Handler


def reopen_customer_session(application: Application, call: Call) -> Answer:
    """`PUT /v2/customer_sessions/{customerSessionId}/reopen`: what closing booked is undone."""
    (session_id,) = call.path
    store, now = application.store, application.clock()
    session = store.sessions.get(session_id)
    if session is None:
        raise ApiError(404, f"There is no customer session {session_id!r}")
    if session.state != "closed":
        raise ApiError(400, f'Cannot move session to state "open" from state "{session.state}"')
    card = card_of(application, session.content)
    effects, staying = revoked(application, store, session, card, now)
    store.sessions[session_id] = replace(
        session,
        state="open",
        effects=staying,
        updated=now,
        update_count=session.update_count + 1,
        closed_at=None,
    )
    store.take_id("event")
    return Answer({"effects": list(effects)})


def revoked(
    application: Application, store: Store, session: Session, card: Card | None, now: datetime
) -> tuple[tuple[Json, ...], tuple[Json, ...]]:
    """Undo the closing of a session; return the rollback effects and those that are kept."""
    booking = Booking.of_session(application.definition, store, session, card, now)
    rollbacks = roll_back(booking, session.effects)
    sales = sales_of(session, application.settings)
    count_sales(store, session.profile_id, -1, EXACT.subtract(ZERO, sales))
    return rollbacks.effects, rollbacks.kept


OPERATIONS: Mapping[str, Handler] = {"reopenCustomerSession": reopen_customer_session}
