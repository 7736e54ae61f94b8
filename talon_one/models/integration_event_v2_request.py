# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any, Literal


class IntegrationEventV2Request(Model):
    """Body of `track_event_v2`: the event and the parts to return."""

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

    response_content: (
        list[
            Literal[
                "customerProfile",
                "triggeredCampaigns",
                "loyalty",
                "event",
                "awardedGiveaways",
                "ruleFailureReasons",
                "campaignEligibility",
                "achievements",
            ]
            | str
        ]
        | None
    ) = optional("responseContent")
    """Parts to add to the response, each a member of the same name.
    - `customerProfile`: the profile
    - `triggeredCampaigns`: the campaigns that took effect
    - `loyalty`: balances
    - `event`: the event behind the request
    - `awardedGiveaways`: giveaways handed out
    - `ruleFailureReasons`: why rules failed
    - `campaignEligibility`: which campaigns the customer could take part in, with `dry=True`
      only and not beside the reasons or the campaigns
    - `achievements`: the achievements concerned"""

    loyalty_cards: list[str] | None = optional("loyaltyCards")
    """Identifier of the loyalty card to use for the event, at most one; needed for card-based
    programs."""
