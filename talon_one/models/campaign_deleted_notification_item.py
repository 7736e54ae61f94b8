# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import Campaign


class CampaignDeletedNotificationItem(Model):
    """A campaign that was deleted."""

    event: str = required("Event")
    """What happened: `campaign_created`, `campaign_edited`, `campaign_ruleset_changed`,
    `campaign_state_changed` or `campaign_deleted`. Look at the other members too, since
    published samples name the state change for all."""

    campaign: Campaign = required("campaign")
    """The campaign as it was before its deletion."""

    deleted_at: datetime = required("deletedAt")
    """Time at which the campaign was deleted."""
