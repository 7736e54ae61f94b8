# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class CampaignCopy(Model):
    """The Applications to copy a campaign into, and the differences of the copies."""

    name: str | None = optional("name")
    """Name of the copies; if omitted, "Copy of" and the name of the original."""

    application_ids: list[int] = required("applicationIds")
    """Internal ids of the Applications that receive a copy."""

    description: str | None = optional("description")
    """What the copies are for, in free text."""

    start_time: datetime | None = optional("startTime")
    """Time from which the copies run."""

    end_time: datetime | None = optional("endTime")
    """Time from which the copies no longer run."""

    tags: list[str] | None = optional("tags")
    """Words to group and find the copies by; at most 50, each of 1 to 50 characters."""

    evaluation_group_id: int | None = optional("evaluationGroupId")
    """Internal id of the evaluation group that the copies belong to."""
