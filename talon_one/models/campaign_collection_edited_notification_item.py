# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import Campaign, CollectionWithoutPayload, PlaceholderDetails, Ruleset


class CampaignCollectionEditedNotificationItem(Model):
    """A campaign that uses a collection which was changed."""

    event: str = required("Event")
    """What happened: `campaign_created`, `campaign_edited`, `campaign_ruleset_changed`,
    `campaign_state_changed` or `campaign_deleted`. Look at the other members too, since
    published samples name the state change for all."""

    campaign: Campaign = required("campaign")
    """The campaign that uses the collection."""

    ruleset: Ruleset | None = optional("ruleset")
    """Rules of the campaign at the time of sending; absent if it has none."""

    placeholders: list[PlaceholderDetails] | None = optional("placeholders")
    """Placeholders in the rules of the campaign, with their values."""

    collection: CollectionWithoutPayload = required("collection")
    """The changed collection, without its values; fetch them if you need them."""
