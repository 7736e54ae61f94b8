# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class UpdateReferralBatch(Model):
    """Changes all referral codes that were created in one batch."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes that the referral codes get, by API name."""

    batch_id: str = required("batchID")
    """Id of the batch whose referral codes change."""

    start_date: datetime | None = optional("startDate")
    """Time from which the referral codes can be used."""

    expiry_date: datetime | None = optional("expiryDate")
    """Time until which the referral codes can be used; if omitted, they never expire."""

    usage_limit: int | None = optional("usageLimit")
    """How often each referral code may be used, up to 999999; 0 means without limit, though
    budgets of the campaign still count."""
