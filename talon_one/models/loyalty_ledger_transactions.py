# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import LoyaltyLedgerEntry


class LoyaltyLedgerTransactions(Model):
    """One page of bookings on a loyalty ledger."""

    has_more: bool | None = optional("hasMore")
    """True if further bookings can be asked for with a higher `skip`."""

    data: list[LoyaltyLedgerEntry] | None = optional("data")
    """Bookings on the ledger."""
