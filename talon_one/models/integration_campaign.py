# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import RuleMetadata


class IntegrationCampaign(Model):
    """A running campaign for showing offers in a shop."""

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

    rules: list[RuleMetadata] = required("rules")
    """Rules of the campaign with the names and texts meant for customers."""

    linked_store_ids: list[int] | None = optional("linkedStoreIds")
    """Internal ids of the stores linked to the campaign; without any, it is not bound to stores."""

    linked_audience_ids: list[int] | None = optional("linkedAudienceIds")
    """Internal ids of the audiences linked to the campaign."""
