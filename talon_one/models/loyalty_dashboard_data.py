# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.core.fields import Number
    from talon_one.models import LoyaltyDashboardPointsBreakdown


class LoyaltyDashboardData(Model):
    """``LoyaltyDashboardData`` of the API description."""

    var_date: datetime = required("date")

    total_active_points: Number = required("totalActivePoints")

    total_pending_points: Number = required("totalPendingPoints")

    total_spent_points: Number = required("totalSpentPoints")

    total_expired_points: Number = required("totalExpiredPoints")

    total_negative_points: Number = required("totalNegativePoints")

    total_members: int = required("totalMembers")

    new_members: int = required("newMembers")

    spent_points: LoyaltyDashboardPointsBreakdown = required("spentPoints")

    earned_points: LoyaltyDashboardPointsBreakdown = required("earnedPoints")
