# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import LoyaltyLedgerEntry


class LoyaltyLedgerTransactions(Model):
    """One page of bookings on a loyalty ledger."""

    has_more: bool | None = optional("hasMore")
    """True if further bookings can be asked for with a higher `skip`."""

    data: list[LoyaltyLedgerEntry] | None = optional("data")
    """Bookings on the ledger."""
