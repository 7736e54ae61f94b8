# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField, OptionalDecimal


class TierUpgradeData(Model):
    """One customer who rose to a higher tier."""

    customer_profile_id: str = required("CustomerProfileID")
    """Your own id of the customer who rose to a higher tier."""

    loyalty_program_id: int = required("LoyaltyProgramID")
    """Internal id of the loyalty program whose tier was reached."""

    subledger_id: str = optional("SubledgerID", "")
    """Subledger to which the reached tier belongs; empty for the main ledger."""

    current_tier: str = required("CurrentTier")
    """Name of the tier that was reached."""

    current_points: DecimalField = required("CurrentPoints")
    """Points of the customer at the time of the rise."""

    old_tier: str | None = optional("OldTier")
    """Name of the tier before the rise; absent if the customer was in none."""

    points_required_to_the_next_tier: OptionalDecimal = optional("PointsRequiredToTheNextTier")
    """How many points it takes to reach the tier named in `next_tier`."""

    next_tier: str | None = optional("NextTier")
    """Name of the next higher tier; absent if there is none above."""

    tier_expiration_date: datetime = required("TierExpirationDate")
    """Time at which the reached tier ends. It is a required member, yet may be null where tiers
    do not expire."""

    timestamp_of_tier_change: datetime = required("TimestampOfTierChange")
    """Time at which the customer rose."""
