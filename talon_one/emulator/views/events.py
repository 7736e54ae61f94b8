"""Events in responses."""

from __future__ import annotations

from collections.abc import Sequence

from ..rules.effect_types import name_of
from ..state.account import Application
from ..state.records.events import Event
from ..support.exact_json import Json
from ..support.times import write_time


def render_event(application: Application, event: Event) -> Json:
    """Return the schema ``Event``."""
    view: Json = {
        "id": event.id,
        "created": write_time(event.created),
        "applicationId": application.id,
        "type": event.type,
        "attributes": dict(event.attributes),
        "effects": _render_effects(application, event.effects),
    }
    optional = {
        "profileId": event.profile_id,
        "sessionId": event.session_id,
        "storeIntegrationId": event.store_id,
        "integrationId": event.integration_id,
    }
    return {**view, **{name: value for name, value in optional.items() if value}}


def render_event_v3(application: Application, event: Event) -> Json:
    """Return the schema ``EventV3``."""
    view = render_event(application, event)
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
            [name_of(effect), *effect["props"].values()],
        ]
        for effect in effects
    ]
