# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class UpdateCampaignCollection(Model):
    """What can be changed of a collection of a campaign."""

    description: str | None = optional("description")
    """Description of the collection in its campaign, for its users."""
