# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import (
        AccountDashboardStatisticCampaigns,
        AccountDashboardStatisticDiscount,
        AccountDashboardStatisticLoyaltyPoints,
        AccountDashboardStatisticReferrals,
        AccountDashboardStatisticRevenue,
    )


class AccountDashboardStatistic(Model):
    """``AccountDashboardStatistic`` of the API description."""

    revenue: list[AccountDashboardStatisticRevenue] | None = optional("revenue")

    discounts: list[AccountDashboardStatisticDiscount] | None = optional("discounts")

    loyalty_points: list[AccountDashboardStatisticLoyaltyPoints] | None = optional("loyaltyPoints")

    referrals: list[AccountDashboardStatisticReferrals] | None = optional("referrals")

    campaigns: AccountDashboardStatisticCampaigns = required("campaigns")
