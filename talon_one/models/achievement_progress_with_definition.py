# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..core.models.fields import DecimalField, OptionalDecimal


class AchievementProgressWithDefinition(Model):
    """How far one customer is in one achievement, together with the settings of that
    achievement.
    """

    status: Literal["inprogress", "completed", "expired", "not_started"] | str = required("status")
    """`not_started`, `inprogress`, `completed`, or `expired` if time ran out."""

    progress: DecimalField = required("progress")
    """Value reached so far, to be compared with the target."""

    start_date: datetime | None = optional("startDate")
    """Time at which the customer began."""

    completion_date: datetime | None = optional("completionDate")
    """Time at which the customer reached the target; absent before."""

    end_date: datetime | None = optional("endDate")
    """Time by which the target has to be reached."""

    achievement_id: int = required("achievementId")
    """Internal id of the achievement that the progress belongs to."""

    name: str = required("name")
    """Name of the achievement in the API: a letter first, then letters, digits and underscores."""

    title: str = required("title")
    """Title of the achievement in the Campaign Manager."""

    description: str = required("description")
    """Description of the achievement."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign to which the achievement belongs."""

    target: OptionalDecimal = optional("target")
    """What the progress has to reach: a number of actions or a sum of spending, depending on the
    rules."""

    achievement_recurrence_policy: (
        Literal["no_recurrence", "on_expiration", "on_completion"] | str
    ) = required("achievementRecurrencePolicy")
    """Whether the achievement recurs.
    - `no_recurrence`: it can be completed once
    - `on_expiration`: a new round may begin when the old one ran out
    - `on_completion`: a new round may begin as soon as the target is reached"""

    achievement_activation_policy: Literal["user_action", "fixed_schedule"] | str = required(
        "achievementActivationPolicy"
    )
    """When a round begins and ends.
    - `user_action`: it begins for each customer with their first step, and the end counts
      from there
    - `fixed_schedule`: it begins and ends for all customers at the same times"""

    achievement_fixed_start_date: datetime | None = optional("achievementFixedStartDate")
    """Time at which the achievement begins for all customers; only with the policy
    `fixed_schedule`."""

    achievement_end_date: datetime | None = optional("achievementEndDate")
    """Time after which customers can no longer take part; without it, there is no end."""

    achievement_allow_rollback_after_completion: bool | None = optional(
        "achievementAllowRollbackAfterCompletion"
    )
    """If true, a cancelled or reopened session takes progress back even from an achievement
    already completed."""
