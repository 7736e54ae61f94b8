# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import CardLedgerTransactionLogEntry


class GetLoyaltyCardTransactionLogs200Response(Model):
    """A page of the transaction log of a loyalty card."""

    has_more: bool = required("hasMore")
    """Whether a further page exists; if true, ask again with a higher `skip`."""

    data: list[CardLedgerTransactionLogEntry] = required("data")
    """Entries of the log on this page."""
