# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..core.models.fields import DecimalField
    from . import AchievementProgress


class CustomerAchievement(Model):
    """An achievement together with the progress that one customer has made in it."""

    id: int = required("id")
    """Internal id of the achievement."""

    name: str = required("name")
    """Name of the achievement for use in code; letters, digits and underscores."""

    title: str = required("title")
    """Title of the achievement as shown to customers."""

    description: str = required("description")
    """What the customer has to do, in free text."""

    target: DecimalField = required("target")
    """Value of progress at which the achievement is completed."""

    recurrence_policy: Literal["no_recurrence", "on_expiration", "on_completion"] | str = required(
        "recurrencePolicy"
    )
    """Whether it can be done again: `no_recurrence`, `on_expiration` or `on_completion`."""

    activation_policy: Literal["user_action", "fixed_schedule"] | str = required("activationPolicy")
    """What starts it: an action of the customer (`user_action`) or a date (`fixed_schedule`)."""

    fixed_start_date: datetime | None = optional("fixedStartDate")
    """Start for all customers if the schedule is fixed."""

    end_date: datetime | None = optional("endDate")
    """Time at which the achievement ends; absent if it does not."""

    allow_rollback_after_completion: bool = required("allowRollbackAfterCompletion")
    """Whether cancelling or reopening a session can undo a completed achievement."""

    current_progress: AchievementProgress | None = optional("currentProgress")
    """Progress of this customer and its dates."""
