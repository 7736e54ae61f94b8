# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import (
        AccountDashboardStatisticCampaigns,
        AccountDashboardStatisticDiscount,
        AccountDashboardStatisticLoyaltyPoints,
        AccountDashboardStatisticReferrals,
        AccountDashboardStatisticRevenue,
    )


class AccountDashboardStatistic(Model):
    """Figures for the dashboard of the account, most of them day by day."""

    revenue: list[AccountDashboardStatisticRevenue] | None = optional("revenue")
    """Revenue of the account, one entry for each date."""

    discounts: list[AccountDashboardStatisticDiscount] | None = optional("discounts")
    """Discounts given in the account, one entry for each date."""

    loyalty_points: list[AccountDashboardStatisticLoyaltyPoints] | None = optional("loyaltyPoints")
    """Loyalty points earned in the account, one entry for each date."""

    referrals: list[AccountDashboardStatisticReferrals] | None = optional("referrals")
    """Referrals made in the account, one entry for each date."""

    campaigns: AccountDashboardStatisticCampaigns = required("campaigns")
    """How many campaigns of the account run, end soon or are short of budget."""
