# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewCampaignCollection(Model):
    """What a new collection of a campaign needs. Its items come later, through an import."""

    description: str | None = optional("description")
    """Description of the collection in its campaign, for its users."""

    name: str = required("name")
    """Name by which the rules of the campaign pick the collection. It may not start with a space
    or hold control characters, and no update changes it."""
