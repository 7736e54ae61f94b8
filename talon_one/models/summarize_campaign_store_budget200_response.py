# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import SummaryCampaignStoreBudget


class SummarizeCampaignStoreBudget200Response(Model):
    """The store budgets of a campaign, summed up."""

    data: list[SummaryCampaignStoreBudget] | None = optional("data")
    """One entry for each action and period."""
