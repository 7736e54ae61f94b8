# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class AchievementAdditionalProperties(Model):
    """What the server adds to an achievement of a campaign."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that holds the achievement."""

    user_id: int = required("userId")
    """Internal id of the user who created the achievement."""

    created_by: str | None = optional("createdBy")
    """Name of the user who created the achievement; absent once that user was deleted."""

    has_progress: bool | None = optional("hasProgress")
    """True as soon as any customer has got somewhere in it."""

    status: Literal["inprogress", "expired", "not_started", "completed"] | str | None = optional(
        "status"
    )
    """Where the achievement stands.
    - `not_started`: it has not begun yet
    - `inprogress`: it is under way
    - `expired`: its end is past
    - `completed`: it is finished"""
