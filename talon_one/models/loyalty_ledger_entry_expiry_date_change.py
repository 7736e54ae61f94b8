# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class LoyaltyLedgerEntryExpiryDateChange(Model):
    """How the expiry of one booking of points changed."""

    transaction_uuid: str = required("transactionUUID")
    """Id of the booking that changed."""

    previous_expiry_date: datetime | None = optional("previousExpiryDate")
    """Expiry before the change."""

    new_expiry_date: datetime = required("newExpiryDate")
    """Expiry after the change."""
