"""Update and read a customer session.

A dry run does everything on a draft of the store, which is dropped. It answers what the real call
would answer (the next ids and update count among it), except that nothing is booked: counters and
balances are those of before, points show in the tentative balances, giveaways without code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from .. import views
from ..effects.booking import book, book_immediately
from ..rules import Evaluation, EvaluationContext, evaluate
from ..rules.booking import Booking
from ..state.account import Application
from ..state.profiles import active_profile, card_of, check_card, count_sales, sales_of
from ..state.records.loyalty import Card
from ..state.sessions import Session, check_limits, next_state, updated
from ..state.store import Store
from ..support.errors import ApiError, Fault, invalid
from ..support.exact_json import Json
from .attribute_checks import attribute_faults, cost_faults
from .call import Answer, Call, Handler
from .response_content import Content, check_content
from .session_reopening import revoked

_COUNTED = ("closed", "partially_returned")
"""The states of sessions that count as closed."""


def get_customer_session(application: Application, call: Call) -> Answer:
    """`GET /v2/customer_sessions/{customerSessionId}`: the session and its net effects."""
    (session_id,) = call.path
    session = application.store.sessions.get(session_id)
    if session is None:
        raise ApiError(404, f"There is no customer session {session_id!r}")
    view = views.customer_session(application, session)
    return Answer({"customerSession": view, "effects": list(session.effects)})


def update_customer_session_v2(application: Application, call: Call) -> Answer:
    """`PUT /v2/customer_sessions/{customerSessionId}`: creates, updates, closes or cancels."""
    (session_id,) = call.path
    sent = call.body["customerSession"]
    dry = call.query.get("dry", False)
    now = application.clock()
    at = _pretended_time(call, now, dry)
    _check(application, session_id, sent)
    wanted = call.body.get("responseContent", [])
    check_content(wanted, dry)

    store = application.store.draft() if dry else application.store
    stored = store.sessions.get(session_id)
    state = next_state(stored, sent, application.settings)
    if stored is not None and stored.state == state == "closed":
        unchanged = Content(
            application,
            store,
            stored.profile_id,
            stored.effects,
            Evaluation(),
            now,
            session=stored,
            booked=True,
        )
        return Answer(unchanged.answer(wanted))
    base = _base(application, store, session_id, stored, state, now, dry)
    session = updated(base, sent, state, now, application.settings, store.catalog_items)
    card = card_of(application, session.content)
    content = (
        _cancelled(application, store, base, session, card, now)
        if state == "cancelled"
        else _evaluated(application, store, stored, session, card, sent, at, now, dry)
    )
    return Answer(content.answer(wanted))


def _check(application: Application, session_id: str, sent: Json) -> None:
    check_limits(session_id, sent, application.store.catalog_items)
    check_card(application, sent, "customerSession")
    place = ("customerSession",)
    faults = attribute_faults(
        application, "CustomerSession", sent.get("attributes", {}), (*place, "attributes")
    )
    costs = sent.get("additionalCosts", {})
    faults += cost_faults(application, costs, (*place, "additionalCosts"))
    for position, item in enumerate(sent.get("cartItems", ())):
        inside = (*place, "cartItems", position)
        attributes = item.get("attributes", {})
        faults += attribute_faults(application, "CartItem", attributes, (*inside, "attributes"))
        costs = item.get("additionalCosts", {})
        faults += cost_faults(application, costs, (*inside, "additionalCosts"))
    if faults:
        raise invalid(*faults)


def _pretended_time(call: Call, now: datetime, dry: bool) -> datetime:
    pretended: datetime | None = call.query.get("now")
    if pretended is None:
        return now
    if not dry:
        raise invalid(Fault("now", "now needs dry=true", "now", "parameter"))
    if pretended <= now:
        raise invalid(Fault("now", "now must lie in the future", "now", "parameter"))
    return pretended


def _base(
    application: Application,
    store: Store,
    session_id: str,
    stored: Session | None,
    state: str,
    now: datetime,
    dry: bool,
) -> Session:
    """What an update builds on: the stored session, or an empty one."""
    if stored is None:
        return Session(store.take_id("session"), session_id, created=now, updated=now)
    payload_alone = state == "closed" or application.settings.dry_run_on == "payload"
    if dry and stored.state == "open" and payload_alone:
        return Session(
            stored.id,
            session_id,
            created=stored.created,
            updated=stored.updated,
            update_count=stored.update_count,
        )
    return stored


def _evaluated(
    application: Application,
    store: Store,
    stored: Session | None,
    session: Session,
    card: Card | None,
    sent: Json,
    at: datetime,
    now: datetime,
    dry: bool,
) -> Content:
    """Runs the rules on an open session, or on one that is being closed, and stores it."""
    closing = session.state == "closed"
    profile = active_profile(store, session.profile_id, now)
    if profile is not None and not profile.first_session:
        profile = replace(profile, first_session=session.integration_id)
        store.profiles[session.profile_id] = profile
    is_first = profile is None or profile.first_session == session.integration_id
    session = replace(session, first_session=is_first)
    events = ["talon_session_created"] if stored is None else ["talon_session_updated"]
    if closing:
        events = [*events[: stored is None], "talon_session_closed"]
    only = sent.get("evaluableCampaignIds") if dry else None
    context = EvaluationContext(
        application=application.definition,
        settings=application.settings,
        store=store,
        events=tuple(events),
        at=at,
        session=session,
        profile_id=session.profile_id,
        profile=profile,
        card=card,
        store_id=session.content.get("storeIntegrationId", ""),
        closing=closing,
        dry=dry,
        only=None if only is None else frozenset(only),
    )
    evaluated = evaluate(context)
    booking = Booking.of_context(context, now, created=evaluated.created)
    book_immediately(booking, evaluated.effects)
    session = replace(booking.session or session, effects=evaluated.effects)
    store.sessions[session.integration_id] = session
    if closing and not dry:
        book(booking, evaluated.effects)
        count_sales(store, session.profile_id, 1, sales_of(session, application.settings))
    return _content(
        application,
        store,
        session,
        card,
        events[-1],
        evaluated.effects,
        evaluated,
        at,
        now,
        booked=closing and not dry,
    )


def _cancelled(
    application: Application,
    store: Store,
    base: Session,
    session: Session,
    card: Card | None,
    now: datetime,
) -> Content:
    """Cancels a session; what closing it booked is rolled back, one that was open has no effects."""
    effects: tuple[Json, ...] = ()
    was_closed = base.state in _COUNTED
    active_profile(store, session.profile_id, now)
    if was_closed:
        rolled_back = revoked(application, store, base, card, now)
        effects = rolled_back[0]
        session = replace(session, effects=rolled_back[1])
    else:
        session = replace(session, effects=())
    store.sessions[session.integration_id] = session
    event = "talon_session_revoked" if was_closed else "talon_session_cancelled"
    return _content(
        application, store, session, card, event, effects, Evaluation(), now, now, booked=True
    )


def _content(
    application: Application,
    store: Store,
    session: Session,
    card: Card | None,
    event: str,
    effects: tuple[Json, ...],
    evaluated: Evaluation,
    at: datetime,
    now: datetime,
    booked: bool,
) -> Content:
    view = views.built_in_event(
        application,
        store.take_id("event"),
        event,
        session.profile_id,
        session,
        effects,
        now,
    )
    return Content(
        application,
        store,
        session.profile_id,
        effects,
        evaluated,
        at,
        event=view,
        session=session,
        card=card,
        booked=booked,
    )


OPERATIONS: Mapping[str, Handler] = {
    "getCustomerSession": get_customer_session,
    "updateCustomerSessionV2": update_customer_session_v2,
}
