# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import CardLedgerTransactionLogEntryIntegrationAPI


class GetLoyaltyCardTransactions200Response(Model):
    """A page of the transactions of a loyalty card."""

    has_more: bool = required("hasMore")
    """Whether a further page exists; if true, ask again with a higher `skip`."""

    data: list[CardLedgerTransactionLogEntryIntegrationAPI] = required("data")
    """Transactions of the card on this page."""
