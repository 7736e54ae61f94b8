# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class LedgerEntry(Model):
    """One booking in a loyalty ledger."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    profile_id: str | None = optional("profileId")
    """Your own id of the customer profile; empty for an anonymous customer."""

    account_id: int = required("accountId")
    """Internal id of the account whose books these are."""

    loyalty_program_id: int = required("loyaltyProgramId")
    """Internal id of the loyalty program in which this was booked."""

    event_id: int = required("eventId")
    """Internal id of the event that led to the booking."""

    amount: DecimalField = required("amount")
    """Points booked; declared as a whole number."""

    reason: str = required("reason")
    """Reason of the booking, as text."""

    expiry_date: datetime = required("expiryDate")
    """Time at which the points expire."""

    reference_id: int | None = optional("referenceId")
    """Internal id of the booking that this one balances, if any."""
