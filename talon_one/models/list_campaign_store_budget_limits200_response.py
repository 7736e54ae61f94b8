# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import ListCampaignStoreBudgets


class ListCampaignStoreBudgetLimits200Response(Model):
    """The store budgets of a campaign, without pages."""

    data: list[ListCampaignStoreBudgets] | None = optional("data")
    """One entry for each store, action and period."""
