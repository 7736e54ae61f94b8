# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class CampaignEntity(Model):
    """An object that belongs to one campaign."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that owns the object."""
