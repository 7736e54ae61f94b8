# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class RollbackDeductedLoyaltyPointsEffectProps(Model):
    """Details of `rollbackDeductedLoyaltyPoints`: points that had been spent are given back."""

    program_id: int = required("programId")
    """Internal id of the loyalty program that gives points back."""

    sub_ledger_id: str = required("subLedgerId")
    """Subledger that gets the points back; empty for the main ledger."""

    value: DecimalField = required("value")
    """Points that are given back."""

    recipient_integration_id: str = required("recipientIntegrationId")
    """Your own id of the customer who gets the points back."""

    start_date: datetime | None = optional("startDate")
    """Time from which the returned points can be spent."""

    expiry_date: datetime | None = optional("expiryDate")
    """Time at which the returned points expire; absent if they do not."""

    transaction_uuid: str = required("transactionUUID")
    """Id of the deduction that is undone."""

    card_identifier: str | None = optional("cardIdentifier")
    """Card that gets the points back; only in card-based programs."""
