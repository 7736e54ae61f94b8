# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class CampaignGroupEntity(Model):
    """An object that may belong to campaign access groups, which decide who may see and change
    it.
    """

    campaign_groups: list[int] | None = optional("campaignGroups")
    """Internal ids of the campaign access groups that the object belongs to."""
