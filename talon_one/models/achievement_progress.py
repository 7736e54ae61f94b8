# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..core.models.fields import DecimalField


class AchievementProgress(Model):
    """How far one customer is in one achievement."""

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
