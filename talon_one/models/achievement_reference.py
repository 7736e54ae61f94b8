# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class AchievementReference(Model):
    """A campaign that makes use of an achievement."""

    achievement_id: int = required("achievementId")
    """Internal id of the achievement that is used."""

    application_id: int = required("applicationId")
    """Internal id of the Application of the campaign that uses the achievement."""

    application_name: str = required("applicationName")
    """Name of the Application of the campaign that uses the achievement."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that uses the achievement."""

    campaign_name: str = required("campaignName")
    """Name of the campaign that uses the achievement."""
