# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any


class EventV2(Model):
    """A custom event as it is sent to `track_event_v2`. `profile_id` has to be sent although the
    schema leaves it open.
    """

    profile_id: str = required("profileId")
    """Your own id of the customer profile; empty for an anonymous customer."""

    store_integration_id: str | None = optional("storeIntegrationId")
    """Your own id of the store; campaigns linked to stores run only where it names one of
    theirs."""

    evaluable_campaign_ids: list[int] | None = optional("evaluableCampaignIds")
    """Campaigns to evaluate alone, even disabled ones; only has a meaning with `dry=True`."""

    type: str = required("type")
    """API name of the event type. It has to be defined in the account; built-in types, which
    begin with `talon_`, cannot be sent."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the event by API name; a name that the account does not know is
    refused with 400."""
