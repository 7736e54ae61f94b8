# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import AdjustmentDetails, InfluencingCampaignDetails


class BestPriorPriceMetadata(Model):
    """How an observed price came about."""

    influencing_campaign_details: list[InfluencingCampaignDetails] = required(
        "influencingCampaignDetails"
    )
    """Campaigns that took part in the price, with what each took off; empty if there were none."""

    adjustment_details: AdjustmentDetails | None = optional("adjustmentDetails")
    """The price adjustment behind the price, if there was one."""
