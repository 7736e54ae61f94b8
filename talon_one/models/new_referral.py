# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class NewReferral(Model):
    """What can be chosen of a referral code."""

    start_date: datetime | None = optional("startDate")
    """Time from which the referral code is valid; without it, at once."""

    expiry_date: datetime | None = optional("expiryDate")
    """Time until which the referral code is valid; without it, for ever."""

    usage_limit: int | None = optional("usageLimit")
    """How often the referral code can be redeemed; 0 sets no limit."""

    campaign_id: int = required("campaignId")
    """Campaign whose rules decide on the referral code."""

    advocate_profile_integration_id: str = required("advocateProfileIntegrationId")
    """Your own id of the customer who recommends."""

    friend_profile_integration_id: str | None = optional("friendProfileIntegrationId")
    """Your own id of the only friend who may use the code; without it, anybody may."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the referral by API name."""
