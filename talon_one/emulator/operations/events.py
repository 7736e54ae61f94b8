"""Custom events: v2, and the advanced ones of v3."""

from __future__ import annotations

from collections.abc import Mapping

from .. import views
from ..effects.booking import book, book_immediately
from ..rules import EvaluationContext, evaluate
from ..rules.booking import Booking
from ..state.account import Application
from ..state.profiles import active_profile, card_of, check_card
from ..state.records.events import Event
from ..support.errors import ApiError, Fault, invalid
from ..support.exact_json import Json
from .attribute_checks import attribute_faults, event_type_faults
from .call import NO_CONTENT, Answer, Call, Handler
from .response_content import Content, check_content


def track_event_v2(application: Application, call: Call) -> Answer:
    """`POST /v2/events`: runs the rules of an event."""
    return _tracked(application, call, "event")


def track_event_v3(application: Application, call: Call) -> Answer:
    """`POST /v3/events`: the same with an id of its own, which can be used once."""
    sent = call.body
    if sent["integrationId"] in application.store.advanced_events:
        raise ApiError(409, f"There is an event {sent['integrationId']!r} already")
    connected = sent.get("connectedSessionId")
    session = application.store.sessions.get(connected)
    if connected is not None and (session is None or session.state != "closed"):
        details = f"there is no closed customer session {connected!r}"
        raise invalid(Fault("Invalid value", details, "/connectedSessionId"))
    return _tracked(application, call, "advancedEvent")


def _tracked(application: Application, call: Call, content_name: str) -> Answer:
    sent = call.body
    dry = call.query.get("dry", False)
    complete = call.query.get("forceCompleteEvaluation", False)
    _check(application, sent, complete and not dry)
    wanted = sent.get("responseContent", [])
    check_content(wanted, dry)
    now = application.clock()
    profile_id = sent["profileId"]
    check_card(application, sent)
    card = card_of(application, sent)
    store = application.store.draft() if dry else application.store
    only = sent.get("evaluableCampaignIds") if dry else None
    context = EvaluationContext(
        application=application.definition,
        settings=application.settings,
        store=store,
        events=(sent["type"],),
        at=now,
        profile_id=profile_id,
        profile=active_profile(store, profile_id, now),
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
        context.store_id,
        sent.get("integrationId", ""),
        sent.get("connectedSessionId", ""),
        evaluated.effects,
    )
    store.events[event.id] = event
    if event.integration_id:
        store.advanced_events[event.integration_id] = event.id
    booking = Booking.of_context(context, now, created=evaluated.created)
    book_immediately(booking, evaluated.effects)
    if not dry:
        book(booking, evaluated.effects)
    if call.query.get("silent", "yes") == "yes":
        return NO_CONTENT
    view = views.custom_event if content_name == "event" else views.event_v3
    content = Content(
        application,
        store,
        profile_id,
        evaluated.effects,
        evaluated,
        now,
        event=view(application, event),
        card=card,
        booked=not dry,
    )
    return Answer(content.answer(wanted))


def _check(application: Application, sent: Json, complete_alone: bool) -> None:
    faults = event_type_faults(application, sent["type"], ("type",))
    faults += attribute_faults(
        application, "Event", sent.get("attributes", {}), ("attributes",), sent["type"]
    )
    if not sent.get("profileId"):
        faults.append(Fault("Required", "profileId is missing", "/profileId"))
    if complete_alone:
        details = "forceCompleteEvaluation needs dry=true"
        faults.append(Fault("Invalid value", details, "forceCompleteEvaluation", "parameter"))
    if faults:
        raise invalid(*faults)


def get_event_v3(application: Application, call: Call) -> Answer:
    """`GET /v3/events/{integrationId}`: an advanced event."""
    (integration_id,) = call.path
    store = application.store
    if integration_id not in store.advanced_events:
        raise ApiError(404, f"There is no event {integration_id!r}")
    return Answer(views.event_v3(application, store.events[store.advanced_events[integration_id]]))


OPERATIONS: Mapping[str, Handler] = {
    "trackEventV2": track_event_v2,
    "trackEventV3": track_event_v3,
    "getEventV3": get_event_v3,
}
