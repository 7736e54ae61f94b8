# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class GenerateCampaignTags(Model):
    """Asks for suggested tags for a campaign."""

    ruleset_id: int = required("rulesetID")
    """Internal id of the ruleset from which the tags are drawn."""
