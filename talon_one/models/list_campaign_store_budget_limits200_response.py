# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import ListCampaignStoreBudgets


class ListCampaignStoreBudgetLimits200Response(Model):
    """The store budgets of a campaign, without pages."""

    data: list[ListCampaignStoreBudgets] | None = optional("data")
    """One entry for each store, action and period."""
