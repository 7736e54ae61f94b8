"""A customer's achievements: where the progress stands, and how it went."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal

from ..state.account import Application
from ..state.records.rewards import StoredAchievement, Tracker
from ..state.store import Store
from ..support.exact_json import Json
from ..support.times import write_time
from .base import found, page, total, within
from .call import Answer, Call, Handler


def get_achievements(application: Application, call: Call) -> Answer:
    """`GET /v1/customer_profiles/{integrationId}/achievements`: those of the Application that have
    not ended, with the current progress."""
    store, query, now = application.store, call.query, application.clock()
    profile = found(store.profiles, call.path[0], "customer profile")
    entries = [
        _entry(achievement, _current(store, achievement, profile.integration_id), now)
        for achievement in achievements(application, now)
    ]
    wanted = [
        entry
        for entry in entries
        if _is_in(str(entry["campaignId"]), query.get("campaignIds"))
        and _is_in(str(entry["id"]), query.get("achievementIds"))
        and _is_in(entry["status"], query.get("achievementStatus"))
        and _is_in(entry["currentProgress"]["status"], query.get("currentProgressStatus"))
    ]
    shown, _ = page(wanted, query)
    return Answer(total(wanted, shown))


def get_history(application: Application, call: Call) -> Answer:
    """`GET /v1/customer_profiles/{integrationId}/achievements/{achievementId}`: the progress in all
    periods, oldest first."""
    store, query, now = application.store, call.query, application.clock()
    profile = found(store.profiles, call.path[0], "customer profile")
    achievement = found(store.achievements, call.path[1], "achievement")
    trackers = store.trackers.get((achievement.id, profile.integration_id), ())
    wanted = [
        view
        for tracker in trackers
        if within(tracker.starts, query, "endDate", "startDate")
        for view in (progress(tracker, now),)
        if _is_in(view["status"], query.get("progressStatus"))
    ]
    shown, _ = page(wanted, query)
    return Answer(total(wanted, shown))


def achievements(application: Application, now: datetime) -> Iterator[StoredAchievement]:
    """The achievements of an Application that have not ended."""
    for achievement in application.store.achievements.values():
        ends = achievement.definition.ends
        if achievement.application_id == application.id and (ends is None or now < ends):
            yield achievement


def inventory_entries(application: Application, profile_id: str) -> Iterator[Json]:
    """The achievements in which a profile has made progress (schema
    `AchievementProgressWithDefinition`)."""
    now = application.clock()
    for achievement in achievements(application, now):
        tracker = _current(application.store, achievement, profile_id)
        if tracker is None:
            continue
        definition = achievement.definition
        view = {
            **progress(tracker, now),
            "achievementId": achievement.id,
            "campaignId": achievement.campaign_id,
            "name": definition.name,
            "title": definition.title or definition.name,
            "description": definition.description,
            "target": Decimal(definition.target),
            "achievementRecurrencePolicy": definition.recurrence,
            "achievementActivationPolicy": definition.activation,
            "achievementAllowRollbackAfterCompletion": definition.allow_rollback_after_completion,
        }
        if definition.starts is not None:
            view["achievementFixedStartDate"] = write_time(definition.starts)
        if definition.ends is not None:
            view["achievementEndDate"] = write_time(definition.ends)
        yield view


def progress(tracker: Tracker | None, now: datetime) -> Json:
    """Schema `AchievementProgress`; without tracker, of an achievement that was not begun."""
    if tracker is None:
        return {"status": "not_started", "progress": Decimal(0)}
    status = "expired" if tracker.is_over(now) else "inprogress"
    view = {
        "status": "completed" if tracker.completed is not None else status,
        "progress": tracker.progress,
        "startDate": write_time(tracker.starts),
    }
    if tracker.ends is not None:
        view["endDate"] = write_time(tracker.ends)
    if tracker.completed is not None:
        view["completionDate"] = write_time(tracker.completed)
    return view


def _current(store: Store, achievement: StoredAchievement, profile_id: str) -> Tracker | None:
    trackers = store.trackers.get((achievement.id, profile_id), ())
    return trackers[-1] if trackers else None


def _entry(achievement: StoredAchievement, tracker: Tracker | None, now: datetime) -> Json:
    """Schema `AchievementStatusEntry`."""
    definition = achievement.definition
    scheduled = definition.starts is not None and now < definition.starts
    view = {
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
        "status": "scheduled" if scheduled else "active",
        "currentProgress": progress(tracker, now),
    }
    if definition.period:
        view["period"] = definition.period
    if definition.starts is not None:
        view["fixedStartDate"] = write_time(definition.starts)
    if definition.ends is not None:
        view["endDate"] = write_time(definition.ends)
    return view


def _is_in(value: str, wanted: list[str] | None) -> bool:
    return not wanted or value in wanted


OPERATIONS: Mapping[str, Handler] = {
    "getCustomerAchievementHistory": get_history,
    "getCustomerAchievements": get_achievements,
}
