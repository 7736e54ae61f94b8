# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class TierDowngradeData(Model):
    """One customer who fell to a lower tier."""

    customer_profile_id: str = required("CustomerProfileID")
    """Your own id of the customer who fell to a lower tier."""

    loyalty_program_id: int = required("LoyaltyProgramID")
    """Internal id of the loyalty program whose tier was lost."""

    subledger_id: str = optional("SubledgerID", "")
    """Subledger to which the lost tier belongs; empty for the main ledger."""

    current_tier: str | None = optional("CurrentTier")
    """Name of the tier after the fall; absent if the customer is in none any more."""

    current_points: DecimalField = required("CurrentPoints")
    """Points of the customer at the time of the fall."""

    old_tier: str = required("OldTier")
    """Name of the tier before the fall."""

    tier_expiration_date: datetime | None = optional("TierExpirationDate")
    """Time at which the new, lower tier ends; absent if it does not."""

    timestamp_of_tier_change: datetime = required("TimestampOfTierChange")
    """Time at which the customer fell."""
