"""Campaigns: created, edited, switched on and off, deleted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from .. import views
from ..state.account import Application
from ..state.records.campaigns import StoredCampaign
from ..support.exact_json import Json
from ..support.times import write_time
from .kinds import Occurrence

_EVENTS = {
    "CampaignCreated": "campaign_created",
    "CampaignStateChanged": "campaign_state_changed",
    "CampaignEdited": "campaign_edited",
    # No source lists an event of its own.
    "CampaignCollectionEdited": "campaign_edited",
    "CampaignDeleted": "campaign_deleted",
}


def find_campaign_changes(application: Application, now: datetime) -> Iterator[Occurrence]:
    """Yield what the drafts of an Application say about campaigns."""
    drafts: Any = application.store.campaigns
    for id, before, after in drafts.changes():
        for kind, content in _report(application, before, after, now):
            yield _occurrence(application, kind, id, content)
    yield from _find_collection_changes(application, now)


def _occurrence(application: Application, kind: str, id: int, content: Json) -> Occurrence:
    content["Event"] = _EVENTS[kind]
    return Occurrence(kind, content, application=application.name, key=(application.id, kind, id))


def _find_collection_changes(application: Application, now: datetime) -> Iterator[Occurrence]:
    """Yield collections of campaigns that are new or edited. Deleted ones are not reported."""
    collections: Any = application.store.collections
    for id, _, collection in collections.changes():
        if collection is None or collection.application_id != application.id:
            continue
        campaign = application.store.campaigns.get(collection.campaign_id)
        if campaign is not None:
            content = {
                "campaign": views.render_campaign(application, campaign, now),
                "collection": views.render_collection(collection),
            }
            yield _occurrence(application, "CampaignCollectionEdited", id, content)


def _report(
    application: Application,
    before: StoredCampaign | None,
    after: StoredCampaign | None,
    now: datetime,
) -> Iterator[tuple[str, Json]]:
    if after is None:
        assert before is not None
        campaign = views.render_campaign(application, before, now)
        yield "CampaignDeleted", {"campaign": campaign, "deletedAt": write_time(now)}
        return
    content = {"campaign": views.render_campaign(application, after, now)}
    if before is None:
        position = {"groupId": 0, "groupName": after.definition.group, "position": after.id}
        yield "CampaignCreated", {**content, "evaluationPosition": position}
        return
    old, new = before.definition, after.definition
    if old.state != new.state:
        states = {"oldState": old.state, "newState": new.state}
        yield "CampaignStateChanged", {**content, **states}
    if old != replace(new, state=old.state):
        previous = views.render_campaign(application, before, now)
        yield "CampaignEdited", {**content, "oldCampaign": previous}
