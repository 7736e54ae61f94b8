# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification(Model):
    """What the Integration Hub sends after `LoyaltyTierDowngrade`: a customer fell to a lower
    tier, or out of all tiers.
    """

    profile_integration_id: str = required("ProfileIntegrationID")
    """Your own id of the customer who fell."""

    loyalty_program_id: int = required("LoyaltyProgramID")
    """Internal id of the loyalty program whose tier was lost."""

    loyalty_program_name: str = required("LoyaltyProgramName")
    """Name of the loyalty program whose tier was lost."""

    subledger_id: str = required("SubledgerID")
    """Subledger to which the lost tier belongs; empty for the main ledger."""

    source_of_event: str = required("SourceOfEvent")
    """What led to the fall, as free text; do not match it against a fixed list."""

    current_tier: str | None = optional("CurrentTier")
    """Name of the tier after the fall; absent if the customer has none any more."""

    current_points: DecimalField = required("CurrentPoints")
    """Points of the customer at the time of the fall."""

    old_tier: str | None = optional("OldTier")
    """Name of the tier before the fall."""

    tier_expiration_date: datetime | None = optional("TierExpirationDate")
    """Time at which the present tier ends; absent if it does not."""

    timestamp_of_tier_change: datetime | None = optional("TimestampOfTierChange")
    """Time at which the customer fell."""

    published_at: datetime = required("PublishedAt")
    """Time at which the hub event about the fall was published."""
