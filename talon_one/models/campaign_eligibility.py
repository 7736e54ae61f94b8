# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import CampaignEligibilityDetails, CampaignEligibilityExperiment, RuleMetadataEligibility


class CampaignEligibility(Model):
    """Whether one campaign passed for the evaluated session, and which of its rules did."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    id: int = required("id")
    """Internal id of the campaign itself."""

    name: str = required("name")
    """Campaign name for display."""

    description: str | None = optional("description")
    """Purpose of the campaign in free text."""

    start_time: datetime | None = optional("startTime")
    """Start of the time in which the campaign can run, if it has one."""

    end_time: datetime | None = optional("endTime")
    """End of the time in which the campaign can run, if it has one."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Campaign attributes by API name."""

    state: Literal["enabled"] | str = optional("state", "enabled")
    """Always `enabled`, for only such campaigns are listed."""

    tags: list[str] = required("tags")
    """Words attached to the campaign, at most 50."""

    features: list[
        Literal["coupons", "referrals", "loyalty", "giveaways", "strikethrough", "achievements"]
        | str
    ] = required("features")
    """Capabilities that the campaign uses: `coupons`, `referrals`, `loyalty` (points),
    `giveaways`, `strikethrough` (prices to show struck through) or `achievements`."""

    eligibility: list[CampaignEligibilityDetails] = required("eligibility")
    """Results for the campaign, with a coupon code where the result depends on one."""

    rules: list[RuleMetadataEligibility] = required("rules")
    """Rules of the campaign with their own results."""

    experiment: CampaignEligibilityExperiment | None = optional("experiment")
    """Experiment and variant behind the campaign, if any."""
