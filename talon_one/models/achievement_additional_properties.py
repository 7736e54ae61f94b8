# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class AchievementAdditionalProperties(Model):
    """``AchievementAdditionalProperties`` of the API description."""

    campaign_id: int = required("campaignId")

    user_id: int = required("userId")

    created_by: str | None = optional("createdBy")

    has_progress: bool | None = optional("hasProgress")

    status: Literal["inprogress", "expired", "not_started", "completed"] | str | None = optional(
        "status"
    )
