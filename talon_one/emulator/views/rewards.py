"""Giveaways and achievements in responses."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ..state.records.rewards import Giveaway, StoredAchievement, Tracker
from ..state.store import Store
from ..support.amounts import ZERO
from ..support.exact_json import Json
from ..support.times import write_time


def render_giveaway(store: Store, giveaway: Giveaway) -> Json:
    """Return the schema ``Giveaway``."""
    view: Json = {
        "id": giveaway.id,
        "created": write_time(giveaway.created),
        "code": giveaway.code,
        "poolId": giveaway.pool_id,
        "used": giveaway.used,
        "attributes": dict(giveaway.attributes),
    }
    if giveaway.profile_id:
        view["profileIntegrationId"] = giveaway.profile_id
        profile = store.profiles.get(giveaway.profile_id)
        if profile is not None:
            view["profileId"] = profile.id
    if giveaway.import_id is not None:
        view["importId"] = giveaway.import_id
    if giveaway.starts is not None:
        view["startDate"] = write_time(giveaway.starts)
    if giveaway.ends is not None:
        view["endDate"] = write_time(giveaway.ends)
    return view


def render_achievement(achievement: StoredAchievement) -> Json:
    """Return what the schemas ``Achievement`` and ``AchievementStatusEntry`` share."""
    definition = achievement.definition
    view: Json = {
        "id": achievement.id,
        "created": write_time(achievement.created),
        "campaignId": achievement.campaign_id,
        "name": definition.name,
        "title": definition.title or definition.name,
        "description": definition.description,
        "target": Decimal(definition.target),
        "recurrencePolicy": definition.recurrence,
        "activationPolicy": definition.activation,
        "allowRollbackAfterCompletion": definition.allow_rollback_after_completion,
    }
    if definition.period:
        view["period"] = definition.period
    if definition.starts is not None:
        view["fixedStartDate"] = write_time(definition.starts)
    if definition.ends is not None:
        view["endDate"] = write_time(definition.ends)
    return view


def render_achievement_progress(tracker: Tracker | None, now: datetime) -> Json:
    """Return the schema ``AchievementProgress``; a tracker ``None`` has not been started."""
    if tracker is None:
        return {"status": "not_started", "progress": ZERO}
    view: Json = {
        "status": "completed"
        if tracker.completed is not None
        else "expired"
        if tracker.is_over(now)
        else "inprogress",
        "progress": tracker.progress,
        "startDate": write_time(tracker.starts),
    }
    if tracker.completed is not None:
        view["completionDate"] = write_time(tracker.completed)
    if tracker.ends is not None:
        view["endDate"] = write_time(tracker.ends)
    return view


def render_customer_achievement(
    store: Store, achievement: StoredAchievement, profile_id: str, now: datetime
) -> Json:
    """Return the schema ``CustomerAchievement``."""
    definition = achievement.definition
    trackers = store.trackers.get((achievement.id, profile_id), ())
    view = {
        "id": achievement.id,
        "name": definition.name,
        "title": definition.title or definition.name,
        "description": definition.description,
        "target": definition.target,
        "recurrencePolicy": definition.recurrence,
        "activationPolicy": definition.activation,
        "allowRollbackAfterCompletion": definition.allow_rollback_after_completion,
        "currentProgress": render_achievement_progress(trackers[-1] if trackers else None, now),
    }
    if definition.activation == "fixed_schedule" and definition.starts is not None:
        view["fixedStartDate"] = write_time(definition.starts)
    if definition.ends is not None:
        view["endDate"] = write_time(definition.ends)
    return view
