# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import ListCampaignStoreBudgets


class ListCampaignStoreBudgetLimits200Response(Model):
    """The store budgets of a campaign, without pages."""

    data: list[ListCampaignStoreBudgets] | None = optional("data")
    """One entry for each store, action and period."""
