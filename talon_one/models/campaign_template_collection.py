# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class CampaignTemplateCollection(Model):
    """A collection that each campaign made from the template gets, taken over from the campaign
    behind the template.
    """

    name: str = required("name")
    """Name of the collection in the campaigns; it starts with a letter and goes on with letters,
    digits, underscores and spaces."""

    description: str | None = optional("description")
    """Description of the collection, for its users."""
