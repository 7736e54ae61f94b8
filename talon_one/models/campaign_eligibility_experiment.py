# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class CampaignEligibilityExperiment(Model):
    """The experiment variant that a campaign stands for."""

    id: int = required("id")
    """Internal id of the experiment that the campaign is part of."""

    variant_id: int = required("variantId")
    """Internal id of the variant that was chosen."""
