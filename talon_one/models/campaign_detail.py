# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class CampaignDetail(Model):
    """Id and name of a campaign that uses a cart item filter of the Application."""

    campaign_id: int | None = optional("campaignId")
    """Internal id of the campaign that uses the filter."""

    campaign_name: str | None = optional("campaignName")
    """Name of the campaign that uses the filter."""
