# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import Campaign, PlaceholderDetails, Ruleset


class CampaignRulesetChangedNotificationItem(Model):
    """A campaign whose rules were changed."""

    event: str = required("Event")
    """What happened: `campaign_created`, `campaign_edited`, `campaign_ruleset_changed`,
    `campaign_state_changed` or `campaign_deleted`. Look at the other members too, since
    published samples name the state change for all."""

    campaign: Campaign = required("campaign")
    """The campaign with the new rules."""

    old_ruleset: Ruleset | None = optional("oldRuleset")
    """Rules before the change; absent if there were none or they did not change."""

    old_placeholders: list[PlaceholderDetails] | None = optional("oldPlaceholders")
    """Placeholders with their values before the change."""

    ruleset: Ruleset | None = optional("ruleset")
    """Rules after the change."""

    placeholders: list[PlaceholderDetails] | None = optional("placeholders")
    """Placeholders with their values after the change."""
