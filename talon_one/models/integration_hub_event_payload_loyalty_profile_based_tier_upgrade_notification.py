# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField, OptionalDecimal


class IntegrationHubEventPayloadLoyaltyProfileBasedTierUpgradeNotification(Model):
    """What the Integration Hub sends after `LoyaltyTierUpgrade`: a customer rose to a higher
    tier, or into the first one.
    """

    profile_integration_id: str = required("ProfileIntegrationID")
    """Your own id of the customer who rose."""

    loyalty_program_id: int = required("LoyaltyProgramID")
    """Internal id of the loyalty program whose tier was reached."""

    loyalty_program_name: str = required("LoyaltyProgramName")
    """Name of the loyalty program whose tier was reached."""

    subledger_id: str = required("SubledgerID")
    """Subledger to which the reached tier belongs; empty for the main ledger."""

    source_of_event: str = required("SourceOfEvent")
    """What led to the rise, as free text; do not match it against a fixed list."""

    current_tier: str = required("CurrentTier")
    """Name of the tier that was reached."""

    current_points: DecimalField = required("CurrentPoints")
    """Points of the customer at the time of the rise."""

    old_tier: str | None = optional("OldTier")
    """Name of the tier before the rise; absent if there was none."""

    points_required_to_the_next_tier: OptionalDecimal = optional("PointsRequiredToTheNextTier")
    """How many points it takes to reach the tier named in `next_tier`."""

    next_tier: str | None = optional("NextTier")
    """Name of the next higher tier; absent if the customer has reached the top."""

    tier_expiration_date: datetime | None = optional("TierExpirationDate")
    """Time at which the reached tier ends; absent if it does not."""

    timestamp_of_tier_change: datetime | None = optional("TimestampOfTierChange")
    """Time at which the customer rose."""

    published_at: datetime = required("PublishedAt")
    """Time at which the hub event about the rise was published."""
