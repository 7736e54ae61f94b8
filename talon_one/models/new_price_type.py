# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewPriceType(Model):
    """A price type to create: a further kind of price that items can have beside their normal
    one. Price types are a feature in beta.
    """

    name: str = required("name")
    """API name of the price type, fixed once it is created; price adjustments quote it. It
    begins with a letter, followed by letters, digits and underscores."""

    title: str = required("title")
    """Name of the price type in the Campaign Manager."""

    description: str | None = optional("description")
    """Description of the price type's use."""

    targeted_audiences_ids: list[int] | None = optional("targetedAudiencesIds")
    """Internal ids of the audiences whose members get prices of this type."""
