# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import AdjustmentDetails, InfluencingCampaignDetails


class BestPriorPriceMetadata(Model):
    """How an observed price came about."""

    influencing_campaign_details: list[InfluencingCampaignDetails] = required(
        "influencingCampaignDetails"
    )
    """Campaigns that took part in the price, with what each took off; empty if there were none."""

    adjustment_details: AdjustmentDetails | None = optional("adjustmentDetails")
    """The price adjustment behind the price, if there was one."""
