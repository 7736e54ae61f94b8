# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class IncreaseAchievementProgressEffectProps(Model):
    """Details of `increaseAchievementProgress`: the customer comes closer to an achievement. One
    that recurs on completion may give several of these at once.
    """

    achievement_id: int = required("achievementId")
    """Internal id of the achievement that moved on."""

    achievement_name: str = required("achievementName")
    """Name of the achievement that moved on, as used in code."""

    progress_tracker_id: int | None = optional("progressTrackerId")
    """Internal id of the progress tracker; each run of an achievement has its own."""

    delta: DecimalField = required("delta")
    """How much progress was added."""

    value: DecimalField = required("value")
    """Progress after the addition."""

    target: DecimalField = required("target")
    """Progress at which it is completed."""

    is_just_completed: bool = required("isJustCompleted")
    """Whether this very step reached the target."""
