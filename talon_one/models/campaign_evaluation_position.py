# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class CampaignEvaluationPosition(Model):
    """Place of a campaign in the evaluation tree."""

    group_id: int = required("groupId")
    """Internal id of the evaluation group that the campaign is in."""

    group_name: str = required("groupName")
    """Name of the evaluation group that the campaign is in."""

    position: int = required("position")
    """Place of the campaign among the members of the group."""
