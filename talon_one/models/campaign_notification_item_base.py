# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class CampaignNotificationItemBase(Model):
    """What all entries in messages about campaigns have in common."""

    event: str = required("Event")
    """What happened: `campaign_created`, `campaign_edited`, `campaign_ruleset_changed`,
    `campaign_state_changed` or `campaign_deleted`. Look at the other members too, since
    published samples name the state change for all."""
