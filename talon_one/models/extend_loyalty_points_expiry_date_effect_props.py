# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import LoyaltyLedgerEntryExpiryDateChange


class ExtendLoyaltyPointsExpiryDateEffectProps(Model):
    """Details of `extendLoyaltyPointsExpiryDate`: all active and pending points last longer.
    There is nothing to do.
    """

    program_id: int = required("programId")
    """Internal id of the loyalty program whose points last longer."""

    sub_ledger_id: str = required("subLedgerId")
    """Subledger whose points last longer; empty for the main ledger."""

    extension_duration: str = required("extensionDuration")
    """By how much, such as `30D` (days) or `2W` (weeks)."""

    affected_transactions: list[LoyaltyLedgerEntryExpiryDateChange] | None = optional(
        "affectedTransactions"
    )
    """Bookings that last longer, with old and new expiry."""
