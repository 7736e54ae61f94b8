# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class InfluencingCampaignDetails(Model):
    """A campaign that took part in a price."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that changed the price."""

    discount_value: DecimalField = required("discountValue")
    """Amount by which the campaign changed the price, in the currency of the Application."""
