"""Achievements of campaigns in the Management API: create, read, change, delete and export them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from .. import campaigns as definitions
from .. import views
from ..state.account import Application
from ..state.records.rewards import StoredAchievement, Tracker
from ..state.store import USER_ID
from ..support.errors import ApiError, ErrorDetail, InvalidDataError, NotEmulatedError, to_pointer
from ..support.exact_json import Json
from .achievements import list_inventory_entries
from .base import get_or_404, list_page, read_body_time
from .campaigns import find_campaign
from .csv_exports import Columns, export
from .registry import NO_CONTENT, Invocation, Result, operation


@operation("listAchievements")
def list_achievements(application: Application, invocation: Invocation) -> Result:
    campaign, query = find_campaign(application.store, invocation), invocation.query
    achievements = [
        achievement
        for achievement in application.store.achievements.values()
        if achievement.campaign_id == campaign.id
        and query.get("title", "").casefold() in _title(achievement).casefold()
    ]
    return list_page(achievements, query, lambda achievement: _render(application, achievement))


@operation("createAchievement")
def create_achievement(application: Application, invocation: Invocation) -> Result:
    store, body = application.store, invocation.body
    campaign = find_campaign(store, invocation)
    for other in store.achievements.values():
        if other.definition.name == body["name"]:
            raise ApiError(409, f"There is an achievement {body['name']!r} already")
    changes = _read(body)
    definition = _build(lambda: definitions.Achievement(**changes))
    id = store.take_id("achievement")
    achievement = StoredAchievement(
        id, application.id, campaign.id, application.clock(), definition
    )
    store.achievements[id] = achievement
    return Result(_render(application, achievement), 201)


@operation("getAchievement")
def get_achievement(application: Application, invocation: Invocation) -> Result:
    return Result(_render(application, _find(application, invocation)))


@operation("updateAchievement")
def update_achievement(application: Application, invocation: Invocation) -> Result:
    """Change the members that were sent; the name is fixed, because rules use it."""
    achievement, body = _find(application, invocation), invocation.body
    name = achievement.definition.name
    if body.get("name", name) != name:
        reason = f"name cannot be changed from {name!r}"
        raise InvalidDataError(ErrorDetail("readOnly", reason, "/name"))
    changes = _read(body)
    definition = _build(lambda: replace(achievement.definition, **changes))
    achievement = replace(achievement, definition=definition)
    application.store.achievements[achievement.id] = achievement
    return Result(_render(application, achievement))


@operation("deleteAchievement")
def delete_achievement(application: Application, invocation: Invocation) -> Result:
    """Delete an achievement with all progress, unless a rule gives progress in it."""
    store, achievement = application.store, _find(application, invocation)
    name = achievement.definition.name
    for campaign in store.campaigns.values():
        for rule in campaign.definition.all_rules:
            for _, part in rule.parts():
                if ("achievement", name) in part.named():
                    reason = f"A rule of the campaign {campaign.definition.name!r} needs it"
                    raise ApiError(400, reason)
    del store.achievements[achievement.id]
    for key in [key for key in store.trackers if key[0] == achievement.id]:
        del store.trackers[key]
    return NO_CONTENT


@operation("getCustomerProfileAchievementProgress")
def get_progress(application: Application, invocation: Invocation) -> Result:
    query = invocation.query
    profile = get_or_404(application.store.profiles, invocation.path[1], "customer profile")
    entries = [
        entry
        for entry in list_inventory_entries(application, profile.integration_id)
        if query.get("achievementId", entry["achievementId"]) == entry["achievementId"]
        and query.get("title", "").casefold() in entry["title"].casefold()
    ]
    return list_page(entries, query, lambda entry: entry)


@operation("exportAchievements")
def export_progress(application: Application, invocation: Invocation) -> Result:
    achievement, now = _find(application, invocation), application.clock()
    trackers = (
        (profile_id, tracker)
        for (id, profile_id), history in application.store.trackers.items()
        if id == achievement.id
        for tracker in history
    )
    columns: Columns[tuple[str, Tracker]] = {
        "profileIntegrationID": lambda entry: entry[0],
        "title": lambda entry: _title(achievement),
        "target": lambda entry: Decimal(achievement.definition.target),
        "progress": lambda entry: entry[1].progress,
        "status": lambda entry: views.render_achievement_progress(entry[1], now)["status"],
        "startDate": lambda entry: entry[1].starts,
        "endDate": lambda entry: entry[1].ends,
        "completionDate": lambda entry: entry[1].completed,
    }
    return export(application, invocation, columns, trackers)


def _find(application: Application, invocation: Invocation) -> StoredAchievement:
    campaign = find_campaign(application.store, invocation)
    id = invocation.path[2]
    achievement = get_or_404(application.store.achievements, id, "achievement")
    if achievement.campaign_id != campaign.id:
        raise ApiError(404, f"There is no achievement {id}")
    return achievement


def _title(achievement: StoredAchievement) -> str:
    return achievement.definition.title or achievement.definition.name


_MEMBERS = {
    "name": "name",
    "title": "title",
    "description": "description",
    "target": "target",
    "period": "period",
    "recurrencePolicy": "recurrence",
    "activationPolicy": "activation",
    "allowRollbackAfterCompletion": "allow_rollback_after_completion",
}


def _read(body: Json) -> dict[str, Any]:
    """Return the attributes of a definition that a body has."""
    if "periodEndOverride" in body:
        raise NotEmulatedError("periodEndOverride of an achievement")
    changes = {_MEMBERS[member]: value for member, value in body.items() if member in _MEMBERS}
    for member, attribute in (("fixedStartDate", "starts"), ("endDate", "ends")):
        if member in body:
            changes[attribute] = read_body_time(body, member)
    return changes


def _build(make: Any) -> definitions.Achievement:
    try:
        definition: definitions.Achievement = make()
    except definitions.DefinitionError as error:
        members = {attribute: member for member, attribute in _MEMBERS.items()}
        members |= {"starts": "fixedStartDate", "ends": "endDate"}
        name = members.get(error.path, error.path)
        raise InvalidDataError(
            ErrorDetail("Invalid value", f"{name} {error.reason}", to_pointer((name,)))
        ) from None
    return definition


def _render(application: Application, achievement: StoredAchievement) -> Json:
    """Return the schema ``Achievement``."""
    definition, now = achievement.definition, application.clock()
    scheduled = definition.starts is not None and now < definition.starts
    over = definition.ends is not None and definition.ends <= now
    return {
        **views.render_achievement(achievement),
        "userId": USER_ID,
        "hasProgress": any(id == achievement.id for id, _ in application.store.trackers),
        "status": "not_started" if scheduled else "expired" if over else "inprogress",
    }
