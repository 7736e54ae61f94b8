# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from datetime import datetime


class ReferralConstraints(Model):
    """The limits within which a referral code can be redeemed."""

    start_date: datetime | None = optional("startDate")
    """Time from which the referral code is valid; without it, at once."""

    expiry_date: datetime | None = optional("expiryDate")
    """Time until which the referral code is valid; without it, for ever."""

    usage_limit: int | None = optional("usageLimit")
    """How often the referral code can be redeemed; 0 sets no limit."""
