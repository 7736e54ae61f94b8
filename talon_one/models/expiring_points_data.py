# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import date

    from ..core.models.fields import DecimalField


class ExpiringPointsData(Model):
    """Points of a customer that expire soon."""

    expiry_date: date = required("ExpiryDate")
    """Day on which the points expire; a date without a time."""

    loyalty_program_id: int = required("LoyaltyProgramID")
    """Internal id of the loyalty program of the points."""

    customer_profile_id: str = required("CustomerProfileID")
    """Your own id of the customer who has the points."""

    amount_of_expiring_points: DecimalField = required("AmountOfExpiringPoints")
    """Number of points that expire on that day."""

    subledger_id: str = required("SubledgerID")
    """Subledger that holds the points; empty for the main ledger."""
