# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import LoyaltyLedgerEntry


class ActivateLoyaltyPointsResponse(Model):
    """The outcome of activating points."""

    ledger_entries: list[LoyaltyLedgerEntry] | None = optional("ledgerEntries")
    """Rows of the ledger that were changed by the activation."""
