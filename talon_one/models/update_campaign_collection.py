# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional


class UpdateCampaignCollection(Model):
    """What can be changed of a collection of a campaign."""

    description: str | None = optional("description")
    """Description of the collection in its campaign, for its users."""
