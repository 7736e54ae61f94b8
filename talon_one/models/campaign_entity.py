# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class CampaignEntity(Model):
    """An object that belongs to one campaign."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that owns the object."""
