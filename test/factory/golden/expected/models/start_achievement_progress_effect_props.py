# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class StartAchievementProgressEffectProps(Model):
    """Props of the effect `startAchievementProgress`: the customer has begun to work towards an
    achievement. The effect `increaseAchievementProgress` may come beside it, with the same
    `progress_tracker_id`.
    """

    achievement_id: int = required("achievementId")
    """Id of the achievement."""

    achievement_name: str = required("achievementName")
    """Name of the achievement in the API."""

    progress_tracker_id: int = required("progressTrackerId")
    """Id of this customer's round of the achievement; each round has its own."""

    target: DecimalField = required("target")
    """What the progress has to reach for the achievement to be complete."""

    start_date: datetime = required("startDate")
    """When the round began."""

    end_date: datetime | None = optional("endDate")
    """When the round ends. Absent if it has no end."""
