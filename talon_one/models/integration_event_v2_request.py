# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal


class IntegrationEventV2Request(Model):
    """``IntegrationEventV2Request`` of the API description."""

    profile_id: str = required("profileId")
    """Your own id of the customer profile; empty for an anonymous customer."""

    store_integration_id: str | None = optional("storeIntegrationId")
    """Your own id of the store; campaigns linked to stores run only where it names one of
    theirs."""

    evaluable_campaign_ids: list[int] | None = optional("evaluableCampaignIds")
    """Campaigns to evaluate alone, even disabled ones; only has a meaning with `dry=true`."""

    type: str = required("type")

    attributes: dict[str, Any] | None = optional("attributes")

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

    loyalty_cards: list[str] | None = optional("loyaltyCards")
