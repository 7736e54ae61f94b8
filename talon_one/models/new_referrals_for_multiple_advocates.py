# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class NewReferralsForMultipleAdvocates(Model):
    """Referral codes to create, one for each advocate, all with the same limits, dates and
    attributes.
    """

    start_date: datetime | None = optional("startDate")
    """Time from which the referral code is valid; without it, at once."""

    expiry_date: datetime | None = optional("expiryDate")
    """Time until which the referral code is valid; without it, for ever."""

    usage_limit: int | None = optional("usageLimit")
    """How often the referral code can be redeemed; 0 sets no limit."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign whose rules decide on the referral codes."""

    advocate_profile_integration_ids: list[str] = required("advocateProfileIntegrationIds")
    """Your own ids of the advocates, 1 to 1000; each gets one code."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the new referral codes."""

    valid_characters: list[str] | None = optional("validCharacters")
    """Characters from which the random places of the referral codes are filled; `A` to `Z` and
    `0` to `9` if omitted."""

    referral_pattern: str | None = optional("referralPattern")
    """Pattern of the referral codes, 3 to 100 characters; each `#` becomes a random character,
    all others stay as they are."""
