# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import Number


class RollbackIncreasedAchievementProgressEffectProps(Model):
    """Details of `rollbackIncreasedAchievementProgress`: progress in an achievement is taken
    back.
    """

    achievement_id: int = required("achievementId")
    """Internal id of the achievement that falls back."""

    achievement_name: str = required("achievementName")
    """Name of the achievement that falls back, as used in code."""

    progress_tracker_id: int = required("progressTrackerId")
    """Internal id of the progress tracker that is set back."""

    decrease_progress_by: Number = required("decreaseProgressBy")
    """How much progress is taken back."""

    current_progress: Number = required("currentProgress")
    """Progress after the decrease."""

    target: Number = required("target")
    """Progress at which it would be completed."""
