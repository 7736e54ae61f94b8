# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewCampaignGroup(Model):
    """What a campaign access group consists of."""

    name: str = required("name")
    """Name of the group in the Campaign Manager."""

    description: str | None = optional("description")
    """Description of the group, for its users."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications whose campaigns can be put into the group."""

    campaign_ids: list[int] | None = optional("campaignIds")
    """Internal ids of the campaigns in the group."""
