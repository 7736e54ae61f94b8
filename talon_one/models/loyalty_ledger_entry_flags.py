# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class LoyaltyLedgerEntryFlags(Model):
    """Marks that an entry of a ledger may carry."""

    creates_negative_balance: bool | None = optional("createsNegativeBalance")
    """True if the booking takes the balance below zero."""
