# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField
    from . import LoyaltyDashboardPointsBreakdown


class LoyaltyDashboardData(Model):
    """Figures of a loyalty program for one day, as its dashboard shows them."""

    var_date: datetime = required("date")
    """Day to which the figures belong."""

    total_active_points: DecimalField = required("totalActivePoints")
    """Points of all members that could be spent."""

    total_pending_points: DecimalField = required("totalPendingPoints")
    """Points of all members that were not yet active."""

    total_spent_points: DecimalField = required("totalSpentPoints")
    """Points that all members had spent so far."""

    total_expired_points: DecimalField = required("totalExpiredPoints")
    """Points of all members that had run out unspent."""

    total_negative_points: DecimalField = required("totalNegativePoints")
    """Points by which balances of members were below zero."""

    total_members: int = required("totalMembers")
    """Number of members of the program."""

    new_members: int = required("newMembers")
    """How many people became members that day."""

    spent_points: LoyaltyDashboardPointsBreakdown = required("spentPoints")
    """Points spent on the day, by hand and through rules."""

    earned_points: LoyaltyDashboardPointsBreakdown = required("earnedPoints")
    """Points earned on the day, by hand and through rules."""
