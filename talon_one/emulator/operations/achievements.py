"""A customer's achievements: the current progress and its history."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

from .. import views
from ..state.account import Application
from ..state.records.rewards import StoredAchievement, Tracker
from ..state.store import Store
from ..support.exact_json import Json
from ..support.times import write_time
from .base import build_counted_page, get_or_404, is_within, paginate
from .registry import Invocation, Result, operation


@operation("getCustomerAchievements")
def get_achievements(application: Application, invocation: Invocation) -> Result:
    """List the achievements that have not ended, with the current progress."""
    store, query, now = application.store, invocation.query, application.clock()
    profile = get_or_404(store.profiles, invocation.path[0], "customer profile")
    entries = [
        _render_entry(achievement, _find_current(store, achievement, profile.integration_id), now)
        for achievement in list_active(application, now)
    ]
    wanted = [
        entry
        for entry in entries
        if _matches(str(entry["campaignId"]), query.get("campaignIds"))
        and _matches(str(entry["id"]), query.get("achievementIds"))
        and _matches(entry["status"], query.get("achievementStatus"))
        and _matches(entry["currentProgress"]["status"], query.get("currentProgressStatus"))
    ]
    shown, _ = paginate(wanted, query)
    return Result(build_counted_page(wanted, shown))


@operation("getCustomerAchievementHistory")
def get_history(application: Application, invocation: Invocation) -> Result:
    """List the progress in all periods, oldest first."""
    store, query, now = application.store, invocation.query, application.clock()
    profile = get_or_404(store.profiles, invocation.path[0], "customer profile")
    achievement = get_or_404(store.achievements, invocation.path[1], "achievement")
    trackers = store.trackers.get((achievement.id, profile.integration_id), ())
    wanted = [
        view
        for tracker in trackers
        if is_within(tracker.starts, query, "endDate", "startDate")
        for view in (views.render_achievement_progress(tracker, now),)
        if _matches(view["status"], query.get("progressStatus"))
    ]
    shown, _ = paginate(wanted, query)
    return Result(build_counted_page(wanted, shown))


def list_active(application: Application, now: datetime) -> Iterator[StoredAchievement]:
    """Yield the achievements of an Application that have not ended."""
    for achievement in application.store.achievements.values():
        ends = achievement.definition.ends
        if achievement.application_id == application.id and (ends is None or now < ends):
            yield achievement


def list_inventory_entries(application: Application, profile_id: str) -> Iterator[Json]:
    """Yield the achievements in which a profile has made progress.

    The entries have the schema ``AchievementProgressWithDefinition``."""
    now = application.clock()
    for achievement in list_active(application, now):
        tracker = _find_current(application.store, achievement, profile_id)
        if tracker is None:
            continue
        definition = achievement.definition
        view = {
            **views.render_achievement_progress(tracker, now),
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


def _find_current(store: Store, achievement: StoredAchievement, profile_id: str) -> Tracker | None:
    trackers = store.trackers.get((achievement.id, profile_id), ())
    return trackers[-1] if trackers else None


def _render_entry(achievement: StoredAchievement, tracker: Tracker | None, now: datetime) -> Json:
    """Return the schema ``AchievementStatusEntry``."""
    definition = achievement.definition
    scheduled = definition.starts is not None and now < definition.starts
    return {
        **views.render_achievement(achievement),
        "status": "scheduled" if scheduled else "active",
        "currentProgress": views.render_achievement_progress(tracker, now),
    }


def _matches(value: str, wanted: list[str] | None) -> bool:
    return not wanted or value in wanted
