# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.core.fields import DeprecatedNumber, Number
    from talon_one.models import LoyaltyLedgerEntry, Tier


class LoyaltySubLedger(Model):
    """``LoyaltySubLedger`` of the API description."""

    total: DeprecatedNumber = required("total")
    """Deprecated by the API."""

    total_active_points: Number = required("totalActivePoints")

    total_pending_points: Number = required("totalPendingPoints")

    total_spent_points: Number = required("totalSpentPoints")

    total_expired_points: Number = required("totalExpiredPoints")

    total_negative_points: Number = required("totalNegativePoints")

    transactions: list[LoyaltyLedgerEntry] | None = optional("transactions")

    expiring_points: list[LoyaltyLedgerEntry] | None = optional("expiringPoints")

    active_points: list[LoyaltyLedgerEntry] | None = optional("activePoints")

    pending_points: list[LoyaltyLedgerEntry] | None = optional("pendingPoints")

    expired_points: list[LoyaltyLedgerEntry] | None = optional("expiredPoints")

    current_tier: Tier | None = optional("currentTier")
