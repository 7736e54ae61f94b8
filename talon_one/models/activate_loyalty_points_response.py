# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import LoyaltyLedgerEntry


class ActivateLoyaltyPointsResponse(Model):
    """The outcome of activating points."""

    ledger_entries: list[LoyaltyLedgerEntry] | None = optional("ledgerEntries")
    """Rows of the ledger that were changed by the activation."""
