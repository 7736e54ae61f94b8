# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.core.fields import Number


class IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification(Model):
    """``IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification`` of the API description."""

    profile_integration_id: str = required("ProfileIntegrationID")

    loyalty_program_id: int = required("LoyaltyProgramID")

    loyalty_program_name: str = required("LoyaltyProgramName")

    subledger_id: str = required("SubledgerID")

    source_of_event: str = required("SourceOfEvent")

    current_tier: str | None = optional("CurrentTier")

    current_points: Number = required("CurrentPoints")

    old_tier: str | None = optional("OldTier")

    tier_expiration_date: datetime | None = optional("TierExpirationDate")

    timestamp_of_tier_change: datetime | None = optional("TimestampOfTierChange")

    published_at: datetime = required("PublishedAt")
