# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class UpdatePriceType(Model):
    """New settings of a price type. Its API name is not among them."""

    title: str = required("title")
    """New name of the price type in the Campaign Manager."""

    description: str | None = optional("description")
    """Description of the price type's use."""

    targeted_audiences_ids: list[int] = required("targetedAudiencesIds")
    """Internal ids of all audiences whose members get prices of this type from now on, each
    once."""
