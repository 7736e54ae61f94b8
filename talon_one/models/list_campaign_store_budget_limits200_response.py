# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import ListCampaignStoreBudgets


class ListCampaignStoreBudgetLimits200Response(Model):
    """The store budgets of a campaign, without pages."""

    data: list[ListCampaignStoreBudgets] | None = optional("data")
    """One entry for each store, action and period."""
