# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import date

    from ..core.models.fields import DecimalField


class ExpiringCardPointsData(Model):
    """Points of a loyalty card that expire soon."""

    expiry_date: date = required("ExpiryDate")
    """Day on which the points expire; a date without a time."""

    loyalty_program_id: int = required("LoyaltyProgramID")
    """Internal id of the loyalty program of the card."""

    amount_of_expiring_points: DecimalField = required("AmountOfExpiringPoints")
    """Number of points that expire on that day."""

    subledger_id: str = required("SubledgerID")
    """Subledger that holds the points; empty for the main ledger."""

    card_identifier: str = required("CardIdentifier")
    """Identifier of the loyalty card."""

    users_per_card_limit: int = required("UsersPerCardLimit")
    """How many customers may share a card; 0 means any number."""

    profiles: list[str] = required("Profiles")
    """Your own ids of the customers linked to the card."""
