# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class NewReferralsForMultipleAdvocates(Model):
    """``NewReferralsForMultipleAdvocates`` of the API description."""

    start_date: datetime | None = optional("startDate")
    """Time from which the referral code is valid; without it, at once."""

    expiry_date: datetime | None = optional("expiryDate")
    """Time until which the referral code is valid; without it, for ever."""

    usage_limit: int | None = optional("usageLimit")
    """How often the referral code can be redeemed; 0 sets no limit."""

    campaign_id: int = required("campaignId")

    advocate_profile_integration_ids: list[str] = required("advocateProfileIntegrationIds")

    attributes: dict[str, Any] | None = optional("attributes")
    """Free-form object, mostly custom attributes by API name. Which names exist and what type
    each has is defined in the account."""

    valid_characters: list[str] | None = optional("validCharacters")

    referral_pattern: str | None = optional("referralPattern")
