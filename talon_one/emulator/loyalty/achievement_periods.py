"""Achievements: when a customer's progress counts, and for how long."""

from __future__ import annotations

from datetime import datetime

from ..state.records.rewards import StoredAchievement, Tracker
from ..support.durations import read_duration


def period_at(
    achievement: StoredAchievement, at: datetime
) -> tuple[datetime, datetime | None] | None:
    """Return the period that progress at a time is for; ``None`` if the achievement does not run.

    With ``user_action`` the period begins at that time. With ``fixed_schedule`` it begins at the last
    of the times that are a whole number of periods after the start.
    """
    definition = achievement.definition
    if definition.starts is not None and at < definition.starts:
        return None
    if definition.ends is not None and definition.ends <= at:
        return None
    if not definition.period:
        start = definition.starts if definition.activation == "fixed_schedule" else at
        return start or at, definition.ends
    duration = read_duration(definition.period)
    start = at
    if definition.activation == "fixed_schedule" and definition.starts is not None:
        start = duration.last_repeat(definition.starts, at)
    end = duration.after(start)
    return start, min(end, definition.ends) if definition.ends is not None else end


def can_progress(
    achievement: StoredAchievement, last: Tracker, completed: bool, now: datetime
) -> bool:
    """Return whether a new period may begin after the last one, which is completed or over."""
    recurrence = achievement.definition.recurrence
    if recurrence == "on_completion":
        return completed or last.is_over(now)
    return recurrence == "on_expiration" and last.is_over(now)
