# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import CampaignEligibilityFailureDetails


class CampaignEligibilityDetails(Model):
    """Whether a campaign passed, be it on its own or with one coupon code."""

    passed: bool = required("passed")
    """Whether the campaign passed."""

    coupon_code: str | None = optional("couponCode")
    """Code that this result is about, if it depends on one."""

    details: CampaignEligibilityFailureDetails | None = optional("details")
    """Why the campaign did not pass; absent if it did."""
