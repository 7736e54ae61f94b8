# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional


class LoyaltyLedgerEntryFlags(Model):
    """Marks that an entry of a ledger may carry."""

    creates_negative_balance: bool | None = optional("createsNegativeBalance")
    """True if the booking takes the balance below zero."""
