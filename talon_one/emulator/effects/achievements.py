"""Progress of achievements."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from ..campaigns.checks import Number, check_number, check_text
from ..loyalty.achievement_periods import can_progress, period_at
from ..rules.booking import Booking
from ..rules.rule import EffectNotApplicable, RuleRun
from ..rules.usage import Usage
from ..state.records.rewards import StoredAchievement, Tracker
from ..support.amounts import ZERO
from ..support.exact_json import EXACT, Json
from ..support.times import write_time
from .base import EvaluatedEffects, RuleEffect

__all__ = ["IncreaseAchievementProgress", "StartAchievementProgress"]


class _AchievementEffect(RuleEffect, abstract=True):
    """An effect on a tracker: the customer's progress in one period of an achievement."""

    achievement: str

    references = {"achievement": "achievement"}

    def find_achievement(self, run: RuleRun) -> StoredAchievement:
        """Return the achievement.

        Raises:
            EffectNotApplicable: It was deleted.
        """
        for achievement in run.context.store.achievements.values():
            if achievement.definition.name == self.achievement:
                return achievement
        raise EffectNotApplicable(f"there is no achievement {self.achievement}")

    @classmethod
    def record_usage(cls, usage: Usage, effect: Json) -> None:
        props = effect["props"]
        tracker_id = props["progressTrackerId"]
        if usage.is_new(tracker_id):
            usage.trackers[tracker_id] = props["achievementId"]
        usage.progress[tracker_id] = props.get("value", ZERO), props.get("isJustCompleted", False)

    @classmethod
    def book(cls, booking: Booking, effect: Json) -> None:
        """Change the tracker, or start it."""
        store, now, props = booking.store, booking.now, effect["props"]
        achievement = store.achievements[props["achievementId"]]
        key = achievement.id, booking.profile_id
        trackers = store.trackers.get(key, ())
        if not any(tracker.id == props["progressTrackerId"] for tracker in trackers):
            starts, ends = period_at(achievement, now) or (now, None)
            trackers = (*trackers, Tracker(store.take_id("tracker"), starts, ends))
        if "value" in props:
            completed = now if props["isJustCompleted"] else None
            trackers = tuple(
                replace(tracker, progress=props["value"], completed=completed)
                if tracker.id == props["progressTrackerId"]
                else tracker
                for tracker in trackers
            )
        store.trackers[key] = trackers


MAX_PERIODS = 1000
"""How many periods one evaluation fills: a target of 1 could otherwise give millions of effects."""


@dataclass(frozen=True)
class StartAchievementProgress(_AchievementEffect):
    """Effect ``startAchievementProgress``: the customer's period begins, with no progress.

    There is no effect if a period is running or none may begin. It is not applicable without
    profile.

    Attributes:
        achievement: The name of the achievement.
    """

    achievement: str

    effect_type = "startAchievementProgress"

    def __post_init__(self) -> None:
        check_text(self, "achievement")

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        profile_id = run.required_profile()
        achievement = self.find_achievement(run)
        period = period_at(achievement, run.context.at)
        tracker = _next_tracker(run, achievement, profile_id)
        if period is None or tracker is None or not run.usage.is_new(tracker[0]):
            return
        starts, ends = period
        props = {
            "achievementId": achievement.id,
            "achievementName": self.achievement,
            "progressTrackerId": tracker[0],
            "target": Decimal(achievement.definition.target),
            "startDate": write_time(starts),
        }
        if ends is not None:
            props["endDate"] = write_time(ends)
        yield self.effect_type, props


@dataclass(frozen=True)
class IncreaseAchievementProgress(_AchievementEffect):
    """Effect ``increaseAchievementProgress``: the customer gets closer to the target.

    There is one for each period that is filled, at most 1,000 in one evaluation, and none if the
    achievement is completed or not running. It is not applicable without profile.

    Attributes:
        achievement: The name of the achievement.
        by: The progress.
        by_total: The session's total before discounts as progress, instead of ``by``.
    """

    achievement: str
    by: Number | None = None
    by_total: bool = False

    effect_type = "increaseAchievementProgress"
    feature = "achievements"
    rollback_type = "rollbackIncreasedAchievementProgress"

    def __post_init__(self) -> None:
        check_text(self, "achievement")
        if self.by is None and not self.by_total:
            object.__setattr__(self, "by", 1)
        check_number(self, "by", above=0)

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        profile_id, context = run.required_profile(), run.context
        achievement = self.find_achievement(run)
        target = Decimal(achievement.definition.target)
        left = context.totals.total if self.by is None else Decimal(self.by)
        for _ in range(MAX_PERIODS):
            if left <= 0 or period_at(achievement, context.at) is None:
                return
            tracker = _next_tracker(run, achievement, profile_id)
            if tracker is None:
                return
            id, progress = tracker
            delta = min(left, EXACT.subtract(target, progress))
            value = EXACT.add(progress, delta)
            yield (
                self.effect_type,
                {
                    "achievementId": achievement.id,
                    "achievementName": self.achievement,
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

    @classmethod
    def roll_back(cls, booking: Booking, effect: Json) -> Iterable[Json]:
        """Take the progress back, unless the achievement protects what is completed."""
        store, props = booking.store, effect["props"]
        achievement = store.achievements.get(props["achievementId"])
        if achievement is None:
            return []
        key = achievement.id, booking.profile_id
        rollbacks: list[Json] = []
        trackers = []
        for tracker in store.trackers.get(key, ()):
            is_protected = (
                tracker.completed and not achievement.definition.allow_rollback_after_completion
            )
            if tracker.id == props["progressTrackerId"] and not is_protected:
                progress = max(ZERO, EXACT.subtract(tracker.progress, props["delta"]))
                tracker = replace(tracker, progress=progress, completed=None)
                rollbacks.append(
                    {
                        "achievementId": props["achievementId"],
                        "achievementName": props["achievementName"],
                        "progressTrackerId": tracker.id,
                        "decreaseProgressBy": props["delta"],
                        "currentProgress": progress,
                        "target": props["target"],
                    }
                )
            trackers.append(tracker)
        if rollbacks:
            store.trackers[key] = tuple(trackers)
        return rollbacks


def _next_tracker(
    run: RuleRun, achievement: StoredAchievement, profile_id: str
) -> tuple[int, Decimal] | None:
    """Return the id and the progress of the tracker that changes next; ``None`` if none may."""
    context, changed = run.context, run.usage.progress
    trackers = context.store.trackers.get((achievement.id, profile_id), ())
    last = trackers[-1] if trackers else None
    new_id = context.store.next_id("tracker") + len(run.usage.trackers)
    new = [id for id, owner in run.usage.trackers.items() if owner == achievement.id]
    if new:
        progress, completed = changed[new[-1]]
        return (new_id, ZERO) if completed else (new[-1], progress)
    if last is not None:
        progress, completed = changed.get(last.id, (last.progress, last.completed is not None))
        if not completed and not last.is_over(context.at):
            return last.id, progress
        if not can_progress(achievement, last, completed, context.at):
            return None
    return new_id, ZERO
