# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField, DeprecatedDecimal
    from . import LoyaltyLedgerEntry, Tier


class LoyaltySubLedger(Model):
    """One ledger of a customer in full: sums by state, every booking and the lots of points by
    state.
    """

    total: DeprecatedDecimal = required("total")
    """Points that can be spent now. Deprecated; `total_active_points` has the same sum.

    Deprecated by the API.
    """

    total_active_points: DecimalField = required("totalActivePoints")
    """Points of the customer that can be spent now."""

    total_pending_points: DecimalField = required("totalPendingPoints")
    """Points of the customer that become active later."""

    total_spent_points: DecimalField = required("totalSpentPoints")
    """Points that the customer spent so far."""

    total_expired_points: DecimalField = required("totalExpiredPoints")
    """Points of the customer that ran out unspent."""

    total_negative_points: DecimalField = required("totalNegativePoints")
    """Points by which the customer is below zero; if more than 0, no points are active."""

    transactions: list[LoyaltyLedgerEntry] | None = optional("transactions")
    """All that was booked: additions, deductions and expiries."""

    expiring_points: list[LoyaltyLedgerEntry] | None = optional("expiringPoints")
    """Lots of points that will run out."""

    active_points: list[LoyaltyLedgerEntry] | None = optional("activePoints")
    """Lots of points that can be spent now."""

    pending_points: list[LoyaltyLedgerEntry] | None = optional("pendingPoints")
    """Lots of points that wait to become active."""

    expired_points: list[LoyaltyLedgerEntry] | None = optional("expiredPoints")
    """Lots of points that ran out."""

    current_tier: Tier | None = optional("currentTier")
    """Tier for which the points of this ledger qualify."""
