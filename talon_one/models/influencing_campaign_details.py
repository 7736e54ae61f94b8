# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import Number


class InfluencingCampaignDetails(Model):
    """A campaign that took part in a price."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that changed the price."""

    discount_value: Number = required("discountValue")
    """Amount by which the campaign changed the price, in the currency of the Application."""
