"""Events in responses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..rules.effect_types import effect_type_of
from ..state.account import Application
from ..state.records.events import Event
from ..state.sessions import Session
from ..support.exact_json import Json
from ..support.times import write_time


def render_built_in_event(
    application: Application,
    id: int,
    type: str,
    profile_id: str,
    session: Session | None,
    effects: Sequence[Json],
    now: datetime,
) -> Json:
    """Return the schema ``Event`` of a built-in event such as ``talon_session_updated``."""
    view: Json = {
        "id": id,
        "created": write_time(now),
        "applicationId": application.id,
        "type": type,
        "attributes": {},
        "effects": _render_effects(application, effects),
    }
    if profile_id:
        view["profileId"] = profile_id
    if session is not None:
        view["sessionId"] = session.integration_id
        if "storeIntegrationId" in session.content:
            view["storeIntegrationId"] = session.content["storeIntegrationId"]
    return view


def render_custom_event(application: Application, event: Event) -> Json:
    """Return the schema ``Event``."""
    view: Json = {
        "id": event.id,
        "created": write_time(event.created),
        "applicationId": application.id,
        "type": event.type,
        "attributes": dict(event.attributes),
        "effects": _render_effects(application, event.effects),
        "profileId": event.profile_id,
    }
    if event.store_id:
        view["storeIntegrationId"] = event.store_id
    if event.integration_id:
        view["integrationId"] = event.integration_id
    return view


def render_event_v3(application: Application, event: Event) -> Json:
    """Return the schema ``EventV3``."""
    view = render_custom_event(application, event)
    return (
        {**view, "connectedSessionId": event.connected_session} if event.connected_session else view
    )


def _render_effects(application: Application, effects: Sequence[Json]) -> list[Json]:
    """Return the effects of an event in the shape that the settings choose.

    The description says objects. Samples of the vendor show lists: the ids of campaign and ruleset and
    the index of the rule, then the type of the effect with its arguments.
    """
    shape = application.settings.event_effects
    if shape == "empty":
        return []
    if shape == "objects":
        return list(effects)
    return [
        [
            effect["campaignId"],
            effect["rulesetId"],
            effect["ruleIndex"],
            [effect_type_of(effect).effect_type, *effect["props"].values()],
        ]
        for effect in effects
    ]
