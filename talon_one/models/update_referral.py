# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class UpdateReferral(Model):
    """The changes to make to one referral code."""

    friend_profile_integration_id: str | None = optional("friendProfileIntegrationId")
    """Your own id of the only friend who may use the code; a code without one is open to
    anybody. At most 1000 characters."""

    start_date: datetime | None = optional("startDate")
    """Time from which the code can be redeemed; a code without one can be redeemed at once."""

    expiry_date: datetime | None = optional("expiryDate")
    """Time until which the code can be redeemed; a code without one never expires."""

    usage_limit: int | None = optional("usageLimit")
    """How often the code can be redeemed in all, up to 999 999; 0 sets no limit, but limits of
    the campaign still count."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes to set on the referral."""
