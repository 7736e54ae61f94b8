# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from datetime import datetime


class ExperimentCampaignCopy(Model):
    """Settings of the campaign that comes of copying or promoting an experiment."""

    name: str | None = optional("name")
    """Name of the new campaign; if omitted, it is made from the name of the original."""

    description: str | None = optional("description")
    """Description of the new campaign, for its users."""

    start_time: datetime | None = optional("startTime")
    """Time from which the new campaign is active."""

    end_time: datetime | None = optional("endTime")
    """Time at which the new campaign ends."""

    tags: list[str] | None = optional("tags")
    """Words to find the campaign by, at most 50 of up to 50 characters each."""

    evaluation_group_id: int | None = optional("evaluationGroupId")
    """Internal id of the evaluation group that the new campaign is put into."""
