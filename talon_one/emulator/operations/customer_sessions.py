"""Update and read a customer session.

A dry run works on an overlay of the store, which is dropped. Its response is that of the real update,
including the next ids and update count, but nothing is booked: counters and balances are unchanged,
points show in the tentative balances, giveaways have no code.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from .. import views
from ..effects.booking import book, book_immediately
from ..rules import Evaluation, EvaluationContext, evaluate
from ..rules.booking import Booking
from ..state.account import Application
from ..state.event_log import log_event
from ..state.profiles import check_card, compute_sales, count_sales, find_card, mark_active
from ..state.records.loyalty import Card
from ..state.sessions import Session, apply_update, check_limits, choose_state
from ..state.store import Store
from ..support.errors import ApiError, ErrorDetail, InvalidDataError
from ..support.exact_json import Json
from .attribute_checks import find_attribute_errors, find_cost_errors
from .registry import Invocation, Result, operation
from .response_content import ResponseContent, check_content
from .session_reopening import roll_back_close

_COUNTED = ("closed", "partially_returned")
"""The states of sessions that count as closed."""


@operation("getCustomerSession")
def get_customer_session(application: Application, invocation: Invocation) -> Result:
    """Return a session and its net effects."""
    (session_id,) = invocation.path
    session = application.store.sessions.get(session_id)
    if session is None:
        raise ApiError(404, f"There is no customer session {session_id!r}")
    view = views.render_customer_session(application, session)
    return Result({"customerSession": view, "effects": list(session.effects)})


@operation("updateCustomerSessionV2")
def update_customer_session_v2(application: Application, invocation: Invocation) -> Result:
    """Create, update, close or cancel a session."""
    (session_id,) = invocation.path
    sent = invocation.body["customerSession"]
    dry = invocation.query.get("dry", False)
    now = application.clock()
    at = _read_evaluation_time(invocation, now, dry)
    _check(application, session_id, sent)
    wanted = invocation.body.get("responseContent", [])
    check_content(wanted, dry)

    store = application.store.overlay() if dry else application.store
    stored = store.sessions.get(session_id)
    state = choose_state(stored, sent, application.settings)
    if stored is not None and stored.state == state == "closed":
        unchanged = ResponseContent(
            application,
            store,
            stored.profile_id,
            stored.effects,
            Evaluation(),
            now,
            session=stored,
            booked=True,
        )
        return Result(unchanged.render(wanted))
    base = _choose_base(application, store, session_id, stored, state, now, dry)
    session = apply_update(base, sent, state, now, application.settings, store.catalog_items)
    card = find_card(application, session.content)
    content = (
        _cancel(application, store, base, session, card, now)
        if state == "cancelled"
        else _evaluate(application, store, stored, session, card, sent, at, now, dry)
    )
    return Result(content.render(wanted))


def _check(application: Application, session_id: str, sent: Json) -> None:
    check_limits(session_id, sent, application.store.catalog_items)
    check_card(application, sent, "customerSession")
    place = ("customerSession",)
    errors = find_attribute_errors(
        application, "CustomerSession", sent.get("attributes", {}), (*place, "attributes")
    )
    costs = sent.get("additionalCosts", {})
    errors += find_cost_errors(application, costs, (*place, "additionalCosts"))
    for position, item in enumerate(sent.get("cartItems", ())):
        inside = (*place, "cartItems", position)
        attributes = item.get("attributes", {})
        errors += find_attribute_errors(
            application, "CartItem", attributes, (*inside, "attributes")
        )
        costs = item.get("additionalCosts", {})
        errors += find_cost_errors(application, costs, (*inside, "additionalCosts"))
    if errors:
        raise InvalidDataError(*errors)


def _read_evaluation_time(invocation: Invocation, now: datetime, dry: bool) -> datetime:
    pretended: datetime | None = invocation.query.get("now")
    if pretended is None:
        return now
    if not dry:
        raise InvalidDataError(ErrorDetail("now", "now needs dry=true", "now", "parameter"))
    if pretended <= now:
        raise InvalidDataError(ErrorDetail("now", "now must lie in the future", "now", "parameter"))
    return pretended


def _choose_base(
    application: Application,
    store: Store,
    session_id: str,
    stored: Session | None,
    state: str,
    now: datetime,
    dry: bool,
) -> Session:
    """Return what an update builds on: the stored session, or an empty one."""
    if stored is None:
        return Session(store.take_id("session"), session_id, created=now, updated=now)
    payload_alone = state == "closed" or application.settings.dry_run_content == "sent"
    if dry and stored.state == "open" and payload_alone:
        return Session(
            stored.id,
            session_id,
            created=stored.created,
            updated=stored.updated,
            update_count=stored.update_count,
        )
    return stored


def _evaluate(
    application: Application,
    store: Store,
    stored: Session | None,
    session: Session,
    card: Card | None,
    sent: Json,
    at: datetime,
    now: datetime,
    dry: bool,
) -> ResponseContent:
    """Evaluate the rules for an open session, or for one that is being closed, and store it."""
    closing = session.state == "closed"
    profile = mark_active(store, session.profile_id, now)
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
        count_sales(store, session.profile_id, 1, compute_sales(session, application.settings))
    return _build_content(
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


def _cancel(
    application: Application,
    store: Store,
    base: Session,
    session: Session,
    card: Card | None,
    now: datetime,
) -> ResponseContent:
    """Cancel a session and roll back what closing it booked."""
    effects: tuple[Json, ...] = ()
    was_closed = base.state in _COUNTED
    mark_active(store, session.profile_id, now)
    if was_closed:
        rolled_back = roll_back_close(application, store, base, card, now)
        effects = rolled_back[0]
        session = replace(session, effects=rolled_back[1])
    else:
        session = replace(session, effects=())
    store.sessions[session.integration_id] = session
    event = "talon_session_revoked" if was_closed else "talon_session_cancelled"
    return _build_content(
        application, store, session, card, event, effects, Evaluation(), now, now, booked=True
    )


def _build_content(
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
) -> ResponseContent:
    return ResponseContent(
        application,
        store,
        session.profile_id,
        effects,
        evaluated,
        at,
        event=log_event(store, event, session.profile_id, session, effects, now),
        session=session,
        card=card,
        booked=booked,
    )
