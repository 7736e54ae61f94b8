# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class GenerateCampaignSummary(Model):
    """Asks for a generated summary of a campaign."""

    campaign_id: int = required("campaignID")
    """Internal id of the campaign to sum up."""

    ruleset_id: int = required("rulesetID")
    """Internal id of the ruleset whose rules are summed up."""

    currency: str = required("currency")
    """Currency of amounts in the summary, such as `EUR`."""
