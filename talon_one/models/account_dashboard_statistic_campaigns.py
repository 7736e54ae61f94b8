# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class AccountDashboardStatisticCampaigns(Model):
    """How many campaigns of the account need attention."""

    live: int = required("live")
    """Number of campaigns that run now, in all Applications."""

    ending_soon: int = required("endingSoon")
    """Number of campaigns that end within 7 days."""

    low_on_budget: int = required("lowOnBudget")
    """Number of campaigns that have used up more than 90 % of their budget."""
