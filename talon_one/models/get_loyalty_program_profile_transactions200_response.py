# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import LedgerTransactionLogEntryIntegrationAPI


class GetLoyaltyProgramProfileTransactions200Response(Model):
    """A page of the transactions of a customer."""

    has_more: bool = required("hasMore")
    """Whether a further page exists; if true, ask again with a higher `skip`."""

    data: list[LedgerTransactionLogEntryIntegrationAPI] = required("data")
    """Transactions of the customer on this page."""
