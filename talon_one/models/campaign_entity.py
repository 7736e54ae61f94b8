# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class CampaignEntity(Model):
    """An object that belongs to one campaign."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that owns the object."""
