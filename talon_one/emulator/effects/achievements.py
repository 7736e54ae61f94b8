"""The effects on achievements."""

from __future__ import annotations

from decimal import Decimal

from .. import campaigns as definitions
from ..rules.achievement_periods import can_progress, period
from ..rules.rule import CannotApply, Firing
from ..state.records.rewards import StoredAchievement
from ..support.amounts import ZERO
from ..support.exact_json import EXACT
from ..support.times import write_time
from .discounts import Props


def start_achievement_progress(
    firing: Firing, effect: definitions.StartAchievementProgress
) -> Props:
    """One effect, unless a period is running or none may begin."""
    profile_id = firing.required_profile()
    achievement = _achievement(firing, effect.achievement)
    begins = period(achievement, firing.scene.at)
    tracker = _tracker(firing, achievement, profile_id)
    if begins is None or tracker is None or not firing.tally.is_new(tracker[0]):
        return
    starts, ends = begins
    props = {
        "achievementId": achievement.id,
        "achievementName": effect.achievement,
        "progressTrackerId": tracker[0],
        "target": Decimal(achievement.definition.target),
        "startDate": write_time(starts),
    }
    yield (
        "startAchievementProgress",
        {**props, "endDate": write_time(ends)} if ends is not None else props,
    )


def increase_achievement_progress(
    firing: Firing, effect: definitions.IncreaseAchievementProgress
) -> Props:
    """One effect for each period that it fills; progress stops at the target.

    Nothing, if the achievement is completed or not running.
    """
    profile_id, scene = firing.required_profile(), firing.scene
    achievement = _achievement(firing, effect.achievement)
    target = Decimal(achievement.definition.target)
    left = scene.totals.total if effect.by is None else Decimal(effect.by)
    while left > 0 and period(achievement, scene.at) is not None:
        tracker = _tracker(firing, achievement, profile_id)
        if tracker is None:
            return
        id, progress = tracker
        delta = min(left, EXACT.subtract(target, progress))
        value = EXACT.add(progress, delta)
        yield (
            "increaseAchievementProgress",
            {
                "achievementId": achievement.id,
                "achievementName": effect.achievement,
                "progressTrackerId": id,
                "delta": delta,
                "value": value,
                "target": target,
                "isJustCompleted": value == target,
            },
        )
        left = EXACT.subtract(left, delta)
        if achievement.definition.recurrence != "on_completion":
            return


def _achievement(firing: Firing, name: str) -> StoredAchievement:
    for achievement in firing.scene.store.achievements.values():
        if achievement.definition.name == name:
            return achievement
    raise CannotApply(f"there is no achievement {name}")


def _tracker(
    firing: Firing, achievement: StoredAchievement, profile_id: str
) -> tuple[int, Decimal] | None:
    """The id and the progress of the tracker that moves next; `None`: there is no more to do."""
    scene, moved = firing.scene, firing.tally.progress
    trackers = scene.store.trackers.get((achievement.id, profile_id), ())
    last = trackers[-1] if trackers else None
    first_new = scene.store.next_id("tracker")
    new = [id for id, owner in firing.tally.trackers.items() if owner == achievement.id]
    if new:
        progress, completed = moved[new[-1]]
        return (first_new + len(firing.tally.trackers), ZERO) if completed else (new[-1], progress)
    if last is not None:
        progress, completed = moved.get(last.id, (last.progress, last.completed is not None))
        if not completed and not last.is_over(scene.at):
            return last.id, progress
        if not can_progress(achievement, last, completed, scene.at):
            return None
    return first_new + len(firing.tally.trackers), ZERO
