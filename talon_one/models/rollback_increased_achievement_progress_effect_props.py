# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


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

    decrease_progress_by: DecimalField = required("decreaseProgressBy")
    """How much progress is taken back."""

    current_progress: DecimalField = required("currentProgress")
    """Progress after the decrease."""

    target: DecimalField = required("target")
    """Progress at which it would be completed."""
