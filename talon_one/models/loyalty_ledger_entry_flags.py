# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class LoyaltyLedgerEntryFlags(Model):
    """Marks that an entry of a ledger may carry."""

    creates_negative_balance: bool | None = optional("createsNegativeBalance")
    """True if the booking takes the balance below zero."""
