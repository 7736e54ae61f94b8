"""Custom events: v2, and the advanced events of v3."""

from __future__ import annotations

from .. import views
from ..effects.booking import book, book_immediately
from ..rules import EvaluationContext, evaluate
from ..rules.booking import Booking
from ..state.account import Application
from ..state.profiles import check_card, find_card, mark_active
from ..state.records.events import Event
from ..support.errors import ApiError, ErrorDetail, InvalidDataError
from ..support.exact_json import Json
from .attribute_checks import find_attribute_errors, find_event_type_errors
from .registry import NO_CONTENT, Invocation, Result, operation
from .response_content import ResponseContent, check_content


@operation("trackEventV2")
def track_event_v2(application: Application, invocation: Invocation) -> Result:
    """Evaluate the rules for an event."""
    return _track(application, invocation)


@operation("trackEventV3")
def track_event_v3(application: Application, invocation: Invocation) -> Result:
    """Evaluate the rules for an event with an integration id, which is used only once."""
    sent = invocation.body
    if sent["integrationId"] in application.store.advanced_events:
        raise ApiError(409, f"There is an event {sent['integrationId']!r} already")
    connected = sent.get("connectedSessionId")
    session = application.store.sessions.get(connected)
    if connected is not None and (session is None or session.state != "closed"):
        details = f"there is no closed customer session {connected!r}"
        raise InvalidDataError(ErrorDetail("Invalid value", details, "/connectedSessionId"))
    return _track(application, invocation)


def _track(application: Application, invocation: Invocation) -> Result:
    sent = invocation.body
    dry = invocation.query.get("dry", False)
    complete = invocation.query.get("forceCompleteEvaluation", False)
    _check(application, sent, complete and not dry)
    wanted = sent.get("responseContent", [])
    check_content(wanted, dry)
    now = application.clock()
    profile_id = sent["profileId"]
    check_card(application, sent)
    card = find_card(application, sent)
    store = application.store.overlay() if dry else application.store
    only = sent.get("evaluableCampaignIds") if dry else None
    context = EvaluationContext(
        application=application.definition,
        settings=application.settings,
        store=store,
        events=(sent["type"],),
        at=now,
        profile_id=profile_id,
        profile=mark_active(store, profile_id, now),
        card=card,
        attributes=sent.get("attributes", {}),
        store_id=sent.get("storeIntegrationId", ""),
        dry=dry,
        only=None if only is None else frozenset(only),
        complete=complete,
    )
    evaluated = evaluate(context)
    event = Event(
        store.take_id("event"),
        now,
        sent["type"],
        context.attributes,
        profile_id,
        store_id=context.store_id,
        integration_id=sent.get("integrationId", ""),
        connected_session=sent.get("connectedSessionId", ""),
        effects=evaluated.effects,
    )
    store.events[event.id] = event
    if event.integration_id:
        store.advanced_events[event.integration_id] = event.id
    booking = Booking.of_context(context, now, created=evaluated.created)
    book_immediately(booking, evaluated.effects)
    if not dry:
        book(booking, evaluated.effects)
    if invocation.query.get("silent", "yes") == "yes":
        return NO_CONTENT
    content = ResponseContent(
        application,
        store,
        profile_id,
        evaluated.effects,
        evaluated,
        now,
        event=event,
        card=card,
        booked=not dry,
    )
    return Result(content.render(wanted))


def _check(application: Application, sent: Json, complete_alone: bool) -> None:
    errors = find_event_type_errors(application, sent["type"], ("type",))
    errors += find_attribute_errors(
        application, "Event", sent.get("attributes", {}), ("attributes",), sent["type"]
    )
    if not sent.get("profileId"):
        errors.append(ErrorDetail("Required", "profileId is missing", "/profileId"))
    if complete_alone:
        details = "forceCompleteEvaluation needs dry=true"
        errors.append(ErrorDetail("Invalid value", details, "forceCompleteEvaluation", "parameter"))
    if errors:
        raise InvalidDataError(*errors)


@operation("getEventV3")
def get_event_v3(application: Application, invocation: Invocation) -> Result:
    (integration_id,) = invocation.path
    store = application.store
    if integration_id not in store.advanced_events:
        raise ApiError(404, f"There is no event {integration_id!r}")
    return Result(
        views.render_event_v3(application, store.events[store.advanced_events[integration_id]])
    )
