# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class TierWillDowngradeData(Model):
    """One customer who is going to lose the present tier unless more points are earned in time."""

    customer_profile_id: str = required("CustomerProfileID")
    """Your own id of the customer whose tier is in danger."""

    loyalty_program_id: int = required("LoyaltyProgramID")
    """Internal id of the loyalty program whose tier is in danger."""

    subledger_id: str = optional("SubledgerID", "")
    """Subledger to which the tier in danger belongs; empty for the main ledger."""

    current_tier: str = required("CurrentTier")
    """Name of the tier that the customer still has."""

    current_points: DecimalField = required("CurrentPoints")
    """Points of the customer on this ledger."""

    points_required_to_remain: DecimalField = required("PointsRequiredToRemain")
    """How many points it takes to stay in `current_tier`."""

    next_tier: str | None = optional("NextTier")
    """Name of the tier to which the customer would fall; absent if there is none below."""

    tier_expiration_date: datetime | None = optional("TierExpirationDate")
    """Time at which the present tier ends and is decided anew."""
