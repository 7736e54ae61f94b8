# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class AchievementReference(Model):
    """``AchievementReference`` of the API description."""

    achievement_id: int = required("achievementId")

    application_id: int = required("applicationId")

    application_name: str = required("applicationName")

    campaign_id: int = required("campaignId")

    campaign_name: str = required("campaignName")
