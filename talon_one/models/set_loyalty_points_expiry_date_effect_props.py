# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import LoyaltyLedgerEntryExpiryDateChange


class SetLoyaltyPointsExpiryDateEffectProps(Model):
    """Details of `setLoyaltyPointsExpiryDate`: points get a new expiry date. There is nothing to
    do.
    """

    program_id: int = required("programId")
    """Internal id of the loyalty program whose points get the new date."""

    sub_ledger_id: str = required("subLedgerId")
    """Subledger whose points get the new date; empty for the main ledger."""

    new_expiry_date: datetime = required("newExpiryDate")
    """Time at which the points now expire."""

    affected_transactions: list[LoyaltyLedgerEntryExpiryDateChange] | None = optional(
        "affectedTransactions"
    )
    """Bookings that got the new date, with old and new expiry."""
