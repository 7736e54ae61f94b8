"""Events and their effects in lists and files of the Management API.

Of built-in events the latest are kept (``state.event_log``), of custom events all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..rules.effect_types import name_of
from ..state.account import Application
from ..state.records.events import Event
from ..support.exact_json import Json
from ..support.times import write_time
from .base import build_counted_page, is_within, list_page, paginate, profile_number
from .csv_exports import Columns, export
from .registry import Invocation, Result, operation


@operation("getApplicationEventsWithoutTotalCount")
def get_events(application: Application, invocation: Invocation) -> Result:
    query = invocation.query
    events = [
        event for event in _list_events(application, query) if _matches(application, event, query)
    ]
    return list_page(events, query, lambda event: _render_event(application, event))


@operation("getApplicationEventTypes")
def get_types_of_application(application: Application, invocation: Invocation) -> Result:
    """List the types of all events so far."""
    types = sorted({event.type for event in _list_events(application, {})})
    shown, _ = paginate(types, invocation.query)
    return Result(build_counted_page(types, shown))


@operation("getEventTypes")
def get_types(application: Application, invocation: Invocation) -> Result:
    """List the event types that are defined; there are no older versions."""
    account = application.account
    types = {
        name: {
            "id": id,
            "created": write_time(account.created),
            "name": name,
            "title": name,
            "description": "",
        }
        for (kind, name), id in application.store.named.items()
        if kind == "event type" and invocation.query.get("name", name) == name
    }
    shown, _ = paginate([*types.values()], invocation.query)
    return Result(build_counted_page([*types], shown))


@dataclass(frozen=True)
class _GivenEffect:
    event: Event
    effect: Json


@operation("exportEffects")
def export_effects(application: Application, invocation: Invocation) -> Result:
    query = invocation.query
    effects = (
        _GivenEffect(event, effect)
        for event in _list_events(application, query)
        for effect in event.effects
        if query.get("campaignId", effect["campaignId"]) == effect["campaignId"]
    )
    return export(application, invocation, _list_columns(application), effects, "Effect")


def _list_columns(application: Application) -> Columns[_GivenEffect]:
    store = application.store

    def session_of(given: _GivenEffect) -> Any:
        return store.sessions.get(given.event.session_id or given.event.connected_session)

    def read_session(name: str) -> Any:
        return lambda given: getattr(session_of(given), name, None)

    def read_revenue(given: _GivenEffect) -> object:
        session = session_of(given)
        return None if session is None else session.totals.total

    return {
        "applicationid": lambda given: application.id,
        "campaignid": lambda given: given.effect["campaignId"],
        "couponid": lambda given: given.effect.get("triggeredByCoupon"),
        "created": lambda given: given.event.created,
        "event_type": lambda given: given.event.type,
        "eventid": lambda given: given.event.id,
        "name": lambda given: name_of(given.effect),
        "profileintegrationid": lambda given: given.event.profile_id,
        "props": lambda given: given.effect["props"],
        "ruleindex": lambda given: given.effect["ruleIndex"],
        "rulesetid": lambda given: given.effect["rulesetId"],
        "sessionid": read_session("id"),
        "profileid": lambda given: profile_number(store, given.event.profile_id),
        "sessionintegrationid": read_session("integration_id"),
        "total_revenue": read_revenue,
        "store_integration_id": lambda given: given.event.store_id,
    }


def _list_events(application: Application, query: Mapping[str, Any]) -> Iterator[Event]:
    """Yield the events within the times of a query, oldest first."""
    store = application.store
    events = [*store.history.values(), *store.events.values()]
    events.sort(key=lambda event: event.id)
    for event in events:
        if is_within(event.created, query, "createdBefore", "createdAfter"):
            yield event


def _matches(application: Application, event: Event, query: Mapping[str, Any]) -> bool:
    types = query["type"].split(",") if query.get("type") else [event.type]
    return (
        event.type in types
        and query.get("session", event.session_id) == event.session_id
        and query.get("profile", event.profile_id) == event.profile_id
        and _profile_has(application, event, "Name", query.get("customerName", ""))
        and _profile_has(application, event, "Email", query.get("customerEmail", ""))
        and _effects_match(application, event, query)
    )


def _profile_has(application: Application, event: Event, attribute: str, text: str) -> bool:
    profile = application.store.profiles.get(event.profile_id)
    value = "" if profile is None else str(profile.attributes.get(attribute, ""))
    return text.casefold() in value.casefold()


def _effects_match(application: Application, event: Event, query: Mapping[str, Any]) -> bool:
    """Return whether there is an effect for each filter on effects, not always the same one."""
    campaigns = application.store.campaigns
    wanted_campaigns = {
        campaign.id
        for campaign in campaigns.values()
        if query.get("campaignQuery", "").casefold() in campaign.definition.name.casefold()
    }
    tests: dict[str, Any] = {
        "couponCode": lambda effect, code: effect["props"].get("value") == code,
        "referralCode": lambda effect, code: effect["props"].get("value") == code,
        "ruleQuery": lambda effect, name: name.casefold() in effect["ruleName"].casefold(),
        "campaignQuery": lambda effect, name: effect["campaignId"] in wanted_campaigns,
        "effectType": lambda effect, name: name_of(effect) == name,
    }
    return all(
        any(test(effect, query[name]) for effect in event.effects)
        for name, test in tests.items()
        if name in query
    )


def _render_event(application: Application, event: Event) -> Json:
    """Return the schema ``ApplicationEvent``."""
    store = application.store
    view = {
        "id": event.id,
        "created": write_time(event.created),
        "applicationId": application.id,
        "type": event.type,
        "attributes": dict(event.attributes),
        "effects": list(event.effects),
    }
    session = store.sessions.get(event.session_id)
    optional = {
        "profileId": profile_number(store, event.profile_id),
        "sessionId": None if session is None else session.id,
        "storeIntegrationId": event.store_id or None,
        "integrationId": event.integration_id or None,
    }
    return {**view, **{name: value for name, value in optional.items() if value is not None}}
